/** Writes `layout.lock.json` after planning, or holds the plan to it where layouts are frozen. */
import type { IssuePlan } from '../../print/plan/plan-issue.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { writeLayoutLock } from '../model/layout-lock.ts';

/**
 * Writes the lock of an issue whose plan has no errors. Frozen, it writes nothing, and a lock that
 * would change is an error that names the pages; an issue without a lock is free.
 */
export const settleLock = async (
  folder: string,
  plan: IssuePlan,
  frozen: boolean,
): Promise<readonly Diagnostic[]> => {
  if (hasErrors(plan.diagnostics)) return [];
  const { readLockFile, writeLockFile } = await import('../../print/plan/lock-file.ts');
  if (!frozen) {
    await writeLockFile(folder, plan.lock);
    return [];
  }
  const before = await readLockFile(folder);
  if (!before || writeLayoutLock(before) === writeLayoutLock(plan.lock)) return [];
  const text = (page: unknown): string => JSON.stringify(page ?? null);
  const numbers = new Set([...before.pages, ...plan.lock.pages].map((page) => page.number));
  const changed = [...numbers]
    .filter((number) => {
      const one = before.pages.find((page) => page.number === number);
      return text(one) !== text(plan.lock.pages.find((page) => page.number === number));
    })
    .sort((a, b) => a - b);
  return [
    {
      rule: 'layout/frozen',
      severity: 'error',
      data: { issue: plan.lock.issue, pages: changed.join(', ') },
      source: { file: `${plan.lock.issue}/layout.lock.json` },
    },
  ];
};
