/**
 * The few estree nodes that are built or read when MDX is compiled: imports replaced by values we
 * loaded, and expressions wrapped so that a fault names its line.
 */

/** Any estree node; fields are read with care, since the tree comes from the parser. */
export interface EstreeNode {
  readonly type: string;
  readonly loc?: { readonly start: { readonly line: number; readonly column: number } } | null;
  readonly [field: string]: unknown;
}

/** Whether a value is a node. */
export const isNode = (value: unknown): value is EstreeNode =>
  typeof value === 'object' && value !== null && typeof (value as EstreeNode).type === 'string';

/** Visits a node and everything below it. */
export const visitEstree = (node: unknown, visit: (node: EstreeNode) => void): void => {
  if (Array.isArray(node)) {
    for (const item of node) visitEstree(item, visit);
  } else if (isNode(node)) {
    visit(node);
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'loc' && key !== 'comments' && typeof value === 'object')
        visitEstree(value, visit);
    }
  }
};

/** A name. */
export const identifier = (name: string): EstreeNode => ({ type: 'Identifier', name });
/** A string or number. */
export const literal = (value: string | number): EstreeNode => ({
  type: 'Literal',
  value,
  raw: JSON.stringify(value),
});
/** `object[key]`. */
export const member = (object: EstreeNode, key: EstreeNode): EstreeNode => ({
  type: 'MemberExpression',
  object,
  property: key,
  computed: true,
  optional: false,
});
/** `callee(...args)`. */
export const call = (callee: EstreeNode, args: readonly EstreeNode[]): EstreeNode => ({
  type: 'CallExpression',
  callee,
  arguments: args,
  optional: false,
});
/** `() => body`. */
export const arrow = (body: EstreeNode): EstreeNode => ({
  type: 'ArrowFunctionExpression',
  params: [],
  body,
  expression: true,
  generator: false,
  async: false,
});
/** `const name = value;` */
export const constant = (name: string, value: EstreeNode): EstreeNode => ({
  type: 'VariableDeclaration',
  kind: 'const',
  declarations: [{ type: 'VariableDeclarator', id: identifier(name), init: value }],
});
