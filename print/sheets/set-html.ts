/**
 * Set texts as HTML: one element a text, one absolutely placed span a line, one a piece.
 *
 * Pieces are drawn where they were measured, so half-width marks and figures stand in print exactly as
 * planned, and no glyph box overlaps the next (docs/design/print.md#lines).
 */
import type { Face } from '../../src/fonts/face.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import { pt, ptToPx, roundTo } from '../../src/units/units.ts';
import { type DisplayPiece, displayPieces } from '../drawing/display-pieces.ts';
import type { TextGroup } from '../drawing/groups.ts';
import type { DisplayRun } from '../drawing/primitives.ts';
import { boxStyle, points } from './box-style.ts';
import { escapeHtml } from './line-html.ts';

/** The HTML tag of each part: a headline is a heading, all else a paragraph. */
const tagOf = (part: TextGroup['part'], tag: string | undefined): string =>
  tag ?? (part === 'headline' ? 'h2' : 'p');

/** Options of `setTextHtml`. */
export interface SetTextOptions {
  /** Another tag than the part's own (`figcaption`). */
  readonly tag?: string;
}

/** A set text, placed on its sheet. */
export const setTextHtml = (
  text: TextGroup,
  fonts: FontSet,
  options: SetTextOptions = {},
): string => {
  const tag = tagOf(text.part, options.tag);
  const href = text.target === undefined ? undefined : `#${text.target}`;
  const lines = text.items.map((item) => (item.kind === 'run' ? lineHtml(item, fonts, href) : ''));
  const generated = text.generated ? ' data-generated="1"' : '';
  return `<${tag} class="set abs ${text.part}"${generated} style="${boxStyle(text.frame)}">${lines.join('')}</${tag}>`;
};

/** A linked line is the link itself: Chromium makes no annotation of a link without a box of its own. */
const lineHtml = (run: DisplayRun, fonts: FontSet, href: string | undefined): string => {
  const { box, use, size, vertical } = run;
  const tag = href === undefined ? 'span' : 'a';
  const target = href === undefined ? '' : ` href="${escapeHtml(href)}"`;
  const tone = run.tone === 'ink' ? '' : ` t-${run.tone}`;
  const style = [
    `left:${points(box.x)}`,
    `top:${points(box.y)}`,
    `height:${points(box.h)}`,
    `font-size:${points(size)}`,
    `line-height:${points(vertical ? box.w : box.h)}`,
    `width:${points(box.w)}`,
  ];
  const { face } = fonts[use];
  const pieces = vertical ? verticalHtml(run, face) : scaledHtml(run, piecesHtml(run, face));
  return `<${tag} class="sl${vertical ? ' v' : ''} f-${use}${tone}"${target} style="${style.join(';')}">${pieces}</${tag}>`;
};

/** How the browser turns the pieces of a vertical line: marks in their vertical forms, figures in one em. */
const TURN: Readonly<Record<DisplayPiece['kind'], string>> = {
  han: '',
  mark: ' up',
  dash: ' m',
  space: '',
  combined: ' tcy',
  turned: ' side',
  latin: ' side',
};

const verticalHtml = (run: DisplayRun, face: Face): string =>
  displayPieces(run, face)
    .map(
      ({ kind, text, atEm }) =>
        `<span class="sg${TURN[kind]}" style="top:${roundTo(atEm, 4)}em">${escapeHtml(text)}</span>`,
    )
    .join('');

/**
 * A line of another width (长体、扁体) as live text. A CSS transform would put it into a form of its own in
 * the PDF, whose marked content starts to count anew, so that readers of the tags lose the heading: an SVG
 * view box scales it inside the page's own content.
 */
const scaledHtml = ({ scaleX, box }: DisplayRun, pieces: string): string => {
  if (scaleX === 1) return pieces;
  const width = roundTo(ptToPx(pt(box.w / scaleX)), 4);
  const height = roundTo(ptToPx(box.h), 4);
  const size = `width="${points(box.w)}" height="${points(box.h)}"`;
  return `<svg class="fit" ${size} viewBox="0 0 ${width} ${height}" preserveAspectRatio="none"><foreignObject width="${width}" height="${height}"><span class="fitted">${pieces}</span></foreignObject></svg>`;
};

const piecesHtml = (run: DisplayRun, face: Face): string => {
  const spacing = run.trackEm === 0 ? '' : `;letter-spacing:${roundTo(run.trackEm, 4)}em`;
  return displayPieces(run, face)
    .map(
      ({ kind, text, atEm }) =>
        `<span class="${pieceClass(kind)}" style="left:${roundTo(atEm, 4)}em${spacing}">${escapeHtml(text)}</span>`,
    )
    .join('');
};

/** The class of a piece across: words are kerned, dashes full-width, all else is solid. */
export const pieceClass = (kind: DisplayPiece['kind']): string => {
  if (kind === 'latin') return 'sg w';
  return kind === 'dash' ? 'sg m' : 'sg';
};
