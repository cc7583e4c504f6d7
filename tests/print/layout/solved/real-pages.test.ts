/** Real stories without a template: set, solved and placed, on paper that verify's own check accepts. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageInput } from '../../../../print/layout/page-input.ts';
import { planPage } from '../../../../print/layout/plan-page.ts';
import type { PagePlan } from '../../../../print/page-plan/page-plan.ts';
import { checkPlan } from '../../../../print/verify/check-plan.ts';
import { hasErrors } from '../../../../src/diagnostics/diagnostic.ts';
import { openPages } from '../../../support/open-pages.ts';
import { article, type Files, prose, withPaper } from '../../../support/paper.ts';

const issue = (more = ''): string => `---
date: 2023-08-18
number: 33
pages:
  - number: 2
    name: 要闻
    banner: 版心一寸　寸寸相量
${more}---
`;
const inside = (headline: string, characters: number, more = '', body = ''): string =>
  article(
    headline,
    `${prose(characters / 3)}\n\n${prose(characters / 2)}\n\n${prose(characters / 6)}${body}`,
    more,
  ).replace('page: 1', 'page: 2');
const picture = '\n\n<Figure src="./images/a.jpg" alt="版房" caption="版房一角" />';
const files: Files = {
  'issues/2023-08-18/issue.mdx': issue(),
  'issues/2023-08-18/lead.mdx': inside('一行一行数出来的头条', 1100, 'priority: 1\n', picture),
  'issues/2023-08-18/second.mdx': inside('二条也要排满', 640, 'priority: 2\n'),
  'issues/2023-08-18/third.mdx': inside('三条补齐版面', 560, 'priority: 3\n'),
  'issues/2023-08-18/fourth.mdx': inside('四条守住版角', 420, 'priority: 3\n'),
  'issues/2023-08-18/fifth.mdx': inside('五条收尾', 260, 'priority: 4\n'),
};

const planOf = async (
  changed: Files,
): Promise<{ plan: PagePlan; input: PageInput; bad: boolean }> =>
  withPaper({ ...files, ...changed }, async (folder) => {
    const [input] = await openPages(folder, '2023-08-18');
    const result = input && planPage(input);
    if (!input || !result?.plan) throw new Error('no plan');
    return { plan: result.plan, input, bad: hasErrors(result.diagnostics) };
  });

describe('a page without a template', () => {
  let page: { plan: PagePlan; input: PageInput; bad: boolean };
  beforeAll(async () => {
    page = await planOf({});
  });
  it('is proven and full', () => {
    const { report } = page.plan;
    expect(page.bad).toBe(false);
    expect(report.status).toBe('proven');
    expect(report.gap).toBe(0);
    expect(report.whiteLines).toBeLessThanOrEqual(0.02 * report.bodyLines);
    expect(report.cuts).toMatch(/^\(+lead[/|]/);
    expect(page.plan.tree).toMatch(/^A{3,5}[B-F]*×\d+ \/ /);
  });
  it('holds every line once, inside the type area, nothing over another', () => {
    const stories = [...page.input.stories.keys()];
    expect(checkPlan([page.plan], stories)).toEqual([]);
    expect(checkPlan([page.plan], [...stories, 'lost'])).toHaveLength(1);
  });
  it('is the same for any order of the stories', () => {
    const turned = new Map([...page.input.stories].reverse());
    const again = planPage({ ...page.input, stories: turned }).plan;
    expect(JSON.stringify(again)).toBe(JSON.stringify(page.plan));
  });
  it('reports what does not fit when no page holds it', async () => {
    const full = await planOf({
      'issues/2023-08-18/second.mdx': inside('二条太长太长', 4200, 'priority: 2\n'),
    });
    expect(full.bad).toBe(true);
    expect(full.plan.report.status).toBe('overset');
  });
});
