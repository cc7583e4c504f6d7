/**
 * Which pages of the corpus are frozen: of every form of layout, full and not, with faults and without, chosen
 * so that planning them all takes about a minute of one core.
 */
import { corpusIssue } from '../corpus/corpus-issue.ts';
import type { LayoutForm } from '../corpus/page/page-layout.ts';

/** Issues of the corpus by their index, and the pages of each that are frozen. */
export type FrozenPages = readonly (readonly [index: number, pages: readonly number[]])[];

/** All of them. */
export const FROZEN_PAGES: FrozenPages = [
  [0, [3, 4]],
  [1, [1]],
  [8, [1]],
  [9, [1, 2, 3, 4, 5]],
  [16, [1, 2, 3, 4]],
  [17, [1, 2, 3]],
  [22, [2]],
  [24, [1, 2]],
  [25, [2, 3, 5, 6]],
  [29, [2]],
  [36, [4]],
  [40, [1, 2]],
  [41, [1, 7]],
  [44, [2]],
  [47, [6]],
  [48, [1]],
  [49, [2, 3]],
  [53, [4]],
  [56, [1, 2, 3, 4]],
  [64, [1, 2]],
  [70, [2]],
  [72, [1, 2]],
  [80, [1, 2, 4, 5, 6]],
  [81, [4, 5, 6]],
  [88, [1, 2, 3, 4, 5, 6]],
  [89, [1, 2]],
  [96, [2]],
  [97, [2, 7]],
  [100, [2]],
  [104, [1, 2, 3]],
  [112, [1, 2, 3, 4]],
  [120, [1, 2]],
  [136, [1, 2]],
  [144, [1, 2]],
  [152, [1, 2]],
  [160, [1, 2]],
  [168, [1]],
  [176, [1, 2, 3, 4]],
  [184, [2]],
  [192, [1, 2, 3, 4]],
  [200, [1, 2]],
];

/** The few that the fast tests look at. */
export const FEW_PAGES: FrozenPages = [
  [9, [5]],
  [24, [1, 2]],
  [53, [4]],
  [80, [5]],
  [81, [6]],
  [96, [2]],
  [168, [1]],
];

/** How many of the frozen pages are laid out in which way. */
export const frozenForms = (): Readonly<Record<LayoutForm, number>> => {
  const forms = { solved: 0, mixed: 0, tree: 0, drawn: 0 };
  for (const [index, numbers] of FROZEN_PAGES) {
    for (const page of corpusIssue(index).pages) {
      if (numbers.includes(page.number)) forms[page.layout] += 1;
    }
  }
  return forms;
};
