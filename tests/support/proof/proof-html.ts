/**
 * Writes proof plans as sheets that follow the contract of `print/sheets`: absolutely placed leg pieces
 * of inline lines in one `<p>` a paragraph. Small on purpose; faults are seeded by changing its output.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { typeOrigin } from '../../../print/geometry/grid.ts';
import type {
  Module,
  PagePlan,
  PlacedParagraph,
  SetText,
} from '../../../print/page-plan/page-plan.ts';
import { LINE_CSS } from '../../../print/sheets/line-css.ts';
import { escapeHtml, lineHtml } from '../../../print/sheets/line-html.ts';
import { findFace } from './proof-face.ts';
import { proofFormat } from './proof-plan.ts';

const { bodyPt, pitchPt, rows, folioRows, width, height, measureEm, gutterEm } = proofFormat;
const origin = typeOrigin(proofFormat);
const typeWidth = (5 * measureEm + 4 * gutterEm) * bodyPt;
const place = (x: number, y: number, w: number, h: number): string =>
  `left:${x * bodyPt}pt;top:${y * pitchPt}pt;width:${w * bodyPt}pt;height:${h * pitchPt}pt`;

/** The style of the proof, whose face is a subset beside the document. */
export function proofCss(font: string): string {
  const head = folioRows * pitchPt;
  return `
@font-face { font-family: proof; src: url("${font}"); }
@page { size: ${width}mm ${height}mm; }
@page front { margin: ${origin.y}pt ${origin.x}pt; }
@page inside { margin: ${origin.y + head}pt ${origin.x}pt ${origin.y}pt;
  @top-center { content: element(folio); width: 100%; vertical-align: bottom; } }
html { font: ${bodyPt}pt/${pitchPt}pt proof; text-spacing-trim: space-all;
  text-autospace: no-autospace; font-kerning: normal; font-synthesis: none; }
body, p, h1, h2 { margin: 0; font-weight: normal; }
.folio { position: running(folio); height: ${head}pt; }
.folio .page::after { content: counter(page); }
.sheet { position: relative; width: ${typeWidth}pt; break-after: page; break-inside: avoid; }
.sheet:last-of-type { break-after: auto; }
.front { page: front; height: ${rows * pitchPt}pt; }
.inside { page: inside; height: ${(rows - folioRows) * pitchPt}pt; }
.module, .set, .sl, .piece, .furniture { position: absolute; }
.sl { white-space: nowrap; }
.piece { width: ${measureEm}em; }
${LINE_CSS}`;
}

const setHtml = (set: SetText, corner: { x: number; y: number }): string => {
  const tag = set.part === 'headline' ? 'h2' : 'p';
  const box = place(set.box.x - corner.x, set.box.y - corner.y, set.box.w, set.box.h);
  const made = set.generated ? ' data-generated="1"' : '';
  const lines = set.lines.map((line) => {
    const at = `left:${line.xPt}pt;top:${line.yPt}pt;width:${line.widthPt}pt`;
    const type = `font-size:${line.sizePt}pt;line-height:${line.heightPt}pt`;
    return `<span class="sl" style="${at};${type}">${escapeHtml(line.text)}</span>`;
  });
  return `<${tag} class="set ${set.part}"${made} style="${box}">${lines.join('')}</${tag}>`;
};

const paragraphHtml = (
  module: Module,
  paragraph: PlacedParagraph,
  corner: { x: number; y: number },
): string => {
  const pieces = paragraph.pieces.map((piece) => {
    const leg = module.legs[piece.leg]?.box ?? module.box;
    const row = leg.y + piece.row;
    const lines = paragraph.lines
      .slice(piece.from, piece.to)
      .map((line, index) =>
        lineHtml(paragraph.text, paragraph.runs, line, { index: piece.from + index }),
      );
    const data = `data-leg="${piece.leg}" data-row="${row}" data-from="${piece.from}" data-to="${piece.to}"`;
    const at = place(leg.x - corner.x, row - corner.y, leg.w, piece.to - piece.from);
    return `<span class="piece lines" ${data} style="${at}">${lines.join('<wbr>')}</span>`;
  });
  const data = `data-block="${paragraph.block}" data-role="${paragraph.role}" data-generated="${paragraph.generated}"`;
  return `<p class="para" ${data}>${pieces.join('')}</p>`;
};

/** One sheet of a plan. */
export function sheetHtml(plan: PagePlan): string {
  const top = plan.front ? 0 : folioRows;
  const modules = plan.modules.map((module) => {
    const { box } = module;
    const inner = [
      ...module.deck.map((set) => setHtml(set, box)),
      ...module.paragraphs.map((paragraph) => paragraphHtml(module, paragraph, box)),
    ].join('');
    const data = `data-story="${module.story}" data-part="${module.part}" data-area="${module.area}"`;
    return `<article class="module" id="story-${module.story}" ${data} style="${place(box.x, box.y - top, box.w, box.h)}">${inner}</article>`;
  });
  const furniture = plan.furniture.map(
    (item) =>
      `<div class="furniture" data-kind="${item.kind}" style="${place(item.box.x, item.box.y - top, item.box.w, item.box.h)}">${item.texts.map((set) => setHtml(set, item.box)).join('')}</div>`,
  );
  const folio = plan.front
    ? ''
    : `<header class="folio">${plan.folio.date}　${plan.folio.name}　<span class="page">第</span></header>`;
  const kind = plan.front ? 'front' : 'inside';
  const page = String(plan.number).padStart(2, '0');
  return `<section class="sheet ${kind}" data-page="${plan.number}" id="page-${page}">${folio}${furniture.join('')}${modules.join('')}</section>`;
}

/** A whole document of plans. */
export const documentHtml = (plans: readonly PagePlan[], css: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>版心报 2023-08-18</title><style>${css}</style></head><body>${plans.map(sheetHtml).join('')}</body></html>`;

/** A document on disk, with its face beside it. */
export interface ProofDocument {
  readonly url: string;
  readonly html: string;
  readonly folder: string;
  remove(): void;
}

/** Writes a document into a temporary folder. `spoil` seeds a fault into the HTML. */
export async function writeProof(
  plans: readonly PagePlan[],
  spoil: (html: string) => string = (html) => html,
): Promise<ProofDocument> {
  const folder = mkdtempSync(join(tmpdir(), 'banxin-proof-'));
  const bare = documentHtml(plans, '');
  const bytes = await readFile(await findFace(`${bare}0123456789`));
  writeFileSync(join(folder, 'proof.ttf'), bytes);
  const html = spoil(documentHtml(plans, proofCss('proof.ttf')));
  const file = join(folder, 'sheets.html');
  writeFileSync(file, html);
  return {
    url: pathToFileURL(file).href,
    html,
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
