/** The print-layout renderer's public face: plan, draw, print. */

export { planFromDisk } from './issue/plan-from-disk.ts';
export type { IssuePlan } from './issue/plan-issue.ts';
export { settleLock } from './issue/settle-lock.ts';
export { type HeadlineEntry, headlineTable } from './layout/index.ts';
export type { PagePlan } from './page-plan/page-plan.ts';
export { launchBrowser } from './paginate/browser.ts';
export type { PrintedIssue, PrintInput } from './print-issue.ts';
export { drawSheets, printIssue } from './print-issue.ts';
export type { Omission } from './typeset/galley-types.ts';
