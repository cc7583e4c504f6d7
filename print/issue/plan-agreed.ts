/**
 * A page planned as it was agreed, or anew where it no longer can be (law 7).
 *
 * In: a page, its lock, the services of type with agreed breaks and without. Out: the page with the
 * agreed breaks when it is as sound with them; else the page with its headlines broken anew. Rectangles
 * go before breaks: a headline is broken anew before a module moves.
 */
import type { LockedHeadline, LockedPage } from '../../src/model/layout-lock.ts';
import type { PageInput, TypeService } from '../layout/index.ts';
import { type PageResult, planPage } from '../layout/index.ts';

/** What of a page's lock concerns its headlines. */
export interface AgreedHeadlines {
  readonly headlines: readonly LockedHeadline[];
  /** A service that takes their breaks. */
  readonly type: TypeService;
}

/** Plans a page; `input.type` breaks headlines anew. */
export const planAgreed = (input: PageInput, agreed: AgreedHeadlines | undefined): PageResult => {
  if (!agreed || agreed.headlines.length === 0) return planPage(input);
  const kept = planPage({ ...input, type: agreed.type, keepOnly: true });
  const least = keptHow(kept, input.lock);
  if (least === BEST) return kept;
  const anew = planPage(input);
  return least > 0 && least >= keptHow(anew, input.lock)
    ? { ...kept, steps: [...passedOver(anew), ...kept.steps] }
    : { ...anew, steps: [...passedOver(kept), ...anew.steps] };
};

/** The tries of a page that did not stand. */
const passedOver = ({ steps }: PageResult): PageResult['steps'] =>
  steps.map((step) => ({ ...step, chosen: false }));

const BEST = 3;

/** How well a page came out: not as agreed, with faults, with the cuts moved, entirely. */
const keptHow = (result: PageResult, lock: LockedPage | undefined): number => {
  if (!result.plan) return 0;
  const solved = lock !== undefined && result.plan.report.status !== 'template';
  if (solved && result.plan.report.status !== 'locked') return 0;
  if (result.diagnostics.some((item) => item.severity !== 'info')) return 1;
  return solved && !sameRects(result.lock, lock) ? 2 : BEST;
};

const sameRects = (one: LockedPage | undefined, other: LockedPage): boolean => {
  const text = (page: LockedPage): string =>
    page.stories
      .map(({ story, col, row, cols, rows }) => JSON.stringify([story, col, row, cols, rows]))
      .sort()
      .join();
  return one !== undefined && text(one) === text(other);
};
