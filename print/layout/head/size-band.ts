/**
 * Type sizes of headlines: the 字号 table and the band each rank may use.
 * Sizes are points; where the bands come from is in docs/design/headlines.md#sizes.
 */
import type { Article } from '../../../src/model/article.ts';

/** Sizes a headline may have, largest first: 初号 to 小四 with the half steps papers keep. */
export const HEADLINE_SIZES: readonly number[] = [
  54, 48, 42, 38, 36, 34, 32, 30, 28, 26, 24, 22, 21, 20, 19, 18, 17, 16, 15, 14, 12,
];

/** Smallest, wished for and largest size of a headline. */
export interface SizeBand {
  readonly min: number;
  readonly target: number;
  readonly max: number;
}

const BANDS: Readonly<Record<number, SizeBand>> = {
  1: { min: 24, target: 40, max: 44 },
  2: { min: 18, target: 25, max: 30 },
  3: { min: 15, target: 20, max: 22 },
  4: { min: 12, target: 15, max: 17 },
};

const KIND_BANDS: Readonly<Partial<Record<Article['kind'], SizeBand>>> = {
  brief: { min: 10.5, target: 10.5, max: 12 },
  notice: { min: 14, target: 18, max: 20 },
  names: { min: 14, target: 18, max: 20 },
  verse: { min: 16, target: 20, max: 24 },
  ad: { min: 16, target: 20, max: 36 },
};

/** The band of an article by kind, else by rank. */
export const sizeBand = (article: Article): SizeBand =>
  KIND_BANDS[article.kind] ?? BANDS[article.priority] ?? { min: 15, target: 20, max: 22 };
