/**
 * A page as a thumbnail: module outlines, headline bars as high as their size, pictures in grey, body
 * text as light ruled columns, the letter of each story. In: a told page, the plan it belongs to. Out: SVG
 * in points of the type area. Nothing of an author's is drawn but the length of a headline.
 */
import type { PageDrawing } from '../drawing/groups.ts';
import { typeWidthEm } from '../geometry/grid.ts';
import type { PageTold } from '../page-plan/explanation.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { escapeHtml } from '../sheets/line-html.ts';
import { drawnSketch, ptOf, type Rect, toldSketch, typeAreaDrawing } from './page-sketch.ts';

type Told = PageTold['stories'][number];
/** Rows between two lines of ruled body text. */
const RULED_ROWS = 2;
/** Blank round the type area, points. */
const EDGE = 20;
/** Half the height of a letter, points: it stands in the middle of its story. */
const LETTER = 24;

const round = (value: number): number => Math.round(value * 10) / 10;

const rectTag = ({ x, y, w, h }: Rect, name: string): string =>
  `<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}"/>`;

/** Ruled lines over legs. */
const bodyLines = (legs: readonly Rect[], pitchPt: number): string => {
  const lines = legs.flatMap(({ x, y, w, h }) => {
    const count = Math.max(0, Math.floor(Math.round(h / pitchPt) / RULED_ROWS));
    return Array.from(
      { length: count },
      (_, index) => `M${round(x)} ${round(y + (1 + index * RULED_ROWS) * pitchPt)}h${round(w)}`,
    );
  });
  return `<path class="body" d="${lines.join('')}"/>`;
};

const storySvg = (plan: PagePlan, told: Told, drawing: PageDrawing | undefined): string => {
  const { rect } = told;
  const { gutterEm, bodyPt, pitchPt } = plan.format;
  const body = ptOf(plan, { ...rect, rows: rect.rows - 1 });
  const gap = (gutterEm * bodyPt) / 2;
  const cell = { x: body.x - gap, y: body.y, w: body.w + 2 * gap, h: rect.rows * pitchPt };
  const head = told.headForm === 'top' ? told.headRows * pitchPt : 0;
  const middle = { x: body.x + body.w / 2, y: body.y + (body.h + head) / 2 };
  const module = drawing?.items.find(
    (item) => item.kind === 'module' && item.owner.story === told.story,
  );
  const sketch = module?.kind === 'module' ? drawnSketch(module) : toldSketch(plan, told);
  return [
    told.headForm === 'none' ? rectTag(body, 'furniture') : bodyLines(sketch.legs, pitchPt),
    ...sketch.pictures.map((picture) => rectTag(picture, 'picture')),
    ...sketch.heads.map((bar) => rectTag(bar, 'head')),
    rectTag(told.framed ? body : cell, told.framed ? 'frame' : 'cell'),
    `<text x="${round(middle.x)}" y="${round(middle.y + LETTER)}">${escapeHtml(told.letter)}</text>`,
  ].join('');
};

/** What the page reserves: nameplate, ears, banner. */
const reserved = ({ items }: PageDrawing): string =>
  items
    .filter((item) => item.kind === 'furniture')
    .filter(({ is }) => is === 'nameplate' || is === 'ear' || is === 'banner')
    .map(({ is, box }) => rectTag(box, is === 'ear' ? 'frame' : 'plate'))
    .join('');

/**
 * The thumbnail. `told` may be any page of the plan's stories; the one that the plan is (`standing`) is made
 * from its drawing.
 */
export const thumbnailSvg = (plan: PagePlan, told: PageTold, standing = false): string => {
  const { format } = plan;
  const width = typeWidthEm(format) * format.bodyPt + 2 * EDGE;
  const height = format.rows * format.pitchPt + 2 * EDGE;
  const drawing = typeAreaDrawing(plan);
  const stories = told.stories.map((item) => storySvg(plan, item, standing ? drawing : undefined));
  return (
    `<svg class="thumb" aria-hidden="true" viewBox="${-EDGE} ${-EDGE} ${round(width)} ${round(height)}">` +
    `${reserved(drawing)}${stories.join('')}</svg>`
  );
};
