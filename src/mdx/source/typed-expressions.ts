/**
 * Remark plugin: braces that no author of code typed are text. `{1,2,3}`, `{2023}`, `{}` in a sentence show a
 * part of themselves or nothing in MDX; here they show what was typed, in both editions. What is code
 * (`{rate * 100}`) stays code; a comment shows nothing.
 */
import { type EstreeNode, isNode, visitEstree } from '../estree.ts';
import { type Finding, findingsOf } from './findings.ts';
import { type SourceFile, type SourceNode, spanOf } from './source-tree.ts';

/** What braces in a text mean. */
type Meaning =
  /** Code, or a comment. */
  | 'code'
  /** Text that looks like code: numbers, a list, nothing. */
  | 'text'
  /** Code that holds no name, and so shows something the author could have typed. */
  | 'constant'
  /** A name that the file does not have: a form to be filled in. */
  | 'unknown-name';

const codeTypes: ReadonlySet<string> = new Set([
  'Identifier',
  'ThisExpression',
  'JSXElement',
  'JSXFragment',
  'ArrowFunctionExpression',
  'FunctionExpression',
  'ClassExpression',
  'MetaProperty',
  'ImportExpression',
]);

const holdsCode = (expression: EstreeNode): boolean => {
  let found = false;
  visitEstree(expression, ({ type }) => {
    if (codeTypes.has(type)) found = true;
  });
  return found;
};

const textTypes: ReadonlySet<string> = new Set([
  'SequenceExpression',
  'ArrayExpression',
  'UnaryExpression',
]);

const isString = (expression: EstreeNode): boolean =>
  expression.type === 'TemplateLiteral' || typeof expression['value'] === 'string';

const meaningOf = (node: SourceNode, names: ReadonlySet<string>): Meaning => {
  const program = node.data?.['estree'];
  if (!isNode(program)) return 'code';
  const [statement] = program['body'] as readonly EstreeNode[];
  const comments = program['comments'];
  if (statement === undefined)
    return Array.isArray(comments) && comments.length > 0 ? 'code' : 'text';
  const expression = statement['expression'];
  if (!isNode(expression)) return 'code';
  if (expression.type === 'Identifier')
    return names.has(String(expression['name'])) ? 'code' : 'unknown-name';
  if (holdsCode(expression)) return expression.type === 'SequenceExpression' ? 'text' : 'code';
  if (isString(expression)) return 'constant';
  return expression.type === 'Literal' || textTypes.has(expression.type) ? 'text' : 'constant';
};

/** Names that an expression may use without a word of the file: the language's own and MDX's. */
const ownNames = new Set(['props', 'undefined', 'NaN', 'Infinity']);

/** Names that the file's `import` and `export` statements make. */
const namesOf = (root: SourceNode): ReadonlySet<string> => {
  const names = new Set([...Object.getOwnPropertyNames(globalThis), ...ownNames]);
  for (const node of root.children ?? []) {
    if (node.type !== 'mdxjsEsm') continue;
    visitEstree(node.data?.['estree'], (inner) => {
      if (inner.type === 'Identifier') names.add(String(inner['name']));
    });
  }
  return names;
};

/** TeX: braces behind a command, a raised or lowered sign, or other such braces. */
const texBefore = /(?:\\[A-Za-z]+|[\^_])$/;

const textOf = (node: SourceNode, source: string): SourceNode => ({
  type: 'text',
  value: source.slice(...(spanOf(node) ?? [0, 0])),
  data: { raw: true },
  ...(node.position === undefined ? {} : { position: node.position }),
});

const toEscape = (typed: string): string => typed.replace(/[{}<]/g, '\\$&');

interface Step {
  readonly source: string;
  readonly names: ReadonlySet<string>;
  readonly findings: Finding[];
  /** Where the last braces of a formula ended. */
  formula: number;
}

const replaced = (node: SourceNode, step: Step): SourceNode => {
  const span = spanOf(node);
  if (span === undefined) return node;
  const [offset, end] = span;
  const isFormula = step.formula === offset || texBefore.test(step.source.slice(0, offset));
  const meaning = meaningOf(node, step.names);
  if (isFormula) step.formula = end;
  if (meaning === 'code' && !isFormula) return node;
  const typed = step.source.slice(offset, end);
  const data = { typed, mend: toEscape(typed) };
  if (meaning === 'constant' && !isFormula) {
    if (/[\p{L}\p{N}]/u.test(typed))
      step.findings.push({ rule: 'mdx/constant', severity: 'warning', offset, data });
    return node;
  }
  if (meaning === 'unknown-name' && !isFormula) {
    const name = typed.slice(1, -1).trim();
    const named = { ...data, name };
    step.findings.push({ rule: 'mdx/unknown-name', severity: 'error', offset, data: named });
  }
  const text = textOf(node, step.source);
  if (node.type === 'mdxTextExpression') return text;
  return { ...text, type: 'paragraph', data: {}, children: [text] };
};

const walk = (parent: SourceNode, step: Step): void => {
  if (parent.children === undefined) return;
  parent.children = parent.children.map((child) => {
    if (child.type === 'mdxTextExpression' || child.type === 'mdxFlowExpression')
      return replaced(child, step);
    walk(child, step);
    return child;
  });
};

/** The plugin. */
export const typedExpressions = () => (tree: unknown, file: SourceFile) => {
  const root = tree as SourceNode;
  const step = { source: String(file), findings: findingsOf(file), formula: -1 };
  walk(root, { ...step, names: namesOf(root) });
};
