/**
 * Remark plugin of print's reading only: looks at the code in an MDX file before it is compiled.
 * Imports are classed and replaced by values that the caller loaded, component names are collected
 * (so that an unknown one is reported, not thrown), expressions are wrapped so that a fault in one
 * names its line. Everything found goes into a `SourceFindings`.
 */
import type { Root } from 'mdast';
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import {
  arrow,
  call,
  constant,
  type EstreeNode,
  identifier,
  isNode,
  literal,
  member,
  visitEstree,
} from './estree.ts';
import { classifyImport } from './import-rules.ts';

/** An import to be loaded before the compiled file runs. */
export interface WantedImport {
  readonly specifier: string;
  readonly kind: 'code' | 'json' | 'mdx';
  readonly absolute: string;
  readonly path: string;
  readonly at: SourcePlace;
}

/** What the plugin found; filled while the file is compiled. */
export interface SourceFindings {
  readonly imports: WantedImport[];
  readonly componentNames: Set<string>;
  readonly webOnlyNames: Set<string>;
  readonly diagnostics: Diagnostic[];
  /** The first `export` of the file: where a fault in code outside expressions is looked for. */
  codeAt?: SourcePlace;
}

/** The file being read. */
export interface SourceContext {
  /** As shown in messages, relative to the project. */
  readonly file: string;
  readonly absolute: string;
  readonly folder: string;
  /** Contents of files by absolute path, in place of what is on disk. */
  readonly texts?: ReadonlyMap<string, string>;
}

interface CodeTree {
  readonly type: string;
  readonly name?: string | null;
  readonly data?: { estree?: { body: EstreeNode[] } | null };
  readonly attributes?: readonly CodeTree[];
  readonly value?: unknown;
  children?: CodeTree[];
}

/** Name under which the compiled file finds what we give it; no author would choose it. */
export const hostName = '__banxin';

const placeIn = (context: SourceContext, node: EstreeNode): SourcePlace => {
  const start = node.loc?.start;
  return start === undefined
    ? { file: context.file }
    : { file: context.file, line: start.line, column: start.column + 1 };
};

const jsxName = (node: unknown): string => {
  if (!isNode(node)) return '';
  if (node.type === 'JSXMemberExpression') {
    return `${jsxName(node['object'])}.${jsxName(node['property'])}`;
  }
  return node.type === 'JSXIdentifier' ? String(node['name']) : '';
};

const importDeclaration = (
  statement: EstreeNode,
  context: SourceContext,
  found: SourceFindings,
): readonly EstreeNode[] => {
  const specifier = String((statement['source'] as EstreeNode)['value']);
  const at = placeIn(context, statement);
  const result = classifyImport(specifier, context.absolute, context.folder);
  const bindings = (statement['specifiers'] as readonly EstreeNode[]).map((item) => ({
    local: String((item['local'] as EstreeNode)['name']),
    imported: isNode(item['imported'])
      ? String(item['imported']['name'] ?? item['imported']['value'])
      : 'default',
    whole: item.type === 'ImportNamespaceSpecifier',
  }));
  if (result.kind === 'forbidden') {
    found.diagnostics.push(errorAt('mdx/import', at, { name: specifier, reason: result.reason }));
    return [];
  }
  if (result.kind === 'web-only') {
    for (const { local } of bindings) found.webOnlyNames.add(local);
    return [];
  }
  found.imports.push({ specifier, at, ...result });
  const module = member(member(identifier(hostName), literal('modules')), literal(specifier));
  return bindings.map(({ local, imported, whole }) =>
    constant(local, whole ? module : member(module, literal(imported))),
  );
};

const readStatement = (
  statement: EstreeNode,
  context: SourceContext,
  found: SourceFindings,
): readonly EstreeNode[] => {
  if (statement.type === 'ImportDeclaration') return importDeclaration(statement, context, found);
  if (statement.type.startsWith('Export') && isNode(statement['source'])) {
    const name = String(statement['source']['value']);
    const at = placeIn(context, statement);
    found.diagnostics.push(errorAt('mdx/import', at, { name, reason: '@import-reexport' }));
    return [];
  }
  found.codeAt ??= placeIn(context, statement);
  return [statement];
};

const readCode = (code: unknown, context: SourceContext, found: SourceFindings): void => {
  visitEstree(code, (node) => {
    if (node.type === 'JSXOpeningElement') found.componentNames.add(jsxName(node['name']));
    if (node.type === 'ImportExpression' || node.type === 'MetaProperty') {
      const name = node.type === 'MetaProperty' ? 'import.meta' : 'import(…)';
      const at = placeIn(context, node);
      found.diagnostics.push(errorAt('mdx/import', at, { name, reason: '@import-computed' }));
    }
  });
};

/** `{x}` becomes `{__banxin.guard(line, column, () => x)}`; one that awaits is left alone. */
const guardExpression = (node: CodeTree, context: SourceContext): void => {
  const [statement] = node.data?.estree?.body ?? [];
  const inner = statement?.['expression'];
  if (statement?.type !== 'ExpressionStatement' || !isNode(inner)) return;
  let awaits = false;
  visitEstree(inner, ({ type }) => {
    if (type === 'AwaitExpression') awaits = true;
  });
  const { line, column } = placeIn(context, inner);
  if (awaits || line === undefined || column === undefined || !node.data?.estree) return;
  const guard = member(identifier(hostName), literal('guard'));
  const expression = call(guard, [literal(line), literal(column), arrow(inner)]);
  node.data.estree.body = [{ ...statement, expression }];
};

const walk = (node: CodeTree, context: SourceContext, found: SourceFindings): void => {
  if (node.type.startsWith('mdxJsx') && node.name) found.componentNames.add(node.name);
  const estree = node.data?.estree;
  if (estree) {
    if (node.type === 'mdxjsEsm') {
      estree.body = estree.body.flatMap((statement) => readStatement(statement, context, found));
    }
    readCode(estree.body, context, found);
    if (node.type.endsWith('Expression')) guardExpression(node, context);
  }
  for (const attribute of node.attributes ?? []) {
    walk(attribute, context, found);
    const value = attribute.value as CodeTree | string | null | undefined;
    if (typeof value !== 'object' || value === null) continue;
    readCode(value.data?.estree?.body, context, found);
    guardExpression(value, context);
  }
  for (const child of node.children ?? []) walk(child, context, found);
};

/** `const __banxin = arguments[0].host;` as the first statement of the compiled file. */
const hostDeclaration = (): CodeTree => ({
  type: 'mdxjsEsm',
  value: '',
  data: {
    estree: {
      type: 'Program',
      sourceType: 'module',
      body: [
        constant(hostName, member(member(identifier('arguments'), literal(0)), literal('host'))),
      ],
    } as unknown as { body: EstreeNode[] },
  },
});

/** The plugin: reads the code of one file into `found`. */
export const readSource = (context: SourceContext, found: SourceFindings) => () => (tree: Root) => {
  const root = tree as unknown as CodeTree;
  walk(root, context, found);
  root.children = [hostDeclaration(), ...(root.children ?? [])];
};
