/**
 * What an author may have typed for the blocks of a body, as a pattern over the source without white space:
 * each text in order, around it the marks that its runs and its kind stand for. A text that holds a pattern's
 * match lost nothing that the blocks do not show.
 */
import { type Block, BULLET, type RichText } from '../../../../src/model/block.ts';

const literal = (character: string): string => {
  if (/\s/u.test(character)) return '';
  const exact = character.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&');
  if (character === '<') return '(?:\\\\?<|&lt;)';
  // CommonMark 2.4: a backslash may stand before ASCII punctuation.
  return /[!-/:-@[-`{-~]/.test(character) ? `\\\\?${exact}` : exact;
};

const opening: Readonly<Record<string, string>> = {
  strong: '(?:\\*\\*|__)',
  em: '[*_]',
  link: '\\[',
  code: '`+',
};

const exactly = (text: string): string => text.split('').map(literal).join('');

const closing = (style: string, href: string | undefined): string =>
  style === 'link' ? `\\]\\((?:${exactly(href ?? '')}|[^()]*)\\)` : (opening[style] ?? '');

/** `inQuote`: each character may be the first of a line, with the `>` of the quotation before it. */
const richPattern = ({ text, runs }: RichText, inQuote = false): string => {
  let pattern = '';
  const units = text.split('');
  for (let at = 0; at <= units.length; at += 1) {
    const ended = runs.filter(({ end }) => end === at).reverse();
    pattern += ended.map(({ style, href }) => closing(style, href)).join('');
    const begun = runs.filter(({ start }) => start === at);
    const opened = begun.map(({ style }) => opening[style] ?? '').join('');
    pattern += `${inQuote ? '>*' : ''}${opened}${literal(units[at] ?? '')}`;
  }
  return pattern;
};

const blockPattern = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return richPattern(block, block.voice === 'kai');
    case 'subhead':
      return `##${richPattern(block)}(?:##)?`;
    case 'list-item':
      return `>*${block.marker === BULLET ? '[-*+]' : exactly(block.marker)}${richPattern(block)}`;
    case 'table':
      return [block.head, ...block.rows]
        .map((row) => `>*\\|?${row.map((cell) => richPattern(cell)).join('\\|*')}\\|*`)
        .join('>*[|:-]*')
        .concat(block.rows.length === 0 ? '>*[|:-]*' : '');
    case 'break':
      return '>*(?:-{3,}|\\*{3,}|_{3,})';
    case 'verse':
      return block.stanzas
        .flat()
        .map((line) => richPattern(line))
        .join('');
    default:
      throw new TypeError(`no pattern for ${block.kind}`);
  }
};

/** The pattern of a body; to be tested against the source without white space. */
export const typedPattern = (blocks: readonly Block[]): RegExp =>
  new RegExp(`^${blocks.map(blockPattern).join('')}$`, 'u');

/** A source as the pattern reads it. */
export const withoutSpace = (source: string): string => source.replace(/\s+/gu, '');
