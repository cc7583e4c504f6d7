/**
 * Fills the open rectangles of a half-drawn page: the solver's tables over the stories that are left, for
 * every setting of the drawn areas, each page weighed whole, so that taboos between drawn and solved
 * modules count.
 *
 * In: the drawn parts with their rectangles a setting, the parts that are left, the regions. Out: the
 * best page. Settings come in the order of their bounds; budgets are counts.
 */

import type { CellRect, Reserved } from '../../geometry/cells.ts';
import { cutCosts } from '../solve/cut-cost.ts';
import { deepTables } from '../solve/deepen.ts';
import type { DpTables } from '../solve/dp-tables.ts';
import { makeJudge, weighPage } from '../solve/judge.ts';
import { listPages } from '../solve/k-best.ts';
import type { SolvedPage } from '../solve/solve-page.ts';
import { inRankOrder, type StoryTable, variantsAt } from '../solve/table.ts';
import { chain, type Tree } from '../solve/tree.ts';
import { NEVER, WEIGHTS } from '../solve/weights.ts';

/** A setting of the drawn areas: where each stands, and what they leave. */
export interface Setting {
  readonly drawn: ReadonlyMap<string, CellRect>;
  /** Nameplate and ears: they take part in no taboo. */
  readonly reserved: readonly Reserved[];
  readonly regions: readonly CellRect[];
}

/** What is searched. */
export interface RestSearch {
  readonly cols: number;
  readonly rows: number;
  /** What is drawn and not reserved. */
  readonly drawn: readonly StoryTable[];
  readonly rest: readonly StoryTable[];
  readonly settings: readonly Setting[];
}

/** What a search came to. */
export interface RestEnd {
  /** Pages that it weighed. */
  readonly weighed: number;
  /** Absent where no page fills the template. */
  readonly found?: RestFound;
}

/** The best page; `stories` are drawn and solved ones as its places count them. */
export interface RestFound {
  readonly page: SolvedPage;
  readonly setting: Setting;
  readonly stories: readonly StoryTable[];
}

/** How far above the cheapest filling the tables reach, thousandths. */
const REACH = 12000;
const MOST_ROUNDS = 7;
/** Settings and pages of each that are weighed at most. */
const MOST_SETTINGS = 80;
const MOST_PAGES = 1500;

interface Bounded {
  readonly setting: Setting;
  /** What the drawn areas cost at least. */
  readonly base: number;
  /** No page of the setting costs less. */
  readonly bound: number;
}

/** Finds the best page. */
export const searchRest = (search: RestSearch): RestEnd => {
  const rest = inRankOrder(search.rest);
  const stories = inRankOrder([...search.drawn, ...search.rest]);
  const indexOf = new Map(stories.map((story, index) => [story.id, index] as const));
  const globalOf = rest.map((story) => indexOf.get(story.id) ?? 0);
  const filled = fillFor(search, rest, stories[0]?.id === rest[0]?.id);
  if (!filled) return { weighed: 0 };
  let weighed = 0;
  let best: SolvedPage | undefined;
  let chosen: Setting | undefined;
  for (const { setting, base, bound } of filled.bounded.slice(0, MOST_SETTINGS)) {
    if (bound >= (best?.cost ?? NEVER)) break;
    const drawn = [...setting.drawn];
    const regions = [...drawn.map(([, rect]) => rect), ...setting.regions];
    const { cols, rows } = search;
    const judge = makeJudge(stories, { cols, rows, reserved: setting.reserved }, regions);
    const leaves = drawn.map(([id, rect]): Tree => {
      return { op: 'leaf', story: indexOf.get(id) ?? 0, cols: rect.cols, rows: rect.rows };
    });
    const list = listPages(filled.tables, setting.regions);
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const listed = list.next();
      if (!listed || listed.bound + base >= (best?.cost ?? NEVER)) break;
      const tree = chain('+', [...leaves, ...partsOf(renamed(listed.tree, globalOf))]);
      weighed += 1;
      const page = weighPage(judge, tree, best?.cost);
      if (!page) continue;
      best = page;
      chosen = setting;
    }
  }
  return best && chosen
    ? { weighed, found: { page: best, setting: chosen, stories } }
    : { weighed };
};

/** Tables over the stories that are left, deep enough for the cheapest setting. */
const fillFor = (
  search: RestSearch,
  rest: readonly StoryTable[],
  lead: boolean,
): { readonly tables: DpTables; readonly bounded: readonly Bounded[] } | undefined => {
  if (rest.length === 0) return undefined;
  const cuts = cutCosts(rest, search.cols, WEIGHTS);
  const input = {
    stories: rest,
    // Where the lead is drawn, the first of the others may stand anywhere.
    cuts: lead ? cuts : { ...cuts, lead: 0 },
    cols: search.cols,
    rows: search.rows,
    whole: false,
    weights: WEIGHTS,
  };
  let bounded: readonly Bounded[] = [];
  const leastOf = (tables: DpTables): number => {
    bounded = boundsOf(search, tables);
    return Math.min(NEVER, ...bounded.map((entry) => entry.bound - entry.base));
  };
  const tables = deepTables(input, { reach: REACH, rounds: MOST_ROUNDS, leastOf });
  return tables && { tables, bounded };
};

/** The settings that can be filled, cheapest bound first; drawn order decides between equals. */
const boundsOf = (search: RestSearch, tables: DpTables): readonly Bounded[] => {
  const byId = new Map(search.drawn.map((story) => [story.id, story] as const));
  return search.settings
    .flatMap((setting): readonly Bounded[] => {
      let base = 0;
      for (const [id, rect] of setting.drawn) {
        const story = byId.get(id);
        base += (story && variantsAt(story, rect.cols, rect.rows)[0]?.cost) ?? NEVER;
      }
      if (base >= NEVER || setting.regions.length > tables.input.stories.length) return [];
      const { least } = listPages(tables, setting.regions);
      return least >= NEVER ? [] : [{ setting, base, bound: base + least }];
    })
    .sort((a, b) => a.bound - b.bound);
};

const renamed = (tree: Tree, globalOf: readonly number[]): Tree =>
  tree.op === 'leaf'
    ? { ...tree, story: globalOf[tree.story] ?? 0 }
    : { ...tree, first: renamed(tree.first, globalOf), rest: renamed(tree.rest, globalOf) };

const partsOf = (tree: Tree): readonly Tree[] =>
  tree.op === '+' ? [tree.first, ...partsOf(tree.rest)] : [tree];
