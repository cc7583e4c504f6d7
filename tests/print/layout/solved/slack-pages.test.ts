/** Slack that authors give a page without a template: optional parts, fillers, trims; told when used. */
import { describe, expect, it } from 'vitest';
import { type PageResult, planPage } from '../../../../print/layout/plan-page.ts';
import { checkOmissions, unusedFillers } from '../../../../print/verify/check-omissions.ts';
import { checkPlan } from '../../../../print/verify/check-plan.ts';
import { type Diagnostic, hasErrors } from '../../../../src/diagnostics/diagnostic.ts';
import { explain } from '../../../../src/diagnostics/format.ts';
import { inputOf, planOf, story } from '../../../support/page-of.ts';

const heads = 'kicker: 先数行数再开机器\ndeck: 一篇稿件一份纯文本每个字在纸上只出现一次\n';
const fourOf = (lead: number, more = ''): Readonly<Record<string, string>> => ({
  a: story('一行一行数出来的头条', lead, `priority: 1\n${more}`),
  b: story('二条也要排满它的一块', 1100, `priority: 2\n${more}`),
  c: story('三条补齐版面的一角', 900, `priority: 3\n${more}`),
  d: story('四条收住全版的末尾', 700, `priority: 3\n${more}`),
});
const shortPage = {
  a: story('一行一行数出来的头条', 900, 'priority: 1\n'),
  b: story('二条也要排满它的一块', 700, 'priority: 2\n'),
  c: story('三条补齐版面的一角', 500, 'priority: 3\n'),
};
const filler = (headline: string, characters: number): string =>
  story(headline, characters, 'kind: filler\n');
const leftOut = ({ plan, unused }: PageResult) => [
  ...(plan?.modules.flatMap((module) => module.leftOut ?? []) ?? []),
  ...(unused ?? []),
];
const placed = ({ plan }: PageResult): readonly string[] =>
  (plan?.modules.map((module) => module.story) ?? []).toSorted();
const rules = (found: readonly Diagnostic[]): readonly string[] => found.map((item) => item.rule);

describe('optional parts', () => {
  it('go from the heads when the page is too full, and not before', async () => {
    const stays = await planOf(fourOf(2100, heads));
    expect(rules(stays.diagnostics)).toEqual(['layout/page-over']);
    expect(leftOut(stays)).toEqual([]);
    const given = fourOf(2100, `${heads}print: { optional: [kicker, deck] }\n`);
    const input = await inputOf(given);
    const goes = planPage(input);
    expect(new Set(rules(goes.diagnostics))).toEqual(new Set(['layout/parts-left-out']));
    expect(leftOut(goes).length).toBeGreaterThan(0);
    expect(leftOut(goes).every((item) => item.why === 'optional')).toBe(true);
    const articles = [...input.stories.values()].map((one) => one.article);
    expect(checkOmissions(articles, leftOut(goes), 14)).toEqual([]);
    const roomy = await planOf(fourOf(1600, `${heads}print: { optional: [kicker, deck] }\n`));
    expect(roomy.diagnostics).toEqual([]);
    expect(leftOut(roomy)).toEqual([]);
  });
});

describe('trims', () => {
  it('fill a page that is overset without them', async () => {
    expect(hasErrors((await planOf(fourOf(2200))).diagnostics)).toBe(true);
    const trimmed = await planOf(fourOf(2200, 'print: { trim: 4 }\n'));
    expect(new Set(rules(trimmed.diagnostics))).toEqual(new Set(['layout/trimmed']));
    const gone = leftOut(trimmed);
    expect(gone.every((item) => item.why === 'trim')).toBe(true);
    const lines = gone.reduce((sum, item) => sum + (item.lines ?? 0), 0);
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThanOrEqual(8);
    expect(trimmed.plan && checkPlan([trimmed.plan], ['a', 'b', 'c', 'd'])).toEqual([]);
  });
});

describe('fillers', () => {
  it('stand only on a page that is not full without them', async () => {
    const full = await planOf({ ...fourOf(1300), f: filler('补白一则谈谈铅字', 900) });
    expect(rules(full.diagnostics)).toEqual(['layout/filler-not-used']);
    expect(placed(full)).toEqual(['a', 'b', 'c', 'd']);
    expect(full.unused).toEqual([
      { story: 'f', block: '', why: 'unused', text: '补白一则谈谈铅字' },
    ]);
    const open = await planOf({ ...shortPage, f: filler('补白一则谈谈铅字', 900) });
    expect(open.diagnostics).toEqual([]);
    expect(placed(open)).toEqual(['a', 'b', 'c', 'f']);
    expect(open.unused).toBeUndefined();
  });
  it('are taken in order, one where one will do', async () => {
    const two = await planOf({
      ...shortPage,
      f: filler('补白一则谈谈铅字', 500),
      g: filler('又一则补白谈谈油墨', 500),
    });
    expect(rules(two.diagnostics)).toEqual(['layout/filler-not-used']);
    expect(placed(two)).toEqual(['a', 'b', 'c', 'f']);
    expect(two.unused?.map((item) => item.story)).toEqual(['g']);
  });
  it('stay on a locked page, and out of one', async () => {
    const input = await inputOf({ ...shortPage, f: filler('补白一则谈谈铅字', 900) });
    const first = planPage(input);
    const again = first.lock && planPage({ ...input, lock: first.lock });
    expect(again?.plan?.report.status).toBe('locked');
    expect(again && placed(again)).toEqual(['a', 'b', 'c', 'f']);
    const full = await inputOf({ ...fourOf(1300), f: filler('补白一则谈谈铅字', 900) });
    const { lock } = planPage(full);
    const kept = lock && planPage({ ...full, lock });
    expect(kept?.plan?.report.status).toBe('locked');
    expect(kept && placed(kept)).toEqual(['a', 'b', 'c', 'd']);
  });
  it('alone may be left out: another article is missed', async () => {
    const input = await inputOf({ ...fourOf(1300), f: filler('补白一则谈谈铅字', 900) });
    const gone = leftOut(planPage(input));
    const articles = [...input.stories.values()].map((one) => one.article);
    expect(checkOmissions(articles, gone, 14)).toEqual([]);
    expect([...unusedFillers(articles, gone)]).toEqual(['f']);
    const plain = articles.map((one) => ({ ...one, kind: 'article' as const }));
    expect(rules(checkOmissions(plain, gone, 14))).toEqual(['verify/omission-not-allowed']);
    expect([...unusedFillers(plain, gone)]).toEqual([]);
  });
});

describe('an ad', () => {
  it('stands at the foot in a frame, whatever it says', async () => {
    const { plan, diagnostics } = await planOf({
      ...fourOf(900),
      x: story('本报征订', 200, 'kind: ad\npriority: 1\n'),
    });
    expect(diagnostics).toEqual([]);
    const ad = plan?.modules.find((module) => module.story === 'x');
    expect(ad?.frame).toBe('box');
    const foot = Math.max(...(plan?.modules.map(({ grid }) => grid.row + grid.rows) ?? []));
    expect((ad?.grid.row ?? 0) + (ad?.grid.rows ?? 0)).toBe(foot);
  });
});

describe('a page that nothing fills', () => {
  it('says how many lines it is short, where, and what would fill it', async () => {
    const { plan, diagnostics } = await planOf(shortPage);
    expect(rules(diagnostics)).toEqual(['layout/page-short']);
    const [told] = diagnostics;
    expect(told).toMatchObject({ severity: 'warning', source: { line: 5, column: 5 } });
    const rows = Number(/_{5}×(\d+)$/.exec(plan?.tree ?? '')?.[1]);
    expect(told?.data.lines).toBe(5 * (rows - 1));
    const words = told && explain(told, 'zh-CN');
    expect(words?.message).toContain(`本版缺 ${told?.data.lines} 行`);
    expect(words?.hint).toContain('kind: filler');
  });
  it('says how many lines it has too many, in one figure, and at the end of which stories', async () => {
    const { diagnostics, plan } = await planOf(fourOf(2400));
    expect(rules(diagnostics)).toEqual(['layout/page-over']);
    const [page] = diagnostics;
    const headlines = plan?.modules.flatMap(({ deck }) =>
      deck.flatMap(({ part, text }) => (part === 'headline' ? [text] : [])),
    );
    const where = String(page?.data.where).split('》《');
    expect(where.length).toBeGreaterThan(0);
    expect(where.filter((headline) => !headlines?.includes(headline))).toEqual([]);
  });
  it('is not told to fill a whole page with an ad', async () => {
    const [told] = (await planOf({})).diagnostics;
    const words = told && explain(told, 'zh-CN');
    expect(words?.message).toMatch(
      /^本版缺 390 行：可加约 \d+ 字的稿件、可从别版移来稿件，或少出一版。$/,
    );
    expect(words?.hint).not.toMatch(/filler|ad/);
  });
});
