/**
 * Rules and grounds as SVG: a CSS border prints at 0.75 pt at the thinnest, and a background may be left out
 * by who prints.
 */
import type { Format } from '../../src/model/publication.ts';
import { roundTo } from '../../src/units/units.ts';
import type { OrnamentGroup, RulesGroup } from '../drawing/groups.ts';
import type { DrawnFill, DrawnRule, Tone } from '../drawing/primitives.ts';
import { typeWidthEm } from '../geometry/grid.ts';
import { boxStyle, points } from './box-style.ts';
import { FOOT_ROWS } from './sheet-css.ts';

/** A tone as a colour; `house` is the publication's, `#rrggbb`. */
export const colorOf = (tone: Tone, house: string): string =>
  ({ ink: '#000', house, paper: '#fff', grey: '#555', tint: '#eee' })[tone];

/** A ground that fills its box, or a code. */
export const fillSvg = ({ box, shape, tone }: DrawnFill, color: string): string => {
  const fill = colorOf(tone, color);
  return shape
    ? `<svg class="fill" role="img" aria-label="二维码" style="${boxStyle(box)}" viewBox="0 0 ${shape.size} ${shape.size}"><path d="${shape.path}" fill="${fill}"/></svg>`
    : `<svg class="fill" aria-hidden="true" style="${boxStyle(box)}" viewBox="0 0 1 1" preserveAspectRatio="none"><rect width="1" height="1" fill="${fill}"/></svg>`;
};

/** An ornament, to a hundredth of a point. */
export const ornamentSvg = ({ frame, items }: OrnamentGroup, color: string): string => {
  const lines = items.map((rule) => {
    const [a, b, at] = [rule.x1, rule.x2, rule.y1].map((value) => roundTo(value, 2));
    return `<line x1="${a}" x2="${b}" y1="${at}" y2="${at}" stroke="${colorOf(rule.tone, color)}" stroke-width="${rule.weight}"/>`;
  });
  return `<svg class="rules ornament" aria-hidden="true" style="${boxStyle(frame)}" viewBox="0 0 ${roundTo(frame.w, 3)} ${roundTo(frame.h, 3)}">${lines.join('')}</svg>`;
};

/** Rules in a frame of their own: a table's. */
export const framedRulesSvg = ({ frame, items }: RulesGroup, color: string): string =>
  frame
    ? `<svg class="rules" aria-hidden="true" style="${boxStyle(frame)}" viewBox="0 0 ${frame.w} ${frame.h}">${linesOf(items, color)}</svg>`
    : '';

/** The page's rules over a sheet that begins at `firstRow`, its foot included. */
export const pageRulesSvg = (
  { items }: RulesGroup,
  format: Format,
  firstRow: number,
  color: string,
): string => {
  const width = typeWidthEm(format) * format.bodyPt;
  const height = (format.rows - firstRow + FOOT_ROWS) * format.pitchPt;
  return cornerSvg(width, height, linesOf(items, color));
};

/** An SVG at the corner of what it stands in, a unit a point. */
export const cornerSvg = (width: number, height: number, content: string): string =>
  `<svg class="rules" aria-hidden="true" style="left:0;top:0" width="${points(width)}" height="${points(height)}" viewBox="0 0 ${width} ${height}">${content}</svg>`;

/** Rules as SVG lines. */
export const linesOf = (rules: readonly DrawnRule[], color: string): string =>
  rules
    .map(({ x1, y1, x2, y2, tone, weight, cap }) => {
      const ends = cap === 'square' ? ' stroke-linecap="square"' : '';
      return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${colorOf(tone, color)}" stroke-width="${weight}"${ends}/>`;
    })
    .join('');
