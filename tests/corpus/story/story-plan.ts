/** What a story of the corpus should be, before a word of it is written. */
import type { PictureSpec } from '../pictures/draw.ts';

/** Kinds of pieces that the corpus holds. */
export type StoryKind =
  | 'article'
  | 'photo'
  | 'brief'
  | 'comment'
  | 'notice'
  | 'names'
  | 'verse'
  | 'filler';

/** A story to be written. */
export interface StoryPlan {
  /** Its name in the issue. */
  readonly slug: string;
  readonly kind: StoryKind;
  readonly priority: 1 | 2 | 3 | 4;
  readonly page: number;
  readonly section: string;
  /** Characters of its body, about. */
  readonly characters: number;
  readonly picture?: PictureSpec;
  /** A table or a box stands in it. */
  readonly special?: 'table' | 'box' | 'list' | 'summary' | 'pull-quote' | 'qr';
}
