/**
 * A composed line becomes HTML (docs/design/composer.md#drawing).
 *
 * In: a paragraph's text and runs, one line of it. Out: one inline span whose text is the source's,
 * character for character; spacing is written out, so the browser decides nothing. Emphasis and links
 * are closed at the line's end and opened again on the next. A swallowed space stays as a character
 * of no width (never `font-size: 0`, which raises the line box). Hyphens are generated content.
 */
import type { RunStyle, TextRun } from '../../src/model/block.ts';
import { isBare, type LinePiece, linePieces, NOTHING_EM } from '../drawing/line-pieces.ts';
import { SMALL_SCALE } from '../typeset/small.ts';
import type { ComposedLine } from '../typeset/types.ts';

/** What a line is on its paragraph. */
export interface LineContext {
  /** The line's number in the paragraph, from 0: `data-l`. */
  readonly index: number;
  /** Where the next line starts, or the text's length: what lies between is swallowed. Default: the line's end. */
  readonly until?: number;
  /** Width of the piece that the line stands in, em, where a line may be narrower (beside a picture). */
  readonly pieceEm?: number;
  /** Its pieces as drawn; cut anew when absent. */
  readonly pieces?: readonly LinePiece[];
  /** HTML of an inline box, as wide as the box; its text when absent. */
  readonly boxHtml?: (start: number, end: number) => string;
}

/** Escapes text for element content and quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** One line as HTML. The caller puts `<wbr>` between lines. */
export const lineHtml = (
  text: string,
  runs: readonly TextRun[],
  line: ComposedLine,
  context: LineContext,
): string => {
  const until = Math.max(line.end, context.until ?? line.end);
  const ordered = [...runs].sort((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let open: readonly TextRun[] = [];
  for (const piece of context.pieces ?? linePieces(text, ordered, line, until)) {
    const wanted = ordered.filter((run) => run.start <= piece.start && piece.start < run.end);
    html += switchRuns(open, wanted) + pieceHtml(text, piece, scaleOf(wanted), context);
    open = wanted;
  }
  html += switchRuns(open, []);
  const attributes = `class="ln" data-l="${context.index}" data-w="${em(line.widthEm)}"`;
  const style = styleOf([
    ['margin-left', line.indentEm],
    ['letter-spacing', line.stretchEm],
  ]);
  return `<span ${attributes}${style}>${html}</span>${fillHtml(line, context.pieceEm ?? line.measureEm)}`;
};

/** A line short of its measure is followed by a blank, so that the next one cannot slip up beside it. */
const fillHtml = (line: ComposedLine, roomEm: number | undefined): string => {
  if (line.last || roomEm === undefined || !Number.isFinite(roomEm)) return '';
  const style = styleOf([['margin-left', roomEm - line.indentEm - line.widthEm]]);
  return style === '' ? '' : `<span class="f"${style}></span>`;
};

const em = (value: number): string => String(Math.round(value * 1e5) / 1e5 + 0);

const styleOf = (lengths: readonly (readonly [string, number])[]): string => {
  const set = lengths.filter(([, value]) => Math.abs(value) >= NOTHING_EM);
  if (set.length === 0) return '';
  return ` style="${set.map(([name, value]) => `${name}:${em(value)}em`).join(';')}"`;
};

const UNIT_CLASS = {
  plain: '',
  tight: 'w',
  signs: 's',
  dash: 'm',
  digits: 'n',
  zero: 'z',
  box: 'w',
} as const;

const pieceHtml = (text: string, piece: LinePiece, scale: number, context: LineContext): string => {
  const source = text.slice(piece.start, piece.end);
  const boxed = piece.kind === 'box' ? context.boxHtml?.(piece.start, piece.end) : undefined;
  const content = boxed ?? escapeHtml(source);
  if (isBare(piece)) return content;
  const name = UNIT_CLASS[piece.kind];
  const style = styleOf([
    ['margin-left', piece.beforeEm / scale],
    ['margin-right', piece.afterEm / scale],
  ]);
  const spacing =
    piece.spacingEm === undefined ? '' : `letter-spacing:${em(piece.spacingEm / scale)}em`;
  const attributes = [
    name === '' ? '' : ` class="${name}"`,
    piece.hyphen ? ' data-h="-"' : '',
    spacing === '' ? style : withSpacing(style, spacing),
  ];
  return `<span${attributes.join('')}>${content}</span>`;
};

const withSpacing = (style: string, spacing: string): string =>
  style === '' ? ` style="${spacing}"` : `${style.slice(0, -1)};${spacing}"`;

const scaleOf = (runs: readonly TextRun[]): number =>
  runs.some((run) => run.style === 'sup' || run.style === 'sub') ? SMALL_SCALE : 1;

/** Closes what ends and opens what begins between two pieces; the common outside stays open. */
const switchRuns = (from: readonly TextRun[], to: readonly TextRun[]): string => {
  let common = 0;
  while (common < from.length && from[common] === to[common]) common += 1;
  const closing = from.slice(common).reverse().map(closeTag).join('');
  return closing + to.slice(common).map(openTag).join('');
};

const RUN_CLASS: Readonly<Record<RunStyle, string>> = {
  strong: 'b',
  em: 'k',
  code: 'c',
  sup: 'u',
  sub: 'd',
  link: 'a',
};
/** Only what a reader may follow from paper's PDF; anything else stays text. */
const SAFE_LINK = /^(?:https?:|mailto:|tel:|[#/.])/i;

const isLink = (run: TextRun): boolean =>
  run.style === 'link' && run.href !== undefined && SAFE_LINK.test(run.href);

const openTag = (run: TextRun): string =>
  isLink(run)
    ? `<a class="a" href="${escapeHtml(run.href ?? '')}">`
    : `<span class="${RUN_CLASS[run.style]}">`;

const closeTag = (run: TextRun): string => (isLink(run) ? '</a>' : '</span>');
