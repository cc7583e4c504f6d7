/**
 * Which small edit wins a line: how many characters to cut so that a paragraph runs one line shorter, or
 * to add so that it runs one longer.
 *
 * In: what a paragraph was composed from and its natural line count. Out: the least count that does it,
 * found by trying. The edit is tried in the last clause that is long enough, since an editor trims or
 * fills there first (copyfitting, 齐行); Han are counted by character, text without Han by word.
 */
import type { TextRun } from '../../src/model/block.ts';
import { composeParagraph } from './compose.ts';
import type { ComposeInput } from './types.ts';

/** Edits above this count change what is said: none is offered. */
export const MOST_EDITED = 8;

/** An edit that changes the line count by one. */
export interface LineEdit {
  readonly count: number;
  readonly unit: 'character' | 'word';
}

/** Counts of lines wanted: one fewer or one more. */
export type EditAim = 'shorter' | 'longer';

/**
 * The smallest edit that reaches the aim, or none within `MOST_EDITED`. `generated` characters at the
 * start are ours and are not cut.
 */
export const editToFit = (
  input: ComposeInput,
  natural: number,
  aim: EditAim,
  generated = 0,
): LineEdit | undefined => {
  if (aim === 'shorter' && natural < 2) return undefined;
  const unit = /\p{Script=Han}/u.test(input.text.slice(generated)) ? 'character' : 'word';
  for (let count = 1; count <= MOST_EDITED; count += 1) {
    const edited = editOf(input, aim, unit, count, generated);
    if (!edited) continue;
    const composed = composeParagraph(edited);
    const reached = aim === 'shorter' ? composed.natural < natural : composed.natural > natural;
    if (reached && composed.table.get(composed.natural)?.emergency === false) {
      return { count, unit };
    }
  }
  return undefined;
};

const editOf = (
  input: ComposeInput,
  aim: EditAim,
  unit: LineEdit['unit'],
  count: number,
  generated: number,
): ComposeInput | undefined => {
  const place =
    unit === 'word' ? wordsAt(input.text, count) : clauseAt(input.text, count, generated);
  if (!place) return undefined;
  const { start, end } = place;
  return aim === 'shorter'
    ? splice(input, start, end, '')
    : splice(input, end, end, input.text.slice(start, end));
};

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The last `count` Han of the last clause that keeps at least one of its own. */
const clauseAt = (text: string, count: number, generated: number): Range | undefined => {
  const clauses = [...text.matchAll(/\p{Script=Han}+/gu)].filter(
    (clause) => clause.index >= generated && [...clause[0]].length > count,
  );
  const clause = clauses.at(-1);
  if (!clause) return undefined;
  const end = clause.index + clause[0].length;
  return { start: end - [...clause[0]].slice(-count).join('').length, end };
};

/** `count` words and their spaces before the last word. */
const wordsAt = (text: string, count: number): Range | undefined => {
  const words = [...text.matchAll(/\S+/g)];
  const last = words.at(-1);
  const first = words.at(-1 - count);
  return last && first && words.length > count + 1
    ? { start: first.index, end: last.index }
    : undefined;
};

/** A paragraph with `[start, end)` replaced; runs, faces and boxes go along. */
const splice = (input: ComposeInput, start: number, end: number, put: string): ComposeInput => {
  const change = put.length - (end - start);
  const moved = (offset: number): number =>
    offset >= end ? offset + change : Math.min(offset, start);
  const sourceOf = (offset: number): number => {
    if (offset < start) return offset;
    return offset < start + put.length ? Math.max(0, start - 1) : offset - change;
  };
  const runs = input.runs
    .map((run): TextRun => ({ ...run, start: moved(run.start), end: moved(run.end) }))
    .filter((run) => run.end > run.start);
  const boxes = (input.boxes ?? []).map((box) => ({
    ...box,
    start: moved(box.start),
    end: moved(box.end),
  }));
  return {
    ...input,
    text: input.text.slice(0, start) + put + input.text.slice(end),
    runs,
    boxes: boxes.filter((box) => box.end > box.start),
    faceAt: (offset) => input.faceAt(sourceOf(offset)),
  };
};
