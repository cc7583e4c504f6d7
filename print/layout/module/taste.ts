/**
 * What a designer dislikes in a module that fills its rectangle exactly, as blind comparisons of solved pages
 * with designers' ones told (docs/design/prices.md#taste).
 *
 * In: a module, its story, its width. Out: thousandths of a point beside the module's own cost. In a
 * template most of it is the same for every way to fill an area, and weighs nothing.
 */

import type { Format } from '../../../src/model/publication.ts';
import type { ModuleInput } from '../story/module-input.ts';
import type { Story } from '../story/story.ts';
import type { ModuleVariant } from './module-types.ts';

/** 剪报 of one column: rows a story may run down without a break for the eye, and each row beyond. */
const RIBBON = { rows: 24, row: 90 };
/** Kinds that are lists by nature stand well in one column. */
const NARROW_KINDS: ReadonlySet<string> = new Set(['verse', 'names', 'brief']);
const NARROW_ROWS = 34;
/** A landscape picture in one column is a stamp, and a chart there cannot be read. */
const STAMP = { aspect: 1.2, story: 2500, wide: 4500 };
/** A photo story is its picture: the share of the module it should have, and what lacks of it. */
const PHOTO = { share: 0.4, lack: 9000 };
/** 长体: what a headline at 90 % of its width costs is a tenth of this; tracking by the em. */
const CONDENSED = 5000;
const TRACKED = 10000;
/** A poem on several columns: each further leg, when they are short. */
const VERSE = { leg: 2500, short: 18 };
/** Rows of white under a head in a column of its own, and each beyond. */
const VOID = { rows: 3, row: 300 };
/** Blank rows over a head that only fill: a row over a lead, over another, at the top of a frame. */
const AIR = { lead: 500, story: 350, framed: 700 };
/** An ornament at the foot of a story owns up to a hole: for being there, and each row. */
const ORNAMENT = { fixed: 2200, row: 150 };
/** A head that touches both edges of its measure. */
const BRIM = { fill: 0.96, cost: 900 };
/** Names that begin under other text in a leg and go on in the next. */
const TORN_NAMES = 9000;
/** A lead without a picture over the whole page is a grey wall under a lid. */
const WALL = 1200;
/** A lead whose head is short for its measure floats: the share it should fill, and what lacks. */
const LEAD_HEAD = { fill: 0.74, lack: 8000 };

/** What the looks of a module cost, thousandths. */
export const tasteCost = (
  module: ModuleVariant,
  { story, cols, format }: Pick<ModuleInput, 'story' | 'cols' | 'format'>,
): number =>
  Math.round(
    ribbon(module, story, cols) +
      pictures(module, story, cols) +
      condensed(module) +
      verse(module, story) +
      tornNames(module, story) +
      headVoid(module) +
      shortLead(module, story) +
      wall(module, story, cols, format) +
      air(module, story) +
      ornament(module),
  );

const ribbon = (module: ModuleVariant, story: Story, cols: number): number => {
  if (cols > 1) return 0;
  const limit = NARROW_KINDS.has(story.article.kind) ? NARROW_ROWS : RIBBON.rows;
  return RIBBON.row * Math.max(0, module.rows - limit);
};

const pictures = (module: ModuleVariant, story: Story, cols: number): number => {
  const photo = story.article.kind === 'photo';
  const [first] = module.body.inserts.filter(({ size }) => size.insert.content.kind === 'figure');
  if (first?.size.insert.content.kind !== 'figure') return 0;
  const size = story.pictures.get(first.size.insert.content.src);
  const landscape = size !== undefined && size.width / size.height >= STAMP.aspect;
  const needsWidth = photo || size?.drawing === true;
  const stamp = landscape && first.size.cols === 1 ? (needsWidth ? STAMP.wide : STAMP.story) : 0;
  if (!photo) return stamp;
  const share = (first.size.cols * first.size.rows) / (cols * module.rows);
  return stamp + PHOTO.lack * Math.max(0, PHOTO.share - share);
};

const condensed = (module: ModuleVariant): number => {
  const lines = module.deck.parts
    .filter((part) => part.part === 'headline')
    .flatMap((part) => part.lines);
  const scale = Math.min(1, ...lines.map((line) => line.scaleX ?? 1));
  const track = Math.min(0, ...lines.map((line) => line.trackEm ?? 0));
  const brim = !module.columnHead && module.deck.fill > BRIM.fill ? BRIM.cost : 0;
  return CONDENSED * (1 - scale) + TRACKED * -track + brim;
};

const verse = (module: ModuleVariant, story: Story): number => {
  if (story.article.kind !== 'verse') return 0;
  const legs = module.body.legs.filter((leg) => leg.rows > 0);
  const longest = Math.max(0, ...legs.map((leg) => leg.rows));
  return longest >= VERSE.short ? 0 : VERSE.leg * (legs.length - 1);
};

const tornNames = (module: ModuleVariant, story: Story): number => {
  if (story.article.kind !== 'names') return 0;
  const pieces = module.poured.paragraphs
    .filter(({ item }) => item.role === 'names')
    .flatMap((paragraph) => paragraph.pieces);
  const [first] = pieces;
  const goesOn = pieces.some((piece) => piece.leg !== first?.leg);
  return first && first.row > 0 && goesOn ? TORN_NAMES : 0;
};

const headVoid = (module: ModuleVariant): number => {
  if (!module.columnHead) return 0;
  const below = module.body.inserts
    .filter((place) => place.col === 0)
    .reduce((sum, place) => sum + place.size.rows, 0);
  return VOID.row * Math.max(0, module.bodyRows - module.deck.rows - below - VOID.rows);
};

const shortLead = (module: ModuleVariant, story: Story): number =>
  module.columnHead || story.article.priority > 1
    ? 0
    : LEAD_HEAD.lack * Math.max(0, LEAD_HEAD.fill - module.deck.fill);

const wall = (module: ModuleVariant, story: Story, cols: number, format: Format): number => {
  const pictures = module.body.inserts.some(({ size }) => size.insert.content.kind === 'figure');
  return story.article.priority === 1 && cols >= format.columns && !pictures ? WALL : 0;
};

const air = (module: ModuleVariant, story: Story): number => {
  if (module.columnHead || module.deckRows === 0) return 0;
  const rows = Math.max(0, module.deckRows - module.deck.rows);
  if (module.inside.boxed) return AIR.framed * rows;
  return rows * (story.article.priority === 1 ? AIR.lead : AIR.story);
};

const ornament = (module: ModuleVariant): number =>
  module.ornament ? ORNAMENT.fixed + ORNAMENT.row * module.poured.white : 0;
