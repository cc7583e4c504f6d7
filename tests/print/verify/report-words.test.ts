/** What `report.md` calls a first print, a locked page, a page with taboos: words, no ids and no empty names. */
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../print/verify/report.ts';
import { reportMarkdown } from '../../../print/verify/report-markdown.ts';

type Page = Report['pages'][number];

const page = (more: Partial<Page>): Page => ({
  number: 1,
  name: '要闻',
  status: 'proven',
  gap: 0,
  bodyLines: 300,
  whiteLines: 2,
  copyfitLines: 0,
  taboos: [],
  ...more,
});

const words = (...pages: readonly Page[]): string =>
  reportMarkdown({
    schema: 1,
    issue: '2023-08-18',
    status: 'passed',
    tools: { browser: '1', pagedjs: '0.4.3' },
    pages,
    conservation: { characters: 0, stories: [], omissions: [] },
    precision: { lines: 0, worstBaselinePx: 0, worstWidthEm: 0 },
    engines: { record: 'paged', compared: false, lines: 0, worstPx: null, allowedPx: 0.01 },
    pdf: { pages: 1, bytes: 1, sha256: '', fonts: [] },
    fonts: {},
    diagnostics: [],
  });

const taboo = (id: string, stories?: readonly string[]): Page['taboos'][number] => ({
  id,
  cost: 1,
  where: 'A|B y=3',
  ...(stories ? { stories } : {}),
});

describe('a page is called by how it was found', () => {
  it.each<[string, Partial<Page>]>([
    ['已证最优', { status: 'proven' }],
    ['距最优至多 3.2', { status: 'gap', gap: 3.2 }],
    ['未搜遍', { status: 'budget', gap: null }],
    [
      '照定版，定版时已证最优',
      { status: 'locked', gap: null, agreed: { status: 'proven', gap: 0 } },
    ],
    ['照定版，定版时距最优至多 4.0', { status: 'locked', agreed: { status: 'gap', gap: 4 } }],
    ['照定版', { status: 'locked', gap: null }],
    ['按模板排定', { status: 'template', gap: null }],
  ])('%s', (expected, found) => {
    expect(words(page(found))).toContain(`| 1 | 要闻 | ${expected} | 300 | 2 |`);
  });
});

describe('taboos', () => {
  it('stand in the verdict', () => {
    expect(words(page({}))).toContain('印版报告：可以付印\n');
    const two = page({ taboos: [taboo('twins', ['a', 'b']), taboo('white')] });
    expect(words(two)).toContain('印版报告：可以付印，但有 2 处版面禁忌\n');
  });

  it('name what they lie between, furniture by its trade name, the page when it is all of it', () => {
    const text = words(
      page({
        taboos: [
          taboo('rank-order', []),
          taboo('white'),
          taboo('twins', ['a', '#blank']),
          taboo('edge', ['#简讯']),
        ],
      }),
    );
    expect(text).toContain('- 第 1 版 次序：整版。');
    expect(text).toContain('- 第 1 版 留白：整版。');
    expect(text).toContain('- 第 1 版 同形并列：《a》、空白。');
    expect(text).toContain('- 第 1 版 版边：简讯。');
    expect(text).not.toMatch(/#[a-z简]|：。/);
  });

  it('are told once when they are the same', () => {
    const text = words(page({ taboos: [taboo('white'), taboo('white'), taboo('white')] }));
    expect(text.match(/留白/g)).toHaveLength(1);
    expect(text).toContain('- 第 1 版 留白（3 处）：整版。');
  });

  it('are not said to be none where nobody looked for them', () => {
    expect(words(page({ status: 'template' }))).toContain('| 0 | 未查 |');
  });
});
