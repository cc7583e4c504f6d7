/** Nothing that looks like an article or an issue is passed over: told, with the name it should have. */
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/diagnostics/format.ts';
import { dateOfName } from '../../../src/read/date-name.ts';
import { unreadIssues } from '../../../src/read/unread-files.ts';
import {
  articleText,
  brief,
  type Files,
  readFiles,
  withFolder,
} from '../../support/newspaper-folder.ts';

const day = 'issues/2023-08-18';
const told = async (files: Files, only?: string) => {
  const { diagnostics } = await readFiles(files, only === undefined ? {} : { only });
  return diagnostics.map((item) => `${brief(item)} ${item.data['suggestion'] ?? ''}`.trim());
};

describe('files of an issue', () => {
  it.each([
    ['UPPER.MDX', 'model/mdx-case UPPER.MDX upper.mdx'],
    ['Lead Story.Mdx', 'model/mdx-case Lead Story.Mdx lead-story.mdx'],
    ['ok.MD', 'model/not-mdx ok.MD ok.mdx'],
    ['plain.txt', 'model/not-mdx plain.txt plain.mdx'],
    ['part/b.mdx.txt', 'model/not-mdx part/b.mdx.txt part/b.mdx'],
    ['word.docx', 'model/not-mdx word.docx'],
    ['你好.txt', 'model/not-mdx 你好.txt my-article.mdx'],
    ['images/c.mdx', 'model/not-read images/c.mdx c.mdx'],
  ])('%s is told', async (name, expected) => {
    expect(await told({ [`${day}/${name}`]: articleText('正文。') })).toEqual([expected]);
  });
  it('and a link to a folder outside is told', async () => {
    const files = {
      'elsewhere/b.mdx': articleText('正文。'),
      [`${day}/more`]: '->../../elsewhere',
    };
    expect(await told(files)).toEqual(['model/outside-folder more']);
  });
  it('set aside or of another use are not', async () => {
    const files = {
      [`${day}/_notes.md`]: '笔记',
      [`${day}/.draft.mdx`]: 'x',
      [`${day}/rate.ts`]: 'export const a = 1;',
      [`${day}/data/part.mdx`]: '一段，没有设置部分。',
      [`${day}/photo.JPG`]: 'x',
      [`${day}/layout.txt~`]: 'x',
    };
    expect(await told(files)).toEqual([]);
  });
  it('say how to save what is no plain text', async () => {
    const { diagnostics } = await readFiles({ [`${day}/word.docx`]: 'PK' });
    const [fault] = diagnostics;
    expect(fault && explain(fault, 'zh-CN').hint).toContain('另存为 word.mdx');
  });
});

describe('folders of issues', () => {
  const names: Files = {
    'issues/2024-3-8/a.mdx': 'x',
    'issues/20240315/a.mdx': 'x',
    'issues/2024年3月22日/a.mdx': 'x',
    'issues/2024-02-30/a.mdx': 'x',
    'issues/2024/2024-05-01/issue.mdx': 'x',
    'issues/special/a.mdx': 'x',
    'issues/loose.mdx': 'x',
    'issues/fonts/a.ttf': 'x',
    'issues/_old/2024-1-1/a.mdx': 'x',
  };
  it('under other names are told with the right one', async () => {
    expect((await told(names)).sort()).toEqual([
      'model/folder-name 2024-02-30',
      'model/folder-name 2024-3-8 2024-03-08',
      'model/folder-name 2024/2024-05-01 2024-05-01',
      'model/folder-name 20240315 2024-03-15',
      'model/folder-name 2024年3月22日 2024-03-22',
      'model/folder-name special',
      'model/not-read loose.mdx',
    ]);
  });
  it('are no business of a call for one issue, unless they are the one meant', async () => {
    expect(await told(names, '2023-08-18')).toEqual([]);
    const meant = ['model/folder-name 2024-3-8 2024-03-08'];
    expect(await told(names, '2024-3-8')).toEqual(expect.arrayContaining(meant));
    expect(await told(names, '2024-03-08')).toEqual(expect.arrayContaining(meant));
  });
  it('that may not be opened are let alone', async () => {
    await withFolder({ 'issues/shut/a.mdx': 'x' }, async (root) => {
      chmodSync(join(root, 'issues/shut'), 0o000);
      expect(() => unreadIssues(join(root, 'issues'), 'issues')).not.toThrow();
      chmodSync(join(root, 'issues/shut'), 0o700);
    });
  });
});

it.each([
  ['2024-3-8', '2024-03-08'],
  ['2024.03.08', '2024-03-08'],
  ['2024_3_8', '2024-03-08'],
  ['２０２４-０３-０８', '2024-03-08'],
  ['20240308', '2024-03-08'],
  ['2024年3月8日', '2024-03-08'],
  ['2024-03-08 头版', '2024-03-08'],
  ['24-03-08', '2024-03-08'],
  ['2024-13-08', 'no day'],
  ['2024', 'no date'],
  ['1234567890', 'no date'],
  ['images', 'no date'],
])('the name %s means %s', (name, expected) => {
  const found = dateOfName(name);
  expect(found === undefined ? 'no date' : (found.date ?? 'no day')).toBe(expected);
});

it.each([
  ['issues/newspaper.yml', 'newspaper.yaml'],
  ['issues/Newspaper.yaml.txt', 'newspaper.yaml'],
  [`${day}/issue.md`, 'issue.mdx'],
  [`${day}/Issue.mdx`, 'issue.mdx'],
])('a misnamed %s is named where %s is missing', async (path, wanted) => {
  const missing = wanted === 'issue.mdx' ? `${day}/issue.mdx` : 'issues/newspaper.yaml';
  const { diagnostics } = await readFiles({ [missing]: '', [path]: 'name: 甲' });
  const fault = diagnostics.find(({ rule }) => rule.startsWith('model/missing-'));
  expect(fault?.data['found']).toBe(path.split('/').at(-1));
  expect(fault && explain(fault, 'zh-CN').hint).toContain(`改名为 ${wanted}`);
});
