/**
 * A paragraph as HTML: one static `<p>`, inside it one absolutely placed span a leg piece at k × pitch, inside
 * that the inline line spans of `line-html`. So the tagged PDF keeps one P a paragraph, in story order, and no
 * rounding adds up over lines.
 */
import type { ParagraphGroup } from '../drawing/groups.ts';
import type { ComposedRun } from '../drawing/primitives.ts';
import { points } from './box-style.ts';
import { lineHtml } from './line-html.ts';

/**
 * Lines that share a box. The browser rounds the pitch to 1/64 px (12.5 pt by 0.0052 px), which adds up
 * line by line: after eight, a baseline is still within 0.05 px of its row, and the next box starts anew.
 */
const PIECE_LINES = 8;

/** The paragraph. */
export const paragraphHtml = ({ owner, role, generated, items }: ParagraphGroup): string => {
  const pieces = items.flatMap((piece) => shortPieces(piece.items)).map(pieceHtml);
  const made = generated > 0 ? ` data-generated="${generated}"` : '';
  return `<p class="para r-${role}" data-block="${owner.block}" data-role="${role}"${made}>${pieces.join('')}</p>`;
};

const shortPieces = (runs: readonly ComposedRun[]): readonly (readonly ComposedRun[])[] =>
  Array.from({ length: Math.ceil(runs.length / PIECE_LINES) }, (_, index) =>
    runs.slice(index * PIECE_LINES, (index + 1) * PIECE_LINES),
  );

const pieceHtml = (runs: readonly ComposedRun[]): string => {
  const [first] = runs;
  if (!first) return '';
  const { box, leg, row, line } = first;
  const style = [`left:${points(box.x)}`, `top:${points(box.y)}`, `width:${points(box.w)}`];
  const data = `data-leg="${leg}" data-row="${row}" data-from="${line}" data-to="${line + runs.length}"`;
  const lines = runs.map(runHtml).join('<wbr>');
  return `<span class="piece lines" ${data} style="${style.join(';')}">${lines}</span>`;
};

const runHtml = ({ text, runs, composed, line, until, pieces }: ComposedRun): string =>
  lineHtml(text, runs, composed, { index: line, until, pieces });
