/**
 * Which keys a schema allows at a path: what a suggestion for a mistyped key chooses from.
 * In: a Zod schema and a path into its data. Out: the allowed keys, in the order of the schema.
 */
import { z } from 'zod';
import type { DataPath } from './yaml-source.ts';

/** The schemas a wrapper stands for: optional and default unwrap, a union gives its branches. */
const opened = (schema: unknown): readonly z.ZodType[] => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return opened(schema.unwrap());
  }
  if (schema instanceof z.ZodUnion) {
    return schema.options.flatMap((option: unknown) => opened(option));
  }
  return schema instanceof z.ZodType ? [schema] : [];
};

const step = (schema: z.ZodType, key: PropertyKey): readonly z.ZodType[] => {
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Readonly<Record<PropertyKey, unknown>>;
    return opened(Object.hasOwn(shape, key) ? shape[key] : schema.def.catchall);
  }
  if (schema instanceof z.ZodArray) return opened(schema.element);
  if (schema instanceof z.ZodRecord) return opened(schema.valueType);
  if (schema instanceof z.ZodTuple) {
    return opened((schema.def.items as readonly unknown[])[Number(key)]);
  }
  return [];
};

/** The schemas of the value at `path`: several where a union takes more than one form, none where none is known. */
export const schemasAt = (schema: z.ZodType, path: DataPath): readonly z.ZodType[] =>
  path.reduce<readonly z.ZodType[]>(
    (schemas, key) => schemas.flatMap((inner) => step(inner, key)),
    opened(schema),
  );

/** Keys allowed in the object at `path`; empty when none is known. */
export const keysAt = (schema: z.ZodType, path: DataPath): readonly string[] => {
  const keys = schemasAt(schema, path).flatMap((inner) =>
    inner instanceof z.ZodObject ? Object.keys(inner.shape as object) : [],
  );
  return [...new Set(keys)];
};
