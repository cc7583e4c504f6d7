/**
 * The public API: what each code entry of `package.json` exports, values and types, is held by a
 * snapshot, so that no name comes or goes unseen. `npm test -- -u` takes a change that is meant.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const manifest = z
  .object({ exports: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

/** Exported names of a module's text: `value x`, `type X`; `*` for a whole re-export. */
function exportedNames(text: string): readonly string[] {
  const names: string[] = [];
  const tree = ts.createSourceFile('entry.ts', text, ts.ScriptTarget.Latest, true);
  for (const node of tree.statements) {
    if (ts.isExportDeclaration(node)) {
      if (node.exportClause && ts.isNamedExports(node.exportClause)) {
        for (const item of node.exportClause.elements) {
          names.push(`${node.isTypeOnly || item.isTypeOnly ? 'type' : 'value'} ${item.name.text}`);
        }
      } else names.push('*');
    } else if (ts.isExportAssignment(node)) {
      names.push('value default');
    } else if (ts.canHaveModifiers(node)) {
      const exported = ts
        .getModifiers(node)
        ?.some((word) => word.kind === ts.SyntaxKind.ExportKeyword);
      if (exported) names.push(...declaredNames(node));
    }
  }
  return names.sort();
}

function declaredNames(node: ts.Node): readonly string[] {
  if (ts.isVariableStatement(node)) {
    return node.declarationList.declarations.map((item) => `value ${item.name.getText()}`);
  }
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) {
    return [`type ${node.name.text}`];
  }
  return ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node)
    ? [`value ${node.name?.text ?? 'default'}`]
    : ['value ?'];
}

const entries = Object.entries(manifest.exports);
const code = entries.filter(([, path]) => path.endsWith('.ts') && !path.includes('*'));

describe('entries', () => {
  it.each(entries)('%s is there', (_, path) => {
    const found = path.includes('*')
      ? globSync(path.replace('*', '**/*'), { cwd: root })
      : [path].filter((file) => existsSync(join(root, file)));
    expect(found).not.toEqual([]);
  });

  it.each(code)('%s exports what it did', (_, path) => {
    const names = exportedNames(readFileSync(join(root, path), 'utf8'));
    expect(names).not.toContain('*');
    expect(names).toMatchSnapshot();
  });
});

describe('the reader of exports', () => {
  it('sees every form', () => {
    const text = [
      "export { a, type B } from './x.ts';",
      "export type { C as D } from './x.ts';",
      "export * from './y.ts';",
      'export const e = 1;',
      'export function f() {}',
      'export interface G {}',
      'const hidden = 1;',
    ].join('\n');
    expect(exportedNames(text)).toEqual([
      '*',
      'type B',
      'type D',
      'type G',
      'value a',
      'value e',
      'value f',
    ]);
  });
});
