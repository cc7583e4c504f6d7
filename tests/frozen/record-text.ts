/**
 * Records as the text that is committed, and what differs between two of them. A page is a line that
 * begins at the margin; its digests and its summary are indented under it.
 */
import type { PageRecord } from './page-record.ts';

const INDENT = '  ';

/** The text of records, in their order. */
export const writeRecords = (records: readonly PageRecord[]): string =>
  records
    .map(({ key, plan, told, summary }) =>
      [key, `plan ${plan}`, `told ${told}`, ...summary].join(`\n${INDENT}`),
    )
    .join('\n')
    .concat('\n');

/** Reads them back. */
export const readRecords = (text: string): readonly PageRecord[] =>
  text
    .split(/\n(?=\S)/u)
    .filter((page) => page.trim() !== '')
    .map((page) => {
      const [key = '', plan = '', told = '', ...summary] = page.trimEnd().split(`\n${INDENT}`);
      return { key, plan: plan.replace('plan ', ''), told: told.replace('told ', ''), summary };
    });

/** Lines that one list has and the other has not. */
const lines = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...before.filter((line) => !after.includes(line)).map((line) => `- ${line}`),
  ...after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`),
];

/** How a page changed, in lines under its name; nothing when it did not. */
export const pageChange = (was: PageRecord, is: PageRecord): readonly string[] => {
  if (was.plan === is.plan && was.told === is.told) return [];
  const what = [
    ...(was.plan === is.plan ? [] : ['plan']),
    ...(was.told === is.told ? [] : ['what is told beside it']),
  ].join(' and ');
  const found = lines(was.summary, is.summary);
  const deep = ['  (nothing that the summary shows; compare the plans themselves)'];
  return [
    `${is.key}: ${what} changed`,
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
