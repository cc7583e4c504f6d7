/**
 * Characters that one face takes from another.
 *
 * In: a face, its lender. Out: the characters it should borrow, and a face whose metrics hold them.
 * Script and Kai faces often draw Latin quotes (0.35 em) or lack `·`; a Chinese line needs full-width
 * marks (CLREQ 3.1). What is unfit is measured, not listed by face.
 */
import type { Face } from './face.ts';
import { fileHash } from './load-face.ts';

/** Marks that must fill an em in Chinese text, and have a vertical form where the lender has one. */
const FULL_WIDTH_MARKS = '“”‘’—…';
/** Marks that must merely be there. */
const NEEDED_MARKS = '·';
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const FULL_WIDTH_EM = 0.95;

const codePointsOf = (text: string): number[] =>
  [...text].map((character) => character.codePointAt(0) ?? 0);

const isUnfit = (own: Face, lender: Face, codePoint: number): boolean =>
  !(own.advance(codePoint) >= FULL_WIDTH_EM) ||
  (lender.hasVerticalForm(codePoint) && !own.hasVerticalForm(codePoint));

/** What `own` should take from `lender`, rising; empty when it needs nothing. */
export const borrowedCodePoints = (
  own: Face,
  lender: Face,
  options: { readonly latin: boolean },
): readonly number[] => {
  const marks = codePointsOf(FULL_WIDTH_MARKS).filter((code) => isUnfit(own, lender, code));
  const needed = codePointsOf(NEEDED_MARKS).filter((code) => !own.has(code));
  const latin = options.latin ? codePointsOf(LATIN) : [];
  return [...marks, ...needed, ...latin].filter((code) => lender.has(code)).sort((a, b) => a - b);
};

/** Splits a text where another face takes over, as the browser splits a run at a change of font. */
const splitRuns = (text: string, owner: (code: number) => Face): readonly string[] => {
  const runs: string[] = [];
  let last: Face | undefined;
  for (const character of text) {
    const face = owner(character.codePointAt(0) ?? 0);
    if (face === last) runs[runs.length - 1] = `${runs.at(-1) ?? ''}${character}`;
    else runs.push(character);
    last = face;
  }
  return runs;
};

/** A face that answers for each character with the metrics of its owner. `key` names what is lent. */
const sharedFace = (own: Face, owner: (codePoint: number) => Face, key: string): Face => ({
  ...own,
  sha256: fileHash(new TextEncoder().encode(key)),
  has: (codePoint) => owner(codePoint).has(codePoint),
  advance: (codePoint) => owner(codePoint).advance(codePoint),
  inkSide: (codePoint) => owner(codePoint).inkSide(codePoint),
  inkBox: (codePoint) => owner(codePoint).inkBox(codePoint),
  hasVerticalForm: (codePoint) => owner(codePoint).hasVerticalForm(codePoint),
  verticalInk: (codePoint) => owner(codePoint).verticalInk(codePoint),
  shape: (text, options) => {
    const runs = splitRuns(text, owner);
    const [only] = runs;
    if (only === undefined) return new Float64Array(0);
    const shape = (run: string): Float64Array => owner(run.codePointAt(0) ?? 0).shape(run, options);
    return runs.length === 1
      ? shape(only)
      : Float64Array.from(runs.flatMap((run) => [...shape(run)]));
  },
});

/** A face that answers for `codePoints` with the lender's metrics, and with its own for the rest. */
export const borrowingFace = (own: Face, lender: Face, codePoints: readonly number[]): Face => {
  const set = new Set(codePoints);
  const key = `${own.sha256} ${lender.sha256} ${codePoints}`;
  return sharedFace(own, (codePoint) => (set.has(codePoint) ? lender : own), key);
};

/** Marks sit on the character before them and stay in its face; signs without shape are no face's. */
const ALWAYS_OWN = /^[\p{M}\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}]$/u;

/** Who draws a character: `drawn` first, then the face itself, then `rare`. */
export const lendingOwner =
  (own: Face, lenders: { readonly drawn?: Face; readonly rare?: Face }) =>
  (codePoint: number): 'drawn' | 'own' | 'rare' => {
    if (lenders.drawn?.has(codePoint)) return 'drawn';
    if (own.has(codePoint) || !lenders.rare?.has(codePoint)) return 'own';
    return ALWAYS_OWN.test(String.fromCodePoint(codePoint)) ? 'own' : 'rare';
  };

/** A face with its rare and drawn characters; the face itself when none lends. */
export const lentFace = (
  own: Face,
  lenders: { readonly drawn?: Face; readonly rare?: Face },
): Face => {
  const { drawn, rare } = lenders;
  if (!drawn && !rare) return own;
  const ownerOf = lendingOwner(own, lenders);
  const faces = { own, drawn: drawn ?? own, rare: rare ?? own };
  const key = `${own.sha256} drawn ${drawn?.sha256 ?? ''} rare ${rare?.sha256 ?? ''}`;
  return sharedFace(own, (codePoint) => faces[ownerOf(codePoint)], key);
};
