/** The trade's taboos by name, as reports, messages and the desk tell them. */
/** Names of the taboos; their words live with the messages. */
export type TabooId =
  | 'rank-order'
  | 'left-of-lead'
  | 'edge'
  | 'through-line'
  | 'split-page'
  | 'long-gutter'
  | 'cross-seam'
  | 'equal-stack'
  | 'twins'
  | 'facing-heads'
  | 'facing-pictures'
  | 'size-inversion'
  | 'equal-rank-size'
  | 'weak-lead'
  | 'narrow-lead'
  | 'near-miss'
  | 'facing-baselines'
  | 'lead-picture'
  | 'grey-half'
  | 'apart'
  | 'white';

/** Where a module's head stands, as its neighbours see it: over the text, in a column of its own, nowhere. */
export type HeadPlace = 'top' | 'column' | 'none';
