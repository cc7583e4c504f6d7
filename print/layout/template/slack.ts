/**
 * Slack by steps, for pages that a template shares with the solver: as little as gives a good page, holes
 * and text left over only where nothing else does (the same ladder as a page without a template).
 */
import type { Slack } from '../solve/page-parts.ts';
import { GOOD_PART, SLACKS } from '../solve/solved-areas.ts';
import type { Effort } from '../solve/story-cells.ts';

/** How far the stories of a step go to fill their rectangles. */
export const EFFORT_OF: Readonly<Record<Slack, Effort>> = {
  stories: 'wished',
  'lead-foot': 'wished',
  forms: 'forms',
  ornament: 'forms',
  forced: 'forced',
};

/** The best attempt with as little slack as gives a good page of so many `parts`. */
export const withLeastSlack = <T extends { readonly cost: number }>(
  parts: number,
  attempt: (slack: Slack) => T | undefined,
): T | undefined => {
  let found: T | undefined;
  for (const slack of SLACKS) {
    const lastResort = slack === 'ornament' || slack === 'forced';
    if (found && (lastResort || found.cost <= GOOD_PART * parts)) break;
    const next = attempt(slack);
    if (next && (!found || next.cost < found.cost)) found = next;
  }
  return found;
};
