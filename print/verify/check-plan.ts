/**
 * First layer: the page plans alone, before anything is drawn.
 *
 * In: the plans of an issue and the stories that must be on them. Out: overlaps, boxes outside the type
 * area, stories that are missing or stand twice, paragraphs whose pieces do not hold each line once, and
 * pieces that leave their leg. No browser, no font.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type Box, contains, overlaps, typeWidthEm } from '../geometry/grid.ts';
import type { Module, PagePlan, PlacedParagraph } from '../page-plan/page-plan.ts';
import { placeOfBox, placeOfPage } from './places.ts';

interface Named {
  readonly name: string;
  readonly box: Box;
  readonly story?: string;
}

/** Everything that claims paper on a page. A label stands inside its own area and claims none. */
const claims = (plan: PagePlan): readonly Named[] => [
  ...plan.modules.map((module) => ({ name: module.story, box: module.box, story: module.story })),
  ...plan.furniture.map((item) => ({ name: item.kind, box: item.box })),
];

function checkBoxes(plan: PagePlan): readonly Diagnostic[] {
  const area: Box = { x: 0, y: 0, w: typeWidthEm(plan.format), h: plan.format.rows };
  const boxes = claims(plan);
  const found: Diagnostic[] = [];
  boxes.forEach((item, index) => {
    const at = placeOfBox(plan, item.box, item.story);
    if (!contains(area, item.box)) {
      found.push({ rule: 'verify/outside-grid', severity: 'error', data: { name: item.name }, at });
    }
    for (const other of boxes.slice(index + 1)) {
      if (!overlaps(item.box, other.box)) continue;
      const data = { name: item.name, other: other.name };
      found.push({ rule: 'verify/overlap', severity: 'error', data, at });
    }
  });
  return found;
}

/** Whether a paragraph's pieces hold its lines `0..n` once, in order. */
const coversOnce = (paragraph: PlacedParagraph): boolean => {
  let next = 0;
  for (const piece of paragraph.pieces) {
    if (piece.from !== next || piece.to <= piece.from) return false;
    next = piece.to;
  }
  return next === paragraph.lines.length;
};

function checkParagraphs(plan: PagePlan, module: Module): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const paragraph of module.paragraphs) {
    const data = { story: module.story, block: paragraph.block };
    const at = placeOfBox(plan, module.box, module.story);
    if (!coversOnce(paragraph)) {
      found.push({ rule: 'verify/lines-not-covered', severity: 'error', data, at });
    }
    const outside = paragraph.pieces.some((piece) => {
      const leg = module.legs[piece.leg];
      return (
        leg === undefined || piece.row < 0 || piece.row + piece.to - piece.from > leg.box.h + 1e-3
      );
    });
    if (outside) found.push({ rule: 'verify/piece-outside-leg', severity: 'error', data, at });
  }
  for (const leg of module.legs) {
    if (contains(module.box, leg.box)) continue;
    const data = { name: module.story };
    const at = placeOfBox(plan, leg.box, module.story);
    found.push({ rule: 'verify/outside-grid', severity: 'error', data, at });
  }
  return found;
}

/** A story's parts are numbered 0, 1, 2 … in page order, each once. */
function checkParts(plans: readonly PagePlan[], stories: readonly string[]): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const placed = plans.flatMap((plan) => plan.modules.map((module) => ({ plan, module })));
  for (const story of stories) {
    if (placed.some(({ module }) => module.story === story)) continue;
    found.push({ rule: 'verify/story-missing', severity: 'error', data: { story } });
  }
  const seen = new Map<string, number>();
  for (const { plan, module } of placed) {
    const expected = seen.get(module.story) ?? 0;
    seen.set(module.story, expected + 1);
    if (module.part === expected) continue;
    const data = { story: module.story, found: module.part, expected };
    const at = placeOfBox(plan, module.box, module.story);
    found.push({ rule: 'verify/story-parts', severity: 'error', data, at });
  }
  return found;
}

function checkNumbers(plans: readonly PagePlan[]): readonly Diagnostic[] {
  return plans.flatMap((plan, index) => {
    const before = plans[index - 1];
    if (before === undefined || plan.number > before.number) return [];
    const data = { page: plan.number };
    return [{ rule: 'verify/page-order', severity: 'error', data, at: placeOfPage(plan) } as const];
  });
}

/** Checks plans against each other and against the stories that must be on paper, by slug. */
export const checkPlan = (
  plans: readonly PagePlan[],
  stories: readonly string[],
): readonly Diagnostic[] => [
  ...checkNumbers(plans),
  ...plans.flatMap(checkBoxes),
  ...plans.flatMap((plan) => plan.modules.flatMap((module) => checkParagraphs(plan, module))),
  ...checkParts(plans, stories),
];
