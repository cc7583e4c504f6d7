/**
 * Menders of single marks in a text: found again in the source by the characters around them, since a text as
 * read has lost its markup and its line ends.
 */
import { change, datum, type Faulty, type Mender, type Menders } from './mender.ts';

/** What may stand between two characters of a text in its source: markup, an escape, a break mark, a line end. */
const between = '(?:[*_~`\\\\|\\u200b]|[ \\t]*\\n[ \\t]*)*';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const spread = (text: string): string =>
  [...text].map((char) => (/\s/.test(char) ? String.raw`\s+` : escaped(char))).join(between);

/** The characters of the source that are the mark: `[start, end)`, an escape before it with it. */
export const findMark = (faulty: Faulty): readonly [number, number] | undefined => {
  const typed = datum(faulty, 'typed');
  const before = datum(faulty, 'before');
  const after = datum(faulty, 'after');
  const pattern = new RegExp(
    [before, typed, after]
      .map((text, index) => (index === 1 ? String.raw`(?<mark>\\?${spread(text)})` : spread(text)))
      .filter((part) => part !== '')
      .join(between),
    'dgu',
  );
  pattern.lastIndex = faulty.at;
  const { text } = faulty.source;
  const nth = Number(datum(faulty, 'nth'));
  for (let index = 0, found = pattern.exec(text); found; index += 1, found = pattern.exec(text)) {
    const span = found.indices?.groups?.['mark'];
    if (index === nth) return span;
    // The next one may begin with what is behind this one.
    pattern.lastIndex = (span?.[0] ?? found.index) + 1;
  }
  return undefined;
};

const mark: Mender = (faulty) => {
  if (faulty.fault.data['mend'] === undefined) return undefined;
  const span = findMark(faulty);
  if (span === undefined) return undefined;
  const [start, end] = span;
  const mend = datum(faulty, 'mend');
  const isPair = datum(faulty, 'typed').startsWith('(');
  if (!isPair) return change(start, end, mend);
  // What stands between brackets may hold markup, so only they are typed anew.
  const open = faulty.source.text[start] === '\\' ? start + 2 : start + 1;
  return [...change(start, open, mend.slice(0, 1)), ...change(end - 1, end, mend.slice(-1))];
};

/** A sign wherever it stands in the file: it looks like the character and is none. */
const everywhere =
  (sign: string): Mender =>
  (faulty) => {
    const [typed, plain] = [datum(faulty, sign), datum(faulty, 'plain')];
    if (typed === plain || typed === '') return undefined;
    const places = [...faulty.source.text.matchAll(new RegExp(escaped(typed), 'gu'))];
    return places.map(({ index }) => ({ start: index, end: index + typed.length, text: plain }));
  };

const leadIn =
  /(?:本报讯[ \u3000]*(?:[（(][^（）()\n]{1,60}[）)][ \u3000]*)?|[（(](?:本报)?记者[ \u3000][^（）()\n]{1,60}[）)][ \u3000]*)/uy;

/** A lead-in that was typed although it is made from the byline. */
const typedLeadIn: Mender = ({ source, at }) => {
  leadIn.lastIndex = at;
  const found = leadIn.exec(source.text);
  return found ? change(at, at + found[0].length, '') : undefined;
};

/** Menders of marks. */
export const markMenders: Menders = {
  'check/half-width-mark': mark,
  'check/straight-quote': mark,
  'check/single-dash': mark,
  'check/invisible-character': mark,
  'check/typed-lead-in': typedLeadIn,
  'check/look-alike': everywhere('typed'),
  'font/radical': everywhere('character'),
};
