/**
 * Stories without fonts: a headline's characters, a count of body lines, pictures by their aspect; and
 * the table of rectangles such a story fills exactly. The house's sizes, 5 columns of 14 em at 9 on
 * 12.5 pt; costs of the same kind as the real ones. Nothing here is taken from the code under test.
 */

import { headroomCost } from '../../../../print/layout/parts/headroom.ts';
import type { SolveVariant, StoryTable } from '../../../../print/layout/solve/table.ts';
import { defaultFormat } from '../../../../src/model/formats.ts';

/** A story by its lengths. */
export interface SyntheticStory {
  readonly id: string;
  readonly priority: 1 | 2 | 3 | 4;
  readonly lang: 'zh' | 'en';
  /** Width of the headline, em of its own size. */
  readonly headEm: number;
  readonly kicker: boolean;
  readonly lines: number;
  readonly paragraphs: number;
  /** Width by height of its picture; none when absent. */
  readonly aspect?: number;
  readonly edge?: StoryTable['edge'];
}

/** One deck of a synthetic story. */
export interface SyntheticDeck {
  readonly sizePt: number;
  readonly rows: number;
  readonly cost: number;
}

const SIZES = [42, 38, 36, 34, 32, 30, 28, 26, 24, 22, 21, 20, 19, 18, 17, 16, 15, 14, 12];
const BANDS: Readonly<Record<number, readonly [number, number, number]>> = {
  1: [24, 32, 42],
  2: [18, 24, 26],
  3: [15, 20, 22],
  4: [12, 15, 17],
};
const BODY_PT = 9;
const PITCH_PT = 12.5;
const MEASURE = 14;
const GUTTER = 1.5;
const AIR = [0, 150, 500, 1400];
const WHITE = [0, 400, 1400, 3000];

const spanPt = (cols: number): number => (cols * MEASURE + (cols - 1) * GUTTER) * BODY_PT;

/** Decks of a story over a width, cheapest first. */
export const syntheticDecks = (
  story: Pick<SyntheticStory, 'headEm' | 'kicker' | 'priority'>,
  cols: number,
): readonly SyntheticDeck[] => {
  const [min, target, max] = BANDS[story.priority] ?? [15, 20, 22];
  const width = spanPt(cols);
  const decks: SyntheticDeck[] = [];
  for (const sizePt of SIZES) {
    if (sizePt < min || sizePt > max) continue;
    for (let lines = 1; lines <= 3; lines += 1) {
      const widest = Math.ceil((story.headEm / lines) * 2) / 2 + (lines > 1 ? 1 : 0);
      const fill = (widest * sizePt) / width;
      if (fill > 1 || fill < 0.3) continue;
      const cost =
        7000 * Math.abs(Math.log(sizePt / target)) +
        6000 * Math.max(0, 0.7 - fill) +
        10000 * Math.max(0, fill - 0.96) +
        ([0, 0, 300, 1400][lines] ?? 3000);
      const height = lines * sizePt * 1.2 + (story.kicker ? sizePt * 0.5 * 1.45 : 0);
      decks.push({ sizePt, rows: Math.ceil(height / PITCH_PT + 0.9), cost: Math.round(cost) });
    }
  }
  return decks.sort((a, b) => a.cost - b.cost || a.rows - b.rows).slice(0, 8);
};

interface PictureSize {
  readonly cols: number;
  readonly rows: number;
  readonly cost: number;
}

/** Sizes of a picture of that aspect in a module of `cols` columns, caption and blank row included. */
export const syntheticPictures = (aspect: number, cols: number): readonly PictureSize[] => {
  const widths = cols <= 2 ? [cols] : [2, 3].filter((width) => width <= cols);
  return widths.flatMap((width) => {
    const natural = spanPt(width) / aspect / PITCH_PT;
    const sizes: PictureSize[] = [];
    for (let rows = Math.ceil(natural * 0.85); rows <= natural / 0.85; rows += 1) {
      const crop = 1 - Math.min(rows / natural, natural / rows);
      const cost = 1500 * crop + 8000 * Math.max(0, crop - 0.1);
      sizes.push({ cols: width, rows: rows + 2, cost: Math.round(cost) });
    }
    return sizes;
  });
};

const legCost = (rows: number, cols: number): number => {
  if (rows < 4) return Number.POSITIVE_INFINITY;
  if (rows < 6) return 1500;
  if (cols === 1 && rows > 30) return 150 * (rows - 30);
  return rows > 26 ? 120 * (rows - 26) : 0;
};

/** Lines that copyfit can win and lose: Chinese loosens, Latin does both. */
const elasticity = (story: SyntheticStory): readonly [number, number] =>
  story.lang === 'zh'
    ? [Math.floor(story.paragraphs / 8), Math.floor(story.paragraphs / 2)]
    : [Math.floor(story.lines * 0.025), Math.floor(story.lines * 0.025)];

/** The table of a story on a page of `cols` columns and `rows` rows. */
export const syntheticTable = (story: SyntheticStory, cols: number, rows: number): StoryTable => {
  const cells = new Map<number, Map<number, SolveVariant[]>>();
  for (let width = 1; width <= cols; width += 1) {
    const heights = new Map<number, SolveVariant[]>();
    const decks = syntheticDecks(story, width);
    const pictures = story.aspect === undefined ? [] : syntheticPictures(story.aspect, width);
    for (const deck of decks) {
      for (const picture of pictures.length > 0 ? pictures : [undefined]) {
        for (const variant of fillings(story, width, deck, picture)) {
          const height = variant.rows;
          if (height > rows) continue;
          heights.set(height, [...(heights.get(height) ?? []), variant.variant]);
        }
      }
    }
    const least = Math.min(...heights.keys());
    cells.set(
      width,
      new Map(
        [...heights].map(([height, list]) => [
          height,
          distinct(list).map((variant) => ({
            ...variant,
            cost: variant.cost + headroomCost(defaultFormat, height, least, width),
          })),
        ]),
      ),
    );
  }
  return {
    id: story.id,
    priority: story.priority,
    cells,
    ...(story.edge ? { edge: story.edge } : {}),
  };
};

function* fillings(
  story: SyntheticStory,
  width: number,
  deck: SyntheticDeck,
  picture: PictureSize | undefined,
): Generator<{ rows: number; variant: SolveVariant }> {
  const taken = picture ? picture.cols * picture.rows : 0;
  const [tight, loose] = elasticity(story);
  const least = Math.ceil((story.lines - tight + taken) / width);
  const most = Math.floor((story.lines + loose + 3 + taken) / width);
  for (let bodyRows = Math.max(least, picture?.rows ?? 0); bodyRows <= most; bodyRows += 1) {
    const blank = width * bodyRows - taken - story.lines;
    const copyfit = blank <= 1 ? Math.min(blank, 0) : Math.min(blank, loose);
    const white = blank - copyfit;
    const leg = legCost(bodyRows, width);
    const share = Math.abs(copyfit) / story.lines;
    if (white > 3 || leg === Number.POSITIVE_INFINITY) continue;
    const body = (WHITE[white] ?? 0) + 350 * Math.abs(copyfit) + 40000 * Math.max(0, share - 0.06);
    for (let air = 0; air < AIR.length; air += 1) {
      const headRows = deck.rows + air;
      yield {
        rows: headRows + bodyRows + 1,
        variant: {
          cost: Math.round(deck.cost + (picture?.cost ?? 0) + leg + body + (AIR[air] ?? 0)),
          headPt: deck.sizePt,
          headRows,
          headForm: 'top',
          face: story.priority === 3 ? 'hei' : 'song',
          framed: false,
          ...(picture
            ? {
                picture: {
                  col: width - picture.cols,
                  row: headRows,
                  cols: picture.cols,
                  rows: picture.rows - 1,
                },
              }
            : {}),
          lines: story.lines,
          white,
          copyfit: Math.abs(copyfit),
        },
      };
    }
  }
}

/** Up to five variants, distinct in what a neighbour can see. */
const distinct = (list: readonly SolveVariant[]): SolveVariant[] => {
  const seen = new Map<string, SolveVariant>();
  for (const variant of [...list].sort((a, b) => a.cost - b.cost)) {
    const key = `${variant.headPt} ${variant.picture?.cols ?? 0}`;
    if (!seen.has(key)) seen.set(key, variant);
  }
  return [...seen.values()].slice(0, 5);
};
