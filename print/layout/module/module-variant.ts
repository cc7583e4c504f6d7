/**
 * A story's cost table over one width: for every height in rows, the cheapest way to fill it exactly
 * (a shape function with prices, docs/design/solver.md#tables).
 *
 * Slack goes where the trade puts it: headline and air in the deck, picture crop, then up to three
 * white lines at the foot of the last leg. Never leading, never lost text.
 */

import type { HeadForm } from '../../../src/model/head-form.ts';
import { type Inside, insideOf, SEPARATION_ROWS } from '../../geometry/inside.ts';
import { MOST_WHITE } from '../../page-plan/limits.ts';
import type { Galley } from '../../typeset/galley-types.ts';
import { columnHead } from '../head/column-deck.ts';
import { type DeckVariant, deckVariants } from '../head/deck.ts';
import { headForm } from '../head/deck-input.ts';
import { type BodyArea, cutBody } from '../insert/body-area.ts';
import { type InsertSize, insertSizes } from '../insert/insert.ts';
import type { ModuleInput } from '../story/module-input.ts';
import { airCost, MOST_AIR, misfitCost, pourCosts } from './costs.ts';
import type { ModuleVariant } from './module-types.ts';
import { pour } from './pour.ts';
import { tasteCost } from './taste.ts';

/** Blank lines that an ornament at the foot can stand in. */
const ORNAMENT_ROWS = { least: 4, most: 9 };
/**
 * Heights that are tried above what the lines would fill if they ran like water: what subheads, solid items
 * and inserts waste at the feet of legs comes to no more.
 */
const MOST_WASTE_ROWS = 5;

/** Every way to fill a module exactly, as the page solver weighs them; in no order. */
export const exactVariants = (input: ModuleInput): Iterable<ModuleVariant> =>
  candidates(input, undefined);

/** Builds the cost table: rows to the cheapest exact variant. */
export const moduleTable = (input: ModuleInput): ReadonlyMap<number, ModuleVariant> => {
  const table = new Map<number, ModuleVariant>();
  for (const variant of candidates(input, undefined)) {
    const known = table.get(variant.rows);
    if (!known || variant.cost < known.cost) table.set(variant.rows, variant);
  }
  return table;
};

/** Whether the article's headline fits the width at some size of its band, whatever else does not. */
export const headlineFits = (input: ModuleInput): boolean => {
  const inside = insideOf(
    input.format,
    input.cols,
    input.spec.box ?? input.story.article.print.box,
  );
  return topDecks(input, inside).length > 0;
};

/** The least bad variant of a height that cannot be filled exactly: overset or underset, never lost. */
export const forcedVariant = (input: ModuleInput, rows: number): ModuleVariant | undefined => {
  let best: ModuleVariant | undefined;
  for (const variant of candidates(input, rows)) {
    if (!best || variant.cost < best.cost) best = variant;
  }
  return best;
};

function* candidates(given: ModuleInput, forced: number | undefined): Generator<ModuleVariant> {
  const boxed = given.spec.box ?? given.story.article.print.box;
  const inside = insideOf(given.format, given.cols, boxed);
  const galley = given.story.galley(inside.measureEm);
  const { input, form } = withForm(given, galley);
  const inColumn = (form === 'vertical' || form === 'side') && input.cols > 1;
  const decks = inColumn ? columnHead(input, inside, form) : topDecks(input, inside);
  for (const choice of insertChoices(input, inside, galley, inColumn)) {
    for (const deck of decks) {
      const shape: Shape = { inside, galley, deck, choice, inColumn, boxed };
      yield* forced === undefined ? exact(input, shape) : atRows(input, shape, forced);
    }
  }
}

/** A head over the picture needs one as wide as the module, on top; without a picture it stands on top. */
const withForm = (input: ModuleInput, galley: Galley): { input: ModuleInput; form: HeadForm } => {
  const { spec, cols } = input;
  const form = headForm({ article: input.story.article, spec });
  if (form !== 'over') return { input, form };
  if (galley.inserts[0]?.content.kind !== 'figure') {
    return { input: { ...input, spec: { ...spec, head: 'top' } }, form: 'top' };
  }
  return { input: { ...input, spec: { ...spec, pictureCols: cols, picture: 'top' } }, form };
};

interface Shape {
  readonly inside: Inside;
  readonly galley: Galley;
  readonly deck: DeckVariant;
  readonly choice: readonly InsertSize[];
  readonly inColumn: boolean;
  readonly boxed: boolean;
}

/** Rows a head takes over the text: none in a column of its own or on the picture. */
const headRows = (shape: Shape): number =>
  shape.inColumn || shape.deck.form === 'over' ? 0 : shape.deck.rows;

/** A head on a picture leaves more than a third of it free. */
export const OVER_SHARE = 0.62;
const OVER_MIN_ROWS = 4;

/** Width of a module's deck, em. */
export const deckWidthEm = (input: Pick<ModuleInput, 'story' | 'spec'>, inside: Inside): number =>
  headForm({ article: input.story.article, spec: input.spec }) === 'over'
    ? inside.widthEm * OVER_SHARE
    : inside.widthEm;

/** The best decks of every height: a smaller head that fills an area beats a better one that does not. */
const DECKS_PER_HEIGHT = 2;

const bestByRows = (decks: readonly DeckVariant[]): readonly DeckVariant[] => {
  const seen = new Map<number, number>();
  return decks.filter((deck) => {
    const count = (seen.get(deck.rows) ?? 0) + 1;
    seen.set(deck.rows, count);
    return count <= DECKS_PER_HEIGHT;
  });
};

const topDecks = (input: ModuleInput, inside: Inside): readonly DeckVariant[] => {
  const decks = deckVariants({
    article: input.story.article,
    spec: input.spec,
    format: input.format,
    widthPt: deckWidthEm(input, inside) * input.format.bodyPt,
    type: input.type,
  });
  return bestByRows(decks);
};

/** Combinations of insert sizes: each of the first insert's, the best of the others'. */
const insertChoices = (
  input: ModuleInput,
  inside: Inside,
  galley: Galley,
  inColumn: boolean,
): readonly (readonly InsertSize[])[] => {
  const cols = inColumn ? input.cols - 1 : input.cols;
  const sizes = galley.inserts.map((insert, index) =>
    insertSizes({
      insert,
      cols,
      measureEm: inside.measureEm,
      gutterEm: inside.gutterEm,
      format: input.format,
      spec: input.spec,
      size:
        insert.content.kind === 'figure' ? input.story.pictures.get(insert.content.src) : undefined,
      type: input.type,
      first: index === 0,
    }),
  );
  const rest = sizes.slice(1).flatMap((list) => list.slice(0, 1));
  const first = sizes[0];
  return first ? first.map((size) => [size, ...rest]) : [[]];
};

function* exact(input: ModuleInput, shape: Shape): Generator<ModuleVariant> {
  const legCols = shape.inColumn ? input.cols - 1 : input.cols;
  const lines = shape.galley.items.reduce(
    (sum, item) => sum + (item.kind === 'space' ? 0 : item.composed.natural),
    0,
  );
  const beside = underHead(input, shape) ? shape.choice.slice(1) : shape.choice;
  const cells = beside.reduce((sum, size) => sum + size.cols * size.rows, 0);
  const estimate = Math.floor((lines + cells) / legCols);
  for (
    let bodyRows = Math.max(1, estimate);
    bodyRows <= estimate + MOST_WASTE_ROWS;
    bodyRows += 1
  ) {
    const variant = fill(input, shape, bodyRows, legCols);
    if (!variant || variant.poured.overset > 0 || !fits(variant)) continue;
    for (let air = 0; air <= (headRows(shape) === 0 ? 0 : MOST_AIR); air += 1) {
      const airy = { ...variant, rows: variant.rows + air, deckRows: variant.deckRows + air };
      const looks = tasteCost(airy, input) / 1000;
      yield { ...airy, cost: variant.cost + airCost(air) + looks };
    }
  }
}

const fits = (variant: ModuleVariant): boolean =>
  variant.poured.white <= MOST_WHITE || variant.ornament;

function* atRows(input: ModuleInput, shape: Shape, rows: number): Generator<ModuleVariant> {
  const legCols = shape.inColumn ? input.cols - 1 : input.cols;
  const head = headRows(shape);
  const bodyRows = rows - SEPARATION_ROWS - 2 * shape.inside.padRows - head;
  if (bodyRows < 1) return;
  const variant = fill(input, shape, bodyRows, legCols);
  if (!variant) return;
  yield { ...variant, cost: variant.cost + misfitCost(variant.poured) };
}

const fill = (
  input: ModuleInput,
  shape: Shape,
  bodyRows: number,
  legCols: number,
): ModuleVariant | undefined => {
  const below = underHead(input, shape);
  if (shape.inColumn && shape.deck.rows + (below?.rows ?? 0) > bodyRows) return undefined;
  const [picture] = shape.choice;
  if (shape.deck.form === 'over' && picture) {
    const shown = picture.rows - picture.captionRows;
    if (shown < shape.deck.rows + OVER_MIN_ROWS) return undefined;
  }
  const beside = below ? shape.choice.slice(1) : shape.choice;
  const body = cutBody(legCols, bodyRows, beside, input.spec.picture);
  if (!body) return undefined;
  const shifted = shape.inColumn ? shift(body, below, bodyRows) : body;
  const poured = pour(
    shape.galley.items,
    body.legs.map((leg) => leg.rows),
  );
  const ornament =
    input.spec.foot === 'ornament' &&
    poured.white >= ORNAMENT_ROWS.least &&
    poured.white <= Math.min(ORNAMENT_ROWS.most, body.legs.at(-1)?.rows ?? 0);
  const deckRows = headRows(shape);
  const inserts = shape.choice.reduce((sum, size) => sum + size.cost, 0);
  const legRows = body.legs.map((leg) => leg.rows);
  const costs = [
    shape.deck.cost,
    shape.galley.price ?? 0,
    inserts,
    ...pourCosts(poured, legRows, ornament),
  ];
  return {
    rows: deckRows + bodyRows + SEPARATION_ROWS + 2 * shape.inside.padRows,
    cost: costs.reduce((sum, cost) => sum + cost),
    deck: shape.deck,
    deckRows,
    columnHead: shape.inColumn,
    inside: shape.inside,
    body: shifted,
    bodyRows,
    galley: shape.galley,
    poured,
    ornament,
  };
};

/** The picture that stands under a head in a column of its own, when the designer gave it one column. */
const underHead = (input: ModuleInput, shape: Shape): InsertSize | undefined =>
  shape.inColumn && input.spec.pictureCols === 1 ? shape.choice[0] : undefined;

/** The first column belongs to the head: legs and inserts stand one column further right. */
const shift = (body: BodyArea, below: InsertSize | undefined, bodyRows: number): BodyArea => ({
  inserts: [
    ...(below ? [{ size: below, col: 0, row: bodyRows - below.rows }] : []),
    ...body.inserts.map((place) => ({ ...place, col: place.col + 1 })),
  ],
  legs: body.legs.map((leg) => ({ ...leg, col: leg.col + 1 })),
});
