/** The lines of a plan by the house style: short ones are accepted where the composer sets ragged, only there. */
import { expect, it } from 'vitest';
import { planFromDisk } from '../../../print/issue/plan-from-disk.ts';
import type { PagePlan } from '../../../print/page-plan/page-plan.ts';
import { checkHouseLines } from '../../../print/verify/check-house-lines.ts';
import { article, prose, withPaper } from '../../support/paper.ts';
import { readPaper } from '../../support/read-paper.ts';
import { ENGLISH } from '../../support/typeset/english.ts';

/** Rules of the errors in the lines of a lead with this body, the plans changed before. */
const errorsOf = (
  body: string,
  more = '',
  change: (plans: readonly PagePlan[]) => readonly PagePlan[] = (plans) => plans,
): Promise<readonly string[]> =>
  withPaper(
    { 'issues/2023-08-18/lead.mdx': article('Editors count | every line', body, more) },
    async (root) => {
      const { issue, publication, fonts, folder } = await readPaper(root);
      const { plans } = await planFromDisk({ issue, publication, fonts, folder });
      expect(plans[0]?.modules.some((module) => module.story === 'lead')).toBe(true);
      return checkHouseLines(change(plans), publication, issue.articles)
        .filter((item) => item.severity === 'error')
        .map((item) => item.rule);
    },
  );

/** Every line a tenth of an em shorter. */
const shorter = (plans: readonly PagePlan[]): readonly PagePlan[] =>
  plans.map((plan) => ({
    ...plan,
    modules: plan.modules.map((module) => ({
      ...module,
      paragraphs: module.paragraphs.map((paragraph) => ({
        ...paragraph,
        lines: paragraph.lines.map((line) => ({ ...line, widthEm: line.widthEm - 0.1 })),
      })),
    })),
  }));

it.each(['', 'lang: en\n'])('accepts English set ragged in a narrow column (%j)', async (more) => {
  expect(await errorsOf([...ENGLISH, ...ENGLISH].join('\n\n'), more)).toEqual([]);
});

it('still asks Chinese lines to fill their measure', async () => {
  expect(await errorsOf(prose(1200))).toEqual([]);
  expect(await errorsOf(prose(1200), '', shorter)).toContain('typeset/measure');
});
