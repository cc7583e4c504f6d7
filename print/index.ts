/** The print-layout renderer's public face: plan, draw, print. */

export type { Omission, PagePlan } from './layout/plan.ts';
export { launchBrowser } from './paginate/browser.ts';
export { planFromDisk } from './plan/plan-from-disk.ts';
export type { IssuePlan } from './plan/plan-issue.ts';
export { settleLock } from './plan/settle-lock.ts';
export type { PrintedIssue, PrintInput } from './print-issue.ts';
export { drawSheets, printIssue } from './print-issue.ts';
