/**
 * Headline marks. In: a headline as typed, where `|` or U+200B says "may break well here" and `\|`
 * is a literal bar. Out: the text without marks and the offsets of the breaks.
 */
import type { MarkedText } from '../model/article.ts';

const zeroWidthSpace = '\u200b';

/**
 * Parses the marks. White space (line ends of a folded YAML text too) is collapsed to one space and
 * trimmed; an ideographic space (U+3000) inside stays, since it divides the phrases of a kicker. A
 * break at either end or repeated says nothing and is dropped.
 */
export const parseMarkedText = (typed: string): MarkedText => {
  const breaks = new Set<number>();
  let text = '';
  for (let index = 0; index < typed.length; index += 1) {
    const character = typed[index] ?? '';
    if (character === '\\' && typed[index + 1] === '|') {
      text += '|';
      index += 1;
    } else if (character === '|' || character === zeroWidthSpace) {
      if (text !== '') breaks.add(text.length);
    } else if (/[ \t\r\n]/.test(character)) {
      if (text !== '' && !text.endsWith(' ')) text += ' ';
    } else if (!/[\u00a0\u3000]/.test(character) || text !== '') {
      text += character;
    }
  }
  const end = text.replace(/[ \u00a0\u3000]+$/, '').length;
  return {
    text: text.slice(0, end),
    breaks: [...breaks].filter((offset) => offset < end).sort((a, b) => a - b),
  };
};
