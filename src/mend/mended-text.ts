/**
 * A text with small repairs, so that reading goes on behind a fault and everything is told at once. In: a text and
 * changes that leave its lines as many as they were. Out: the repaired text, and the way back from its columns.
 */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import type { Change } from './mender.ts';
import { sourceText } from './source-text.ts';

/** A repaired text. */
export interface MendedText {
  readonly text: string;
  /** Repairs it once more; the changes count in `text`. */
  readonly with: (changes: readonly Change[]) => MendedText;
  /** A place of `text` as the author's own. */
  readonly back: (place: SourcePlace) => SourcePlace;
}

const withChanges = (text: string, changes: readonly Change[]): string =>
  [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), text);

/** An offset of the changed text as one of the text before; inside a change it is the change's start. */
const before = (offset: number, changes: readonly Change[]): number => {
  let shift = 0;
  for (const { start, end, text } of [...changes].sort((a, b) => a.start - b.start)) {
    const from = start + shift;
    if (offset < from) break;
    if (offset < from + text.length) return start;
    shift += text.length - (end - start);
  }
  return offset - shift;
};

const mended = (text: string, back: MendedText['back']): MendedText => ({
  text,
  back,
  with: (changes) => {
    const next = withChanges(text, changes);
    const [old, now] = [sourceText('', text), sourceText('', next)];
    return mended(next, (place) => {
      if (place.line === undefined || place.column === undefined) return back(place);
      return back({ file: place.file, ...old.positionOf(before(now.offsetOf(place), changes)) });
    });
  },
});

/** A text without a repair. */
export const mendedText = (text: string): MendedText => mended(text, (place) => place);

/** What takes the place of text that is left out: its line ends. */
export const linesOf = (text: string): string => text.replace(/[^\n]+/g, '');
