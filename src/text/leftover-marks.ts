/**
 * Marks of Markdown that did not work and would be printed as they stand: full-width ones, a link with a
 * space in its address, bold with a space inside, tags in a headline. In: a text. Out: each leftover mark
 * with its place and, where one change mends it, what to type instead.
 */

/** A leftover mark. */
export interface LeftoverMark {
  /** Where it stands in the text, UTF-16 units. */
  readonly index: number;
  readonly typed: string;
  /** What to type instead; empty when it is to be deleted, absent when a person must decide. */
  readonly mend?: string;
  /** A term of the messages: what kind of mark it is. */
  readonly what: string;
}

/** Where the text stands: a body reads Markdown, a headline or a caption is plain text. */
export type TextKind = 'body' | 'plain';

interface Pattern {
  readonly what: string;
  readonly find: RegExp;
  /** Where it is a mark; both when absent. */
  readonly in?: TextKind;
  readonly mend?: (match: RegExpExecArray, kind: TextKind) => string | undefined;
}

const address = String.raw`(?:https?:|mailto:|www\.|\.{0,2}/|[^\s()（）]+\.(?:jpe?g|png|webp|avif|tiff?|gif|bmp|svg|mdx?|pdf|html?)\b)`;

/** Two asterisks, no more, since a longer run hides figures (`138****8888`); between digits they are a power. */
const two = String.raw`(?<![*＊])(?!(?<=\d)..\d)(?:\*\*|＊＊)(?![*＊])`;

/** What stands between two hidden names: `张**、李**`, `张**和李**`. */
const maskedName = String.raw`[，。、；：！？]|[和与及或跟同]\p{Script=Han}{1,2}(?:\*\*|＊＊)`;

/** Half-width forms of what a Chinese input method types for the marks of Markdown. */
const halfWidth = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[“”]/g, '"')
    .replace(/\u3000/g, ' ');

const linkOf = (bang: string, text: string, target: string): string => {
  const to = target.trim();
  return `${bang === '' ? '' : '!'}[${text}](${/\s/.test(to) ? `<${to}>` : to})`;
};

const signs: Readonly<Record<string, string>> = {
  times: '×',
  div: '÷',
  pm: '±',
  leq: '≤',
  le: '≤',
  geq: '≥',
  ge: '≥',
  neq: '≠',
  cdot: '·',
  pi: 'π',
  circ: '°',
};

/** A short formula of TeX in plain letters; undefined when it takes more than signs, fractions and powers. */
const plainFormula = (tex: string, kind: TextKind): string | undefined => {
  const tag = (name: string) => (_: string, braced?: string, single?: string) =>
    `<${name}>${braced ?? single ?? ''}</${name}>`;
  const plain = tex
    .replace(/\\d?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\([a-z]+)/g, (whole, name: string) => signs[name] ?? whole)
    .replace(/\^(?:\{([^{}]*)\}|(\w))/g, tag('sup'))
    .replace(/_(?:\{([^{}]*)\}|(\w))/g, tag('sub'));
  const isPlain = !/[\\{}^_$]/.test(plain) && (kind === 'body' || !plain.includes('<'));
  return isPlain ? plain.trim() : undefined;
};

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  middot: '·',
  mdash: '—',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
};

/** Every kind of leftover mark, the most particular first: what one finds, a later one does not. */
const patterns: readonly Pattern[] = [
  {
    what: '@mark-link',
    find: new RegExp(
      String.raw`([!！]?)[[［]([^[\]［］\n]*)[\]］][ 　]?[(（]\s*(${address}[^()（）\n]*)[)）]?`,
      'g',
    ),
    mend: ([, bang = '', text = '', target = ''], kind) =>
      kind === 'body' ? linkOf(bang, text, target) : text,
  },
  {
    what: '@mark-wiki',
    find: /!?\[\[[^[\]\n]+\]\]/g,
  },
  {
    what: '@mark-formula',
    find: /\$[^$\n]*[\\^_{}][^$\n]*\$/g,
    mend: ([typed], kind) => plainFormula(typed.slice(1, -1), kind),
  },
  {
    what: '@mark-bold',
    find: new RegExp(
      `${two}(?!${maskedName})[ \\u3000]*([^*＊\\n]*[^*＊\\s])[ \\u3000]*${two}`,
      'gu',
    ),
    mend: ([, text = ''], kind) => (kind === 'body' ? `**${text}**` : text),
  },
  // One of a pair. Behind a word it may hide the rest of a name (`李**先生`).
  {
    what: '@mark-bold',
    find: new RegExp(`(?<![*＊\\p{L}\\p{N}])${two}(?=\\S)`, 'gu'),
    mend: () => '',
  },
  {
    what: '@mark-bold',
    find: /(?<![_\w])__(?!_)([^_\n]*\p{Script=Han}[^_\n]*)(?<![_\s])__(?![_\w])/gu,
    mend: ([, text = ''], kind) => (kind === 'body' ? `**${text}**` : text),
  },
  {
    what: '@mark-highlight',
    find: /(?<![\w=])==(?=[^=\s])([^=\n]*[^=\s])==(?![\w=])/g,
    mend: ([, text = ''], kind) => (kind === 'body' ? `**${text}**` : text),
  },
  {
    what: '@mark-code',
    find: /｀([^｀\n]+)｀/g,
    mend: ([, text = ''], kind) => (kind === 'body' ? `\`${text}\`` : text),
  },
  {
    what: '@mark-heading',
    find: /^[ \u3000]*(?:＃{2,6}[ \u3000]*|＃[ \u3000]+|#{2,6})([^\s#＃][^\n]*)$/gm,
    mend: ([, text = ''], kind) => (kind === 'body' ? `## ${text}` : text),
  },
  {
    what: '@mark-heading',
    find: /^#{1,6}[ \u3000]+(\S[^\n]*)$/gm,
    in: 'plain',
    mend: ([, text = '']) => text,
  },
  {
    what: '@mark-quote',
    find: /^[ \u3000]*(?:》|＞(?!\s*\d))[ \u3000]*(\S[^\n]*)$/gm,
    in: 'body',
    mend: ([, text = '']) => `> ${text}`,
  },
  {
    what: '@mark-table',
    find: /^[ \u3000]*｜[^\n]*｜[ \u3000]*$/gm,
    in: 'body',
    mend: ([line]) => line.replaceAll('｜', '|').replaceAll('\u3000', ' '),
  },
  {
    // The first of several lines with bars, without the line of dashes that makes them a table.
    what: '@mark-table',
    find: /(?<!\|[ \u3000]*\n)^[ \u3000]*\|([^\n]*)\|[ \u3000]*$(?=\n[ \u3000]*\|(?![\s:|-]*$)[^\n]*\|[ \u3000]*$)/gm,
    in: 'body',
    mend: ([line, cells = '']) => `${line}\n|${'---|'.repeat(cells.split('|').length)}`,
  },
  {
    what: '@mark-table-head',
    find: /^\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?\s*)?$/gm,
    in: 'body',
  },
  {
    what: '@mark-tag',
    find: /＜\/?[A-Za-z][^＜＞\n]*＞/g,
    in: 'body',
    mend: ([tag]) => halfWidth(tag),
  },
  { what: '@mark-tag', find: /<\/?[A-Za-z][^<>\n]*>/g, in: 'plain', mend: () => '' },
  {
    what: '@mark-code',
    find: /(?<!`)`(?!`)([^`\n]+)`(?!`)/g,
    in: 'plain',
    mend: ([, text = '']) => text,
  },
  {
    what: '@mark-entity',
    find: /&(nbsp|e[nm]sp|amp|lt|gt|quot|middot|mdash|hellip|[lr]dquo)(?:;|(?![A-Za-z;]))/g,
    mend: ([, name = '']) => named[name],
  },
  { what: '@mark-underline', find: /^[ \u3000]*[=＝]{3,}[ \u3000]*$/gm, mend: () => '' },
  { what: '@mark-break', find: /^[ \u3000]*[—－]{3,}[ \u3000]*$/gm, in: 'body', mend: () => '---' },
  { what: '@mark-contents', find: /^\[toc\]$/gim, mend: () => '' },
  { what: '@mark-block', find: /^[:：]{3,}[^\n]*$/gm },
];

/** Every leftover mark of a text, in order; none overlap. */
export const leftoverMarks = (text: string, kind: TextKind): readonly LeftoverMark[] => {
  const found: LeftoverMark[] = [];
  const isTaken = (index: number, end: number): boolean =>
    found.some((mark) => index < mark.index + mark.typed.length && mark.index < end);
  for (const pattern of patterns) {
    if (pattern.in !== undefined && pattern.in !== kind) continue;
    for (const match of text.matchAll(pattern.find)) {
      const [typed] = match;
      if (isTaken(match.index, match.index + typed.length)) continue;
      const mend = pattern.mend?.(match, kind);
      const { what } = pattern;
      found.push({ index: match.index, typed, what, ...(mend === undefined ? {} : { mend }) });
    }
  }
  return found.sort((a, b) => a.index - b.index);
};
