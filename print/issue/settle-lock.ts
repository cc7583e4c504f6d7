/**
 * `layout.lock.json` after planning: written when it is absent or outdated, or the plan held to it where
 * layouts are frozen. In: the issue's folder and its plan. Out: what moved, or would have.
 */
import { type Diagnostic, hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { lockChanges } from './lock-changes.ts';
import { isLockUnreadable, readLockFile, writeLockFile } from './lock-file.ts';
import type { IssuePlan } from './plan-issue.ts';

/**
 * `write` writes what was planned; `frozen` writes nothing and calls a change an error; `keep` writes
 * only what moves nothing, so that a passing edit in the preview does not replace an agreed page.
 */
export type LockMode = 'write' | 'frozen' | 'keep';

/** Whether layouts are frozen without being asked for: where `CI` is set. */
export const isFrozen = (): boolean => (process.env.CI ?? '') !== '';

/** Settles the lock of an issue. A plan with errors settles nothing; an issue without a lock is free. */
export const settleLock = async (
  folder: string,
  plan: IssuePlan,
  mode: LockMode,
): Promise<readonly Diagnostic[]> => {
  if (hasErrors(plan.diagnostics)) return [];
  const file = `${plan.lock.issue}/layout.lock.json`;
  if (await isLockUnreadable(folder)) {
    // What was agreed is still in there for a person to read: it is not written over.
    const severity = mode === 'frozen' ? 'error' : 'warning';
    return [{ rule: 'layout/lock-unreadable', severity, data: {}, source: { file } }];
  }
  const before = await readLockFile(folder);
  const changes = before ? lockChanges(before, plan.lock) : [];
  if (mode === 'frozen') {
    if (changes.length === 0) return [];
    const pages = changes.map(({ page }) => page).join(', ');
    const moved = changes.map((change) => change.moved).join('; ');
    const data = { issue: plan.lock.issue, pages, moved };
    return [{ rule: 'layout/frozen', severity: 'error', data, source: { file } }];
  }
  if (mode === 'keep' && changes.length > 0) return [];
  const refused = await writeLockFile(folder, plan.lock).then(() => undefined, refusal);
  if (refused !== undefined) {
    const data = { issue: plan.lock.issue, code: refused };
    return [{ rule: 'layout/lock-not-written', severity: 'warning', data, source: { file } }];
  }
  return changes.map(({ page, moved, why }) => ({
    rule: 'layout/moved',
    severity: 'info',
    data: { page, moved, why },
    source: { file },
  }));
};

/** The system's code where a folder may not be written to; anything else is thrown on. */
const refusal = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return code;
  throw error;
};
