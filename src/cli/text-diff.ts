/**
 * Two texts as the lines that differ, for people. In: a file before and after. Out: `3 - old`, `3 + new`; lines that
 * stay are left out. Lines are matched by their longest common subsequence.
 */
import { plainText } from '../mend/source-text.ts';

/** A line that went or came; its number counts in the file that has it. */
export interface DiffLine {
  readonly sign: '-' | '+';
  readonly line: number;
  readonly text: string;
}

/** Lengths of the longest common subsequences of the ends of two lists. */
const lengthsOf = (a: readonly string[], b: readonly string[]): readonly Uint16Array[] => {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [here, below] = [table[i], table[i + 1]];
      if (!here || !below) continue;
      const longest = Math.max(below[j] ?? 0, here[j + 1] ?? 0);
      here[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : longest;
    }
  }
  return table;
};

/** Lines that two lists share at their beginnings and at their ends. */
const sharedEnds = (
  a: readonly string[],
  b: readonly string[],
): readonly [head: number, tail: number] => {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < most - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  return [head, tail];
};

/** The lines that differ. */
export const diffLines = (before: string, after: string): readonly DiffLine[] => {
  const [a, b] = [plainText(before).split('\n'), plainText(after).split('\n')];
  const [head, tail] = sharedEnds(a, b);
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const lengths = lengthsOf(x, y);
  const lines: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < x.length || j < y.length) {
    const goes = (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0);
    if (i < x.length && x[i] === y[j]) {
      i += 1;
      j += 1;
    } else if (j >= y.length || (i < x.length && goes)) {
      lines.push({ sign: '-', line: head + i + 1, text: x[i] ?? '' });
      i += 1;
    } else {
      lines.push({ sign: '+', line: head + j + 1, text: y[j] ?? '' });
      j += 1;
    }
  }
  return lines;
};

/** The differences of one file as text, under its name. */
export const diffText = (file: string, before: string, after: string): string => {
  const lines = diffLines(before, after);
  const width = Math.max(...lines.map(({ line }) => String(line).length), 1);
  const rows = lines.map(
    ({ sign, line, text }) => `  ${String(line).padStart(width)} ${sign} ${text}`,
  );
  return `${[file, ...rows].join('\n')}\n`;
};
