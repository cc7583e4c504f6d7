/** What a template that the solver completes comes to: a page to place, or why there is none. */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { PageFinding } from '../../page-plan/page-plan.ts';
import type { DrawnAreas } from '../area/draw-areas.ts';
import type { StepTold } from '../parts/step-told.ts';

/** A page drawn, or the faults that forbid it. */
export interface MixedPage {
  readonly areas?: DrawnAreas & {
    readonly front: boolean;
    readonly report: PageFinding;
  };
  readonly faults: readonly Diagnostic[];
  /** Every try; none where it was forbidden before. */
  readonly steps?: readonly StepTold[];
}
