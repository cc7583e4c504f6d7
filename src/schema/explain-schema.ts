/**
 * Zod's issues as friendly diagnostics. In: a schema, YAML data with places. Out: the parsed value,
 * or one diagnostic a fault, at the line and column of the key or value, unknown keys with a
 * suggestion. MDX component props use the same words under a `mdx/*` rule (`PropRules`).
 */
import type { z } from 'zod';
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import type { RuleId } from '../diagnostics/messages/index.ts';
import { keyMeant, valueMeant } from './aliases.ts';
import { exampleOf } from './example.ts';
import { keysAt, schemasAt } from './schema-keys.ts';
import { type DataPath, dotted, placeOf, type YamlSource } from './yaml-source.ts';

/** The issue of Zod 4 that this module reads. */
type SchemaIssue = z.core.$ZodIssue;

const typeTerms: Readonly<Record<string, string>> = {
  string: '@text',
  number: '@number',
  int: '@integer',
  boolean: '@boolean',
  array: '@list',
  tuple: '@list',
  object: '@map',
  record: '@map',
  undefined: '@nothing',
  null: '@nothing',
  function: '@function',
};

/** The term for a kind of value, `@other` when there is none. */
const termOf = (type: string): string => typeTerms[type] ?? '@other';

/** What kind of value this is, as a term of the messages. */
const kindOf = (value: unknown): string =>
  value === null ? '@nothing' : Array.isArray(value) ? '@list' : termOf(typeof value);

/** A value as shown in a message: short, on one line. */
export const showValue = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const line = text.replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
};

const valueAt = (data: unknown, path: DataPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    data,
  );

/** A fault before it has a place: which rule, whether it points at the key, and the figures. */
export interface SchemaFault {
  readonly rule: RuleId;
  readonly path: DataPath;
  readonly prefer: 'key' | 'value';
  readonly data: Readonly<Record<string, string | number>>;
}

/**
 * Settings that the design names and nothing reads yet, with what is missing: refused by name, since one that is
 * accepted and ignored would be believed.
 */
const LATER: Readonly<Record<string, string>> = {
  'print.jump': '@jumps',
  'web.publishAt': '@embargo',
};

const unknownKeys = (
  issue: SchemaIssue & { readonly code: 'unrecognized_keys' },
  path: DataPath,
  schema: z.ZodType,
): SchemaFault[] => {
  const allowed = keysAt(schema, path);
  return issue.keys.map((key) => {
    const later = LATER[dotted([...path, key])];
    if (later !== undefined) {
      return { rule: 'model/later-key', path: [...path, key], prefer: 'key', data: { key, later } };
    }
    return {
      rule: 'model/unknown-key',
      path: [...path, key],
      prefer: 'key',
      data: {
        key,
        where: path.length === 0 ? '@front-matter' : dotted(path),
        suggestion: keyMeant(key, allowed) ?? '',
        allowed: allowed.join(', '),
      },
    };
  });
};

const limits = (issue: SchemaIssue & { readonly code: 'too_small' | 'too_big' }): string =>
  issue.code === 'too_small' ? `≥ ${issue.minimum}` : `≤ ${issue.maximum}`;

/** The branch of a union that came nearest: the one whose first fault lies deepest. */
const nearestBranch = (branches: readonly (readonly SchemaIssue[])[]): readonly SchemaIssue[] => {
  const depth = (branch: readonly SchemaIssue[]): number =>
    Math.max(
      0,
      ...branch.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)),
    );
  return [...branches].sort((a, b) => depth(b) - depth(a))[0] ?? [];
};

const expectedOf = (issue: SchemaIssue): string[] => {
  if (issue.code === 'invalid_type') return [termOf(issue.expected)];
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return [];
};

const unionFault = (
  issue: SchemaIssue & { readonly code: 'invalid_union' },
  path: DataPath,
  schema: z.ZodType,
  data: unknown,
): SchemaFault[] => {
  const branches: readonly (readonly SchemaIssue[])[] = issue.errors;
  const deep = nearestBranch(branches);
  const isDeep = deep.some((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys');
  const plain = deep.some((inner) => inner.code === 'custom');
  if (isDeep || plain) return deep.flatMap((inner) => faultsOf(inner, path, schema, data));
  const value = valueAt(data, path);
  // `auto` waits for the planner of issues: nobody is advised to write it.
  const allowed = [...new Set(branches.flat().flatMap(expectedOf))].filter((one) => one !== 'auto');
  return [
    {
      rule: 'model/bad-value',
      path,
      prefer: 'value',
      data: {
        key: dotted(path),
        value: showValue(value),
        allowed: allowed.join(' / '),
        suggestion: '',
      },
    },
  ];
};

const badValue = (
  issue: SchemaIssue & { readonly code: 'invalid_value' },
  path: DataPath,
  value: unknown,
): SchemaFault => {
  const allowed = issue.values.map(String);
  return {
    rule: 'model/bad-value',
    path,
    prefer: 'value',
    data: {
      key: dotted(path),
      value: showValue(value),
      allowed: allowed.join(' / '),
      suggestion: valueMeant(String(value), allowed) ?? '',
    },
  };
};

/** `key: value` as it may be typed; empty where any text will do. */
const exampleAt = (schema: z.ZodType, path: DataPath): string => {
  const [form] = schemasAt(schema, path);
  const value = form === undefined ? '…' : exampleOf(form);
  const key = path.at(-1);
  if (value === '…') return '';
  return typeof key === 'string' ? `${key}: ${value}` : value;
};

const wrongType = (
  issue: SchemaIssue & { readonly code: 'invalid_type' },
  path: DataPath,
  schema: z.ZodType,
  value: unknown,
): SchemaFault => {
  const expected = termOf(issue.expected);
  const example = exampleAt(schema, path);
  const isText = expected === '@text' && ['number', 'boolean'].includes(typeof value);
  const key = dotted(path);
  return {
    rule: 'model/wrong-type',
    path,
    prefer: 'value',
    data: {
      key: path.length === 0 ? '@settings' : key,
      expected,
      received: kindOf(value),
      value: showValue(value),
      example: isText ? '' : example,
      plain: example === '' && !isText ? expected : '',
      quoted: isText ? `${String(path.at(-1))}: '${showValue(value)}'` : '',
    },
  };
};

/** The faults that one issue of Zod means; `base` is the path of the value the schema stands at. */
const faultsOf = (
  issue: SchemaIssue,
  base: DataPath,
  schema: z.ZodType,
  data: unknown,
): SchemaFault[] => {
  const path = [...base, ...issue.path];
  const value = valueAt(data, path);
  const key = dotted(path);
  const at = { path, prefer: 'value' } as const;
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, path, schema);
  if (value === undefined) {
    const example = exampleAt(schema, path) || `${String(path.at(-1))}: …`;
    return [{ rule: 'model/missing-key', path, prefer: 'key', data: { key, example } }];
  }
  switch (issue.code) {
    case 'invalid_union':
      return unionFault(issue, path, schema, data);
    case 'invalid_value':
      return [badValue(issue, path, value)];
    case 'invalid_type':
      return [wrongType(issue, path, schema, value)];
    case 'too_small':
    case 'too_big':
      return [
        {
          rule: 'model/out-of-range',
          ...at,
          data: { key, value: showValue(value), allowed: limits(issue) },
        },
      ];
    case 'custom': {
      const rule = issue.params?.['rule'] as RuleId | undefined;
      return [{ rule: rule ?? 'model/bad-format', ...at, data: { key, value: showValue(value) } }];
    }
    default:
      return [{ rule: 'model/bad-format', ...at, data: { key, value: showValue(value) } }];
  }
};

/** Either the value that a schema accepted or its faults. */
export type SchemaResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly SchemaFault[] };

/** Checks plain data against a schema; the faults have paths and no places yet. */
export const checkData = <T>(schema: z.ZodType<T>, data: unknown): SchemaResult<T> => {
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    faults: result.error.issues.flatMap((issue) => faultsOf(issue, [], schema, data)),
  };
};

/** Checks YAML data against a schema; the diagnostics stand at the key or value they mean. */
export const checkYaml = <T>(
  schema: z.ZodType<T>,
  source: YamlSource,
): { readonly value?: T; readonly diagnostics: readonly Diagnostic[] } => {
  if (source.data === undefined) return { diagnostics: source.diagnostics };
  const result = checkData(schema, source.data);
  if (result.ok) return { value: result.value, diagnostics: source.diagnostics };
  const faults = result.faults.map((fault) => {
    const place: SourcePlace = placeOf(source, fault.path, fault.prefer);
    return errorAt(fault.rule, place, fault.data);
  });
  return { diagnostics: [...source.diagnostics, ...faults] };
};
