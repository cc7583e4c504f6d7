/**
 * Other good pages for a designer to paste (`layout --alternatives N`): what the solver finds for each page
 * beside the one that stands, whatever its template or lock says. In: an issue's plan. Out: pages told, and
 * a YAML document each, indented as in `issue.mdx`.
 */

import {
  type IssuePlan,
  openPlanner,
  type PageExplanation,
  type PageTold,
  type PlanInput,
} from '../../print/index.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';
import { tabooWords } from '../diagnostics/taboo-words.ts';

/** The alternatives of a page, best first. */
export interface PageAlternatives {
  readonly issue: string;
  readonly page: number;
  readonly pages: readonly PageTold[];
}

/** Columns before `layout:` in the front matter of an issue. */
const INDENT = '    ';
/** Terms told of a page: the dearest. */
const MOST_TERMS = 5;

/** At most `count` other pages for every page of the plan that the solver can cut. */
export const findAlternatives = async (
  input: PlanInput,
  plan: IssuePlan,
  count: number,
): Promise<readonly PageAlternatives[]> => {
  const solved = plan.explanations.filter(({ pages }) => pages.length > 1);
  const known = new Set(solved.map(({ page }) => page));
  const open = input.issue.pages.map(({ number }) => number).filter((page) => !known.has(page));
  const explanations = [...solved, ...(await solveAnew(input, open))];
  return explanations
    .sort((a, b) => a.page - b.page)
    .map(({ page, pages }) => {
      const standing = standingPlaces(plan, page);
      const others = pages.filter((told) => told.layout !== undefined && places(told) !== standing);
      return { issue: input.issue.date, page, pages: others.slice(0, count) };
    });
};

const solveAnew = async (
  input: PlanInput,
  numbers: readonly number[],
): Promise<readonly PageExplanation[]> => {
  if (numbers.length === 0) return [];
  const { planFromDisk } = await openPlanner();
  const pages = input.issue.pages.map(({ layout: _, ...page }) => page);
  const issue = { ...input.issue, pages };
  return (await planFromDisk({ ...input, issue, relayout: 'all', pages: numbers })).explanations;
};

/** Rectangles of the single stories as text; groups and furniture follow from them. */
const places = (told: PageTold): string =>
  told.stories
    .filter(({ story }) => !story.startsWith('#'))
    .map(({ story, rect }) => [story, rect.col, rect.row, rect.cols, rect.rows].join(' '))
    .sort()
    .join('/');

const standingPlaces = (plan: IssuePlan, page: number): string =>
  (plan.plans.find(({ number }) => number === page)?.modules ?? [])
    .map(({ story, grid }) => [story, grid.col, grid.row, grid.cols, grid.rows + 1].join(' '))
    .sort()
    .join('/');

/** The pages as YAML documents; what is not YAML stands in comments. */
export const alternativesText = (
  found: readonly PageAlternatives[],
  language: MessageLanguage,
): string =>
  found
    .flatMap(({ issue, page, pages }) => {
      const title = language === 'en' ? `${issue} page ${page}` : `${issue} 第${page}版`;
      const none = language === 'en' ? 'no other good page' : '没有别的好排法';
      const [comma, colon] = language === 'en' ? [', ', ': '] : ['，', '：'];
      if (pages.length === 0) return [`# ${title}${colon}${none}\n`];
      return pages.map((told, index) => {
        const head = `# ${title}${comma}${index + 1}/${pages.length}${colon}${told.cost.toFixed(1)}`;
        return `---\n${INDENT}${head}\n${INDENT}# ${terms(told, language)}\n${indented(told.layout ?? '')}`;
      });
    })
    .join('');

const indented = (layout: string): string => layout.replace(/^(?=.)/gmu, INDENT);

const terms = (told: PageTold, language: MessageLanguage): string =>
  told.terms
    .slice(0, MOST_TERMS)
    .map(({ id, cost }) => `${tabooWords(id, language).name} ${cost.toFixed(1)}`)
    .join(language === 'en' ? ', ' : '，');
