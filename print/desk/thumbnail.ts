/**
 * A page as a thumbnail: module outlines, headline bars as high as their size, pictures in grey, body
 * text as light ruled columns, the letter of each story. In: a told page, the plan it belongs to. Out: SVG
 * in points of the type area. Nothing of an author's is drawn but the length of a headline.
 */

import type { CellRect } from '../geometry/cells.ts';
import { columnX, spanEm, typeWidthEm } from '../geometry/grid.ts';
import type { PageTold } from '../page-plan/explanation.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { escapeHtml } from '../sheets/line-html.ts';
import { storyName } from './story-name.ts';

type Told = PageTold['stories'][number];
/** Rows between two lines of ruled body text. */
const RULED_ROWS = 2;
/** Share of the measure a full headline takes. */
const FULL = 0.9;

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const rectTag = ({ x, y, w, h }: Rect, name: string): string =>
  `<rect class="${name}" x="${round(x)}" y="${round(y)}" width="${round(w)}" height="${round(h)}"/>`;

/** A rectangle of cells in points, without its separation row. */
const ptOf = (plan: PagePlan, { col, row, cols, rows }: CellRect): Rect => {
  const { format } = plan;
  return {
    x: columnX(format, col) * format.bodyPt,
    y: row * format.pitchPt,
    w: spanEm(format, cols) * format.bodyPt,
    h: rows * format.pitchPt,
  };
};

/** Bars of a headline: as many lines as its characters need, centred in the rows of the head. */
const headBars = (plan: PagePlan, told: Told): string => {
  if (told.headForm === 'none' || told.headPt === 0) return '';
  const { pitchPt, bodyPt, measureEm } = plan.format;
  const { x, y, w } = ptOf(plan, told.rect);
  const long = [...storyName(plan, told.story)].length * told.headPt;
  const size = told.headPt;
  if (told.headForm === 'column') {
    const tall = Math.min(long, told.rect.rows * pitchPt * 0.7);
    return rectTag(
      { x: x + (measureEm * bodyPt - size) / 2, y: y + pitchPt, w: size, h: tall },
      'head',
    );
  }
  const room = told.headRows * pitchPt;
  const lines = Math.max(1, Math.min(Math.ceil(long / w), Math.floor(room / (size * 1.2))));
  const width = Math.min(FULL * w, long / lines);
  const top = y + (room - lines * size * 1.2) / 2;
  return Array.from({ length: lines }, (_, line) =>
    rectTag(
      { x: x + (w - width) / 2, y: top + line * size * 1.2, w: width, h: size * 0.8 },
      'head',
    ),
  ).join('');
};

const bodyLines = (plan: PagePlan, told: Told): string => {
  const { format } = plan;
  const { col, row, cols, rows } = told.rect;
  const aside = told.headForm === 'column' && cols > 1;
  const from = row + (told.headForm === 'top' ? told.headRows : 0);
  const lines: string[] = [];
  for (let c = col + (aside ? 1 : 0); c < col + cols; c += 1) {
    const x = columnX(format, c) * format.bodyPt;
    for (let r = from + 1; r < row + rows - 1; r += RULED_ROWS) {
      lines.push(
        `M${round(x)} ${round(r * format.pitchPt)}h${round(format.measureEm * format.bodyPt)}`,
      );
    }
  }
  return `<path class="body" d="${lines.join('')}"/>`;
};

const story = (plan: PagePlan, told: Told): string => {
  const { rect, picture } = told;
  const body = ptOf(plan, { ...rect, rows: rect.rows - 1 });
  const gap = (plan.format.gutterEm * plan.format.bodyPt) / 2;
  const cell = {
    x: body.x - gap,
    y: body.y,
    w: body.w + 2 * gap,
    h: rect.rows * plan.format.pitchPt,
  };
  const head = told.headForm === 'top' ? told.headRows * plan.format.pitchPt : 0;
  const middle = { x: body.x + body.w / 2, y: body.y + (body.h + head) / 2 };
  return [
    told.headForm === 'none' ? rectTag(body, 'furniture') : bodyLines(plan, told),
    picture ? rectTag(ptOf(plan, picture), 'picture') : '',
    headBars(plan, told),
    rectTag(told.framed ? body : cell, told.framed ? 'frame' : 'cell'),
    `<text x="${round(middle.x)}" y="${round(middle.y + 24)}">${escapeHtml(told.letter)}</text>`,
  ].join('');
};

/** What the page reserves: nameplate, ears, banner. */
const reserved = (plan: PagePlan): string =>
  plan.furniture
    .filter(({ kind }) => kind === 'nameplate' || kind === 'ear' || kind === 'banner')
    .map(({ kind, box }) => {
      const { bodyPt, pitchPt } = plan.format;
      const rect = { x: box.x * bodyPt, y: box.y * pitchPt, w: box.w * bodyPt, h: box.h * pitchPt };
      return rectTag(rect, kind === 'ear' ? 'frame' : 'plate');
    })
    .join('');

/** The thumbnail; `told` may be any page of the same plan's stories. */
export const thumbnailSvg = (plan: PagePlan, told: PageTold): string => {
  const { format } = plan;
  const edge = 20;
  const width = typeWidthEm(format) * format.bodyPt + 2 * edge;
  const height = format.rows * format.pitchPt + 2 * edge;
  const stories = told.stories.map((item) => story(plan, item)).join('');
  return (
    `<svg class="thumb" aria-hidden="true" viewBox="${-edge} ${-edge} ${round(width)} ${round(height)}">` +
    `${reserved(plan)}${stories}</svg>`
  );
};
