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

/** Splits a text where the lender takes over, as the browser splits a run at a change of font. */
const splitRuns = (text: string, isBorrowed: (code: number) => boolean): readonly string[] => {
  const runs: string[] = [];
  let last: boolean | undefined;
  for (const character of text) {
    const borrowed = isBorrowed(character.codePointAt(0) ?? 0);
    if (borrowed === last) runs[runs.length - 1] = `${runs.at(-1) ?? ''}${character}`;
    else runs.push(character);
    last = borrowed;
  }
  return runs;
};

/** A face that answers for `codePoints` with the lender's metrics, and with its own for the rest. */
export const borrowingFace = (own: Face, lender: Face, codePoints: readonly number[]): Face => {
  const set = new Set(codePoints);
  const owner = (codePoint: number): Face => (set.has(codePoint) ? lender : own);
  const isBorrowed = (codePoint: number): boolean => set.has(codePoint);
  return {
    ...own,
    sha256: fileHash(new TextEncoder().encode(`${own.sha256} ${lender.sha256} ${codePoints}`)),
    has: (codePoint) => owner(codePoint).has(codePoint),
    advance: (codePoint) => owner(codePoint).advance(codePoint),
    inkSide: (codePoint) => owner(codePoint).inkSide(codePoint),
    inkBox: (codePoint) => owner(codePoint).inkBox(codePoint),
    hasVerticalForm: (codePoint) => owner(codePoint).hasVerticalForm(codePoint),
    verticalInk: (codePoint) => owner(codePoint).verticalInk(codePoint),
    shape: (text, options) => {
      const runs = splitRuns(text, isBorrowed);
      const [only] = runs;
      if (only === undefined) return new Float64Array(0);
      const shape = (run: string): Float64Array =>
        owner(run.codePointAt(0) ?? 0).shape(run, options);
      return runs.length === 1
        ? shape(only)
        : Float64Array.from(runs.flatMap((run) => [...shape(run)]));
    },
  };
};
