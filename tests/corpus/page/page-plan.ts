/**
 * What stands on a page of the corpus: how full it is, how many stories it holds and of which kinds, and
 * which of them have pictures. Room is counted in lines of one column, as an editor counts.
 */
import type { PictureSpec } from '../pictures/draw.ts';
import { between, percent, pick, type Random, weighted } from '../random.ts';
import type { StoryKind, StoryPlan } from '../story/story-plan.ts';

/** How full a page is: of its room, or by what it holds. */
export type Fill = 'under' | 'well' | 'over' | 'half' | 'briefs' | 'single';

/** A page to be written. */
export interface PagePlan {
  readonly number: number;
  readonly name: string;
  readonly fill: Fill;
  readonly stories: readonly StoryPlan[];
}

/** Lines that a page holds: a front page less its nameplate, an inside page. */
const ROOM = { front: 5 * 66.5, inside: 5 * 76.5 } as const;
/** Lines that a head gives way where the page is tight. */
const HEAD_GIVES = 3.5;
/** Characters of body in a line, ends of paragraphs counted. */
const PER_LINE = 12.9;
/** Lines that the head takes by rank, and the weight of a story by rank. */
const DECK_LINES = { 1: 24, 2: 14, 3: 9, 4: 6 } as const;
const WEIGHT = { 1: 3.1, 2: 1.5, 3: 1, 4: 0.55 } as const;
const LEAST = 45;
const MOST = 3600;

const SHARE: Readonly<Record<Fill, readonly [number, number]>> = {
  under: [85, 93],
  well: [94, 104],
  over: [105, 115],
  half: [40, 60],
  briefs: [80, 110],
  single: [10, 40],
};

const rankOf = (index: number, count: number): StoryPlan['priority'] => {
  if (index === 0) return 1;
  if (index <= Math.ceil(count / 4)) return 2;
  return index <= Math.ceil(count * 0.65) ? 3 : 4;
};

const kindOf = (random: Random, rank: StoryPlan['priority'], fill: Fill): StoryKind => {
  if (fill === 'briefs') return percent(random, 85) ? 'brief' : 'notice';
  if (rank === 1) return percent(random, 94) ? 'article' : 'photo';
  if (rank < 4) {
    return weighted(random, [
      ['article', 80],
      ['comment', 7],
      ['photo', 5],
      ['notice', 3],
      ['names', 3],
      ['verse', 2],
    ] as const);
  }
  return weighted(random, [
    ['article', 34],
    ['brief', 44],
    ['notice', 10],
    ['verse', 4],
    ['filler', 4],
    ['comment', 4],
  ] as const);
};

const SIZES: readonly (readonly [number, number])[] = [
  [1600, 1067],
  [1500, 1000],
  [2000, 1125],
  [1200, 800],
  [1200, 1600],
  [900, 1200],
  [1200, 1200],
  [1800, 760],
];

const pictureOf = (random: Random, seed: number): PictureSpec => {
  if (percent(random, 8)) {
    return { form: 'bars', width: 480, height: pick(random, [260, 320, 420]), seed };
  }
  const [width, height] = percent(random, 5) ? ([420, 280] as const) : pick(random, SIZES);
  return { form: pick(random, ['tiles', 'pebbles']), width, height, seed };
};

const specialOf = (random: Random, kind: StoryKind): StoryPlan['special'] => {
  if (kind === 'notice' && percent(random, 15)) return 'qr';
  if (kind !== 'article' || !percent(random, 14)) return undefined;
  return weighted(random, [
    ['table', 35],
    ['list', 20],
    ['summary', 20],
    ['box', 13],
    ['pull-quote', 12],
  ] as const);
};

const countOf = (random: Random, fill: Fill): number => {
  if (fill === 'briefs') return between(random, 16, 24);
  if (fill === 'single') return 1;
  if (fill === 'half') return between(random, 3, 10);
  return weighted(random, [
    [3, 8],
    [4, 15],
    [5, 20],
    [6, 18],
    [7, 13],
    [8, 9],
    [9, 6],
    [10, 4],
    [11, 2],
    [12, 2],
    [13, 1],
    [14, 2],
  ] as const);
};

/** What a story of a page is planned from. */
interface Place {
  readonly page: number;
  readonly section: string;
  readonly index: number;
  readonly priority: StoryPlan['priority'];
  /** Lines of the page that it may take. */
  readonly lines: number;
  /** Share of stories with pictures in a hundred; no story at all has one at 0. */
  readonly pictured: number;
  readonly fill: Fill;
}

const LEAD_PICTURE = 34;
const PICTURE = 20;
/** The longest bodies of kinds that are short by nature. */
const CAPS: Readonly<Partial<Record<StoryKind, number>>> = { brief: 190, filler: 190, verse: 260 };

const planStory = (random: Random, place: Place): StoryPlan => {
  const { page, section, index, priority, pictured } = place;
  const drawn = kindOf(random, priority, place.fill);
  const kind = drawn === 'photo' && pictured === 0 ? 'article' : drawn;
  const share = pictured * (priority === 1 ? 1.7 : priority === 4 ? 0.2 : 1);
  const has = kind === 'photo' || (kind === 'article' && percent(random, share));
  const picture = has ? pictureOf(random, page * 1000 + Math.floor(random() * 1e6)) : undefined;
  const special = specialOf(random, kind);
  const taken = picture ? (priority === 1 ? LEAD_PICTURE : PICTURE) : 0;
  const characters = Math.round((place.lines - DECK_LINES[priority] - taken) * PER_LINE);
  return {
    slug: `p${page}-${String(index + 1).padStart(2, '0')}`,
    kind,
    priority,
    page,
    section,
    characters: Math.min(CAPS[kind] ?? MOST, Math.max(LEAST, characters)),
    ...(picture ? { picture } : {}),
    ...(special ? { special } : {}),
  };
};

const fillOf = (random: Random): Fill =>
  weighted(random, [
    ['well', 60],
    ['under', 16],
    ['over', 16],
    ['half', 4],
    ['briefs', 2],
    ['single', 2],
  ] as const satisfies readonly (readonly [Fill, number])[]);

/** What a page should be. */
export interface PageWish {
  readonly number: number;
  readonly name: string;
  /** Share of its stories with pictures in a hundred. */
  readonly pictured: number;
  /** Share of its room that is used: less than 1 where a drawing will leave less freedom. */
  readonly used: number;
}

/** A page. */
export const planPage = (random: Random, page: PageWish): PagePlan => {
  const { number, name, pictured, used } = page;
  const fill = fillOf(random);
  const count = countOf(random, fill);
  const [least, most] = SHARE[fill];
  const holds = ROOM[number === 1 ? 'front' : 'inside'] + HEAD_GIVES * count;
  const room = (holds * used * between(random, least, most)) / 100;
  const ranks = Array.from({ length: count }, (_, index) =>
    fill === 'briefs' ? (index === 0 ? 3 : 4) : rankOf(index, count),
  );
  const weights = ranks.map((rank) => WEIGHT[rank] * (0.65 + random() * 0.7));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const stories = ranks.map((priority, index) => {
    const lines = (room * (weights[index] ?? 1)) / sum;
    return planStory(random, {
      page: number,
      section: name,
      index,
      priority,
      lines,
      pictured,
      fill,
    });
  });
  return { number, name, fill, stories };
};
