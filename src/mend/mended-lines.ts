/** The lines of a file that edits change, as they will read: what a report shows under a hint. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Edit } from '../diagnostics/edit.ts';
import { applyEdits } from './apply-edits.ts';
import { plainText } from './source-text.ts';

/** A line after its edits. */
export interface MendedLine {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** Lines shown of one fault: the first ones show what is meant. */
const MOST_LINES = 4;

/** The changed lines of one fault; none where its file cannot be read or the lines only go. */
export const mendedLines = (
  edits: readonly Edit[],
  read: (file: string) => string | undefined,
): readonly MendedLine[] => {
  const { texts } = applyEdits([{ edits }], read);
  return [...texts]
    .flatMap(([file, text]) => {
      const before = plainText(read(file) ?? '').split('\n');
      const after = plainText(text).split('\n');
      let head = 0;
      while (head < before.length && before[head] === after[head]) head += 1;
      let tail = 0;
      const most = Math.min(before.length, after.length) - head;
      while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
      return after
        .slice(head, after.length - tail)
        .map((line, index) => ({ file, line: head + index + 1, text: line }))
        .filter((line) => line.text.trim() !== '' && !before.includes(line.text));
    })
    .slice(0, MOST_LINES);
};

/** Those lines as a report shows them: `3 + kicker: 引题`. */
export const linesToType = (
  { edits = [] }: Diagnostic,
  read: (file: string) => string | undefined,
): readonly string[] => mendedLines(edits, read).map(({ line, text }) => `  ${line} + ${text}`);
