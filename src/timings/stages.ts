/** The stages that a command goes through, and what there is to count at them. */

/** The stages that are told apart, in the order of their table. */
export const STAGES = [
  'examine',
  'read',
  'check',
  'fonts',
  'load',
  'pictures',
  'layout',
  'typeset',
  'headlines',
  'glyphs',
  'lock',
  'dump',
  'browser',
  'kept',
  'sheets',
  'paged',
  'native',
  'pdf',
  'verify',
  'cards',
  'write',
] as const;

/** A stage. */
export type Stage = (typeof STAGES)[number];

/** What can be counted at a stage, in the order of the table. */
export const COUNTS = [
  'findings',
  'issues',
  'articles',
  'faces',
  'pictures',
  'pages',
  'stories',
  'steps',
  'tables',
  'rectangles',
  'weighed',
  'galleys',
  'paragraphs',
  'lines',
  'headlines',
  'characters',
  'cards',
  'files',
  'bytes',
] as const;

/** A thing counted. */
export type Count = (typeof COUNTS)[number];

/** How much there was of each thing. */
export type Counts = Readonly<Partial<Record<Count, number>>>;
