/**
 * Second layer: what a page shows besides text: its pictures and its running head.
 *
 * In: a page plan and what a browser read of the same page. Out: pictures that are missing or stand
 * elsewhere, and an inside page whose 报眉 is missing or lacks a part.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { normalizeText } from '../../src/model/article-text.ts';
import { ptToPx } from '../../src/units/units.ts';
import { toPt } from '../geometry/grid.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import type { PageGeometry, RectPx } from '../paginate/page-geometry.ts';
import { placeOfBox, placeOfPage } from './places.ts';

/** Half a pixel, 0.13 mm: less than the keyline is away from the picture's edge. */
const picturePx = 0.5;

const far = (a: RectPx, b: RectPx): number =>
  Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y), Math.abs(a.w - b.w), Math.abs(a.h - b.h));

/** Every planned picture stands in its box. */
export function checkPictures(plan: PagePlan, page: PageGeometry): readonly Diagnostic[] {
  const wanted = plan.modules.flatMap((module) =>
    module.pictures.map((picture) => ({ module, picture })),
  );
  return wanted.flatMap(({ module, picture }): readonly Diagnostic[] => {
    const rect = toPt(plan.format, picture.box);
    const box = { x: ptToPx(rect.x), y: ptToPx(rect.y), w: ptToPx(rect.w), h: ptToPx(rect.h) };
    const stands = page.pictures.some(
      (item) => item.story === module.story && item.loaded && far(item.rect, box) <= picturePx,
    );
    if (stands) return [];
    const data = { story: module.story, src: picture.src };
    const at = placeOfBox(plan, picture.box, module.story);
    return [{ rule: 'verify/picture', severity: 'error', data, at }];
  });
}

/** The running head of an inside page shows every part that the plan gives it. */
export function checkFolio(plan: PagePlan, page: PageGeometry): readonly Diagnostic[] {
  if (plan.front) return [];
  const shown = normalizeText(page.folio ?? '');
  const lacking = Object.values(plan.folio).filter((part) => !shown.includes(normalizeText(part)));
  if (lacking.length === 0 && page.folio !== undefined) return [];
  const data = { page: plan.number, expected: lacking.join(' ') };
  return [{ rule: 'verify/folio', severity: 'error', data, at: placeOfPage(plan) }];
}
