/** Checks a picture's path: inside the issue folder, there, and of a kind that can be used. */
import { errorAt } from '../diagnostics/make.ts';
import { isPicturePath } from '../model/picture-types.ts';
import { pathFigures, resolveInIssue } from '../schema/issue-paths.ts';
import type { BodyContext } from './component.ts';

/** The path relative to the issue folder, or undefined when it was reported. */
export const pictureOf = (
  src: string,
  context: Pick<BodyContext, 'at' | 'folder' | 'report'>,
): string | undefined => {
  const found = resolveInIssue(context.folder, src);
  if (!found.ok) {
    context.report(errorAt(found.rule, context.at, found.data));
    return undefined;
  }
  if (!isPicturePath(found.path)) {
    context.report(errorAt('model/picture-type', context.at, pathFigures(context.folder, src)));
    return undefined;
  }
  return found.path;
};
