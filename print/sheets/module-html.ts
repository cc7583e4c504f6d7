/**
 * A module as HTML: an article with its deck, paragraphs, pictures and cells.
 *
 * One static `<p>` a paragraph; inside it one absolutely placed span a leg piece at k × pitch; inside
 * that the inline line spans of recipe C. So the tagged PDF keeps one P a paragraph, in story order, and
 * no rounding adds up over lines (DESIGN 5).
 */

import type { FontSet } from '../../src/fonts/font-set.ts';
import { storyLink } from '../page-plan/link-names.ts';
import type {
  LegPiece,
  Module,
  Panel,
  PlacedCells,
  PlacedParagraph,
  PlacedPicture,
} from '../page-plan/page-plan.ts';
import { boxStyle, points, type SheetOrigin } from './box-style.ts';
import { escapeHtml, lineHtml } from './line-html.ts';
import { ornamentSvg } from './ornament.ts';
import { setTextHtml } from './set-html.ts';

/** What drawing a module needs. */
export interface ModuleContext {
  readonly origin: SheetOrigin;
  readonly fonts: FontSet;
  readonly color: string;
  /** Address of a placed picture's prepared file. */
  readonly pictureUrl: (picture: PlacedPicture) => string;
}

/** The module's HTML. */
export const moduleHtml = (module: Module, context: ModuleContext): string => {
  const { origin } = context;
  return [
    `<article class="module" id="${storyLink(module.story)}" data-story="${module.story}" data-part="${module.part}" data-area="${escapeHtml(module.area)}">`,
    ...deckAndPictures(module, context),
    ...module.paragraphs.map((paragraph) => paragraphHtml(module, paragraph, origin)),
    ...module.cells.map((cells) => cellsHtml(cells, context)),
    module.ornament ? ornamentSvg(module.ornament, origin, context.color) : '',
    '</article>',
  ].join('\n');
};

/** The deck comes first, as it is read; a head that stands on its picture must be painted after it. */
const deckAndPictures = (module: Module, context: ModuleContext): readonly string[] => {
  const { origin, fonts, color } = context;
  const panels = module.panels.map((panel) => panelSvg(panel, origin, color));
  const deck = module.deck.map((text) => setTextHtml(text, fonts, origin));
  const pictures = module.pictures.map((picture) => pictureHtml(picture, context));
  return module.headForm === 'over'
    ? [...pictures, ...panels, ...deck]
    : [...panels, ...deck, ...pictures];
};

const panelSvg = (panel: Panel, origin: SheetOrigin, color: string): string =>
  `<svg class="fill" aria-hidden="true" style="${boxStyle(panel.box, origin)}" viewBox="0 0 1 1" preserveAspectRatio="none"><rect width="1" height="1" fill="${panel.fill === 'house' ? color : '#fff'}"/></svg>`;

const paragraphHtml = (module: Module, paragraph: PlacedParagraph, origin: SheetOrigin): string => {
  const { bodyPt, pitchPt } = origin.format;
  const pieces = paragraph.pieces.flatMap(shortPieces).map((piece) => {
    const leg = module.legs[piece.leg];
    if (!leg) return '';
    const row = leg.box.y + piece.row;
    const style = [
      `left:${points(leg.box.x * bodyPt)}`,
      `top:${points((row - origin.firstRow) * pitchPt)}`,
      `width:${points(paragraph.measureEm * bodyPt)}`,
    ].join(';');
    const lines = paragraph.lines
      .slice(piece.from, piece.to)
      .map((line, index) => lineOf(paragraph, piece.from + index, line.end))
      .join('<wbr>');
    return `<span class="piece lines" data-leg="${piece.leg}" data-row="${row}" data-from="${piece.from}" data-to="${piece.to}" style="${style}">${lines}</span>`;
  });
  const generated = paragraph.generated > 0 ? ` data-generated="${paragraph.generated}"` : '';
  return `<p class="para r-${paragraph.role}" data-block="${paragraph.block}" data-role="${paragraph.role}"${generated}>${pieces.join('')}</p>`;
};

/**
 * Lines that share a box. The browser rounds the pitch to 1/64 px (12.5 pt by 0.0052 px), which adds up
 * line by line: after eight, a baseline is still within 0.05 px of its row, and the next box starts anew.
 */
const PIECE_LINES = 8;

const shortPieces = (piece: LegPiece): readonly LegPiece[] => {
  const pieces: LegPiece[] = [];
  for (let from = piece.from; from < piece.to; from += PIECE_LINES) {
    const to = Math.min(piece.to, from + PIECE_LINES);
    pieces.push({ leg: piece.leg, row: piece.row + from - piece.from, from, to });
  }
  return pieces;
};

const lineOf = (paragraph: PlacedParagraph, index: number, end: number): string => {
  const line = paragraph.lines[index];
  if (!line) return '';
  const next = paragraph.lines[index + 1];
  return lineHtml(paragraph.text, paragraph.runs, line, {
    index,
    until: next ? next.start : Math.max(end, paragraph.text.length),
  });
};

const pictureHtml = (picture: PlacedPicture, context: ModuleContext): string => {
  const { origin, fonts } = context;
  const { bodyPt, pitchPt } = origin.format;
  const width = picture.box.w * bodyPt;
  const height = picture.box.h * pitchPt;
  const keyline = Number.isFinite(picture.ppi)
    ? `<svg class="rules" aria-hidden="true" style="left:0;top:0" width="${points(width)}" height="${points(height)}" viewBox="0 0 ${width} ${height}"><rect x="0.125" y="0.125" width="${width - 0.25}" height="${height - 0.25}" fill="none" stroke="#000" stroke-width="0.25"/></svg>`
    : '';
  const caption = picture.caption
    ? setTextHtml(picture.caption, fonts, origin, { tag: 'figcaption' })
    : '';
  return `<figure class="figure" data-block="${picture.block}"><div class="picture" style="${boxStyle(picture.box, origin)}"><img src="${escapeHtml(context.pictureUrl(picture))}" alt="${escapeHtml(picture.alt)}" style="left:0;top:0;width:${points(width)};height:${points(height)}">${keyline}</div>${caption}</figure>`;
};

const cellsHtml = (cells: PlacedCells, context: ModuleContext): string => {
  const { origin, fonts } = context;
  const { bodyPt, pitchPt } = origin.format;
  const width = cells.box.w * bodyPt;
  const height = cells.box.h * pitchPt;
  const rules = cells.rules
    .map((row, index) => {
      const y = row * pitchPt;
      const weight = index === 1 ? 0.25 : 0.6;
      return `<line x1="0" y1="${y}" x2="${width}" y2="${y}" stroke="#000" stroke-width="${weight}"/>`;
    })
    .join('');
  const svg = rules
    ? `<svg class="rules" aria-hidden="true" style="${boxStyle(cells.box, origin)}" viewBox="0 0 ${width} ${height}">${rules}</svg>`
    : '';
  const code = cells.drawing
    ? `<svg class="fill" role="img" aria-label="二维码" style="${boxStyle(cells.drawing.box, origin)}" viewBox="0 0 ${cells.drawing.size} ${cells.drawing.size}"><path d="${cells.drawing.path}" fill="#000"/></svg>`
    : '';
  const rows = cells.rows
    .map(
      (row) =>
        `<div class="row">${row.map((text) => setTextHtml(text, fonts, origin)).join('')}</div>`,
    )
    .join('');
  return `<div class="cells" data-block="${cells.block}" data-kind="${cells.kind}">${svg}${code}${rows}</div>`;
};
