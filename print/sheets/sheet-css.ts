/**
 * The style of the sheets: page boxes, families, and the few classes that sheets are made of.
 *
 * Every box is placed in points by inline style, so this file holds no layout. Rules and frames are SVG
 * (a CSS border prints at 0.75 pt at the thinnest, docs/design/print.md#rules). No transparency, no nesting, no
 * media range syntax: Paged.js reads this (docs/design/print.md#sheets).
 */
import { featureSettings } from '../../src/fonts/features.ts';
import type { FontUse } from '../../src/fonts/font-set.ts';
import type { Format } from '../../src/model/publication.ts';
import { typeOrigin, typeWidthEm } from '../geometry/grid.ts';
import { LINE_CSS } from './line-css.ts';

/** Rows the sheet is higher than the type area: room for the rule that closes the page. */
export const FOOT_ROWS = 0.6;

/** What the sheets' style is made from. */
export interface SheetStyle {
  readonly format: Format;
  /** House colour, `#rrggbb`. */
  readonly color: string;
  /** CSS family and weight of each use. */
  readonly faces: Readonly<Record<FontUse, { readonly family: string; readonly weight: number }>>;
  /** `@font-face` rules of the subsets. */
  readonly fontFaces: string;
}

/** The whole style sheet. */
export const sheetCss = (style: SheetStyle): string =>
  [style.fontFaces, pageBoxes(style.format), families(style), boxes(style), LINE_CSS, roles()].join(
    '\n',
  );

const pageBoxes = (format: Format): string => {
  const origin = typeOrigin(format);
  const foot = origin.y - FOOT_ROWS * format.pitchPt - 1;
  const head = origin.y + format.folioRows * format.pitchPt;
  // A hair of room at the right and the foot: rounding to device units must never push a sheet over.
  const side = `${origin.x - 0.5}pt ${foot}pt ${origin.x}pt`;
  return `
@page { size: ${format.width}mm ${format.height}mm; margin: ${head}pt ${side}; }
@page front { size: ${format.width}mm ${format.height}mm; margin: ${origin.y}pt ${side}; }
@page inside { size: ${format.width}mm ${format.height}mm; margin: ${head}pt ${side};
  @top-center { content: element(folio); vertical-align: bottom; } }
.sheet.front { page: front; height: ${(format.rows + FOOT_ROWS) * format.pitchPt}pt; }
.sheet.inside { page: inside; height: ${(format.rows - format.folioRows + FOOT_ROWS) * format.pitchPt}pt; }
.folio { position: running(folio); }
`;
};

const families = (style: SheetStyle): string => {
  const face = (use: FontUse): string =>
    `"${style.faces[use].family}"; font-weight: ${style.faces[use].weight}`;
  const variable = (name: string, use: FontUse): string =>
    `--face-${name}: "${style.faces[use].family}"; --weight-${name}: ${style.faces[use].weight};`;
  return `
html { ${variable('strong', 'strong')} ${variable('em', 'kai')} ${variable('code', 'hei')} }
.f-body { font-family: ${face('body')}; }
.f-song { font-family: ${face('song')}; }
.f-hei { font-family: ${face('hei')}; }
.f-kai { font-family: ${face('kai')}; }
.f-fangsong { font-family: ${face('fangsong')}; }
.f-nameplate { font-family: ${face('nameplate')}; }
.f-strong { font-family: ${face('strong')}; }
html { font-family: ${face('body')}; }
`;
};

const boxes = (style: SheetStyle): string => {
  const { format } = style;
  return `
* { margin: 0; padding: 0; box-sizing: border-box; font-synthesis: none; }
html { font-size: ${format.bodyPt}pt; line-height: ${format.pitchPt}pt; color: #000; background: #fff;
  text-spacing-trim: space-all; text-autospace: no-autospace;
  -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.sheet { position: relative; width: ${typeWidthEm(format) * format.bodyPt}pt; break-after: page;
  break-inside: avoid; overflow: visible; }
.sheet:last-child { break-after: auto; }
.abs, .sl, .sg, .piece, .picture, .picture img, svg.rules, svg.fill { position: absolute; display: block; }
svg { overflow: visible; }
.folio-box { position: relative; text-align: left; }
.numeral { position: absolute; top: 0; }
.numeral::after { content: counter(page); }
.numeral[data-number]::after { content: attr(data-number); }
.sl { white-space: nowrap; font-feature-settings: ${featureSettings('solid')}; }
.sg.m { font-feature-settings: ${featureSettings('dash')}; }
.sg.w, .sg.side { font-feature-settings: ${featureSettings('display')}; }
svg.fit { position: absolute; left: 0; top: 0; display: block; }
.fitted { position: relative; display: block; white-space: nowrap; }
.sg { top: 0; white-space: nowrap; }
.sl.v { writing-mode: vertical-rl; text-orientation: mixed; }
.sl.v .sg { left: 0; }
.sg.up { text-orientation: upright; }
.sg.side { text-orientation: sideways; }
.sg.tcy { text-combine-upright: all; }
.t-house { color: ${style.color}; }
.t-paper { color: #fff; }
.t-grey { color: #555; }
a.sl, .ln a { color: inherit; text-decoration: none; }
h2, p, figure, figcaption { font-size: inherit; font-weight: inherit; }
`;
};

/**
 * Whole paragraphs in another face keep the body's strut: `line-height: 0` on the line. Hei is heavy and
 * upright already: runs inside a subhead stay in it, as `useAt` of the font set measures them.
 */
const roles = (): string => `
.r-kai .ln, .r-verse .ln { font-family: var(--face-em); font-weight: var(--weight-em); line-height: 0; }
.r-subhead .ln { font-family: var(--face-code); font-weight: var(--weight-code); line-height: 0;
  --face-em: var(--face-code); --weight-em: var(--weight-code);
  --face-strong: var(--face-code); --weight-strong: var(--weight-code); }
.r-subhead .piece { text-align: left; }
.ln .b { font-weight: var(--weight-strong); }
.ln .k { font-weight: var(--weight-em); }
`;
