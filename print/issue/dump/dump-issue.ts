/**
 * What each stage gave of an issue (`banxin layout --dump`), from what planning it left behind. Pure. In: the issue, its
 * plan with all that it was made of. Out: a dump a stage asked for, in the order of the stages.
 */
import type { Issue } from '../../../src/model/issue.ts';
import type { WholePlan } from '../plan-issue.ts';
import { dumpBlocks } from './blocks.ts';
import { DUMP_STAGES, type DumpStage, type StageDump } from './dump.ts';
import { dumpGalleys } from './galley.ts';
import { dumpParts, dumpTables } from './parts.ts';
import { dumpPlans } from './plan.ts';

/** Dumps the stages asked for. Without a plan there are only blocks to be seen. */
export const dumpIssue = (
  issue: Issue,
  whole: WholePlan | undefined,
  stages: readonly DumpStage[],
): readonly StageDump[] =>
  DUMP_STAGES.filter((stage) => stages.includes(stage)).flatMap((stage) =>
    stage === 'blocks' ? dumpBlocks(issue) : whole ? dumpPlanned(issue, whole, stage) : [],
  );

const dumpPlanned = (
  issue: Issue,
  { plan, planned }: WholePlan,
  stage: Exclude<DumpStage, 'blocks'>,
): StageDump => {
  switch (stage) {
    case 'galley':
      return dumpGalleys(issue.date, planned.galleys());
    case 'tables':
      return dumpTables(issue.date, planned.pages);
    case 'parts':
      return dumpParts(issue.date, planned.pages);
    case 'plan':
      return dumpPlans(plan.plans);
  }
};
