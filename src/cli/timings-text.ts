/** The timings of a command as a small table: a stage a line, its seconds, how often it ran, how much it was. */
import type { MessageLanguage } from '../diagnostics/messages/index.ts';
import { COUNTS } from '../timings/stages.ts';
import type { StageTiming, Timings } from '../timings/stopwatch.ts';
import { type TimingsWords, timingsWords } from './timings-words.ts';

/** The table, with what no stage accounts for and the whole at its end. */
export const timingsText = (timings: Timings, language: MessageLanguage): string => {
  const words = timingsWords[language];
  const known = timings.stages
    .filter(({ within }) => within === undefined)
    .reduce((sum, { seconds }) => sum + seconds, 0);
  const rows: readonly Row[] = [
    [words.seconds, words.calls, words.stage, ''],
    ...timings.stages.map((timing) => rowOf(timing, words)),
    [fixed(Math.max(0, timings.seconds - known)), '', words.other, ''],
    [fixed(timings.seconds), '', words.total, ''],
  ];
  return rows
    .map(
      ([seconds, calls, stage, counts]) =>
        `${right(seconds, 9)}${right(calls, 7)}  ${counts === '' ? stage : `${left(stage, 24)}${counts}`}\n`,
    )
    .join('');
};

/** Seconds, calls, stage, counts. */
type Row = readonly [string, string, string, string];

const rowOf = (
  { stage, calls, seconds, counts, within }: StageTiming,
  words: TimingsWords,
): Row => {
  const told = COUNTS.flatMap((name) => {
    const count = counts[name];
    return count === undefined ? [] : [words.counted(words.counts[name], count)];
  });
  const indent = within === undefined ? '' : '  ';
  return [fixed(seconds), String(calls), `${indent}${words.stages[stage]}`, told.join(', ')];
};

const fixed = (seconds: number): string => seconds.toFixed(3);

/** Cells of a terminal: a Han character takes two. */
const cellsOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\u9fff\uff00-\uff60]/u.test(char) ? 2 : 1), 0);

const left = (text: string, cells: number): string =>
  text + ' '.repeat(Math.max(1, cells - cellsOf(text)));
const right = (text: string, cells: number): string =>
  ' '.repeat(Math.max(1, cells - cellsOf(text))) + text;
