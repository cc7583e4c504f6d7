/**
 * The blank between two atoms: its natural width, what it may lose and in which tier, how it grows.
 *
 * In: two neighbouring atoms and the house style. Out: a `Gap`. Tiers are emptied in order when a
 * line is squeezed (CLREQ 3.3.2): word space, interpunct, bracket, comma, Han–Latin, stop. Two Han
 * have a gap of zero that never shrinks; a stop keeps at least its style's floor (docs/design/composer.md#gaps).
 */
import type { HouseStyle } from '../../src/model/publication.ts';
import type { Atom } from './atoms.ts';
import { isClosing } from './classes.ts';

/** Tiers in the order in which they are squeezed. */
export const TIERS = ['space', 'dot', 'bracket', 'comma', 'autospace', 'stop'] as const;
/** A tier's place in `TIERS`; -1 for a gap that never shrinks. */
export type TierIndex = -1 | 0 | 1 | 2 | 3 | 4 | 5;

/** How a gap opens: `none` stays shut, `even` with all others, the other two a little before that. */
export type Growth = 'none' | 'even' | 'space' | 'autospace';

/** One gap. Lengths are em. */
export interface Gap {
  readonly natural: number;
  readonly shrink: number;
  readonly tier: TierIndex;
  readonly growth: Growth;
}

/** Nothing between two characters, to be opened with all the others. */
export const CLOSED_GAP: Gap = { natural: 0, shrink: 0, tier: -1, growth: 'even' };
const SHUT_GAP: Gap = { natural: 0, shrink: 0, tier: -1, growth: 'none' };

const SPACE_TIER = 0;
const DOT_TIER = 1;
const BRACKET_TIER = 2;
const COMMA_TIER = 3;
const AUTOSPACE_TIER = 4;
const STOP_TIER = 5;

/** Width of the interpunct with its blanks (GB/T 15834: half a character). */
const DOT_EM = 0.5;
/** A space between Han, the gap of 记者 马超, and what it keeps. */
const HAN_SPACE_EM = 0.5;
const HAN_SPACE_MIN_EM = 0.25;
const WIDE_SPACE_MIN_EM = 0.5;
/** Least blank a word space next to Han keeps. */
const LATIN_SPACE_MIN_EM = 0.125;

/** The gap between two atoms. `wordShrink` is the share a Latin word space may lose. */
export const gapBetween = (left: Atom, right: Atom, style: HouseStyle, wordShrink: number): Gap => {
  if (left.kind === 'han' && right.kind === 'han' && !right.space) return CLOSED_GAP;
  if (right.space) return spaceGap(left, right, right.space.advance, right.space.wide, wordShrink);
  if (left.kind === 'dot' || right.kind === 'dot') {
    const blank = dotBlank(left) + dotBlank(right);
    return gap(blank, blank, DOT_TIER);
  }
  if (left.trail > 0 || right.lead > 0) return markGap(left, right, style);
  return plainGap(left, right, style);
};

const gap = (natural: number, shrink: number, tier: TierIndex, growth: Growth = 'even'): Gap => ({
  natural,
  shrink: Math.max(0, Math.min(shrink, natural)),
  tier,
  growth,
});

/** Whether an atom is a Latin word, a number or another unspaced chunk. */
export const isLatin = (atom: Atom): boolean =>
  atom.kind === 'latin' || atom.kind === 'digit' || atom.kind === 'ascii';

const spaceGap = (
  left: Atom,
  right: Atom,
  advance: number,
  wide: boolean,
  wordShrink: number,
): Gap => {
  if (wide) return gap(1, 1 - WIDE_SPACE_MIN_EM, SPACE_TIER, 'space');
  const latinSides = Number(isLatin(left)) + Number(isLatin(right));
  if (latinSides === 2) return gap(advance, advance * wordShrink, SPACE_TIER, 'space');
  if (latinSides === 1 && left.trail === 0 && right.lead === 0) {
    return gap(advance, advance - LATIN_SPACE_MIN_EM, SPACE_TIER, 'space');
  }
  return gap(HAN_SPACE_EM, HAN_SPACE_EM - HAN_SPACE_MIN_EM, SPACE_TIER, 'space');
};

const markGap = (left: Atom, right: Atom, style: HouseStyle): Gap => {
  // Two marks whose ink faces one blank: closing + closing, opening + opening share none of it.
  if (left.trail > 0 && isMarkClosing(right)) return CLOSED_GAP;
  if (right.lead > 0 && left.kind === 'open') return CLOSED_GAP;
  const natural = Math.max(left.trail, right.lead);
  if (left.kind === 'stop' && left.trail > 0) return gap(natural, style.shrink.stop, STOP_TIER);
  if (right.lead > 0) return gap(natural, style.shrink.bracket, BRACKET_TIER);
  if (left.kind === 'comma') return gap(natural, style.shrink.comma, COMMA_TIER);
  return gap(natural, style.shrink.bracket, BRACKET_TIER);
};

const dotBlank = (atom: Atom): number =>
  atom.kind === 'dot' ? Math.max(0, DOT_EM - atom.body) / 2 : 0;

const plainGap = (left: Atom, right: Atom, style: HouseStyle): Gap => {
  if (isLatin(left) && isLatin(right)) return SHUT_GAP;
  const [latin, other] = isLatin(left) ? [left, right] : [right, left];
  if (!isLatin(latin) || other.kind !== 'han') return CLOSED_GAP;
  const natural = latin.kind === 'digit' ? style.autospace.digit : style.autospace.latin;
  return natural > 0 ? gap(natural, natural, AUTOSPACE_TIER, 'autospace') : CLOSED_GAP;
};

const isMarkClosing = (atom: Atom): boolean => atom.kind !== 'box' && isClosing(atom.kind);
