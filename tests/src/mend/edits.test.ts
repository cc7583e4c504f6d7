/** Each edit, done to the letter, mends its fault: the rule is gone afterwards, and no error has come. */
import { describe, expect, it } from 'vitest';
import { checkNewspaper } from '../../../src/check/check-newspaper.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { applyEdits } from '../../../src/mend/apply-edits.ts';
import { menders, withEdits } from '../../../src/mend/mend.ts';
import { articleText, type Files, readFiles, soundFiles } from '../../support/newspaper-folder.ts';
import { editRows } from './edit-rows.ts';

const day = 'issues/2023-08-18';

const look = async (files: Files): Promise<readonly Diagnostic[]> => {
  const { newspaper, diagnostics } = await readFiles(files);
  const all = [...diagnostics, ...(newspaper ? checkNewspaper(newspaper) : [])];
  return withEdits(all, (file) => ({ ...soundFiles, ...files })[file]);
};

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';

describe('an edit mends its fault', () => {
  it.each(editRows)('%s', async (_, files, rule, after) => {
    const before = await look(files);
    const faults = before.filter((fault) => fault.rule === rule);
    expect(before.map((fault) => fault.rule)).toContain(rule);
    expect(faults.filter(({ edits }) => edits === undefined)).toEqual([]);
    const groups = faults.flatMap(({ edits }) => (edits ? [{ edits }] : []));
    const { texts, left } = applyEdits(groups, (file) => ({ ...soundFiles, ...files })[file]);
    expect(left).toEqual([]);
    expect([...texts.values()].join('')).toContain(after);
    const again = await look({ ...files, ...Object.fromEntries(texts) });
    expect(again.filter((fault) => fault.rule === rule)).toEqual([]);
    const known = new Set(before.filter(isError).map((fault) => fault.rule));
    expect(again.filter(isError).filter((fault) => !known.has(fault.rule))).toEqual([]);
  });
});

/** Rules whose edit is told by planning, and tested there. */
const planned = ['font/radical', 'layout/article-on-no-page', 'layout/fit-refused'];

describe('rules with an edit', () => {
  const rules = new Set([...editRows.map(([, , rule]) => rule), ...planned]);
  it('have each a seeded fault', () => {
    expect(Object.keys(menders).filter((rule) => !rules.has(rule))).toEqual([]);
  });
  it('are as many as they were', () => {
    expect(rules.size).toBe(68);
  });
});

describe('an edit is not offered', () => {
  it.each([
    [
      'for another name of a row',
      {
        [`${day}/a.mdx`]: articleText('<Figure src="./images/p2.jpg" alt="甲" />'),
        [`${day}/images/p1.jpg`]: 'x',
      },
    ],
    ['for a character that was lost', { [`${day}/a.mdx`]: articleText('甲\ufffd乙') }],
    [
      'for a key that is there already',
      { [`${day}/a.mdx`]: articleText('甲。', 'deck: 乙\nsubtitle: 丙\n') },
    ],
    [
      'for two values of one key',
      { [`${day}/a.mdx`]: articleText('甲。', 'deck: 乙\ndeck: 丙\n') },
    ],
    ['for text without a place to put it', { [`${day}/a.mdx`]: '---\npage: 1\n---\n甲。\n' }],
    ['for a component that nobody closed', { [`${day}/a.mdx`]: articleText('<Box>\n\n甲。') }],
  ])('%s', async (_, files) => {
    const faults = await look(files);
    expect(faults).not.toEqual([]);
    expect(faults.filter(({ edits }) => edits !== undefined)).toEqual([]);
  });
});
