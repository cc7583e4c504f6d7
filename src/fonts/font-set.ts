/**
 * The faces of a publication by what they are used for, and which one sets a given character.
 *
 * Every edition asks here, so that metrics, print, web and cards agree: `em` is set in Kai, `strong`
 * in the bold of the body, a character that a role borrows in the lender's face (that is inside the
 * entry's `Face` already).
 */
import type { TextRun } from '../model/block.ts';
import type { FontRole } from '../model/publication.ts';
import type { Face } from './face.ts';

/** A role of the publication, or the bold that stands beside the body. */
export type FontUse = FontRole | 'strong';

/** All uses, in the order in which lenders come before borrowers. */
export const fontUses: readonly FontUse[] = [
  'body',
  'strong',
  'song',
  'hei',
  'kai',
  'fangsong',
  'nameplate',
];

/** Characters that a face takes from another one. */
export interface Borrowing {
  readonly from: FontUse;
  /** Code points, rising. */
  readonly codePoints: readonly number[];
}

/** One loaded face in its job. */
export interface FontEntry {
  readonly use: FontUse;
  /** Metrics, borrowed characters included. */
  readonly face: Face;
  /** CSS family of the subset; equal to `face.id`. */
  readonly family: string;
  readonly weight: number;
  /** The file's own family name, for messages. */
  readonly title: string;
  /** The whole face as static TrueType. */
  readonly sfnt: Uint8Array;
  /** SHA-256 of the file as found. */
  readonly hash: string;
  /** False when the licence bits allow print and preview only: no web font is made. */
  readonly webAllowed: boolean;
  readonly borrowing?: Borrowing;
}

/** Every use's face. */
export type FontSet = Readonly<Record<FontUse, FontEntry>>;

/** The use that sets an inline run: `em` is Kai; `strong` bold, except where the face is heavy. */
const useOfStyle = (base: FontUse, style: TextRun['style']): FontUse => {
  const isHeavy = base === 'song' || base === 'hei' || base === 'nameplate';
  if (style === 'strong') return isHeavy ? base : 'strong';
  if (style === 'em') return isHeavy || base === 'strong' ? base : 'kai';
  return base;
};

/** The use that sets the character at an offset. Inner runs win; `strong` beats `em` (Kai has no bold). */
export const useAt = (base: FontUse, runs: readonly TextRun[], offset: number): FontUse => {
  const over = runs.filter((run) => run.start <= offset && offset < run.end);
  if (over.some((run) => run.style === 'strong')) return useOfStyle(base, 'strong');
  return over.some((run) => run.style === 'em') ? useOfStyle(base, 'em') : base;
};

/** The face of every offset of a text: what the composer asks. */
export const faceAtIn =
  (fonts: FontSet, base: FontUse, runs: readonly TextRun[]) =>
  (offset: number): Face =>
    runs.length === 0 ? fonts[base].face : fonts[useAt(base, runs, offset)].face;
