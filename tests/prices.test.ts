/**
 * The tables of `docs/design/prices.md` show the figures of the code: a price that changes in one place is
 * changed in the other, with its reason. The weights of the page, of taste and of modules are listed whole.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** A literal's figures: `90`, `[0, 0.4]`; undefined for anything else. */
const figuresOf = (node: ts.Expression): string | undefined => {
  if (ts.isNumericLiteral(node)) return String(Number(node.text));
  if (ts.isAsExpression(node)) return figuresOf(node.expression);
  if (!ts.isArrayLiteralExpression(node)) return undefined;
  const figures = node.elements.map(figuresOf);
  return figures.includes(undefined) ? undefined : figures.join(', ');
};

/** Figures of a file's constants by name, those of objects as `NAME.key`. */
const constantsIn = (text: string): ReadonlyMap<string, string> => {
  const tree = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  const found = new Map<string, string>();
  const keep = (name: string, node: ts.Expression): void => {
    const inner = ts.isAsExpression(node) ? node.expression : node;
    const figures = figuresOf(inner);
    if (figures !== undefined) found.set(name, figures);
    if (!ts.isObjectLiteralExpression(inner)) return;
    for (const item of inner.properties) {
      if (ts.isPropertyAssignment(item)) keep(`${name}.${item.name.getText()}`, item.initializer);
    }
  };
  for (const statement of tree.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer) keep(name.getText(), initializer);
    }
  }
  return found;
};

interface Row {
  readonly name: string;
  readonly value: string;
}

/** Sections with a table: the file that they speak of, and their rows. */
const tablesIn = (
  text: string,
): readonly { readonly file: string; readonly rows: readonly Row[] }[] =>
  text.split(/^## /m).flatMap((section) => {
    const file = /`(print\/[\w/-]+\.ts)`/.exec(section)?.[1];
    const rows = [...section.matchAll(/^\| `([\w.]+)` \| ([^|]+) \|/gm)].map(
      ([, name = '', value = '']) => ({ name, value: value.trim() }),
    );
    return file === undefined || rows.length === 0 ? [] : [{ file, rows }];
  });

/** Rows whose figures are not those of the code. */
const wrongRows = (rows: readonly Row[], code: string): readonly string[] => {
  const known = constantsIn(code);
  return rows.flatMap(({ name, value }) => {
    const figures = known.get(name);
    return figures === value ? [] : [`${name} is ${figures ?? 'not there'}, told as ${value}`];
  });
};

const tables = tablesIn(read('docs/design/prices.md'));

describe('the page of prices', () => {
  it('has tables', () => {
    expect(tables.length).toBeGreaterThanOrEqual(4);
    expect(tables.flatMap(({ rows }) => rows).length).toBeGreaterThan(60);
  });
  it.each(tables)('shows the figures of $file', ({ file, rows }) =>
    expect(wrongRows(rows, read(file))).toEqual([]),
  );
  it.each([
    ['print/layout/solve/weights.ts', 30],
    ['print/layout/module/taste.ts', 20],
    ['print/layout/module/costs.ts', 9],
  ] as const)('lists every price of %s', (file, least) => {
    const own = tables.filter((table) => table.file === file);
    const told = new Set(own.flatMap(({ rows }) => rows.map(({ name }) => name)));
    const prices = [...constantsIn(read(file)).keys()];
    expect(prices.length).toBeGreaterThanOrEqual(least);
    expect(prices.filter((name) => !told.has(name))).toEqual([]);
  });
});

describe('the reader of prices', () => {
  const code = 'const A = 1_200;\nconst B: X = { c: [0, 0.5], d: 3 } as const;\nconst E = 1 << 29;';
  it('reads figures, lists and objects, and no sums', () =>
    expect([...constantsIn(code)]).toEqual([
      ['A', '1200'],
      ['B.c', '0, 0.5'],
      ['B.d', '3'],
    ]));
  it('finds another figure and a price that is gone', () => {
    const rows = [
      { name: 'A', value: '1200' },
      { name: 'B.d', value: '4' },
      { name: 'F', value: '1' },
    ];
    expect(wrongRows(rows, code)).toEqual(['B.d is 3, told as 4', 'F is not there, told as 1']);
  });
});
