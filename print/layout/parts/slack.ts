/**
 * Slack by steps, in the trade's order: what stories do by themselves, the lead's foot, heads in columns and
 * small pictures; where that fills no page, optional parts, fillers, an ornament, trims. One ladder for pages
 * that are solved whole and for those that a template shares with the solver (docs/design/solver.md#slack).
 */
import { type Leave, mayLeave } from '../story/shorter.ts';
import type { Story } from '../story/story.ts';
import type { Effort } from './story-cells.ts';

/**
 * How much slack a page may use: none but the stories' own, the lead's foot, heads in columns and small
 * pictures, an ornament of its own; at last holes and text left over, which are reported.
 */
export type Slack = 'stories' | 'lead-foot' | 'forms' | 'ornament' | 'forced';

/** How far the stories of a step go to fill their rectangles. */
export const EFFORT_OF: Readonly<Record<Slack, Effort>> = {
  stories: 'wished',
  'lead-foot': 'wished',
  forms: 'forms',
  ornament: 'forms',
  forced: 'forced',
};

/** One try. */
export interface Step {
  readonly slack: Slack;
  /** What stories may do without, as their authors allowed. */
  readonly leave: Leave;
  /** Slugs of the fillers that may stand on the page unasked. */
  readonly fillers: readonly string[];
}

/** What a try came to. */
export interface Tried {
  /** Thousandths. */
  readonly cost: number;
  /** Parts that share the page. */
  readonly count: number;
}

/** A page that costs no more than this a part, thousandths, needs no further slack. */
const GOOD_PART = 2500;

/**
 * The best try with as little slack as gives a good page. Steps beyond the stories' own are taken only
 * where those fill no page, and the first that fills one is kept; `fillerSets` are tried in their order.
 * Undefined when no step fills the page.
 */
export const withLeastSlack = <T extends Tried>(
  stories: readonly Story[],
  fillerSets: readonly (readonly string[])[],
  attempt: (step: Step) => T | undefined,
): T | undefined => {
  const plain = (slack: Slack): T | undefined => attempt({ slack, leave: 'nothing', fillers: [] });
  // What the lead's foot gives, the forms give too: a page that is only ugly needs not both.
  const first = plain('stories') ?? plain('lead-foot');
  if (first && first.cost <= GOOD_PART * first.count) return first;
  const found = cheaper(first, plain('forms'));
  if (found) return found;
  for (const step of moreSteps(stories, fillerSets)) {
    const next = attempt(step);
    if (next) return next;
  }
  return undefined;
};

/** The cheaper one of two tries, the first where they cost the same. */
export const cheaper = <T extends Tried>(
  one: T | undefined,
  other: T | undefined,
): T | undefined => (one && other ? (other.cost < one.cost ? other : one) : (one ?? other));

const moreSteps = (
  stories: readonly Story[],
  fillerSets: readonly (readonly string[])[],
): readonly Step[] => {
  const parts = stories.some((story) => mayLeave(story, 'optional'));
  const trims = stories.some((story) => story.article.print.trim > 0);
  const leave: Leave = parts ? 'optional' : 'nothing';
  return [
    ...(parts ? [{ slack: 'forms', leave, fillers: [] } as const] : []),
    ...fillerSets.map((fillers) => ({ slack: 'forms', leave, fillers }) as const),
    { slack: 'ornament', leave, fillers: [] },
    ...(trims ? [{ slack: 'forms', leave: 'trim', fillers: [] } as const] : []),
  ];
};

/** The last step of a page that a template shares with the solver: holes and text left over. */
export const FORCED_STEP: Step = { slack: 'forced', leave: 'trim', fillers: [] };

/** Slugs of the fillers among stories, by priority. */
export const fillersOf = (stories: readonly Story[]): readonly string[] =>
  stories
    .map((story) => story.article)
    .filter((article) => article.kind === 'filler')
    .sort((a, b) => a.priority - b.priority || (a.slug < b.slug ? -1 : 1))
    .map((article) => article.slug);
