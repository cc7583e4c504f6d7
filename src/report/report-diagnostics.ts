/**
 * Diagnostics for people and for programs.
 *
 * In: diagnostics, a language, a way to read an author's file. Out: text of the form compilers use
 * (place, severity, rule, message, the line with a caret, hint), or a JSON array with the same words.
 */
import type { Diagnostic, Severity, SourcePlace } from '../diagnostics/diagnostic.ts';
import {
  explain,
  formatPlace,
  hintWords,
  severityWords,
  sortDiagnostics,
} from '../diagnostics/format.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';
import { isSure } from '../mend/mend.ts';
import { linesToType } from '../mend/mended-lines.ts';
import { roundTo } from '../units/units.ts';

/** How a report is written. */
export interface ReportStyle {
  readonly language: MessageLanguage;
  readonly colour: boolean;
  /** The text of a file, by the path a diagnostic gives; `undefined` when it cannot be read. */
  readonly readSource: (file: string) => string | undefined;
}

const severityColours: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

const paint = (text: string, code: number, colour: boolean): string =>
  colour ? `\u001b[${code}m${text}\u001b[0m` : text;

/** Characters that take two cells of a terminal. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{1f300}-\u{1faff}\u{20000}-\u{3ffff}]/u;

/** Blanks as wide as the text before a column, so that the caret stands under its character. */
const blanksFor = (text: string): string =>
  [...text].map((char) => (char === '\t' ? '\t' : wide.test(char) ? '  ' : ' ')).join('');

/** The author's line with a caret under the column; nothing when the file or line is not there. */
function excerpt(place: SourcePlace, style: ReportStyle): readonly string[] {
  if (place.line === undefined) return [];
  const line = style.readSource(place.file)?.split(/\r?\n/)[place.line - 1];
  // The fence of the front matter stands for the whole file: showing it says nothing.
  if (line === undefined || /^(---)?\s*$/.test(line)) return [];
  const number = String(place.line);
  const shown = `  ${number} | ${line}`;
  if (place.column === undefined) return [shown];
  const caret = paint('^', 31, style.colour);
  return [
    shown,
    `  ${' '.repeat(number.length)} | ${blanksFor(line.slice(0, place.column - 1))}${caret}`,
  ];
}

function pagePlace({ at }: Diagnostic): readonly string[] {
  if (at === undefined) return [];
  const story = at.story === undefined ? '' : ` ${at.story}`;
  const place = `${at.issue} p.${at.page}${story}`;
  if (at.box === undefined) return [place];
  // A tenth of a millimetre is what a person can find with a ruler.
  const { x, y, w, h } = at.box;
  const [left, top, width, height] = [x, y, w, h].map((length) => roundTo(length, 1));
  return [`${place} (${left}, ${top}; ${width} × ${height} mm)`];
}

/** One diagnostic as lines of text. */
export function reportDiagnostic(item: Diagnostic, style: ReportStyle): string {
  const { message, hint } = explain(item, style.language);
  const severity = severityWords[style.language][item.severity];
  const places = [...(item.source ? [formatPlace(item.source)] : []), ...pagePlace(item)];
  const label = paint(severity, severityColours[item.severity], style.colour);
  const place = places.length === 0 ? '' : `${paint(places.join(' '), 1, style.colour)}: `;
  const head = `${place}${label} ${paint(item.rule, 2, style.colour)}`;
  const lines = item.source === undefined ? [] : excerpt(item.source, style);
  const mend = linesToType(item, style.readSource).map((line) => paint(line, 32, style.colour));
  const words = `  ${hintWords[style.language]}${hint}`;
  return [head, `  ${message}`, ...lines, words, ...mend, ''].join('\n');
}

const count = (list: readonly Diagnostic[], severity: Severity): number =>
  list.filter((item) => item.severity === severity).length;

/** The last line: how many errors and warnings; empty when there is nothing to say. */
export function summaryLine(list: readonly Diagnostic[], language: MessageLanguage): string {
  if (list.length === 0) return '';
  const [errors, warnings] = [count(list, 'error'), count(list, 'warning')];
  const sure = list.filter(isSure).length;
  if (language === 'en') {
    const fix = sure > 0 ? `; banxin check --fix mends ${sure}` : '';
    return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}${fix}\n`;
  }
  const fix = sure > 0 ? `；其中 ${sure} 处可用 banxin check --fix 改好` : '';
  return `错误 ${errors} 个，警告 ${warnings} 个${fix}\n`;
}

/** All diagnostics in a fixed order, and the count. */
export const reportDiagnostics = (list: readonly Diagnostic[], style: ReportStyle): string =>
  sortDiagnostics(list)
    .map((item) => `${reportDiagnostic(item, style)}\n`)
    .join('') + summaryLine(list, style.language);

/** A diagnostic with its words filled in, as `--json` prints it. */
export const diagnosticAsJson = (
  item: Diagnostic,
  language: MessageLanguage,
): Diagnostic & { readonly message: string; readonly hint: string } => ({
  ...item,
  ...explain(item, language),
});
