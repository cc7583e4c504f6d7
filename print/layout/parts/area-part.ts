/**
 * What a designer names in a tree or beside open areas, as a part for the solver: a story, a group, a
 * piece of furniture, with its settings, at the widths it may have.
 *
 * In: an area's settings and the page. Out: a table of the rectangles it can fill and the way back to the
 * content of an area; the table is empty where the part can be set in no way.
 */
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { AreaShape } from '../../geometry/area-shape.ts';
import { type AreaContent, exactCost, forcedCost, furnitureContent } from '../area/area.ts';
import type { ModuleVariant } from '../module/module-types.ts';
import type { PageInput } from '../page-input.ts';
import type { SolveVariant } from '../solve/table.ts';
import { fittedStory } from '../story/copyfit.ts';
import type { Leave } from '../story/shorter.ts';
import type { Story } from '../story/story.ts';
import { blockCells, NO_HEAD, upTo } from './block-cells.ts';
import { groupPart } from './group-part.ts';
import type { PagePart } from './page-part.ts';
import { tableOfKind } from './page-parts.ts';
import { type Effort, type StoryCells, storyCells } from './story-cells.ts';

/** A part and the stories that it holds. */
export interface AreaPart extends PagePart {
  readonly stories: readonly Story[];
}

/** How a part may be set. */
export interface AreaRoom {
  /** Columns, where the designer fixed them. */
  readonly cols?: number;
  /** Rows of the page's body, the last separation row included. */
  readonly rows: number;
  readonly effort: Effort;
  /** What its story may do without; nothing when absent. */
  readonly leave?: Leave;
}

/** The part of an area; undefined when none of its stories is on this page. */
export const areaPart = (
  input: PageInput,
  name: string,
  spec: AreaSpec,
  room: AreaRoom,
): AreaPart | undefined => {
  if (spec.furniture) return furniturePart(input, name, spec, spec.furniture, room);
  const stories = spec.stories.flatMap((slug) => input.stories.get(slug) ?? []);
  const [first] = stories;
  if (!first) return undefined;
  return stories.length > 1 || spec.label
    ? { ...groupPart(input, { name, spec, stories, ...room, costOf: costOf(room) }), stories }
    : storyPart(input, spec, first, room);
};

const storyPart = (
  input: PageInput,
  settings: AreaSpec,
  given: Story,
  { cols, rows, effort, leave = 'nothing' }: AreaRoom,
): AreaPart => {
  const { format } = input.publication;
  const { type } = input;
  const { kind } = given.article;
  const spec = kind === 'ad' ? { box: true, ...settings } : settings;
  const fitted = fittedStory(given, spec.fit ?? 0);
  const story = cols === undefined ? fitted : ofWidth(fitted, cols);
  const wish = { story, spec, format, type, rows, effort, leave };
  const { table, modules } = withFit(storyCells(wish), spec.fit);
  return {
    table: tableOfKind(table, kind),
    stories: [given],
    content: (shape, height, variant) => {
      const module = modules.get(variant);
      const moduleInput = { story: fitted, spec, cols: shape.cols, format, type };
      return {
        kind: 'story',
        shape,
        spec,
        story: given,
        input: moduleInput,
        table: new Map(module ? [[height, module]] : []),
      };
    },
  };
};

/** Where the designer said the copyfit, the solver adds its own only to heights that need it. */
const withFit = (cells: StoryCells, fit: number | undefined): StoryCells => {
  if (fit === undefined) return cells;
  const modules = new Map<SolveVariant, ModuleVariant>();
  const widths = [...cells.table.cells].map(([cols, heights]) => {
    const kept = [...heights].map(([rows, variants]) => {
      const plain = variants.filter(({ copyfit }) => copyfit === 0);
      const said = (plain.length > 0 ? plain : variants).flatMap((variant) => {
        const module = cells.modules.get(variant);
        if (!module) return [];
        const counted = { ...variant, copyfit: variant.copyfit + Math.abs(fit) };
        modules.set(counted, module);
        return [counted];
      });
      return [rows, said] as const;
    });
    return [cols, new Map(kept)] as const;
  });
  return { table: { ...cells.table, cells: new Map(widths) }, modules };
};

/** What the designer draws outdoes what the author wished. */
const ofWidth = (story: Story, cols: number): Story => ({
  ...story,
  article: { ...story.article, print: { ...story.article.print, columns: [cols, cols] } },
});

const furniturePart = (
  input: PageInput,
  name: string,
  spec: AreaSpec,
  furniture: NonNullable<AreaSpec['furniture']>,
  room: AreaRoom,
): AreaPart => {
  const contentOf = (shape: AreaShape): AreaContent =>
    furnitureContent(shape, spec, furniture, input.publication.format);
  const widths = room.cols ? [room.cols] : upTo(input.publication.format.columns);
  const cells = blockCells({
    widths,
    rows: room.rows,
    head: NO_HEAD,
    contentOf,
    costOf: costOf(room),
  });
  return {
    table: { id: `#${name}`, priority: 9, unranked: true, cells },
    stories: [],
    content: contentOf,
  };
};

/** Cost of a content at a height, thousandths. */
const costOf =
  ({ effort }: AreaRoom) =>
  (content: AreaContent, rows: number): number =>
    1000 * (effort === 'forced' ? forcedCost : exactCost)(content, rows);
