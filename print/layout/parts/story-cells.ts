/**
 * A real story as a table for the solver: every width it may have, every height it can fill exactly, up
 * to five variants a rectangle that differ in what a neighbour can see.
 *
 * The modules behind the variants come along, so that a solved page is placed from the very variants
 * that were weighed.
 */
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { Format } from '../../../src/model/publication.ts';
import type { CellRect } from '../../geometry/cells.ts';
import type { ModuleVariant } from '../module/module-types.ts';
import { exactVariants } from '../module/module-variant.ts';
import type { SolveVariant, StoryTable } from '../solve/table.ts';
import { fittedStory } from '../story/copyfit.ts';
import { type Leave, shorterStories } from '../story/shorter.ts';
import type { Story, TypeService } from '../story/story.ts';
import { forcedModules } from './forced-modules.ts';
import { headroomCost } from './headroom.ts';

/** A table and the modules behind its variants. */
export interface StoryCells {
  readonly table: StoryTable;
  readonly modules: ReadonlyMap<SolveVariant, ModuleVariant>;
}

/** What a story's table is made from. */
export interface StoryCellsInput {
  readonly story: Story;
  readonly spec: AreaSpec;
  readonly format: Format;
  readonly type: TypeService;
  /** Rows of the page's body, the last separation row included. */
  readonly rows: number;
  readonly effort: Effort;
  /** What the story may do without, as its author allowed; nothing when absent. */
  readonly leave?: Leave;
}

/**
 * How far a story goes to fill a rectangle: as its author and the house wish; also with heads in a column
 * of their own and pictures of one column, at a price; at last also with holes or with text left over,
 * which the report then names.
 */
export type Effort = 'wished' | 'forms' | 'forced';

const MOST_VARIANTS = 5;
/** Lines that copyfit may win (or lose, below 0), cheapest first. */
const FITS: readonly number[] = [0, 1, -1, 2, 3];
/** The same for a story that something was left out of. */
const SHORTER_FITS: readonly number[] = [0, 1, -1];
const FIT_COST = 350;
const LONG_LEG = 26;
const LONG_COLUMN = 30;

/** What the designer might have written instead, and what it costs to do it unasked. */
interface Wish {
  readonly spec: AreaSpec;
  readonly cost: number;
}

const VERTICAL_COST = 3500;
/** A lead is announced across, unless its author wishes otherwise. */
const VERTICAL_LEAD_COST = 5000;
const SIDE_COST = 1500;
const SMALL_PICTURE_COST = 900;
const MOST_VERTICAL = 24;

interface Weighed {
  readonly variant: SolveVariant;
  readonly module: ModuleVariant;
}

/** Makes the table. */
export const storyCells = (input: StoryCellsInput): StoryCells => {
  const { article } = input.story;
  const { columns } = input.format;
  const [least, most] = article.print.columns ?? [1, columns];
  const cells = new Map<number, ReadonlyMap<number, readonly SolveVariant[]>>();
  const modules = new Map<SolveVariant, ModuleVariant>();
  for (let cols = Math.min(least, columns); cols <= Math.min(most, columns); cols += 1) {
    const heights = new Map<number, readonly SolveVariant[]>();
    const byRows = weighedByRows(input, cols);
    const leastRows = Math.min(...byRows.keys());
    for (const [rows, list] of byRows) {
      const variants = list.map(({ variant, module }) => {
        const roomy = {
          ...variant,
          cost: variant.cost + headroomCost(input.format, rows, leastRows, cols),
        };
        modules.set(roomy, module);
        return roomy;
      });
      heights.set(rows, variants);
    }
    cells.set(cols, heights);
  }
  const { edge } = article.print;
  return {
    table: {
      id: article.slug,
      priority: article.priority,
      cells,
      ...(edge ? { edge } : {}),
      ...(article.print.with ? { with: article.print.with } : {}),
    },
    modules,
  };
};

const weighedByRows = (
  input: StoryCellsInput,
  cols: number,
): ReadonlyMap<number, readonly Weighed[]> => {
  const byRows = new Map<number, Map<string, Weighed>>();
  const exact = new Set<number>();
  const keep = (entry: Weighed): void => {
    const { rows } = entry.module;
    exact.add(rows);
    if (rows > input.rows) return;
    const key = lookOf(entry.variant);
    const seen = byRows.get(rows) ?? new Map<string, Weighed>();
    const known = seen.get(key);
    if (!known || entry.variant.cost < known.variant.cost) seen.set(key, entry);
    byRows.set(rows, seen);
  };
  const versions = shorterStories(input.story, input.leave ?? 'nothing');
  for (const story of versions) {
    for (const entry of exactEntries({ ...input, story }, cols, story === input.story)) keep(entry);
  }
  if (input.effort === 'forced') {
    const known = [...exact];
    for (const story of versions) {
      for (const { module, cost } of forcedModules({ ...input, story }, cols, known)) {
        keep(weigh(module, cols, 0, cost));
      }
    }
  }
  return new Map(
    [...byRows].map(([rows, seen]) => [
      rows,
      [...seen]
        .sort(([a, x], [b, y]) => x.variant.cost - y.variant.cost || (a < b ? -1 : 1))
        .slice(0, MOST_VARIANTS)
        .map(([, entry]) => entry),
    ]),
  );
};

/** Every exact module of a story with its cost; `whole` when nothing was left out of it. */
function* exactEntries(input: StoryCellsInput, cols: number, whole: boolean): Generator<Weighed> {
  const { story, format, type } = input;
  for (const by of whole ? FITS : SHORTER_FITS) {
    const lines = fittedStory(story, by);
    for (const { spec, cost } of wishes(input, cols)) {
      for (const module of exactVariants({ story: lines, spec, cols, format, type })) {
        yield weigh(module, cols, by, cost);
      }
    }
  }
}

const wishes = (input: StoryCellsInput, cols: number): readonly Wish[] => {
  const { spec, story } = input;
  const list: Wish[] = [{ spec, cost: 0 }];
  if (input.effort === 'wished' || cols < 2) return list;
  const { article } = story;
  const free =
    spec.head === undefined && article.print.headline === undefined && article.kind !== 'verse';
  if (free && [...article.headline.text].length <= MOST_VERTICAL) {
    list.push({
      spec: { ...spec, head: 'vertical' },
      cost: article.priority === 1 ? VERTICAL_LEAD_COST : VERTICAL_COST,
    });
  }
  if (free && cols >= 3) list.push({ spec: { ...spec, head: 'side' }, cost: SIDE_COST });
  const pictures = story.galley(input.format.measureEm).inserts;
  if (!pictures.some((insert) => insert.content.kind === 'figure')) return list;
  return list.flatMap((wish) => [
    wish,
    { spec: { ...wish.spec, pictureCols: 1 }, cost: wish.cost + SMALL_PICTURE_COST },
  ]);
};

const lookOf = (variant: SolveVariant): string =>
  [
    variant.headPt,
    variant.headForm,
    variant.framed,
    variant.picture?.cols ?? 0,
    variant.picture?.col ?? 0,
  ].join(' ');

const weigh = (module: ModuleVariant, cols: number, by: number, wish: number): Weighed => {
  const { deck, inside, poured } = module;
  const onTop = !module.columnHead && deck.form !== 'over';
  const picture = largestPicture(module);
  const legs = module.body.legs.map((leg) => leg.rows);
  const variant: SolveVariant = {
    cost: wish + Math.round(1000 * module.cost) + fitCost(by) + legCost(legs, cols),
    headPt: deck.sizePt,
    headRows: onTop ? inside.padRows + module.deckRows : module.rows - 1,
    headForm: onTop ? 'top' : 'column',
    face: deck.role,
    framed: inside.boxed || deck.form === 'framed' || deck.form === 'reversed',
    ...(picture ? { picture } : {}),
    lines: poured.textRows,
    white: module.ornament ? 0 : poured.white,
    copyfit: Math.abs(by),
  };
  return { variant, module };
};

const fitCost = (by: number): number => FIT_COST * Math.abs(by);

/** Long legs tire; short ones look like leftovers (docs/design/prices.md#stories). */
const legCost = (legs: readonly number[], cols: number): number => {
  const longest = Math.max(0, ...legs);
  const limit = cols === 1 ? LONG_COLUMN : LONG_LEG;
  const short = cols > 1 && longest < 6 ? 1500 : 0;
  return short + (longest > limit ? 120 * (longest - limit) : 0);
};

const largestPicture = (module: ModuleVariant): CellRect | undefined => {
  const top = module.inside.padRows + module.deckRows;
  const figures = module.body.inserts
    .filter((place) => place.size.insert.content.kind === 'figure')
    .map((place) => ({
      col: place.col,
      row: top + place.row,
      cols: place.size.cols,
      rows: place.size.rows - place.size.captionRows,
    }));
  return figures.sort((a, b) => b.cols * b.rows - a.cols * a.rows)[0];
};
