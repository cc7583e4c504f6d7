/**
 * Holds composed lines to the rules of the trade, without a line of the composer's code.
 *
 * In: a paragraph's text, its lines as strings and the figures published for each. Out: diagnostics,
 * one a fault. A line flagged `emergency` gives a warning where another would give an error.
 */
import type { Diagnostic, PagePlace, SourcePlace } from '../../src/diagnostics/diagnostic.ts';
import type { RuleId } from '../../src/diagnostics/messages/index.ts';
import { roundTo } from '../../src/units/units.ts';
import { reckonLine } from './line-reckoning.ts';
import { beginsWithUnit, mayNotBegin, mayNotEnd, type RuleLevel } from './line-tables.ts';

/** One line as published. Lengths are em. */
export interface CheckedLine {
  readonly text: string;
  readonly widthEm: number;
  /** What the line had to fill: its measure less its indent. */
  readonly targetEm: number;
  readonly squeezeEm: number;
  readonly stretchEm: number;
  /** A generated hyphen stands at the end. Default false. */
  readonly hyphen?: boolean;
  /** The composer says that no setting within the limits existed. Default false. */
  readonly emergency?: boolean;
}

/** A paragraph to check. */
export interface CheckedParagraph {
  readonly text: string;
  readonly lines: readonly CheckedLine[];
  readonly rules: CheckRules;
  readonly source?: SourcePlace;
  readonly at?: PagePlace;
}

/** The house style that the paragraph was set by, as far as it can be seen on paper. */
export interface CheckRules {
  readonly level: RuleLevel;
  readonly unitGlue: 'off' | 'soft' | 'hard';
  readonly shrink: { readonly bracket: number; readonly comma: number; readonly stop: number };
  /** Texts that may not be broken: the lexicon's solid entries. */
  readonly solid: readonly string[];
  /** Lines need not fill their measure. */
  readonly ragged?: boolean;
}

/** Most a gap may open, em. */
const MAX_STRETCH_EM = 0.25;
/** Most that two neighbouring lines may differ in spacing, em. */
const MAX_UNEVEN_EM = 0.125;
/** Rounding of published figures and of the font's units, em. */
const WIDTH_TOLERANCE_EM = 0.02;
const FIGURE_TOLERANCE_EM = 0.001;

/** Faults of one paragraph, in line order. */
export const checkLines = (paragraph: CheckedParagraph): readonly Diagnostic[] => {
  const found: Diagnostic[] = [];
  const report = (line: number, rule: RuleId, data: Diagnostic['data'], soft = false): void => {
    const excused = soft || paragraph.lines[line]?.emergency === true;
    found.push({
      rule,
      severity: excused ? 'warning' : 'error',
      data: { line: line + 1, ...rounded(data) },
      ...(paragraph.source ? { source: paragraph.source } : {}),
      ...(paragraph.at ? { at: paragraph.at } : {}),
    });
  };
  checkText(paragraph, report);
  const joined = joinedLines(paragraph);
  paragraph.lines.forEach((line, index) => {
    if (line.emergency) report(index, 'typeset/emergency', emergencyData(line));
    checkFigures(paragraph, line, index, report);
    const next = paragraph.lines[index + 1];
    if (next) checkBreak(paragraph.rules, line, next, joined[index] === true, index, report);
  });
  checkRunt(paragraph, report);
  return found;
};

/** Figures as they are read: thousandths of an em. */
const rounded = (data: Diagnostic['data']): Diagnostic['data'] =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'number' ? roundTo(value, 3) : value,
    ]),
  );

type Report = (line: number, rule: RuleId, data: Diagnostic['data'], soft?: boolean) => void;

const emergencyData = (line: CheckedLine): Diagnostic['data'] => ({
  text: line.text.slice(0, 12),
  measureEm: line.targetEm,
});

const bare = (text: string): string => text.replace(/[\s\u200b\u2060\ufeff]/g, '');

/** Law 1 on one paragraph: the lines join to its text, white space at breaks apart. */
const checkText = ({ text, lines }: CheckedParagraph, report: Report): void => {
  let rest = bare(text);
  for (const [index, line] of lines.entries()) {
    const own = bare(line.text);
    if (!rest.startsWith(own)) {
      report(index, 'typeset/lost-text', { found: own, allowed: rest.slice(0, own.length) });
      return;
    }
    rest = rest.slice(own.length);
  }
  if (rest !== '') {
    report(Math.max(0, lines.length - 1), 'typeset/lost-text', { found: '', allowed: rest });
  }
};

/** Whether each line goes on in the next without a space between: published lines may leave it out. */
const joinedLines = ({ text, lines }: CheckedParagraph): readonly boolean[] => {
  let at = 0;
  return lines.map((line) => {
    for (let rest = bare(line.text).length; rest > 0 && at < text.length; at += 1) {
      if (bare(text.charAt(at)) !== '') rest -= 1;
    }
    return !/^[\u200b\u2060\ufeff]*\s/.test(text.slice(at, at + 8));
  });
};

const checkFigures = (
  { lines, rules }: CheckedParagraph,
  line: CheckedLine,
  index: number,
  report: Report,
): void => {
  const last = index === lines.length - 1;
  // A flagged line may stand short or open: one warning says so.
  const flagged = line.emergency === true;
  const free = last || flagged || rules.ragged === true;
  const off = line.widthEm - line.targetEm;
  if (off > WIDTH_TOLERANCE_EM || (!free && off < -WIDTH_TOLERANCE_EM)) {
    report(index, 'typeset/measure', { foundEm: line.widthEm, allowedEm: line.targetEm });
  }
  if (!flagged && line.stretchEm > MAX_STRETCH_EM + FIGURE_TOLERANCE_EM) {
    report(index, 'typeset/over-stretch', { foundEm: line.stretchEm, allowedEm: MAX_STRETCH_EM });
  }
  const before = lines[index - 1];
  const calm = !flagged && before?.emergency !== true;
  if (
    before &&
    calm &&
    Math.abs(before.stretchEm - line.stretchEm) > MAX_UNEVEN_EM + FIGURE_TOLERANCE_EM
  ) {
    const apart = Math.abs(before.stretchEm - line.stretchEm);
    report(index, 'typeset/uneven', { foundEm: apart, allowedEm: MAX_UNEVEN_EM }, true);
  }
  const reckoned = reckonLine(line.text, rules.shrink);
  if (line.squeezeEm > reckoned.mayLoseEm + FIGURE_TOLERANCE_EM) {
    report(index, 'typeset/over-squeeze', {
      foundEm: line.squeezeEm,
      allowedEm: reckoned.mayLoseEm,
    });
  }
  if (reckoned.exact) {
    const width = reckoned.naturalEm + line.stretchEm * reckoned.gaps - line.squeezeEm;
    if (Math.abs(width - line.widthEm) > WIDTH_TOLERANCE_EM) {
      report(index, 'typeset/measure', { foundEm: width, allowedEm: line.widthEm });
    }
  }
};

const checkBreak = (
  rules: CheckRules,
  line: CheckedLine,
  next: CheckedLine,
  touching: boolean,
  index: number,
  report: Report,
): void => {
  const left = line.text.trimEnd();
  const right = next.text.trimStart();
  const end = [...left].at(-1) ?? '';
  const start = [...right][0] ?? '';
  const hyphenated = line.hyphen === true || /[-‐/?&=_@.#–—]$/.test(left);
  const latin = /[\p{Script=Latin}\d]/u;
  if (mayNotBegin(start, rules.level) && !(latin.test(end) && /[-.]/.test(start))) {
    report(index + 1, 'typeset/line-start', { mark: start }, line.emergency === true);
  }
  if (mayNotEnd(end, rules.level) && !isAddress(left, right)) {
    report(index, 'typeset/line-end', { mark: end });
  }
  if (!touching) return;
  if (/[—…]/.test(end) && start === end) {
    report(index, 'typeset/split-unit', { unit: end + start });
  }
  if (/\d[.,:]?$/.test(left) && /^[.,:]?\d|^[%‰]/.test(right) && !isAddress(left, right)) {
    report(index, 'typeset/split-number', { unit: numberAround(left, right) });
  } else if (latin.test(end) && latin.test(start) && !hyphenated) {
    report(index, 'typeset/split-unit', { unit: wordAround(left, right) });
  }
  if (rules.unitGlue === 'hard' && /\d$/.test(left) && beginsWithUnit(right)) {
    report(index, 'typeset/split-unit', { unit: numberAround(left, right) + start });
  }
  for (const solid of rules.solid) {
    if (splits(left, right, solid)) report(index, 'typeset/split-unit', { unit: solid });
  }
};

/** Whether a break stands inside a web or mail address, which has rules of its own. */
const isAddress = (left: string, right: string): boolean => {
  const word = (/[\x21-\x7e]*$/.exec(left)?.[0] ?? '') + (/^[\x21-\x7e]*/.exec(right)?.[0] ?? '');
  return /:\/\/|www\.|@|\.[a-z]{2,}\/|\w\/\w+\/|[?&]\w+=/i.test(word);
};

const numberAround = (left: string, right: string): string =>
  (/[\d.,:]*$/.exec(left)?.[0] ?? '') + (/^[\d.,:%‰]*/.exec(right)?.[0] ?? '');

const wordAround = (left: string, right: string): string =>
  (/[\p{L}\d]*$/u.exec(left)?.[0] ?? '') + (/^[\p{L}\d]*/u.exec(right)?.[0] ?? '');

const splits = (left: string, right: string, solid: string): boolean => {
  for (let at = 1; at < solid.length; at += 1) {
    if (left.endsWith(solid.slice(0, at)) && right.startsWith(solid.slice(at))) return true;
  }
  return false;
};

const checkRunt = ({ lines }: CheckedParagraph, report: Report): void => {
  const last = lines.at(-1);
  if (!last || lines.length < 2) return;
  const words = last.text.match(/\p{Script=Han}|\d|\p{Script=Latin}{2}/gu) ?? [];
  if (words.length < 2) {
    report(lines.length - 1, 'typeset/runt', { text: last.text, cut: words.length || 1 }, true);
  }
};
