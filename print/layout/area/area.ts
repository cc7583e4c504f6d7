/**
 * What stands in an area of a template: one story, a group of stories, or a piece of furniture; with
 * the cost of every height it can have.
 */
import type { AreaSpec, PageTemplate } from '../../../src/model/issue.ts';
import type { Format } from '../../../src/model/publication.ts';
import type { AreaShape } from '../../geometry/area-shape.ts';
import {
  FURNITURE,
  type FurnitureName,
  type FurnitureRows,
  furnitureRows,
} from '../furniture/kinds.ts';
import type { ModuleVariant } from '../module/module-types.ts';
import { headlineFits } from '../module/module-variant.ts';
import { fittedStory } from '../story/copyfit.ts';
import type { ModuleInput } from '../story/module-input.ts';
import type { Leave } from '../story/shorter.ts';
import type { Story, TypeService } from '../story/story.ts';
import { areaTable, leastBad } from './area-table.ts';
import { type Group, groupCost, makeGroup } from './group.ts';

/** The content of an area. */
export type AreaContent =
  | {
      readonly kind: 'story';
      readonly shape: AreaShape;
      readonly spec: AreaSpec;
      readonly story: Story;
      readonly input: ModuleInput;
      readonly table: ReadonlyMap<number, ModuleVariant>;
      /** What the story may do without where nothing fits exactly; nothing when absent. */
      readonly leave?: Leave;
    }
  | {
      readonly kind: 'group';
      readonly shape: AreaShape;
      readonly spec: AreaSpec;
      readonly group: Group;
    }
  | {
      readonly kind: 'furniture';
      readonly shape: AreaShape;
      readonly spec: AreaSpec;
      readonly furniture: FurnitureName;
      /** Rows it may have, on the page's grid. */
      readonly rows: FurnitureRows;
    }
  | { readonly kind: 'empty'; readonly shape: AreaShape }
  /** A story that cannot be set at any height: its headline or its inserts do not fit the width. */
  | {
      readonly kind: 'unfit';
      readonly shape: AreaShape;
      readonly story: Story;
      readonly cause: 'headline' | 'inserts';
    };

/** A piece of furniture as the content of an area. */
export const furnitureContent = (
  shape: AreaShape,
  spec: AreaSpec,
  furniture: FurnitureName,
  format: Format,
): AreaContent => ({
  kind: 'furniture',
  shape,
  spec,
  furniture,
  rows: furnitureRows(format, FURNITURE[furniture].rows),
});

/** Reads the areas of a template against the stories of its page, less what they may `leave`. */
export const areaContents = (
  template: PageTemplate,
  shapes: readonly AreaShape[],
  stories: ReadonlyMap<string, Story>,
  format: Format,
  type: TypeService,
  leave: Leave = 'nothing',
): readonly AreaContent[] =>
  shapes.map((shape): AreaContent => {
    const spec = template.areas[shape.letter];
    if (!spec) return { kind: 'empty', shape };
    if (spec.furniture) return furnitureContent(shape, spec, spec.furniture, format);
    const found = spec.stories.flatMap((slug) => stories.get(slug) ?? []);
    const first = found[0];
    if (!first) return { kind: 'empty', shape };
    if (found.length > 1 || spec.label) {
      const group = makeGroup(found, spec, shape.cols, format, type);
      return group
        ? { kind: 'group', shape, spec, group }
        : { kind: 'unfit', shape, story: first, cause: 'headline' };
    }
    const story = fittedStory(first, spec.fit ?? 0);
    const input: ModuleInput = { story, spec, cols: shape.cols, format, type };
    const table = areaTable(input, leave);
    const onPage = [...table.keys()].some((rows) => rows <= format.rows);
    if (!onPage && !leastBad(input, leave, format.rows)) {
      const cause = headlineFits(input) ? 'inserts' : 'headline';
      return { kind: 'unfit', shape, story: first, cause };
    }
    return { kind: 'story', shape, spec, story: first, input, table, leave };
  });

/** Cost of an area at a height; Infinity when it cannot be exact. */
export const exactCost = (content: AreaContent, rows: number): number => {
  switch (content.kind) {
    case 'story':
      return content.table.get(rows)?.cost ?? Number.POSITIVE_INFINITY;
    case 'group':
      return groupCost(content.group, rows);
    case 'furniture': {
      const { least, best, most } = content.rows;
      if (rows < least || rows > most) return Number.POSITIVE_INFINITY;
      return 0.05 * Math.abs(rows - best);
    }
    default:
      return 0;
  }
};

/** Cost of an area at a height that may leave it overset or underset; finite where anything fits. */
export const forcedCost = (content: AreaContent, rows: number): number => {
  const exact = exactCost(content, rows);
  if (exact < Number.POSITIVE_INFINITY) return exact;
  if (content.kind === 'story') {
    return (
      leastBad(content.input, content.leave ?? 'nothing', rows)?.cost ?? Number.POSITIVE_INFINITY
    );
  }
  if (content.kind === 'group') {
    const short = content.group.rows - rows;
    return short > 0 ? 1000 * short : 20 * content.shape.cols * (-short - content.group.elastic);
  }
  return furnitureMisfit(content, rows);
};

/** Rows beyond what a piece of furniture can fill are as bad as blank lines in a story. */
const furnitureMisfit = (content: AreaContent, rows: number): number => {
  if (content.kind !== 'furniture') return 0;
  const { least, most } = content.rows;
  const off = Math.max(least - rows, rows - most);
  return 50 + 100 * off;
};
