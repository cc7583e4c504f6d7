/**
 * A worked example of a value that a schema takes: what a hint shows in place of "a group of keys and values". In:
 * a schema. Out: YAML on one line, made of the schema's own keys, with the examples that it gives (`meta`).
 */
import { z } from 'zod';
import { yamlText } from '../mend/yaml-tree.ts';

/** Keys shown of a group: enough to see its form. */
const MOST_KEYS = 3;

const given = (schema: z.ZodType): string | undefined => {
  const examples: unknown = z.globalRegistry.get(schema)?.examples;
  const example: unknown = Array.isArray(examples) ? examples[0] : undefined;
  return example === undefined ? undefined : flow(example);
};

/** Plain data as YAML on one line. */
const flow = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' ? yamlText(value) : String(value);
  }
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${flow(inner)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
};

const ofObject = (schema: z.ZodObject): string => {
  const entries = Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>);
  const isRequired = ([, inner]: readonly [string, z.ZodType]): boolean =>
    !(inner instanceof z.ZodOptional);
  const shown = [...entries.filter(isRequired), ...entries.filter((one) => !isRequired(one))];
  const pairs = shown.slice(0, Math.max(MOST_KEYS, entries.filter(isRequired).length));
  return `{ ${pairs.map(([key, inner]) => `${key}: ${exampleOf(inner)}`).join(', ')} }`;
};

const numberOf = (schema: z.ZodType): string => {
  const { minValue, maxValue } = schema as z.ZodNumber;
  if (maxValue === 1) return '0.5';
  return String(Math.max(1, Number.isFinite(minValue) ? Number(minValue) : 1));
};

/** An example of a schema's value. */
export const exampleOf = (schema: z.ZodType): string => {
  const own = given(schema);
  if (own !== undefined) return own;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return exampleOf(schema.unwrap() as z.ZodType);
  }
  if (schema instanceof z.ZodUnion) return exampleOf(schema.options[0] as z.ZodType);
  if (schema instanceof z.ZodObject) return ofObject(schema);
  if (schema instanceof z.ZodArray) return `[${exampleOf(schema.element as z.ZodType)}]`;
  if (schema instanceof z.ZodTuple) {
    return `[${(schema.def.items as readonly z.ZodType[]).map(exampleOf).join(', ')}]`;
  }
  if (schema instanceof z.ZodRecord) return `{ …: ${exampleOf(schema.valueType as z.ZodType)} }`;
  if (schema instanceof z.ZodEnum) return String(schema.options[0]);
  if (schema instanceof z.ZodLiteral) return String([...schema.values][0]);
  if (schema instanceof z.ZodBoolean) return 'true';
  return schema instanceof z.ZodNumber ? numberOf(schema) : '…';
};
