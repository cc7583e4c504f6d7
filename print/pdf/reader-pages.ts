/**
 * What the reader edition must know of each page, taken from the page plans: its size, its label and
 * the marks of its outline. Pure.
 */

import { mm, mmToPt } from '../../src/units/units.ts';
import { toPt } from '../geometry/grid.ts';
import { storyLink } from '../page-plan/link-names.ts';
import type { Module, PagePlan } from '../page-plan/page-plan.ts';
import type { OutlineMark, OutlinePage } from './outline.ts';

/** A page of the reader edition. */
export interface ReaderPage extends OutlinePage {
  readonly number: number;
  /** Trim size in points. */
  readonly width: number;
  readonly height: number;
}

const headlineOf = (module: Module): string | undefined =>
  module.deck.find((text) => text.part === 'headline')?.text;

/** Marks of one page: the headlines of its modules, in plan order, the parts of a jump included. */
const marksOf = (plan: PagePlan): readonly OutlineMark[] =>
  plan.modules.flatMap((module) => {
    const title = headlineOf(module);
    if (title === undefined) return [];
    const { x, y } = toPt(plan.format, module.box);
    return [{ title, name: storyLink(module.story), x, y }];
  });

/** The pages of an issue for its reader edition. */
export const readerPages = (plans: readonly PagePlan[]): readonly ReaderPage[] =>
  plans.map((plan) => ({
    number: plan.number,
    title: `第${plan.number}版 ${plan.name}`,
    width: mmToPt(mm(plan.format.width)),
    height: mmToPt(mm(plan.format.height)),
    marks: marksOf(plan),
  }));
