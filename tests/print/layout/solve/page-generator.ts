/**
 * Pages known to have a perfect fill: a full page is cut at random into rectangles, and each rectangle
 * gets a story whose lines fill it to the row. Then, on wish, every story is made up to 6 % longer or
 * shorter. Seeds and weights are frozen: a change here changes what the budgets of the tests mean.
 */
import type { StoryTable } from '../../../../print/layout/solve/table.ts';
import {
  type SyntheticStory,
  syntheticDecks,
  syntheticPictures,
  syntheticTable,
} from './synthetic-story.ts';

/** Columns and rows of the generated pages: 78 body lines and the last separation row. */
export const PAGE = { cols: 5, rows: 79 } as const;

/** What a page is made from. */
export interface PageRecipe {
  readonly seed: number;
  readonly count: number;
  readonly lang: 'zh' | 'en';
  /** Share of stories with a picture. */
  readonly pictures: number;
  /** Greatest change of length, a share; 0 keeps the known fill. */
  readonly drift: number;
}

/** A generated page. */
export interface GeneratedPage {
  readonly recipe: PageRecipe;
  readonly stories: readonly SyntheticStory[];
  readonly tables: readonly StoryTable[];
}

interface Rect {
  readonly col: number;
  readonly row: number;
  readonly cols: number;
  readonly rows: number;
}

/** A small generator of numbers in [0, 1) (mulberry32): the same on every machine. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

/** Makes a page. */
export const generatePage = (recipe: PageRecipe): GeneratedPage => {
  const random = randomFrom(recipe.seed * 7919 + recipe.count * 104729);
  for (;;) {
    const rects = cutPage(recipe.count, random);
    const stories = rects && fillRects(rects, recipe, random);
    if (!stories) continue;
    const drifted = stories.map((story) => drift(story, recipe.drift, random));
    return {
      recipe,
      stories: drifted,
      tables: drifted.map((story) => syntheticTable(story, PAGE.cols, PAGE.rows)),
    };
  }
};

const cutPage = (count: number, random: () => number): readonly Rect[] | undefined => {
  let rects: Rect[] = [{ col: 0, row: 0, cols: PAGE.cols, rows: PAGE.rows }];
  for (let tries = 0; rects.length < count && tries < 60; tries += 1) {
    rects.sort((a, b) => b.cols * b.rows - a.cols * a.rows || a.row - b.row || a.col - b.col);
    const index = Math.floor(random() * Math.min(3, rects.length));
    const rect = rects[index];
    const halves = rect && cutRect(rect, random);
    if (halves) rects = [...rects.filter((_, i) => i !== index), ...halves];
  }
  return rects.length === count && rects.every(readable) ? rects : undefined;
};

const readable = ({ cols, rows }: Rect): boolean =>
  cols === 1 ? rows >= 14 && rows <= 34 : rows >= 12 && cols * rows <= 190 && rows <= 44;

const cutRect = (rect: Rect, random: () => number): readonly [Rect, Rect] | undefined => {
  const across = rect.cols === 1 || random() < (rect.rows > 40 ? 0.75 : 0.35);
  if (across) {
    const at = 12 + Math.floor(random() * (rect.rows - 23));
    if (rect.rows < 24) return undefined;
    return [
      { ...rect, rows: at },
      { ...rect, row: rect.row + at, rows: rect.rows - at },
    ];
  }
  const at = 1 + Math.floor(random() * (rect.cols - 1));
  return [
    { ...rect, cols: at },
    { ...rect, col: rect.col + at, cols: rect.cols - at },
  ];
};

/** The story at the top left leads; the others rank by their area. */
const fillRects = (
  rects: readonly Rect[],
  recipe: PageRecipe,
  random: () => number,
): readonly SyntheticStory[] | undefined => {
  const area = (rect: Rect): number => rect.cols * rect.rows;
  const sorted = [...rects].sort((a, b) => area(b) - area(a) || a.row - b.row || a.col - b.col);
  const lead = sorted.find((rect) => rect.row === 0 && rect.cols >= 3);
  if (!lead || area(lead) < 80) return undefined;
  const ranked = [lead, ...sorted.filter((rect) => rect !== lead)];
  const stories: SyntheticStory[] = [];
  for (const [index, rect] of ranked.entries()) {
    const story = fillRect(rect, index, recipe, random);
    if (!story) return undefined;
    stories.push(story);
  }
  return stories;
};

const rankOf = (index: number, count: number): SyntheticStory['priority'] => {
  if (index === 0) return 1;
  if (index <= Math.ceil(count / 4)) return 2;
  return index <= Math.ceil(count * 0.65) ? 3 : 4;
};

const fillRect = (
  rect: Rect,
  index: number,
  recipe: PageRecipe,
  random: () => number,
): SyntheticStory | undefined => {
  const priority = rankOf(index, recipe.count);
  const base = {
    id: `${String.fromCharCode(97 + index)}${recipe.seed}`,
    priority,
    lang: recipe.lang,
    headEm: headWidth(rect.cols, priority, random),
    kicker: priority === 1 && random() < 0.5,
  };
  const deck = syntheticDecks(base, rect.cols)[0];
  if (!deck) return undefined;
  const bodyRows = rect.rows - 1 - deck.rows;
  const pictured = random() < recipe.pictures * (priority === 1 ? 1.6 : priority === 4 ? 0.3 : 1);
  const aspect = 1.2 + Math.round(random() * 50) / 100;
  const sizes = pictured ? syntheticPictures(aspect, rect.cols) : [];
  const picture = sizes.find((size) => size.cost <= 150 && bodyRows - size.rows >= 0);
  const taken = picture ? picture.cols * picture.rows : 0;
  const lines = rect.cols * bodyRows - taken;
  if (bodyRows < 6 || lines < 14) return undefined;
  const paragraphs = Math.max(2, Math.round(lines / (8 + random() * 8)));
  return { ...base, lines, paragraphs, ...(picture ? { aspect } : {}) };
};

/** Headlines of 8 to 25 em that stand well over the width they were written for. */
const headWidth = (cols: number, priority: number, random: () => number): number => {
  const size = [0, 32, 24, 20, 15][priority] ?? 20;
  const width = ((cols * 15.5 - 1.5) * 9) / size;
  const lines = width < 9 ? 2 : 1;
  return Math.max(7, Math.min(25, Math.round(width * lines * (0.72 + random() * 0.22) * 2) / 2));
};

const drift = (story: SyntheticStory, share: number, random: () => number): SyntheticStory => {
  const factor = 1 + share * (2 * random() - 1);
  return share === 0 ? story : { ...story, lines: Math.max(10, Math.round(story.lines * factor)) };
};
