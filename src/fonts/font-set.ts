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

/**
 * Faces that only lend: `rare` for characters that a role's own face lacks, `drawn` for those that the paper
 * drew itself (造字), which win over every face.
 */
export const lendingUses = ['rare', 'drawn'] as const;
/** A face that only lends. */
export type LendingUse = (typeof lendingUses)[number];
/** Whoever draws a character of a role. */
export type Lender = FontUse | LendingUse;

/** Marks and letters that a face takes from another role's. */
export interface Borrowing {
  readonly from: FontUse;
  /** Code points, rising. */
  readonly codePoints: readonly number[];
}

/** One loaded face in its job. */
export interface FontEntry {
  readonly use: Lender;
  /** Metrics, lent characters included. */
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
  /** Who draws a character when not the entry's own file. */
  readonly lenderOf: (codePoint: number) => Lender | undefined;
}

/** Every use's face, and the faces that only lend where there are any. */
export type FontSet = Readonly<Record<FontUse, FontEntry>> &
  Readonly<Partial<Record<LendingUse, FontEntry>>>;

/** The entry of whoever draws a character of a role. */
export const drawnBy = (fonts: FontSet, use: FontUse, codePoint: number): FontEntry => {
  const lender = fonts[use].lenderOf(codePoint);
  return (lender === undefined ? undefined : fonts[lender]) ?? fonts[use];
};

/** All entries of a set, lenders last. */
export const fontEntries = (fonts: FontSet): readonly FontEntry[] =>
  [...fontUses, ...lendingUses].flatMap((use) => fonts[use] ?? []);

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
