/**
 * Set texts as HTML: one element a text, one absolutely placed span a line, one a segment.
 *
 * The planner's segments are drawn where it put them, so half-width marks and figures stand in print
 * exactly as they were measured, and no glyph box overlaps the next (docs/design/print.md#lines).
 */
import type { FontSet, FontUse } from '../../src/fonts/font-set.ts';
import {
  type HeadlineSegment,
  headlineSegments,
  type VerticalKind,
  verticalSegments,
} from '../../src/text/headline/index.ts';
import { pt, ptToPx, roundTo } from '../../src/units/units.ts';
import type { SetLine, SetText } from '../page-plan/page-plan.ts';
import { boxStyle, points, type SheetOrigin } from './box-style.ts';
import { escapeHtml } from './line-html.ts';

/** Parts that are set with half-width marks; the others keep running widths. */
const DISPLAY_PARTS: ReadonlySet<SetText['part']> = new Set([
  'headline',
  'kicker',
  'deck',
  'label',
]);

/** The HTML tag of each part: a headline is a heading, all else a paragraph. */
const tagOf = (part: SetText['part'], tag: string | undefined): string =>
  tag ?? (part === 'headline' ? 'h2' : 'p');

/** Options of `setTextHtml`. */
export interface SetTextOptions {
  /** Another tag than the part's own (`figcaption`). */
  readonly tag?: string;
  /** Turns the text into a link to this address. */
  readonly href?: string;
}

/** A set text, placed on its sheet. */
export const setTextHtml = (
  text: SetText,
  fonts: FontSet,
  origin: SheetOrigin,
  options: SetTextOptions = {},
): string => {
  const tag = tagOf(text.part, options.tag);
  const lines = text.lines.map((line) => lineHtml(line, text.part, fonts, options.href)).join('');
  const generated = text.generated ? ' data-generated="1"' : '';
  return `<${tag} class="set abs ${text.part}"${generated} style="${boxStyle(text.box, origin)}">${lines}</${tag}>`;
};

/** A linked line is the link itself: Chromium makes no annotation of a link without a box of its own. */
const lineHtml = (
  line: SetLine,
  part: SetText['part'],
  fonts: FontSet,
  href: string | undefined,
): string => {
  const tag = href === undefined ? 'span' : 'a';
  const target = href === undefined ? '' : ` href="${escapeHtml(href)}"`;
  const tone = line.tone === 'ink' ? '' : ` t-${line.tone}`;
  const style = [
    `left:${points(line.xPt)}`,
    `top:${points(line.yPt)}`,
    `height:${points(line.heightPt)}`,
    `font-size:${points(line.sizePt)}`,
    `line-height:${points(line.vertical ? line.widthPt : line.heightPt)}`,
  ];
  if (line.vertical) {
    style.push(`width:${points(line.widthPt)}`);
    const segments = verticalHtml(line, fonts[line.role as FontUse].face);
    return `<${tag} class="sl v f-${line.role}${tone}"${target} style="${style.join(';')}">${segments}</${tag}>`;
  }
  style.push(`width:${points(line.widthPt)}`);
  const segments = scaledHtml(line, segmentsHtml(line, part, fonts[line.role as FontUse].face));
  return `<${tag} class="sl f-${line.role}${tone}"${target} style="${style.join(';')}">${segments}</${tag}>`;
};

/** How the browser turns the pieces of a vertical line: marks in their vertical forms, figures in one em. */
const TURN: Readonly<Record<VerticalKind, string>> = {
  han: '',
  mark: ' up',
  dash: '',
  space: '',
  combined: ' tcy',
  turned: ' side',
};

const verticalHtml = (line: SetLine, face: FontSet[FontUse]['face']): string =>
  verticalSegments(face, line.text)
    .map((segment) => {
      const top = roundTo(segment.offsetEm + segment.shiftEm, 4);
      return `<span class="sg${TURN[segment.kind]}" style="top:${top}em">${escapeHtml(segment.text)}</span>`;
    })
    .join('');

/**
 * A line of another width (长体、扁体) as live text. A CSS transform would put it into a form of its own in
 * the PDF, whose marked content starts to count anew, so that readers of the tags lose the heading: an SVG
 * view box scales it inside the page's own content.
 */
const scaledHtml = (line: SetLine, segments: string): string => {
  const scale = line.scaleX ?? 1;
  if (scale === 1) return segments;
  const width = roundTo(ptToPx(pt(line.widthPt / scale)), 4);
  const height = roundTo(ptToPx(pt(line.heightPt)), 4);
  const size = `width="${points(line.widthPt)}" height="${points(line.heightPt)}"`;
  return `<svg class="fit" ${size} viewBox="0 0 ${width} ${height}" preserveAspectRatio="none"><foreignObject width="${width}" height="${height}"><span class="fitted">${segments}</span></foreignObject></svg>`;
};

const segmentsHtml = (
  line: SetLine,
  part: SetText['part'],
  face: FontSet[FontUse]['face'],
): string => {
  const track = line.trackEm ?? 0;
  let before = 0;
  return joinHan(headlineSegments(face, line.text, DISPLAY_PARTS.has(part) ? 'half' : 'running'))
    .map((segment) => {
      const left = roundTo(segment.offsetEm + segment.shiftEm + track * before, 4);
      before += [...segment.text].length;
      const spacing = track === 0 ? '' : `;letter-spacing:${roundTo(track, 4)}em`;
      return `<span class="sg" style="left:${left}em${spacing}">${escapeHtml(segment.text)}</span>`;
    })
    .join('');
};

/**
 * A dash alone in its box has no script, so `locl` is not applied and —— shrinks to 1.7 em: it stays
 * in one span with the Han beside it, whose natural advances are the planned ones.
 */
const joinHan = (segments: readonly HeadlineSegment[]): readonly HeadlineSegment[] => {
  const joined: HeadlineSegment[] = [];
  for (const segment of segments) {
    const last = joined[joined.length - 1];
    if (last && isHanText(last) && isHanText(segment)) {
      joined[joined.length - 1] = {
        ...last,
        text: last.text + segment.text,
        advanceEm: last.advanceEm + segment.advanceEm,
      };
    } else joined.push(segment);
  }
  return joined;
};

const isHanText = (segment: HeadlineSegment): boolean =>
  (segment.kind === 'han' || segment.kind === 'dash') && segment.shiftEm === 0;
