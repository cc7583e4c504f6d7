/** Pages that no editor would plan: each comes out whole, in its place, and says what is wrong. */
import { describe, expect, it } from 'vitest';
import { type PageResult, planPage } from '../../../../print/layout/plan-page.ts';
import { checkPlan } from '../../../../print/verify/check-plan.ts';
import { hasErrors } from '../../../../src/diagnostics/diagnostic.ts';
import { counted } from '../../../support/counted.ts';
import { inputOf, planOf, story } from '../../../support/page-of.ts';

const rules = (page: PageResult): readonly string[] => page.diagnostics.map((item) => item.rule);
const faultsOf = (page: PageResult, stories: readonly string[]): readonly string[] =>
  page.plan ? checkPlan([page.plan], stories).map((item) => item.rule) : ['no plan'];
const many = (count: number, characters: number): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => {
      const priority = n === 0 ? 1 : n < 3 ? 2 : n < 8 ? 3 : 4;
      const own = Math.round((characters / count) * (1.5 - n / count));
      const slug = `s${String(n).padStart(2, '0')}`;
      return [slug, story(`第${n}篇稿件的标题`, own, `priority: ${priority}\n`, 2)];
    }),
  );
const forty = '四十个字的标题排在哪里都嫌太长然而作者坚持一个字也不肯删去编辑只好照排不误真难';

describe('a page of one story', () => {
  it('of a thousand characters keeps its height and leaves the rest of the page', async () => {
    const page = await planOf({ a: story('一篇短稿占不满一版', 1000) });
    expect(rules(page)).toEqual(['layout/page-short']);
    expect(faultsOf(page, ['a'])).toEqual([]);
    const [module] = page.plan?.modules ?? [];
    expect(module?.white).toBeLessThanOrEqual(3);
    expect(module?.grid.rows).toBeLessThan(26);
    expect(module?.grid.row).toBeLessThan(5);
  });
  it('of five thousand characters fills it, or says how many lines are too many', async () => {
    const fits = await planOf({ a: story('一篇长稿排满整版', 5000, 'priority: 1\n', 12) });
    expect(rules(fits)).toEqual([]);
    expect(faultsOf(fits, ['a'])).toEqual([]);
    const over = await planOf({ a: story('一篇长稿排满整版', 5200, 'priority: 1\n', 40) });
    expect(rules(over)).toEqual(['layout/overset']);
    const lines = Number(over.diagnostics[0]?.data.lines);
    expect(lines).toBeGreaterThan(0);
    expect(lines).toBeLessThanOrEqual(40);
    const more = 'priority: 1\nprint: { trim: 40 }\n';
    const trimmed = await planOf({ a: story('一篇长稿排满整版', 5200, more, 40) });
    expect(rules(trimmed)).toEqual(['layout/trimmed']);
    const gone = trimmed.plan?.modules[0]?.leftOut ?? [];
    const cut = gone.reduce((sum, item) => sum + (item.lines ?? 0), 0);
    expect(cut).toBeGreaterThanOrEqual(lines);
    expect(cut).toBeLessThanOrEqual(40);
  });
});

describe('a story that wants more columns than the format has', () => {
  it('takes all there are, and the page is solved', async () => {
    const page = await planOf({
      a: story('一篇要占九栏的稿件', 2400, 'print: { columns: [9, 12] }\n', 8),
      b: story('另一篇照常', 1800, '', 8),
    });
    const wide = page.plan?.modules.find((one) => one.story === 'a');
    expect(wide?.grid.cols).toBe(5);
    expect(page.plan?.report.status).not.toBe('template');
    expect(page.lock).toBeDefined();
  });
});

describe('a page of briefs', () => {
  it('stacks twenty under one label and says how much is free', async () => {
    const briefs = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [
        `b${n}`,
        story(`简讯第${n}则要短`, 90, 'kind: brief\npriority: 4\n', 1),
      ]),
    );
    const page = await planOf(briefs);
    expect(rules(page)).toEqual(['layout/page-short']);
    expect(faultsOf(page, Object.keys(briefs))).toEqual([]);
    expect(page.plan?.furniture.map((item) => item.kind)).toEqual(['label']);
  });
});

describe('headlines of forty characters', () => {
  it('are set whole in every story', async () => {
    const page = await planOf({
      a: story(forty, 1500, 'priority: 1\n'),
      b: story(forty, 1100, 'priority: 2\n'),
      c: story(forty, 900, 'priority: 3\n'),
      d: story(forty, 500, 'priority: 4\n'),
    });
    expect(rules(page)).toEqual([]);
    expect(faultsOf(page, ['a', 'b', 'c', 'd'])).toEqual([]);
    for (const module of page.plan?.modules ?? []) {
      const headline = module.deck.find((text) => text.part === 'headline');
      expect(headline?.lines.map((line) => line.text).join('')).toBe(forty);
    }
  });
});

describe('pages of more parts than are solved at once', () => {
  const daily = [16, 3800] as const;
  it.each(counted([daily], [[14, 3900], daily, [20, 3100]]))(
    '%i stories fill theirs, the most important ones in its upper part',
    async (count, characters) => {
      const stories = many(count, characters);
      const page = await planOf(stories);
      expect(hasErrors(page.diagnostics)).toBe(false);
      expect(faultsOf(page, Object.keys(stories))).toEqual([]);
      expect(page.plan?.report).toMatchObject({ status: 'budget', gap: null });
      expect(page.plan?.report.cuts).toBe(page.lock?.cuts);
      const rows = (slugs: (slug: string) => boolean): readonly number[] =>
        page.plan?.modules.filter((one) => slugs(one.story)).map((one) => one.grid.row) ?? [];
      const first = Math.max(...rows((slug) => slug < 's03'));
      const last = Math.max(...rows((slug) => slug > 's10'));
      expect(first).toBeLessThan(last);
    },
  );
  it('are kept as they were agreed, whatever a small edit says', async () => {
    const stories = many(16, 3800);
    const input = await inputOf(stories);
    const { lock, plan } = await planOf(stories);
    if (!lock) throw new Error('no lock');
    const again = planPage({ ...input, lock });
    expect(again.plan?.report.status).toBe('locked');
    expect(again.plan?.modules.map(({ story: slug, grid }) => [slug, grid])).toEqual(
      plan?.modules.map(({ story: slug, grid }) => [slug, grid]),
    );
    expect(again.lock).toEqual(lock);
    const edited = await inputOf({ ...many(16, 3800), s04: many(16, 3860).s04 ?? '' });
    const kept = planPage({ ...edited, lock });
    expect(kept.plan?.report.status).toBe('locked');
    expect(kept.lock?.cuts).toBe(lock.cuts);
  });
  it('24 stories far too long are placed all the same, and reported', async () => {
    const stories = many(24, 5200);
    const page = await planOf(stories);
    expect(rules(page)[0]).toBe('layout/page-over');
    expect(page.plan?.modules).toHaveLength(24);
    expect(faultsOf(page, Object.keys(stories)).filter((rule) => !rule.includes('lines'))).toEqual(
      [],
    );
  });
});
