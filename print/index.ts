/**
 * The print-layout renderer's public face, all that `src` may enter by. What is light stands here; each
 * `open…` loads its room when it is called, so that a verb starts with what it needs and no more.
 */

export { DUMP_STAGES, type DumpStage, type StageDump } from './issue/dump/dump.ts';
export type { PlanInput } from './issue/plan-from-disk.ts';
export type { IssuePlan } from './issue/plan-issue.ts';
export { isFrozen, type LockMode } from './issue/settle-lock.ts';
export type { HeadlineEntry } from './layout/index.ts';
export { differences, type PageExplanation, type PageTold } from './page-plan/explanation.ts';
export type { PagePlan } from './page-plan/page-plan.ts';
export {
  browserMissing,
  launchBrowser,
  playwrightMissing,
  playwrightProgram,
} from './paginate/browser.ts';
export {
  browserFolders,
  packagedBrowserName,
  packagedBrowserRunsOn,
  packagedBrowserSize,
  packagedBrowserVersion,
} from './paginate/packaged-browser.ts';
export {
  type BrowserSearch,
  browserWish,
  describeBrowser,
  type ResolvedBrowser,
  resolveBrowser,
} from './paginate/resolve-browser.ts';
export { unpackBrowser } from './paginate/unpack-browser.ts';
export type { PrintedIssue, PrintInput } from './print-issue.ts';
export type { GalleyItem, GalleyParagraph, Omission } from './typeset/galley-types.ts';
export type { LineWish, ParagraphProof, ProofLine, ProofSetting, Tier } from './typeset/proof.ts';

/** Planning without a browser. */
export const openPlanner = (): Promise<typeof import('./planner.ts')> => import('./planner.ts');
/** Galley proofs without a browser. */
export const openGalleyProof = (): Promise<typeof import('./galley-proof.ts')> =>
  import('./galley-proof.ts');
/** Printing: sheets, pages, PDF, verification. */
export const openPrinter = (): Promise<typeof import('./print-issue.ts')> =>
  import('./print-issue.ts');
/** The live preview. */
export const openDesk = (): Promise<typeof import('./desk/index.ts')> => import('./desk/index.ts');
