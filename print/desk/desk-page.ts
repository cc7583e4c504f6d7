/**
 * The desk: the designer's page around a sheet. In: the page and what is wrong with it. Out: HTML with a
 * toolbar (pages, overlays, zoom), the sheet in a frame of its own, and the diagnostics below.
 */

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatDiagnostic, sortDiagnostics } from '../../src/diagnostics/format.ts';
import { pageLabel } from '../../src/model/page-label.ts';
import { escapeHtml } from '../sheets/line-html.ts';
import { deskClient } from './desk-client.ts';
import { panelClient } from './panel-client.ts';
import { panelCss } from './side-panel.ts';

/** What the desk shows. */
export interface DeskView {
  readonly date: string;
  readonly number: number;
  readonly pages: readonly number[];
  /** The strip beside the page, HTML. */
  readonly panel: string;
  /** Trim size in mm. */
  readonly size: { readonly width: number; readonly height: number };
  readonly diagnostics: readonly Diagnostic[];
  readonly fonts: DeskFonts;
}

/** The paper's own faces for what the desk says; empty while they cannot be loaded. */
export interface DeskFonts {
  readonly css: string;
  readonly family: string;
}

/** Styles of the desk. The paper's face stands first: a machine may have no face for its script. */
export const deskStyle = ({ css, family }: DeskFonts): string => `
${css}
* { box-sizing: border-box; margin: 0; }
body { --face: "${family}"; height: 100vh; display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr) auto; background: #6d6d6d;
  font: 14px/1.5 "${family}", system-ui, sans-serif; }
header, .notes { grid-column: 1 / 3; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; padding: 8px 16px;
  background: #222; color: #eee; }
header a { color: #eee; padding: 2px 8px; text-decoration: none; }
header [aria-current] { background: #eee; color: #222; }
label { display: flex; gap: 6px; align-items: center; }
.stage { overflow: auto; padding: 16px; }
.paper { margin: 0 auto; overflow: hidden; background: #fff; }
iframe { border: 0; transform-origin: 0 0; display: block; }
.notes { max-height: 30vh; overflow: auto; padding: 8px 16px; background: #f4f4f4; color: #222;
  font: 13px/1.6 "${family}", system-ui, sans-serif; white-space: pre-wrap; }
.notes.bad { background: #fbe4e4; }
.notes:empty { display: none; }
select, button { font: inherit; }
:focus-visible { outline: 3px solid #4da3ff; outline-offset: 1px; }
${panelCss}`;

const px = (mm: number): number => Math.round((mm * 96) / 25.4);

const toggles = [
  ['columns', '栏'],
  ['grid', '基线网格'],
  ['modules', '稿件区'],
  ['taboos', '禁忌'],
] as const;
const zooms = [
  ['fit', '整版'],
  ['0.5', '50%'],
  ['1', '100%'],
  ['1.5', '150%'],
  ['2', '200%'],
] as const;

/** The problems as the desk writes them. */
export const notesOf = (diagnostics: readonly Diagnostic[]): string =>
  sortDiagnostics(diagnostics)
    .map((item) => formatDiagnostic(item, 'zh-CN'))
    .join('\n');

/** The page. */
export const deskPage = (view: DeskView): string => {
  const { date, number, size } = view;
  const path = `/desk/${date}/${pageLabel(number)}`;
  const links = view.pages.map(
    (page) =>
      `<a href="/desk/${date}/${pageLabel(page)}"${page === number ? ' aria-current="page"' : ''}>${pageLabel(page)}</a>`,
  );
  const boxes = toggles.map(
    ([name, word]) => `<label><input type="checkbox" data-show="${name}">${word}</label>`,
  );
  const options = zooms.map(([value, word]) => `<option value="${value}">${word}</option>`);
  const frame = `width="${px(size.width)}" height="${px(size.height)}" data-width="${px(size.width)}" data-height="${px(size.height)}"`;
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${pageLabel(number)} ${date} 版面预览</title><style>${deskStyle(view.fonts)}</style></head>
<body>
<header><strong>${date}</strong><nav aria-label="版面">${links.join('')}</nav>${boxes.join('')}
<label>缩放 <select name="zoom">${options.join('')}</select></label>
<span>只读预览，保存稿件即重排</span></header>
<main class="stage"><div class="paper"><iframe title="第${pageLabel(number)}版" src="${path}.html" ${frame}></iframe></div></main>
<aside aria-label="排法和禁忌">${view.panel}</aside>
<div class="tip" role="status"></div>
<pre class="notes" role="status">${escapeHtml(notesOf(view.diagnostics))}</pre>
<script>${deskClient}${panelClient}</script>
</body>
</html>
`;
};
