/**
 * The marks of each kind of node: what an author types that is not text. A character of the source is text
 * of the tree or one of these; a third thing is lost text. White space is never asked for.
 */

/** The marks of a node: before its first part, between its parts, after its last. */
export interface NodeMarks {
  readonly open?: RegExp;
  readonly between?: RegExp;
  readonly close?: RegExp;
}

/** Marks by type of node, CommonMark 0.31, GFM 0.29 and MDX 3; a type that is missing has none. */
export const marksOf: Readonly<Record<string, NodeMarks>> = {
  /** 小标题: `##` before; as many behind, or none (`headingClose`). */
  heading: { open: /^#{1,6}$/ },
  /** 引文: `>` at the start of the first line; those of later lines belong to the lines. */
  blockquote: { open: /^>$/ },
  /** An item: its bullet and the box of a task; a number is text by now (`typed-numbers`). */
  listItem: { open: /^[-+*]?(?:\[[xX]?\])?$/ },
  /** The line of dashes below the head of a table. */
  table: { between: /^[|:-]*$/, close: /^[|:-]*$/ },
  /** The bars of a table. */
  tableCell: { open: /^\|?$/, close: /^\|?$/ },
  /** 楷体: one `*` or `_` on each side. */
  emphasis: { open: /^[*_]$/, close: /^[*_]$/ },
  /** 加粗: two on each side. */
  strong: { open: /^(?:\*\*|__)$/, close: /^(?:\*\*|__)$/ },
  /** 删除线: two `~` on each side; reported as unsupported. */
  delete: { open: /^~~$/, close: /^~~$/ },
  /** A link: the brackets around its text, and the address with its title. */
  link: { open: /^\[$/, close: /^\]\(.*\)$/s },
};

/** The end of a heading: fewer or more `#` than its start has are no mark, though Markdown drops them. */
export const headingClose = (depth: number): RegExp => new RegExp(`^(?:#{${depth}})?$`);

/** Nodes that are marks as a whole: what they mean is in their type or their attributes. */
export const markNodes: ReadonlySet<string> = new Set([
  /** A picture: its alternative text and caption are attributes. */
  'image',
  /** `---`: a break between two parts. */
  'thematicBreak',
  /** A hard line end. */
  'break',
  /** `import` and `export`. */
  'mdxjsEsm',
  /** An expression shows its value; one that shows what was typed is a text by now. */
  'mdxFlowExpression',
  'mdxTextExpression',
  /** An attribute of a component: checked against the component's own list. */
  'mdxJsxAttribute',
  'mdxJsxExpressionAttribute',
]);

/** Nodes whose value is the text between their marks. */
export const codeNodes: Readonly<Record<string, RegExp>> = {
  /** Code in a sentence: the same number of backticks on each side. */
  inlineCode: /^(`+)([\s\S]*)\1$/,
  /** A block of code: its fences and the name of its language; reported as unsupported. */
  code: /^([`~]{3,}[^\n]*\n?)([\s\S]*?)(?:\n?[ \t>]*[`~]{3,}[ \t]*)?$/,
};
