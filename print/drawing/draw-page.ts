/**
 * A page plan as a drawing. In: the plan, and where its grid stands. Out: every primitive of the page in the
 * order in which it is painted and read. Pure: nothing is measured, nothing is decided.
 */
import type { Furniture, PagePlan, Rule } from '../page-plan/page-plan.ts';
import { drawFolio } from './draw-folio.ts';
import { drawModule } from './draw-module.ts';
import { drawOrnament } from './draw-ornament.ts';
import { drawRule } from './draw-rules.ts';
import { drawText } from './draw-text.ts';
import { type GridPlace, onTrim, type Ruler, rulerOf } from './grid-place.ts';
import type { FurnitureGroup, PageDrawing } from './groups.ts';
import { type DrawnFill, PAGES_OWN } from './primitives.ts';

/** The first row of the type area that stories and furniture stand on: inside pages have their 报眉 above it. */
export const firstRow = ({ front, format }: Pick<PagePlan, 'front' | 'format'>): number =>
  front ? 0 : format.folioRows;

/** A hair, rows: a rule on the first row's edge belongs to the page. */
const HAIR = 1e-6;

/** Draws a page; places count from the trim's top left corner unless the grid is said to stand elsewhere. */
export const drawPage = (plan: PagePlan, place: GridPlace = onTrim(plan.format)): PageDrawing => {
  const ruler = rulerOf(plan.format, place);
  const first = firstRow(plan);
  const isAbove = (rule: Rule): boolean => !plan.front && rule.y1 < first - HAIR;
  const below = plan.rules.filter((rule) => !isAbove(rule));
  const { issue, number, name, front, format } = plan;
  return {
    issue,
    number,
    name,
    front,
    format,
    items: [
      ...(front ? [] : [drawFolio(plan, plan.rules.filter(isAbove), ruler)]),
      ...plan.furniture.map((item) => drawFurniture(item, ruler)),
      ...plan.modules.map((module) => drawModule(module, ruler)),
      { kind: 'rules', items: below.map((rule) => drawRule(rule, ruler, 'square')) },
    ],
  };
};

const drawFurniture = (item: Furniture, ruler: Ruler): FurnitureGroup => {
  const box = ruler.rect(item.box);
  const ground: readonly DrawnFill[] = item.fill
    ? [{ kind: 'fill', role: 'ground', owner: PAGES_OWN, box, tone: item.fill }]
    : [];
  return {
    kind: 'furniture',
    is: item.kind,
    box,
    items: [
      ...ground,
      ...(item.kind === 'ornament' ? [drawOrnament(box)] : []),
      ...item.texts.map((text, index) => drawText(text, ruler, PAGES_OWN, item.links?.[index])),
    ],
  };
};
