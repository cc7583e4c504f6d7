/** Planning as the command does it: pages from a folder on disk, their lock, the table of headlines. No browser. */
export { dumpIssue } from './issue/dump/dump-issue.ts';
export { planFromDisk, planWholeFromDisk } from './issue/plan-from-disk.ts';
export { settleLock } from './issue/settle-lock.ts';
export { headlineTable } from './layout/index.ts';
