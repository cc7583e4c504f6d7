/**
 * The house's taste as integers, thousandths of a point. Where each comes from is in docs/design/prices.md#page.
 *
 * 500 is a blemish one may leave, 2000 is a fault one works to avoid, 5000 and more is a taboo that
 * only a worse page may break.
 */

/** What every taboo costs. */
export interface Weights {
  /** A less important story above a more important one, a step of rank. */
  readonly above: number;
  /** The same side by side. */
  readonly left: number;
  /** Anything at the left of the one lead: 头条 stands in the upper left. */
  readonly leftOfLead: number;
  /** A story away from the edge its editor wished, for every story between. */
  readonly edge: number;
  /** A line across the whole page: under a full-width lead, in the middle half, elsewhere. */
  readonly throughLead: number;
  readonly throughMiddle: number;
  readonly through: number;
  /** 断版: a gutter over the whole height; less where it parts a rail of one column. */
  readonly split: number;
  readonly splitRail: number;
  /** A gutter over four fifths of the height. */
  readonly longGutter: number;
  /** 十字缝: four modules meet in a point. */
  readonly cross: number;
  /** 同宽叠: two modules of one width in a stack, and each further one. */
  readonly stack: number;
  readonly stackFurther: number;
  /** Two modules of one size side by side. */
  readonly twins: number;
  /** 碰题 by the difference of the sizes: below 2 pt (less in another face), 4 pt, 8 pt, more or framed. */
  readonly headsEqual: number;
  readonly headsEqualFace: number;
  readonly headsClose: number;
  readonly headsNear: number;
  readonly headsFar: number;
  /** Heads side by side whose feet differ by one row. */
  readonly headFeet: number;
  /** 碰图: pictures face each other over a gutter. */
  readonly pictures: number;
  /** 题号倒挂: a less important story with the larger headline; with the same size. */
  readonly inversion: number;
  readonly equalRank: number;
  /** Another headline above four fifths of the lead's size. */
  readonly weakLead: number;
  /** Another story wider than the lead. */
  readonly narrowLead: number;
  /** Lines across a gutter that miss by one, two or three rows. */
  readonly nearMiss: readonly [number, number, number, number];
  /** The same between a picture's edge and a neighbour's. */
  readonly nearMissPicture: number;
  /** The lead has a picture, and another's is larger. */
  readonly leadPicture: number;
  /** Half a page without any picture on a page that has two. */
  readonly greyHalf: number;
  /** A story away from the one it was to stand with. */
  readonly apart: number;
  /** Each blank line of the page beyond the third. */
  readonly white: number;
}

/** The house's own weights. */
export const WEIGHTS: Weights = {
  above: 700,
  left: 250,
  leftOfLead: 3000,
  edge: 4000,
  throughLead: 500,
  throughMiddle: 2500,
  through: 1800,
  split: 5000,
  splitRail: 2000,
  longGutter: 2500,
  cross: 2000,
  stack: 500,
  stackFurther: 2000,
  twins: 1500,
  headsEqual: 6000,
  headsEqualFace: 4500,
  headsClose: 2500,
  headsNear: 1000,
  headsFar: 300,
  headFeet: 400,
  pictures: 3000,
  inversion: 5000,
  equalRank: 1200,
  weakLead: 2000,
  narrowLead: 2500,
  nearMiss: [0, 1500, 1100, 600],
  nearMissPicture: 400,
  leadPicture: 1800,
  greyHalf: 800,
  apart: 3000,
  white: 400,
};

/** No way: larger than any sum of costs. */
export const NEVER = 1 << 29;
