/**
 * What it costs to end a line between two atoms, or that it may not end there at all.
 *
 * Line start and line end rules by level (CLREQ 3.1.3), numbers and their units (3.2.5), solid names
 * of the lexicon, U+2060 (forbids), U+200B (allows), hyphens. `Infinity` means never; an emergency
 * may still buy some of those (`total-fit`).
 */
import type { HouseStyle, LexiconEntry } from '../../src/model/publication.ts';
import type { Atom } from './atoms.ts';
import { isClosing, isIdeograph, neverFirst, neverLast } from './classes.ts';
import { isLatin } from './gaps.ts';
import type { Weights } from './weights.ts';

/** Units that stand behind a number; the first character decides. */
const UNITS = new Set(
  '年月日时点分秒名个人户项次场届位条所家件座辆台吨米元万亿千百余多岁天周倍层号版期级艘架只头亩公平立度瓦克升里' +
    '栏行页字句段道张本册份支枚套组批种处笔箱幅块片栋间车毫厘英',
);
/** Words that stand before one. */
const PREFIXES = new Set('第约近达超逾');

/** Penalties before every atom: `Infinity` where no line may end, 0 before the first. */
export const breakPenalties = (
  text: string,
  atoms: readonly Atom[],
  style: HouseStyle,
  lexicon: readonly LexiconEntry[],
  weights: Weights,
): Float64Array => {
  const penalties = new Float64Array(atoms.length + 1);
  for (let index = 1; index < atoms.length; index += 1) {
    const left = atoms[index - 1];
    const right = atoms[index];
    if (left && right) penalties[index] = penaltyBetween(text, left, right, style, weights);
  }
  forbidInside(text, atoms, lexicon, penalties);
  return penalties;
};

const penaltyBetween = (
  text: string,
  left: Atom,
  right: Atom,
  style: HouseStyle,
  weights: Weights,
): number => {
  if (left.kind === 'han' && right.kind === 'han' && isOrdinary(text, left, right)) return 0;
  if (right.joined || right.space?.breakable === false) return Number.POSITIVE_INFINITY;
  if (breaksLineRule(text, left, right, style)) return Number.POSITIVE_INFINITY;
  if (right.opened) return 0;
  if (right.cut) return cutPenalty(right.cut, weights);
  if (right.kind === 'dash' || right.kind === 'ellipsis') {
    return style.lineRules === 'strict' ? Number.POSITIVE_INFINITY : weights.dashFirst;
  }
  if (isLatin(left) && isLatin(right) && !right.space) return Number.POSITIVE_INFINITY;
  return right.space ? 0 : unitPenalty(text, left, right, style, weights);
};

/** Two ideographs with nothing said about the place between them: most of any text. */
const isOrdinary = (text: string, left: Atom, right: Atom): boolean =>
  !right.joined &&
  !right.space &&
  isIdeograph(text.charCodeAt(right.start)) &&
  isIdeograph(text.charCodeAt(left.end - 1));

/** Whether a line may not end here by the rules of line start and line end, whatever it costs. */
export const breaksLineRule = (
  text: string,
  left: Atom,
  right: Atom,
  style: HouseStyle,
): boolean => {
  if (left.kind === 'open' || right.kind === 'dot') return true;
  if (right.kind !== 'box' && isClosing(right.kind)) return true;
  if (right.cut && right.cut !== 'split') return false;
  return (
    neverFirst(text.charAt(right.start), style.lineRules) ||
    neverLast(text.charAt(left.end - 1), style.lineRules)
  );
};

const cutPenalty = (cut: NonNullable<Atom['cut']>, weights: Weights): number => {
  switch (cut) {
    case 'hyphen':
      return weights.hyphen;
    case 'name':
      return weights.hyphenName;
    case 'compound':
      return weights.compound;
    case 'address':
      return weights.address;
    case 'split':
      return Number.POSITIVE_INFINITY;
  }
};

const unitPenalty = (
  text: string,
  left: Atom,
  right: Atom,
  style: HouseStyle,
  weights: Weights,
): number => {
  if (style.unitGlue === 'off') return 0;
  const full = style.unitGlue === 'hard' ? Number.POSITIVE_INFINITY : weights.unit;
  if (left.kind === 'digit' && UNITS.has(text.charAt(right.start))) return full;
  return right.kind === 'digit' && PREFIXES.has(text.charAt(left.end - 1)) ? full / 2 : 0;
};

/** Solid names: no line ends inside one, wherever it stands. */
const forbidInside = (
  text: string,
  atoms: readonly Atom[],
  lexicon: readonly LexiconEntry[],
  penalties: Float64Array,
): void => {
  for (const { start, end } of solidRanges(text, lexicon)) {
    for (let index = firstAtomAfter(atoms, start); index < atoms.length; index += 1) {
      const atom = atoms[index];
      if (!atom || atom.start >= end) break;
      penalties[index] = Number.POSITIVE_INFINITY;
    }
  }
};

/** Ranges of the lexicon's solid entries in a text. */
const solidRanges = (
  text: string,
  lexicon: readonly LexiconEntry[],
): readonly { readonly start: number; readonly end: number }[] =>
  lexicon
    .filter((entry) => entry.solid && entry.text !== '')
    .flatMap((entry) => {
      const found: { start: number; end: number }[] = [];
      for (let at = text.indexOf(entry.text); at >= 0; at = text.indexOf(entry.text, at + 1)) {
        found.push({ start: at, end: at + entry.text.length });
      }
      return found;
    });

const firstAtomAfter = (atoms: readonly Atom[], offset: number): number => {
  let low = 0;
  let high = atoms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((atoms[middle]?.start ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
};
