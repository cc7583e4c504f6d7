/** What a template may leave out of a story: optional parts, then lines of its end; never unasked. */
import { describe, expect, it } from 'vitest';
import { planFromDisk } from '../../../../print/issue/plan-from-disk.ts';
import type { IssuePlan } from '../../../../print/issue/plan-issue.ts';
import { shorterStories } from '../../../../print/layout/story/shorter.ts';
import type { Story } from '../../../../print/layout/story/story.ts';
import { trimGalley } from '../../../../print/layout/story/trim-galley.ts';
import { layoutJson } from '../../../../print/sheets/layout-json.ts';
import type { Galley } from '../../../../print/typeset/galley-types.ts';
import { checkOmissions } from '../../../../print/verify/check-omissions.ts';
import { checkPlan } from '../../../../print/verify/check-plan.ts';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { explain } from '../../../../src/diagnostics/format.ts';
import type { Article } from '../../../../src/model/article.ts';
import type { Issue } from '../../../../src/model/issue.ts';
import { layoutJsonSchema } from '../../../../src/schema/layout-json.ts';
import { openPages } from '../../../support/open-pages.ts';
import { article, prose, withPaper } from '../../../support/paper.ts';
import { readPaper } from '../../../support/read-paper.ts';

const issue = (rows: number): string => `---
date: 2023-08-18
number: 33
pages:
  - number: 2
    name: 要闻
    layout:
      areas: |
        A A A A A
        B B B C C
      rows: [${rows}, '*']
      A: lead
      B: second
      C: third
---
`;
const story = (headline: string, body: string, more = ''): string =>
  article(headline, body, more).replace('page: 1', 'page: 2');

interface Planned {
  readonly plan: IssuePlan;
  readonly issue: Issue;
}

const planOf = (lead: string, rows: number): Promise<Planned> =>
  withPaper(
    {
      'issues/2023-08-18/issue.mdx': issue(rows),
      'issues/2023-08-18/lead.mdx': lead,
      'issues/2023-08-18/second.mdx': story('二条也要排满', prose(1450)),
      'issues/2023-08-18/third.mdx': story('三条补齐版面', prose(980)),
    },
    async (root) => {
      const { issue: read, publication, fonts, folder } = await readPaper(root);
      return { plan: await planFromDisk({ issue: read, publication, fonts, folder }), issue: read };
    },
  );
const bodyOf = (characters: number): string =>
  Array.from({ length: 6 }, () => prose(characters / 6)).join('\n\n');
const leadOf = (more: string, characters = 2100): string =>
  story('一行一行数出来的头条', bodyOf(characters), `priority: 1\n${more}`);
const faults = (plan: IssuePlan): readonly string[] =>
  plan.diagnostics
    .filter((item) => item.severity !== 'info')
    .filter((item) => item.data.headline === '一行一行数出来的头条')
    .map((item) => item.rule);
const notes = (plan: IssuePlan): readonly string[] =>
  plan.diagnostics
    .filter((item) => item.severity === 'info')
    .map((item) => explain(item, 'zh-CN').message);
const leadModule = (plan: IssuePlan) =>
  plan.plans[0]?.modules.find((module) => module.story === 'lead');
const unallowed = (
  { plan, issue: read }: Planned,
  change: (lead: Article) => Article = (lead) => lead,
): readonly Diagnostic[] =>
  checkOmissions(
    read.articles.map((one) => (one.slug === 'lead' ? change(one) : one)),
    plan.omissions,
    14,
  );
const optional = 'kicker: 先数行数\nprint: { optional: [kicker] }\n';

describe('optional parts', () => {
  it('are shown where there is room', async () => {
    const { plan } = await planOf(leadOf(optional), 36);
    expect(plan.diagnostics).toEqual([]);
    expect(plan.omissions).toEqual([]);
    expect(leadModule(plan)?.deck.map((text) => text.part)).toContain('kicker');
  });
  it('are left out and named where nothing else fits, if their author said so', async () => {
    const kept = await planOf(leadOf('kicker: 先数行数\n'), 35);
    expect(faults(kept.plan)).toEqual(['layout/overset']);
    expect(kept.plan.omissions).toEqual([]);
    const planned = await planOf(leadOf(optional), 35);
    expect(faults(planned.plan)).toEqual([]);
    expect(notes(planned.plan)).toEqual([
      '《一行一行数出来的头条》省去了 引题：不省就排不下。网上照登。',
    ]);
    expect(planned.plan.omissions).toEqual([
      { story: 'lead', block: 'kicker', why: 'optional', text: '先数行数' },
    ]);
    expect(leadModule(planned.plan)?.deck.map((text) => text.part)).not.toContain('kicker');
    expect(unallowed(planned)).toEqual([]);
    const unmarked = unallowed(planned, (lead) => ({
      ...lead,
      print: { ...lead.print, optional: ['deck'] },
    }));
    expect(unmarked.map((item) => item.rule)).toEqual(['verify/omission-not-allowed']);
  });
});

describe('layout.json', () => {
  it('names what a module does not show, and says nothing of whole ones', async () => {
    const { plan } = await planOf(leadOf(`${optional.replace('{ ', '{ trim: 8, ')}`), 33);
    const json = layoutJson('2023-08-18', plan.plans, { baselinePt: 9 });
    expect(layoutJsonSchema.safeParse(json).success).toBe(true);
    const [lead, ...others] = json.pages[0]?.modules ?? [];
    expect(lead?.leftOut?.map(({ part, why }) => `${part} ${why}`)).toEqual([
      'kicker optional',
      '5 trim',
    ]);
    expect(others.filter((module) => module.leftOut !== undefined)).toEqual([]);
  });
});

describe('trim', () => {
  it('cuts whole sentences of the end, as few lines as will do, and says which', async () => {
    const planned = await planOf(leadOf('print: { trim: 8 }\n'), 34);
    expect(faults(planned.plan)).toEqual([]);
    expect(notes(planned.plan)[0]).toMatch(/^《一行一行数出来的头条》末尾删去 6 行：“.{40}…”/u);
    const [cut, ...others] = planned.plan.omissions;
    expect(others).toEqual([]);
    expect(cut).toMatchObject({ story: 'lead', block: '5', why: 'trim', lines: 6 });
    const paragraphs = leadModule(planned.plan)?.paragraphs ?? [];
    const last = paragraphs[paragraphs.length - 1];
    expect(last?.text.endsWith('。')).toBe(true);
    const [lead] = planned.issue.articles;
    const block = lead?.blocks[5];
    expect(block?.kind === 'paragraph' && block.text).toBe(`${last?.text}${cut?.text}`);
    expect(unallowed(planned)).toEqual([]);
    expect(checkPlan(planned.plan.plans, ['lead', 'second', 'third'])).toEqual([]);
  });
  it('goes no further than allowed, and reports the rest', async () => {
    const { plan } = await planOf(leadOf('print: { trim: 3 }\n'), 34);
    expect(faults(plan)).toEqual(['layout/overset']);
    const before = await planOf(leadOf(''), 34);
    const linesOver = (one: IssuePlan): unknown =>
      one.diagnostics.find((item) => item.rule === 'layout/overset')?.data.lines;
    expect(linesOver(before.plan)).toBe(5);
    expect(linesOver(plan)).toBeLessThan(5);
  });
  it('is an error where the article allows less, or where the text is not its end', async () => {
    const planned = await planOf(leadOf('print: { trim: 8 }\n'), 34);
    const rules = (found: readonly Diagnostic[]) => found.map((item) => item.rule);
    const less = (trim: number) =>
      unallowed(planned, (lead) => ({ ...lead, print: { ...lead.print, trim } }));
    expect(less(6)).toEqual([]);
    expect(rules(less(5))).toEqual(['verify/omission-not-allowed']);
    expect(rules(less(0))).toEqual(['verify/omission-not-allowed']);
    const withTail = unallowed(planned, (lead) => ({
      ...lead,
      blocks: [...lead.blocks, ...lead.blocks.slice(0, 1)],
    }));
    expect(rules(withTail)).toEqual(['verify/omission-not-allowed']);
    const [cut] = planned.plan.omissions;
    const whole = cut ? [{ ...cut, lines: 1 }] : [];
    expect(rules(checkOmissions(planned.issue.articles, whole, 14))).toEqual([
      'verify/omission-not-allowed',
    ]);
  });
});

describe('a galley trimmed', () => {
  const galleyOf = async (body: string, more = ''): Promise<Story> =>
    withPaper({ 'issues/2023-08-18/lead.mdx': article('头条', body, more) }, async (root) => {
      const [page] = await openPages(root, '2023-08-18');
      const lead = page?.stories.get('lead');
      if (!lead) throw new Error('no story');
      return lead;
    });
  it('ends at the end of a sentence where one is in reach, also in English', async () => {
    const sentence = 'Each copy costs 3.5 yuan, said the printer; nobody asked why. ';
    const story = await galleyOf(sentence.repeat(9).trim(), 'lang: en\n');
    const cuts = trimGalley(story.galley(14), 'lead', 9);
    const lastOf = ({ items }: Galley): string => {
      const item = items[items.length - 1];
      return item?.kind === 'paragraph' ? item.text : '';
    };
    const whole = cuts.filter(({ galley }) => lastOf(galley).endsWith('why.'));
    const broken = cuts.filter((cut) => !whole.includes(cut));
    expect(whole.length).toBeGreaterThan(1);
    expect(broken.length).toBeGreaterThan(1);
    const extra = ({ galley, lines }: (typeof cuts)[number]): number =>
      (galley.price ?? 0) - 4 * lines;
    expect(whole.map(extra).every((price) => price === 0)).toBe(true);
    expect(broken.map(extra).every((price) => price > 0)).toBe(true);
  });
  it('never leaves a subhead without two lines', async () => {
    const story = await galleyOf(`${prose(200)}\n\n<Subhead>小标题</Subhead>\n\n${prose(80)}`);
    const cuts = trimGalley(story.galley(14), 'lead', 12);
    expect(cuts.length).toBeGreaterThan(0);
    const linesOf = ({ items }: Galley): number => {
      const item = items[items.length - 1];
      return item?.kind === 'paragraph' && item.role === 'body' ? item.composed.natural : 0;
    };
    const whole = linesOf(story.galley(14));
    expect(whole).toBeGreaterThan(4);
    for (const cut of cuts) expect(linesOf(cut.galley)).toBe(whole - cut.lines);
    expect(Math.max(...cuts.map((cut) => cut.lines))).toBe(whole - 2);
  });
  it('is tried a dozen ways at most, none without two thirds of the story', async () => {
    const story = await galleyOf(bodyOf(2100), 'print: { trim: 999 }\n');
    const linesOf = ({ items }: Galley): number =>
      items.reduce((sum, item) => sum + (item.kind === 'space' ? 0 : item.composed.natural), 0);
    const whole = linesOf(story.galley(14));
    const cuts = shorterStories(story, 'trim').slice(1);
    expect(cuts).toHaveLength(12);
    const gone = cuts.map((cut) => whole - linesOf(cut.galley(14)));
    expect(gone.slice(0, 4)).toEqual([1, 2, 3, 4]);
    expect(new Set(gone).size).toBe(12);
    expect(Math.max(...gone)).toBeGreaterThan(whole / 4);
    expect(Math.max(...gone)).toBeLessThanOrEqual(whole / 3);
  });
});
