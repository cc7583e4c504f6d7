/**
 * What galleys are made of: the contract between the blocks' setters and the layout that pours them.
 */
import type { Figure, QrCode, TableBlock, TextRun } from '../../src/model/block.ts';
import type { HouseStyle, LexiconEntry } from '../../src/model/publication.ts';
import type { ComposedParagraph, ComposeInput, FaceAt, ParagraphRole } from './types.ts';

/** A paragraph of the flow with its line table. */
export interface GalleyParagraph {
  readonly kind: 'paragraph';
  readonly block: string;
  readonly role: ParagraphRole;
  readonly text: string;
  readonly runs: readonly TextRun[];
  readonly generated: number;
  readonly composed: ComposedParagraph;
  /** What it was composed from; absent where lines are the author's own (verse, names). */
  readonly input?: ComposeInput;
  /** Lines that must not part at a leg's foot: the whole item stays together. */
  readonly solid: boolean;
  /** Rows that must stand together where the item begins; 1 when absent. */
  readonly minHead?: number;
  /** Rows of the next item that must follow in the same leg (a subhead is not left alone). */
  readonly keepWithNext: number;
}
/** Blank rows; none at the top of a leg. */
export interface GalleySpace {
  readonly kind: 'space';
  readonly rows: number;
}
/** What is poured into legs, in order. */
export type GalleyItem = GalleyParagraph | GalleySpace;

/** A block that stands beside the flow. */
export interface Insert {
  readonly block: string;
  readonly content: Figure | TableBlock | QrCode;
}

/** An article at one measure. */
export interface Galley {
  readonly measureEm: number;
  readonly items: readonly GalleyItem[];
  readonly inserts: readonly Insert[];
  readonly omissions: readonly Omission[];
  /** Price of what layout left out of the story, a module's units; 0 when absent. */
  readonly price?: number;
}

/** What galleys need to know besides the blocks. */
export interface GalleyContext {
  readonly story: string;
  readonly style: HouseStyle;
  readonly lexicon: readonly LexiconEntry[];
  readonly lang: string;
  /** Faces of a text: `kai` sets the whole text in Kai, `hei` in Hei. */
  readonly faces: (runs: readonly TextRun[], voice: 'body' | 'kai' | 'hei') => FaceAt;
  /** 本报讯 lead-in put before the first paragraph; empty when the article has none. */
  readonly leadIn: string;
}

/**
 * What the paper does not show of a story, by the author's mark; named in the report (law 1): a block, a
 * part of the head, the end of a block, or the whole of a filler that was not needed.
 */
export interface Omission {
  readonly story: string;
  /** Index path of a block, name of a part (`kicker`), or nothing for a whole story. */
  readonly block: string;
  readonly why: 'web-only' | 'trim' | 'optional' | 'unused';
  readonly text: string;
  /** Lines of the text as they would have been set; trims only. */
  readonly lines?: number;
}
