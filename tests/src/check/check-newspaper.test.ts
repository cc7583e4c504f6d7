/** Seeded faults of taste: each `check/*` rule has a file that breaks it, and sound text breaks none. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkNewspaper } from '../../../src/check/check-newspaper.ts';
import { check } from '../../../src/diagnostics/messages/zh-CN/check.ts';
import { readNewspaper } from '../../../src/read/read-newspaper.ts';
import { articleText, brief, readFiles } from '../../support/newspaper-folder.ts';

const day = 'issues/2023-08-18';
const checked = async (files: Readonly<Record<string, string>>) => {
  const { newspaper, diagnostics } = await readFiles(files);
  expect(diagnostics).toEqual([]);
  return newspaper === undefined ? [] : checkNewspaper(newspaper);
};
const checkBody = (body: string, front = '') =>
  checked({ [`${day}/a.mdx`]: articleText(body, front) });

const faults: [string, string, string, string?][] = [
  ['a half-width comma', '甲,乙', 'check/half-width-mark a.mdx:5:1'],
  ['a half-width stop at the end', '甲乙.', 'check/half-width-mark a.mdx:5:1'],
  ['half-width brackets', '甲(乙)丙', 'check/half-width-mark a.mdx:5:1'],
  ['straight quotes', '甲"乙"', 'check/straight-quote a.mdx:5:1'],
  ['three dashes', '甲———乙', 'check/single-dash a.mdx:5:1'],
  ['three dots', '甲...', 'check/single-dash a.mdx:5:1'],
  ['one ellipsis', '甲…乙', 'check/single-dash a.mdx:5:1'],
  ['a zero-width space', '甲\u200b乙', 'check/invisible-character a.mdx:5:1'],
  ['no body', '', 'check/no-body a.mdx:1:1'],
  [
    'a typed lead-in',
    '本报讯 甲',
    'check/typed-lead-in a.mdx:6:1',
    'byline: { reporters: [甲] }\n',
  ],
  ['a photo story without a picture', '甲', 'check/no-picture a.mdx:1:1', 'kind: photo\n'],
  [
    'marks in a caption',
    '甲\n\n<Figure src="./images/a.jpg" alt="乙" caption="丙,丁" />',
    'check/half-width-mark a.mdx:7:1',
  ],
  ['marks in a web part', '甲\n\n<Web>\n\n乙,丙\n\n</Web>', 'check/half-width-mark a.mdx:9:1'],
  ['marks in a deck', '甲', 'check/half-width-mark a.mdx:3:1', 'deck: 乙,丙\n'],
];

describe('checks without fonts', () => {
  it.each(faults)('finds %s', async (_, body, expected, front) => {
    const found = (await checkBody(body, front)).map(brief);
    expect([...new Set(found)]).toEqual([expected]);
  });

  it.each([
    '甲，乙（丙）“丁”——戊……己。',
    'U.S.A., 3.5 mm, 10:30; "quoted" (Latin) text...',
    '第3.5节，A:B，https://x.example/a,b',
    '北京—上海，甲·乙',
  ])('leaves %j alone', async (body) => {
    expect(await checkBody(body)).toEqual([]);
  });

  it('measures headlines without spaces', async () => {
    const article = (headline: string) => `---\nheadline: ${headline}\npage: 1\n---\n甲。\n`;
    const rules = async (headline: string) =>
      (await checked({ [`${day}/a.mdx`]: article(headline) })).map(
        ({ rule, data }) => `${rule} ${data['found']}`,
      );
    expect(await rules('甲'.repeat(46))).toEqual(['check/long-headline 46']);
    expect(await rules('甲 '.repeat(17))).toEqual(['check/short-headline 17']);
    expect(await rules('甲 '.repeat(16))).toEqual([]);
    expect(await rules(`${'甲'.repeat(17)}\nshortHeadline: 乙`)).toEqual([]);
  });

  it('finds two leads on a page', async () => {
    const lead = articleText('甲', 'priority: 1\n');
    const found = await checked({ [`${day}/a.mdx`]: lead, [`${day}/b.mdx`]: lead });
    expect(found.map(brief)).toEqual(['check/two-leads b.mdx:3:1']);
  });

  it('has a seeded fault for every rule', () => {
    const covered = new Set(faults.map(([, , expected]) => expected.split(' ')[0]));
    const apart = [
      ...['check/long-headline', 'check/short-headline', 'check/two-leads'],
      // Seen while reading: tests/src/text/normal-text.test.ts, tests/src/read/unusual-characters.test.ts.
      ...['check/odd-space', 'check/letter-in-parts', 'check/look-alike'],
      ...['check/usual-sign', 'check/shapeless-sign'],
    ];
    expect(
      Object.keys(check).filter((rule) => !covered.has(rule) && !apart.includes(rule)),
    ).toEqual([]);
  });

  it('finds nothing to say about the sample newspaper', async () => {
    const root = join(import.meta.dirname, '../../..');
    for (const only of ['2023-08-11', '2023-08-18', '2023-08-25']) {
      const { newspaper } = await readNewspaper({ root, issuesDir: 'issues', only });
      expect(newspaper === undefined ? undefined : checkNewspaper(newspaper)).toEqual([]);
    }
  });
});
