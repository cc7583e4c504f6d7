/**
 * What a page without a template is made of: its stories, its briefs under one label, and the furniture
 * of a front page; each with its table for the solver and a way back to the content of an area.
 *
 * Slack beyond the stories' own is given in steps, each dearer to the eye: the lead may end in an
 * ornament, heads may stand in columns and pictures be small, an ornament may stand among the stories.
 */

import type { ArticleKind } from '../../../src/model/article.ts';
import type { AreaSpec } from '../../../src/model/issue.ts';
import { type AreaContent, furnitureContent } from '../area/area.ts';
import { groupCost } from '../area/group.ts';
import { FURNITURE, type FurnitureName, furnitureRows } from '../furniture/kinds.ts';
import type { PageInput } from '../page-input.ts';
import type { Cells, SolveVariant, StoryTable } from '../solve/table.ts';
import type { Leave } from '../story/shorter.ts';
import type { Story } from '../story/story.ts';
import { blockVariant, NO_HEAD } from './block-cells.ts';
import { groupPart } from './group-part.ts';
import type { PagePart } from './page-part.ts';
import { EFFORT_OF, type Slack } from './slack.ts';
import { type Effort, storyCells } from './story-cells.ts';

/** Briefs from this many on stand together under a label. */
const MIN_GROUP = 3;
const BRIEFS_LABEL: Readonly<Record<string, string>> = { zh: '简讯', en: 'In brief' };
/** A padded group looks starved beside solid text: twice what a template pays. */
const GROUP_AIR = 2000;
/** What a page may do beside its slack. */
export interface PartsOptions {
  /** What stories may do without; nothing when absent. */
  readonly leave?: Leave;
  /** Slugs of the fillers that are used; all when absent. */
  readonly fillers?: readonly string[];
  /** A blank of its own, where the stories are too few. */
  readonly blank?: boolean;
}

/** The parts of a page. `rows` are those of its body with the last separation row. */
export const pageParts = (
  input: PageInput,
  rows: number,
  slack: Slack,
  options: PartsOptions = {},
): readonly PagePart[] => {
  const { leave = 'nothing', fillers, blank } = options;
  const stories = [...input.stories.values()].filter(
    ({ article }) => article.kind !== 'filler' || (fillers?.includes(article.slug) ?? true),
  );
  const briefs = stories.filter((story) => story.article.kind === 'brief');
  const grouped = briefs.length >= MIN_GROUP ? briefs : [];
  const single = stories.filter((story) => !grouped.includes(story));
  const ranked = single.filter((story) => !UNRANKED.has(story.article.kind));
  const first = Math.min(...ranked.map((story) => story.article.priority));
  const second = secondStory(ranked, first, input.publication.format.measureEm);
  const parts = single.map((story) => {
    const foot = slack !== 'stories' && ranked.includes(story) && story.article.priority === first;
    const look = story === second ? SECOND_LOOK : {};
    return storyPart(input, story, rows, { foot, effort: EFFORT_OF[slack], leave, look });
  });
  if (grouped.length > 0) parts.push(briefsPart(input, grouped, rows));
  if (input.page.number === 1 && input.issue.pages.length > 1) {
    parts.push(...furniturePart(input, 'refers'));
  }
  if (slack === 'ornament') parts.push(...furniturePart(input, 'ornament'));
  if (blank) parts.push(blankPart(input, rows));
  return parts;
};

/** How many parts a page has without fillers, made no tables for. */
export const countParts = (input: PageInput): number => {
  const kinds = [...input.stories.values()].map(({ article }) => article.kind);
  const briefs = kinds.filter((kind) => kind === 'brief').length;
  const stories = kinds.filter((kind) => kind !== 'filler').length;
  const refers = input.page.number === 1 && input.issue.pages.length > 1 ? 1 : 0;
  return stories - (briefs >= MIN_GROUP ? briefs - 1 : 0) + refers;
};

/** The second story is set apart from the lead: Hei from the left edge, as papers set it. */
const SECOND_LOOK: Partial<AreaSpec> = { face: 'hei', align: 'left' };

/** The story after the lead: the highest rank, then one with a picture, then the longest. */
const secondStory = (
  ranked: readonly Story[],
  first: number,
  measureEm: number,
): Story | undefined => {
  const lines = ({ galley }: Story): number =>
    galley(measureEm).items.reduce(
      (sum, item) => sum + (item.kind === 'space' ? 0 : item.composed.natural),
      0,
    );
  const pictures = ({ galley }: Story): number =>
    Number(galley(measureEm).inserts.some((insert) => insert.content.kind === 'figure'));
  return ranked
    .filter(({ article }) => article.priority > first && PLAIN.has(article.kind))
    .filter(({ article }) => article.print.headline === undefined)
    .sort(
      (a, b) =>
        a.article.priority - b.article.priority ||
        pictures(b) - pictures(a) ||
        lines(b) - lines(a) ||
        (a.article.slug < b.article.slug ? -1 : 1),
    )[0];
};
const PLAIN: ReadonlySet<ArticleKind> = new Set(['article', 'photo']);

/** Kinds that compete with no story: they may stand above and beside anything, under any headline. */
const UNRANKED: ReadonlySet<ArticleKind> = new Set(['filler', 'ad', 'refer']);

const storyPart = (
  input: PageInput,
  story: Story,
  rows: number,
  {
    foot,
    effort,
    leave,
    look,
  }: {
    readonly foot: boolean;
    readonly effort: Effort;
    readonly leave: Leave;
    readonly look: Partial<AreaSpec>;
  },
): PagePart => {
  const { slug, kind } = story.article;
  const spec: AreaSpec = {
    stories: [slug],
    ...(foot ? { foot: 'ornament' as const } : {}),
    ...(kind === 'ad' ? { box: true } : {}),
    ...look,
    at: input.page.at,
  };
  const { format } = input.publication;
  const wish = { story, spec, format, type: input.type, rows, effort, leave };
  const { table, modules } = storyCells(wish);
  return {
    table: tableOfKind(table, kind),
    content: (shape, height, variant) => {
      const module = modules.get(variant);
      return {
        kind: 'story',
        shape,
        spec,
        story,
        input: { story, spec, cols: shape.cols, format, type: input.type },
        table: new Map(module ? [[height, module]] : []),
      };
    },
  };
};

/** A story's table with what its kind means for its place. */
export const tableOfKind = (table: StoryTable, kind: ArticleKind): StoryTable => ({
  ...table,
  ...(UNRANKED.has(kind) ? { unranked: true } : {}),
  ...(kind === 'ad' && !table.edge ? { edge: 'bottom' as const } : {}),
});

/** The briefs of a page under the house's label. */
const briefsPart = (input: PageInput, stories: readonly Story[], rows: number): PagePart => {
  const name = BRIEFS_LABEL[stories[0]?.article.lang.slice(0, 2) ?? 'zh'] ?? 'In brief';
  const spec: AreaSpec = {
    stories: stories.map((story) => story.article.slug),
    label: name,
    at: input.page.at,
  };
  const costOf = (content: AreaContent, height: number): number =>
    content.kind === 'group' ? GROUP_AIR * groupCost(content.group, height) : 0;
  return groupPart(input, { name, spec, stories, rows, costOf });
};

/** Empty rows that a box of 导读 hides between its entries, and each row beyond. */
const FREE_AIR = 2;
const REFERS_AIR = 350;

/** A piece of furniture as the solver sets it by itself; none for one that stands only where it is drawn. */
const furniturePart = (input: PageInput, furniture: FurnitureName): readonly PagePart[] => {
  const { solved } = FURNITURE[furniture];
  if (!solved) return [];
  const { format } = input.publication;
  const air = solved.air?.(input, format.measureEm) ?? ((): number => 0);
  const heights = new Map<number, readonly SolveVariant[]>();
  const { least, best, most } = furnitureRows(format, solved.rows);
  for (let height = least; height <= most; height += 1) {
    const blank = Math.round(REFERS_AIR * Math.max(0, air(height) - FREE_AIR));
    const cost = solved.cost + solved.rowCost * Math.abs(height - best) + blank;
    heights.set(height, [blockVariant(cost, NO_HEAD)]);
  }
  const cells: Cells = new Map(solved.widths.map((width) => [width, heights]));
  const spec: AreaSpec = { stories: [], furniture, at: input.page.at };
  return [
    {
      table: { id: `#${furniture}`, priority: 9, unranked: true, cells, edge: solved.edge },
      content: (shape) => furnitureContent(shape, spec, furniture, format),
    },
  ];
};

/** What a page too short costs: a hole at its foot, where an ad can go, before holes in its stories. */
const BLANK = { id: '#blank', fixed: 6000, cell: 120 };

/** Blank over all columns. */
const blankPart = (input: PageInput, rows: number): PagePart => {
  const { columns } = input.publication.format;
  const heights = Array.from({ length: rows - 1 }, (_, n) => n + 1).map(
    (height): [number, readonly SolveVariant[]] => [
      height,
      [blockVariant(BLANK.fixed + BLANK.cell * columns * height, NO_HEAD)],
    ],
  );
  const cells: Cells = new Map([[columns, new Map(heights)]]);
  return {
    table: { id: BLANK.id, priority: 9, unranked: true, cells, edge: 'bottom' },
    content: (shape) => ({ kind: 'empty', shape }),
  };
};
