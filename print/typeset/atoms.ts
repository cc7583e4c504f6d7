/**
 * Atoms: the smallest parts of a paragraph that a line may be cut between.
 */
import type { CutReason } from './chunks.ts';
import type { CharClass } from './classes.ts';
import type { LineUnit } from './types.ts';

/** White space before an atom. Several spaces in a row are one gap. */
export interface Space {
  readonly start: number;
  readonly end: number;
  /** Sum of the advances, em. */
  readonly advance: number;
  readonly wide: boolean;
  readonly breakable: boolean;
}

/** One Han character, one mark, one Latin syllable, one number, `——`, `……` or an inline box. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly kind: CharClass | 'box';
  /** Advance without the blank halves, em. */
  readonly body: number;
  /** Blank halves of a mark, parts of its advance, em. */
  readonly lead: number;
  readonly trail: number;
  /** How the line sets it when it is a unit: nothing inside is spaced. */
  readonly unit: LineUnit['kind'] | undefined;
  /** The gap before it. */
  readonly space: Space | undefined;
  /** U+2060 stands before it, or the chunk goes on without a break point. */
  readonly joined: boolean;
  /** U+200B stands before it. */
  readonly opened: boolean;
  /** Why a Latin chunk may be cut before this atom. */
  readonly cut: CutReason | undefined;
  /** What the line gains when it ends after this atom: a hyphen, kerning undone, em. */
  readonly endEm: number;
}
