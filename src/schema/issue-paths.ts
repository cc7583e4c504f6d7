/**
 * Keeps author's paths inside the issue folder. In: a path as typed and the folder. Out: the path
 * relative to the folder with `/`, or the rule it breaks. Links are followed (`realpath`), so a
 * symbolic link that points outside is refused too.
 */
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative, resolve, sep } from 'node:path';
import type { RuleId } from '../diagnostics/messages/index.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';

/** A path that may be used, or the rule that forbids it with its figures. */
export type PathResult =
  | { readonly ok: true; readonly path: string; readonly absolute: string }
  | {
      readonly ok: false;
      readonly rule: RuleId;
      readonly data: Readonly<Record<string, string>>;
    };

const refuse = (rule: RuleId, path: string, suggestion = ''): PathResult => ({
  ok: false,
  rule,
  data: { path, suggestion },
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

const suggestionFor = (folder: string, absolute: string): string => {
  const parent = dirname(absolute);
  const near = nearestName(absolute.slice(parent.length + 1), namesIn(parent));
  return near === undefined ? '' : `./${relative(folder, join(parent, near)).split(sep).join('/')}`;
};

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
    return refuse('model/remote-picture', typed);
  }
  if (leavesByName(typed)) return refuse('model/outside-folder', typed);
  const absolute = resolve(folder, normalize(typed));
  if (!isInside(folder, absolute)) return refuse('model/outside-folder', typed);
  try {
    const real = realpathSync(absolute);
    if (!isInside(realpathSync(folder), real)) return refuse('model/outside-folder', typed);
    if (!statSync(real).isFile() || !spelledSo(absolute)) {
      return refuse(missingRule, typed, suggestionFor(folder, absolute));
    }
  } catch {
    return refuse(missingRule, typed, suggestionFor(folder, absolute));
  }
  return { ok: true, path: relative(folder, absolute).split(sep).join('/'), absolute };
};
