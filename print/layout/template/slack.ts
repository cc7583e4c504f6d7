/**
 * Slack by steps, for pages that a template shares with the solver, in the order of pages that it cuts
 * itself: what stories do by themselves, the lead's foot, heads in columns; where that fills no page, optional
 * parts, fillers, an ornament, trims; at last holes and text left over, which are reported.
 */
import { type Leave, mayLeave } from '../shorter.ts';
import { GOOD_PART } from '../solve/least-slack.ts';
import type { Slack } from '../solve/page-parts.ts';
import type { Effort } from '../solve/story-cells.ts';
import type { Story } from '../story.ts';

/** One try. */
export interface Step {
  readonly slack: Slack;
  readonly leave: Leave;
  /** Whether fillers that nobody placed may stand on the page. */
  readonly fillers: boolean;
}

/** How far the stories of a step go to fill their rectangles. */
export const EFFORT_OF: Readonly<Record<Slack, Effort>> = {
  stories: 'wished',
  'lead-foot': 'wished',
  forms: 'forms',
  ornament: 'forms',
  forced: 'forced',
};

const FIRST: readonly Slack[] = ['stories', 'lead-foot', 'forms'];

/** The best attempt of these stories with as little slack as gives a good page of so many `parts`. */
export const withLeastSlack = <T extends { readonly cost: number }>(
  parts: number,
  stories: readonly Story[],
  attempt: (step: Step) => T | undefined,
): T | undefined => {
  let found: T | undefined;
  for (const slack of FIRST) {
    if (found && found.cost <= GOOD_PART * parts) break;
    const next = attempt({ slack, leave: 'nothing', fillers: false });
    if (next && (!found || next.cost < found.cost)) found = next;
  }
  for (const step of found ? [] : moreSteps(stories)) {
    found = attempt(step);
    if (found) break;
  }
  return found;
};

const moreSteps = (stories: readonly Story[]): readonly Step[] => {
  const parts = stories.some((story) => mayLeave(story, 'optional'));
  const trims = stories.some((story) => story.article.print.trim > 0);
  const filled = stories.some((story) => story.article.kind === 'filler');
  const leave: Leave = parts ? 'optional' : 'nothing';
  return [
    ...(parts ? [{ slack: 'forms', leave, fillers: false } as const] : []),
    ...(filled ? [{ slack: 'forms', leave, fillers: true } as const] : []),
    { slack: 'ornament', leave, fillers: false },
    ...(trims ? [{ slack: 'forms', leave: 'trim', fillers: false } as const] : []),
    { slack: 'forced', leave: 'trim', fillers: false },
  ];
};
