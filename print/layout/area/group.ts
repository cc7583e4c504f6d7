/**
 * Groups: several briefs under one label (简讯), stacked in the columns of their area.
 *
 * In: the stories of an area and its columns. Out: for every height the stacks can be opened to, the
 * rows of each story. Every brief stays a module of its own, so that reports, links and tags know it.
 */
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { Format } from '../../../src/model/publication.ts';
import type { ModuleVariant } from '../module/module-types.ts';
import { moduleTable } from '../module/module-variant.ts';
import type { Story, TypeService } from '../story/story.ts';

/** One story of a stack with its tightest variant. */
export interface StackItem {
  readonly story: Story;
  readonly variant: ModuleVariant;
  /** Column of the area, from 0. */
  readonly col: number;
  /** Rows from the stack's top in the tightest setting. */
  readonly row: number;
}

/** A group in its tightest setting. */
export interface Group {
  readonly items: readonly StackItem[];
  /** Rows of the label, 0 without one. */
  readonly labelRows: number;
  /** Rows of the highest stack, label and separation included. */
  readonly rows: number;
  /** Most rows the gaps can be opened by. */
  readonly elastic: number;
}

/** Rows the label of a group takes. */
export const LABEL_ROWS = 3;
/** Most extra blank rows between two briefs. */
const GAP_MAX = 1;

/** Stacks the stories column by column, as even as their order allows; undefined when one cannot be set. */
export const makeGroup = (
  stories: readonly Story[],
  spec: AreaSpec,
  cols: number,
  format: Format,
  type: TypeService,
): Group | undefined => {
  const tight: { story: Story; variant: ModuleVariant }[] = [];
  for (const story of stories) {
    const table = moduleTable({ story, spec: briefSpec(spec), cols: 1, format, type });
    const least = Math.min(...table.keys());
    const variant = table.get(least);
    if (!variant) return undefined;
    tight.push({ story, variant });
  }
  const total = tight.reduce((sum, entry) => sum + entry.variant.rows, 0);
  const aim = total / cols;
  const items: StackItem[] = [];
  let col = 0;
  let row = 0;
  for (const entry of tight) {
    if (row > 0 && col < cols - 1 && row + entry.variant.rows / 2 > aim) {
      col += 1;
      row = 0;
    }
    items.push({ ...entry, col, row });
    row += entry.variant.rows;
  }
  const labelRows = spec.label ? LABEL_ROWS : 0;
  const highest = Math.max(...items.map((item) => item.row + item.variant.rows));
  const gaps = Math.max(1, Math.floor(stories.length / cols) - 1);
  return { items, labelRows, rows: labelRows + highest, elastic: gaps * GAP_MAX + 1 };
};

const briefSpec = (spec: AreaSpec): AreaSpec => ({
  stories: spec.stories,
  align: 'left',
  lines: 2,
  at: spec.at,
});

/** Rows of each item when the group is opened to a height: extra rows go into the gaps from the top. */
export const openGroup = (group: Group, rows: number): readonly StackItem[] => {
  const cols = new Set(group.items.map((item) => item.col));
  return [...cols].flatMap((col) => {
    const stack = group.items.filter((item) => item.col === col);
    const height = stack.reduce((sum, item) => sum + item.variant.rows, 0);
    const extra = Math.max(0, rows - group.labelRows - height);
    const gaps = Math.max(1, stack.length - 1);
    return stack.map((item, index) => ({
      ...item,
      row: group.labelRows + item.row + Math.floor((extra * Math.min(index, gaps)) / gaps),
    }));
  });
};

/** Cost of a height: tight is best, each opened row costs a little; Infinity out of reach. */
export const groupCost = (group: Group, rows: number): number => {
  const extra = rows - group.rows;
  return extra < 0 || extra > group.elastic ? Number.POSITIVE_INFINITY : 0.3 * extra;
};
