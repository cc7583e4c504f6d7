/** Templates that the solver completes: cuts without rows, drawings with open cells. */
import type { PageTemplate } from '../../../src/model/issue.ts';
import type { PageInput } from '../page-input.ts';
import type { MixedPage } from './mixed.ts';
import { restPage } from './rest-page.ts';
import { treePage } from './tree-page.ts';

/** The page as completed; undefined for a template that is drawn whole. */
export const completeTemplate = (
  input: PageInput,
  template: PageTemplate,
  front: boolean,
  firstRow: number,
): MixedPage | undefined => {
  const { tree } = template;
  if (tree) return treePage(input, { ...template, tree }, firstRow);
  return template.rest ? restPage(input, template, front, firstRow) : undefined;
};
