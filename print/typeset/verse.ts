/**
 * Verse: a stanza is one paragraph whose lines the author broke; turned-over lines hang by one em.
 * The block stands in the middle of the measure, flush left on its longest line, a blank row between
 * stanzas (the trade's setting of new verse).
 */
import type { RichText, TextRun, Verse } from '../../src/model/block.ts';
import { composeRagged, shiftLine } from './compose.ts';
import type { GalleyContext, GalleyItem } from './galley-types.ts';
import type { ComposedLine } from './types.ts';

/** The stanzas of a verse as items of the flow. Lines are joined by one space, which takes no room. */
export const verseLines = (
  verse: Verse,
  block: string,
  measureEm: number,
  context: GalleyContext,
): readonly GalleyItem[] => {
  const set = verse.stanzas.map((stanza) => stanza.map((line) => lineOf(line, measureEm, context)));
  const longest = Math.max(0, ...set.flat(2).map((line) => line.naturalEm + line.indentEm));
  const indent = Math.max(0, Math.floor(measureEm - longest) / 2);
  return set.flatMap((lines, index): GalleyItem[] => {
    const stanza = verse.stanzas[index] ?? [];
    const joined = joinLines(stanza, lines, indent, measureEm);
    const item: GalleyItem = {
      kind: 'paragraph',
      block: `${block}.${index}`,
      role: 'verse',
      text: joined.text,
      runs: joined.runs,
      generated: 0,
      composed: {
        natural: joined.lines.length,
        table: new Map([
          [
            joined.lines.length,
            { lines: joined.lines, demerits: 0, maxStretchEm: 0, emergency: false },
          ],
        ]),
      },
      solid: joined.lines.length <= 6,
      keepWithNext: 0,
    };
    return index === 0 ? [item] : [{ kind: 'space', rows: 1 }, item];
  });
};

const lineOf = (
  line: RichText,
  measureEm: number,
  context: GalleyContext,
): readonly ComposedLine[] =>
  composeRagged({
    text: line.text,
    runs: line.runs,
    faceAt: context.faces(line.runs, 'kai'),
    measureEm,
    indentEm: 0,
    hangEm: 1,
    style: context.style,
    lexicon: context.lexicon,
    lang: context.lang,
  });

const joinLines = (
  stanza: readonly RichText[],
  set: readonly (readonly ComposedLine[])[],
  indentEm: number,
  measureEm: number,
): { text: string; runs: readonly TextRun[]; lines: readonly ComposedLine[] } => {
  const runs: TextRun[] = [];
  const lines: ComposedLine[] = [];
  let text = '';
  stanza.forEach((verseLine, index) => {
    if (index > 0) text += ' ';
    const base = text.length;
    text += verseLine.text;
    for (const run of verseLine.runs) {
      runs.push({ ...run, start: run.start + base, end: run.end + base });
    }
    for (const line of set[index] ?? []) {
      const shifted = shiftLine(line, base);
      lines.push({ ...shifted, indentEm: line.indentEm + indentEm, measureEm, last: false });
    }
  });
  const last = lines.pop();
  if (last) lines.push({ ...last, last: true });
  return { text, runs, lines };
};
