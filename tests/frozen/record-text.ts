/**
 * Records as the text that is committed, and what differs between two of them. A page is a line that
 * begins at the margin; its digests and its summary are indented under it.
 */
import type { PageRecord } from './page-record.ts';

const INDENT = '  ';
/** The digests in the order in which they stand. */
const DIGESTS = ['paper', 'judged', 'told'] as const;
const WORDS = {
  paper: 'the page changed',
  judged: 'its report changed',
  told: 'what is told beside it changed',
} as const;

/** The text of records, in their order. */
export const writeRecords = (records: readonly PageRecord[]): string =>
  records
    .map((record) =>
      [record.key, ...DIGESTS.map((name) => `${name} ${record[name]}`), ...record.summary].join(
        `\n${INDENT}`,
      ),
    )
    .join('\n')
    .concat('\n');

/** Reads them back. */
export const readRecords = (text: string): readonly PageRecord[] =>
  text
    .split(/\n(?=\S)/u)
    .filter((page) => page.trim() !== '')
    .map((page) => {
      const [key = '', paper = '', judged = '', told = '', ...summary] = page
        .trimEnd()
        .split(`\n${INDENT}`);
      const digest = (line: string): string => line.slice(line.indexOf(' ') + 1);
      return { key, paper: digest(paper), judged: digest(judged), told: digest(told), summary };
    });

/** Lines that one list has and the other has not. */
const lines = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
  ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
];

/** How a page changed, in lines under its name; nothing when it did not. */
export const pageChange = (was: PageRecord, is: PageRecord): readonly string[] => {
  const changed = DIGESTS.filter((name) => was[name] !== is[name]);
  if (changed.length === 0) return [];
  const found = lines(was.summary, is.summary);
  const deep = ['  (nothing that the summary shows; compare the plans themselves)'];
  return [
    `${is.key}: ${changed.map((name) => WORDS[name]).join(', ')}`,
    ...(found.length > 0 ? found.map((line) => `  ${line}`) : deep),
  ];
};

/** Every change from the records kept to those made now; pages kept but not made are not asked for. */
export const recordChanges = (
  kept: readonly PageRecord[],
  made: readonly PageRecord[],
): readonly string[] => {
  const byKey = new Map(kept.map((record) => [record.key, record]));
  return made.flatMap((record) => {
    const was = byKey.get(record.key);
    return was ? pageChange(was, record) : [`${record.key}: not frozen yet`];
  });
};
