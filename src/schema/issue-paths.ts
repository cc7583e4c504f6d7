/**
 * Keeps author's paths inside the issue folder. In: a path as typed and the folder. Out: the path
 * relative to the folder with `/`, or the rule it breaks. Links are followed (`realpath`), so a
 * symbolic link that points outside is refused too.
 */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, normalize, relative, resolve, sep } from 'node:path';
import type { RuleId } from '../diagnostics/messages/index.ts';
import { isPicturePath } from '../model/picture-types.ts';
import { fileMeant } from './file-meant.ts';

/** A path that may be used, or the rule that forbids it with its figures. */
export type PathResult =
  | { readonly ok: true; readonly path: string; readonly absolute: string }
  | {
      readonly ok: false;
      readonly rule: RuleId;
      readonly data: Readonly<Record<string, string>>;
    };

/**
 * Figures of a path that cannot be used: the file that may have been meant, `suggestion` in words, and `mend`
 * where it is that file beyond doubt.
 */
export const pathFigures = (folder: string, path: string): Readonly<Record<string, string>> => {
  const meant = fileMeant(folder, path, isPicturePath);
  const suggestion = meant?.path ?? '';
  return { path, suggestion, ...(meant?.sure ? { mend: suggestion } : {}) };
};

const refuse = (rule: RuleId, folder: string, path: string): PathResult => ({
  ok: false,
  rule,
  data: pathFigures(folder, path),
});

/** Whether `inner` is `outer` or lies below it; both absolute. */
export const isInside = (outer: string, inner: string): boolean => {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
};

const leavesByName = (typed: string): boolean =>
  isAbsolute(typed) ||
  /^[A-Za-z]:/.test(typed) ||
  typed.startsWith('\\') ||
  typed.includes('\0') ||
  typed.split(/[\\/]/).includes('..');

const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

/** Whether the last name of a path is spelled so on disk: some file systems ignore letter case. */
const spelledSo = (absolute: string): boolean =>
  namesIn(dirname(absolute)).includes(absolute.slice(dirname(absolute).length + 1));

/**
 * Resolves a file that an author named. `missingRule` is reported when the file is not there.
 * Rules: `model/remote-picture` (a URL), `model/outside-folder`, `missingRule`.
 */
export const resolveInIssue = (
  folder: string,
  typed: string,
  missingRule: RuleId = 'model/missing-picture',
): PathResult => {
  if (/^[a-z][a-z0-9+.-]+:/i.test(typed) || typed.startsWith('//')) {
    return refuse('model/remote-picture', folder, typed);
  }
  if (leavesByName(typed)) return refuse('model/outside-folder', folder, typed);
  const absolute = resolve(folder, normalize(typed));
  if (!isInside(folder, absolute)) return refuse('model/outside-folder', folder, typed);
  try {
    const real = realpathSync(absolute);
    if (!isInside(realpathSync(folder), real)) return refuse('model/outside-folder', folder, typed);
    if (!statSync(real).isFile() || !spelledSo(absolute)) {
      return refuse(missingRule, folder, typed);
    }
  } catch {
    return refuse(missingRule, folder, typed);
  }
  return { ok: true, path: relative(folder, absolute).split(sep).join('/'), absolute };
};
