/** Headline breaks in `layout.lock.json`: another segmenter moves nothing, another text is broken anew. */
import { describe, expect, it } from 'vitest';
import { writeLockFile } from '../../../print/issue/lock-file.ts';
import { type PlanInput, planFromDisk } from '../../../print/issue/plan-from-disk.ts';
import type { IssuePlan } from '../../../print/issue/plan-issue.ts';
import {
  type LayoutLock,
  readLayoutLock,
  writeLayoutLock,
} from '../../../src/model/layout-lock.ts';
import type { WordSegmenter } from '../../../src/text/headline/index.ts';
import { oncePer } from '../../support/once.ts';
import { article, type Files, prose, withPaper } from '../../support/paper.ts';
import { readPaper } from '../../support/read-paper.ts';

const SECOND = '老校对编写的口诀印进夜班编辑工作手册';
const SOLVED_SECOND = '校样编号连续登记四十天仍无差错记录可查';
const template = `    layout:
      areas: |
        A A A A A
        B B C C C
      rows: [40, '*']
      A: lead
      B: second
      C: { story: third, head: vertical }
`;
const issueOf = (page: number, layout: string): string => `---
date: 2023-08-18
number: 33
pages:
  - number: ${page}
    name: 要闻
${layout}---
`;
type Paper = (second?: string, more?: string, longer?: number) => Files;
const paperOf = (
  page: number,
  layout: string,
  stories: Readonly<Record<string, string>>,
): Files => ({
  'issues/newspaper.yaml': 'name: 版心报\n',
  'issues/2023-08-18/issue.mdx': issueOf(page, layout),
  ...Object.fromEntries(
    Object.entries(stories).map(([slug, text]) => [
      `issues/2023-08-18/${slug}.mdx`,
      text.replace('page: 1', `page: ${page}`),
    ]),
  ),
});
const templated =
  (layout: string): Paper =>
  (second = SECOND, more = '', longer = 0) =>
    paperOf(1, layout, {
      lead: article('一行一行数出来的头条', prose(2300), 'priority: 1\n'),
      second: article(second, prose(930 + longer), `priority: 2\n${more}`),
      third: article('三条竖着排也守得住原来的断行', prose(1000), 'priority: 3\n'),
    });
const pieces = (characters: number): string =>
  [3, 2, 6].map((share) => prose(characters / share)).join('\n\n');
const NARROW = 'priority: 3\nprint: { columns: [1, 2] }\n';
const solved: Paper = (second = SOLVED_SECOND, more = '', longer = 0) =>
  paperOf(2, '', {
    lead: article('一行一行数出来的头条', pieces(1200), 'priority: 1\n'),
    second: article(second, pieces(640 + longer), `priority: 2\n${more}`),
    third: article('三条补齐版面之后也要守得住去年秋天原来的断行', pieces(560), NARROW),
    fourth: article('四条守住版角从清早一直守到夜里付印那一刻', pieces(520), NARROW),
  });

/** Words of two characters from the second one on: never where a reader would see them. */
const torn: WordSegmenter = (text) => [
  { segment: text.slice(0, 1), index: 0 },
  ...[...text.slice(1).matchAll(/.{1,2}/gsu)].map((found) => ({
    segment: found[0],
    index: found.index + 1,
  })),
];

type More = Pick<PlanInput, 'relayout' | 'segment'> & { readonly lock?: LayoutLock };
const plan = oncePer(
  (paper: Files, { segment, ...more }: More = {}) => JSON.stringify([paper, segment?.name, more]),
  (paper: Files, { lock, ...more }: More = {}): Promise<IssuePlan> =>
    withPaper(paper, async (root) => {
      const { issue, publication, fonts, folder } = await readPaper(root);
      if (lock) await writeLockFile(folder, lock);
      return planFromDisk({ issue, publication, fonts, folder, ...more });
    }),
);
const headlines = ({ plans }: IssuePlan): Readonly<Record<string, string>> =>
  Object.fromEntries(
    plans.flatMap(({ modules }) =>
      modules.map((module) => [
        module.story,
        module.deck
          .filter((text) => text.part === 'headline')
          .flatMap((text) => text.lines.map((line) => line.text))
          .join('|'),
      ]),
    ),
  );

describe.each([
  ['a page with a template', templated(template), 1, SECOND.replace('夜班', '早班')],
  ['a solved page', solved, 2, SOLVED_SECOND.replace('四十天', '三十六天')],
] as const)('the breaks of %s', (_, paper, number, edited) => {
  it('stay when words are seen otherwise, as they would not without the lock', async () => {
    const first = await plan(paper());
    expect(first.lock.headlines.map((entry) => entry.story)).toContain('second');
    expect(first.lock.headlines.some((entry) => entry.lines.length > 1)).toBe(true);
    const free = await plan(paper(), { segment: torn });
    expect(headlines(free)).not.toEqual(headlines(first));
    const kept = await plan(paper(), { segment: torn, lock: first.lock });
    expect(kept.plans.map((page) => page.modules)).toEqual(first.plans.map((page) => page.modules));
    expect(kept.lock.headlines).toEqual(first.lock.headlines);
  });
  it('come out again as they were written, after an edit too', async () => {
    const { lock } = await plan(paper());
    const edited = await plan(paper(undefined, '', 40), { lock });
    const again = await plan(paper(undefined, '', 40), { lock: edited.lock });
    expect(again.lock).toEqual(edited.lock);
    expect(again.plans.map((page) => page.modules)).toEqual(
      edited.plans.map((page) => page.modules),
    );
  });
  it('are chosen anew for an edited headline, and for no other', async () => {
    const { lock } = await plan(paper());
    const { [`second`]: second, ...others } = headlines(
      await plan(paper(edited), { lock, segment: torn }),
    );
    expect(second?.replaceAll('|', '')).toBe(edited);
    const before = headlines(await plan(paper()));
    for (const [story, lines] of Object.entries(others)) expect(lines).toBe(before[story]);
  });
  it('are chosen anew on request', async () => {
    const { lock } = await plan(paper());
    const free = headlines(await plan(paper(), { segment: torn }));
    for (const relayout of [number, 'all'] as const) {
      expect(headlines(await plan(paper(), { lock, segment: torn, relayout }))).toEqual(free);
    }
    const other = await plan(paper(), { lock, segment: torn, relayout: 9 });
    expect(headlines(other)).not.toEqual(free);
  });
});

describe('agreed breaks give way', () => {
  const lockOf = async (): Promise<LayoutLock> => (await plan(templated(template)())).lock;
  const broken = async (paper: Files): Promise<string | undefined> =>
    headlines(await plan(paper, { lock: await lockOf() })).second;
  it('to the author’s marks and to names that are never broken', async () => {
    const agreed = headlines(await plan(templated(template)())).second ?? '';
    const at = agreed.indexOf('|');
    expect(at).toBeGreaterThan(0);
    const marked = `${SECOND.slice(0, at + 2)}|${SECOND.slice(at + 2)}`;
    expect(await broken(templated(template)(marked))).toBe(marked);
    const name = SECOND.slice(at - 1, at + 1);
    expect(await broken(templated(template)(SECOND, `keep: [${name}]\n`))).toContain(name);
  });
  it('to the designer’s size', async () => {
    const larger = template.replace('B: second', 'B: { story: second, sizePt: 18, lines: 3 }');
    const free = headlines(await plan(templated(larger)()));
    expect(await broken(templated(larger)())).toBe(free.second);
  });
});

describe('the lock file', () => {
  it('reads back headlines, one a line, and a file that has none', async () => {
    const { lock } = await plan(templated(template)());
    const text = writeLayoutLock(lock);
    expect(readLayoutLock(text)).toEqual(lock);
    expect(text.split('\n').filter((line) => line.includes('"lines"'))).toHaveLength(
      lock.headlines.length,
    );
    const older = JSON.stringify({ schema: 1, issue: lock.issue, pages: [] });
    expect(readLayoutLock(older)?.headlines).toEqual([]);
  });
});
