/** What is told of the tries of a page: solved, locked, completed from a template, drawn whole. */
import { describe, expect, it } from 'vitest';
import { planAgreed } from '../../../../print/issue/plan-agreed.ts';
import type { PageInput } from '../../../../print/layout/page-input.ts';
import type { StepTold } from '../../../../print/layout/parts/step-told.ts';
import { type PageResult, planPage } from '../../../../print/layout/plan-page.ts';
import { inputOf, story } from '../../../support/page-of.ts';
import { readLayout } from '../../../support/read-layout.ts';

const stories = {
  lead: story('一行一行数出来的头条', 1200, 'priority: 1\n'),
  second: story('二条也要排满', 640, 'priority: 2\n'),
  third: story('三条补齐版面', 560, 'priority: 3\n'),
  fourth: story('四条守住版角', 520, 'priority: 3\n'),
};

const told = ({ steps }: PageResult): readonly (readonly [string, string, boolean])[] =>
  steps.map(({ slack, outcome, chosen }) => [slack, outcome, chosen]);
const standing = ({ steps }: PageResult): StepTold => {
  const chosen = steps.filter((step) => step.chosen);
  expect(chosen).toHaveLength(1);
  const [step] = chosen;
  if (!step) throw new Error('none stands');
  return step;
};
const withLayout = (input: PageInput, layout: string): PageInput => ({
  ...input,
  page: { ...input.page, layout: readLayout(`layout:\n${layout}`) },
});

describe('the tries', () => {
  it('of a solved page are its ladder, with parts, cost and pages weighed', async () => {
    const result = planPage(await inputOf(stories));
    const step = standing(result);
    expect(step.outcome).toBe('proven');
    expect(step.weighed).toBeGreaterThan(0);
    expect(step.parts.map(({ part }) => part).sort()).toEqual(Object.keys(stories).sort());
    expect(step.cost).toBeCloseTo((result.lock?.cost ?? 0) / 1000, 6);
    // Whole tables cost memory: they are kept for whoever asks.
    expect(step.parts.every(({ table }) => table === undefined)).toBe(true);
    const whole = standing(planPage({ ...(await inputOf(stories)), tellTables: true }));
    for (const { widths, table = [] } of whole.parts) {
      const cheapest = Math.min(...widths.map(({ cost = Number.POSITIVE_INFINITY }) => cost));
      expect(Math.min(...table.map(({ cost }) => cost))).toBe(cheapest);
    }
  });

  it('of a locked page are what was kept, or what could not be and then the ladder', async () => {
    const input = await inputOf(stories);
    const { lock } = planPage(input);
    if (!lock) throw new Error('no lock');
    const kept = planPage({ ...input, lock });
    expect([standing(kept).outcome, standing(kept).weighed]).toEqual(['kept', 0]);
    const grown = { ...(await inputOf({ ...stories, fifth: story('五条后到', 300) })), lock };
    const anew = planPage(grown);
    expect(told(anew)[0]?.slice(1)).toEqual(['not-kept', false]);
    expect(standing(anew).outcome).toBe('proven');
    const alone = planPage({ ...grown, keepOnly: true });
    expect(alone.plan).toBeUndefined();
    expect(alone.steps.every(({ outcome, chosen }) => outcome === 'not-kept' && !chosen)).toBe(
      true,
    );
    expect(alone.steps.length).toBeGreaterThan(0);
    // Tried with the agreed breaks first, then without: all of it is told, one page stands.
    const [first] = lock.stories;
    const headline = {
      page: 2,
      story: first?.story ?? '',
      part: 'headline',
      measureEm: 14,
      sizePt: 20,
    };
    const agreed = planAgreed(grown, {
      headlines: [{ ...headline, lines: ['一'] }],
      type: grown.type,
    });
    expect(agreed.steps).toHaveLength(alone.steps.length + anew.steps.length);
    expect(standing(agreed).outcome).toBe('proven');
  });

  it('of a template that the solver completes count the pages weighed', async () => {
    const input = await inputOf(stories);
    const tree = planPage(
      withLayout(
        input,
        '  tree: "(A/(B|(C/D)))"\n  A: lead\n  B: second\n  C: third\n  D: fourth\n',
      ),
    );
    expect(standing(tree).outcome).toBe('completed');
    expect(standing(tree).weighed).toBeGreaterThan(0);
    const rest = planPage(
      withLayout(
        input,
        "  areas: |\n    A A A A A\n    ? ? ? ? ?\n  rows: ['*', '*']\n  rest: auto\n  A: lead\n",
      ),
    );
    expect(standing(rest).outcome).toBe('completed');
    expect(standing(rest).weighed).toBeGreaterThan(0);
    expect(
      standing(rest)
        .parts.map(({ part }) => part)
        .sort(),
    ).toEqual(['lead', 'second', 'third', 'fourth'].sort());
  });

  it('of a drawing are the drawing, which stands where its rows add up', async () => {
    const input = await inputOf(stories);
    const areas = (rows: string): string =>
      `  areas: |\n    A A A A A\n    B B C C D\n  rows: ${rows}\n  A: lead\n  B: second\n  C: third\n  D: fourth\n`;
    const sound = planPage(withLayout(input, areas("[50, '*']")));
    expect(told(sound)).toEqual([['drawn', 'drawn', true]]);
    const high = planPage(withLayout(input, areas('[50, 90]')));
    expect([high.plan, told(high)]).toEqual([undefined, [['drawn', 'infeasible', false]]]);
  });
});
