/**
 * Where a page's taboos are seen (docs/design/prices.md#page): the report's taboos in, a number, words
 * and lines to draw out. A taboo between two stories stands at the edge they share, 通线 and 断版 run
 * along their line, what concerns one story stands at its head; the rest belongs to the whole page.
 *
 * Places are those of the grid: em across, rows down from the type area's corner.
 */
import { tabooWords } from '../../src/diagnostics/taboo-words.ts';
import type { Format } from '../../src/model/publication.ts';
import { columnX, typeWidthEm } from '../geometry/grid.ts';
import type { PageTold } from '../page-plan/explanation.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { storyName } from './story-name.ts';

/** A point on the grid. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How a mark is drawn. */
export type MarkForm = 'across' | 'down' | 'ring' | 'bracket' | 'step' | 'tag';

/** A taboo as the desk shows it. */
export interface TabooMark {
  /** From 1, the dearest first: the number on the page and in the list. */
  readonly number: number;
  readonly id: string;
  readonly cost: number;
  readonly name: string;
  readonly advice: string;
  /** Letter and headline of each story it concerns. */
  readonly stories: readonly string[];
  /** Absent where it belongs to the whole page. `points[0]` carries the number, the rest is the line. */
  readonly drawn?: { readonly form: MarkForm; readonly points: readonly Point[] };
}

type Taboo = PagePlan['report']['taboos'][number];
type Placed = PageTold['stories'][number];
type Drawn = NonNullable<TabooMark['drawn']>;

/** Rows from a module's foot edge up to the rule in its separation row. */
const RULE_ROWS = 0.5;
/** Numbers stand so far outside the type area, em and rows. */
const ASIDE_EM = 1.3;
/** How far a step reaches to both sides of a gutter's middle, em; a bracket stays inside the gutter. */
const REACH_EM = 1.6;
const BRACKET_EM = 0.7;

/** The marks of a page; `told` is its chosen page as the solver tells of it. */
export const tabooMarks = (plan: PagePlan, told: PageTold | undefined): readonly TabooMark[] => {
  if (told === undefined) return [];
  return merged(plan.report.taboos).map((taboo, index) => {
    const placed = (taboo.stories ?? []).flatMap(
      (slug) => told.stories.find(({ story }) => story === slug) ?? [],
    );
    const drawn = draw(taboo, placed, plan.format, told.stories);
    const reading = [...placed].sort((a, b) => a.rect.row - b.rect.row || a.rect.col - b.rect.col);
    return {
      number: index + 1,
      id: taboo.id,
      cost: taboo.cost,
      ...tabooWords(taboo.id, 'zh-CN'),
      stories: reading.map(({ letter, story }) => `${letter} ${storyName(plan, story)}`),
      ...(drawn ? { drawn } : {}),
    };
  });
};

/**
 * Taboos a reader sees as one: those of a kind that concern the whole page, and 同宽叠 of one stack,
 * which the solver counts pair by pair.
 */
const merged = (taboos: readonly Taboo[]): readonly Taboo[] => {
  const list: Taboo[] = [];
  for (const taboo of taboos) {
    const same = list.findIndex((other) => isOne(other, taboo));
    const known = list[same];
    if (known === undefined) list.push(taboo);
    else list[same] = joined(known, taboo);
  }
  return list.sort((a, b) => b.cost - a.cost);
};

const isOne = (a: Taboo, b: Taboo): boolean => {
  if (a.id !== b.id) return false;
  const [mine, other] = [a.stories ?? [], b.stories ?? []];
  if (a.id === 'equal-stack') return mine.some((slug) => other.includes(slug));
  return (
    [a, b].every(({ col, row }) => col === undefined && row === undefined) && !mine[0] && !other[0]
  );
};

const joined = (a: Taboo, b: Taboo): Taboo => ({
  ...a,
  cost: a.cost + b.cost,
  stories: [...new Set([...(a.stories ?? []), ...(b.stories ?? [])])],
  ...(a.row === undefined || b.row === undefined ? {} : { row: Math.min(a.row, b.row) }),
});

const draw = (
  taboo: Taboo,
  placed: readonly Placed[],
  format: Format,
  all: readonly Placed[],
): Drawn | undefined => {
  const { col, row } = taboo;
  const [first, second] = placed;
  if (first === undefined) return drawLine(taboo, format, all);
  if (taboo.id === 'lead-picture') return tagAt(first.picture ?? first.rect, format);
  if (col === undefined || row === undefined || second === undefined) return undefined;
  const gutter = sharedColumn(first, second);
  if (taboo.id === 'equal-stack') {
    return { form: 'tag', points: [{ x: besideColumn(format, col), y: row - RULE_ROWS }] };
  }
  if (gutter === undefined) return tagAt({ col, row }, format);
  const x = gutterX(format, gutter);
  switch (taboo.id) {
    case 'facing-heads':
      return bracket(x, overlap(headOf(first), headOf(second)));
    case 'facing-pictures':
      return bracket(x, overlap(first.picture ?? first.rect, second.picture ?? second.rect));
    case 'near-miss':
      return step(x, nearMissRows(row, first, second));
    case 'facing-baselines':
      return step(x, leftFirst(first, second).map(footOfHead));
    default:
      return tagAt({ col, row }, format);
  }
};

const drawLine = (taboo: Taboo, format: Format, all: readonly Placed[]): Drawn | undefined => {
  const { col, row } = taboo;
  if (col === undefined) {
    if (row === undefined) return undefined;
    const y = row - RULE_ROWS;
    const right = typeWidthEm(format);
    const [aside, from, to] = [right + ASIDE_EM, right, 0].map((x) => ({ x, y }));
    return aside && from && to && { form: 'across', points: [aside, from, to] };
  }
  const x = gutterX(format, col);
  if (taboo.id === 'cross-seam')
    return { form: 'ring', points: [{ x, y: (row ?? 0) - RULE_ROWS }] };
  const top = row ?? Math.min(...all.map(({ rect }) => rect.row));
  const across = all.filter(
    ({ rect }) => rect.col < col && col < rect.col + rect.cols && rect.row >= top,
  );
  const foot = Math.max(...all.map(({ rect }) => rect.row + rect.rows));
  const y = Math.min(foot, ...across.map(({ rect }) => rect.row)) - RULE_ROWS;
  const line = [top, y].map((end) => ({ x, y: end }));
  return { form: 'down', points: [{ x, y: y + ASIDE_EM }, ...line] };
};

const gutterX = (format: Format, col: number): number => columnX(format, col) - format.gutterEm / 2;

/** The column at the right of the gutter that two modules share. */
const sharedColumn = (a: Placed, b: Placed): number | undefined => {
  if (a.rect.col + a.rect.cols === b.rect.col) return b.rect.col;
  if (b.rect.col + b.rect.cols === a.rect.col) return a.rect.col;
  return undefined;
};

const tagAt = ({ col, row }: { col: number; row: number }, format: Format): Drawn => ({
  form: 'tag',
  points: [{ x: besideColumn(format, col), y: row + RULE_ROWS }],
});

/** In the gutter or the margin at a column's left, so that a number hides no type. */
const besideColumn = (format: Format, col: number): number =>
  col === 0 ? -ASIDE_EM : gutterX(format, col);

interface Span {
  readonly row: number;
  readonly rows: number;
}

const headOf = ({ rect, headRows }: Placed): Span => ({ row: rect.row, rows: headRows });
const footOfHead = ({ rect, headRows }: Placed): number => rect.row + headRows;
const footOf = ({ rect }: Placed): number => rect.row + rect.rows;

const overlap = (a: Span, b: Span): readonly [number, number] => [
  Math.max(a.row, b.row),
  Math.min(a.row + a.rows, b.row + b.rows),
];

const bracket = (x: number, [top, foot]: readonly [number, number]): Drawn => {
  const [left, right] = [x - BRACKET_EM, x + BRACKET_EM];
  const y = foot - 0.3;
  return {
    form: 'bracket',
    points: [{ x, y: top + 0.2 }, ...corners(left, right, top + 0.2, y)],
  };
};

const corners = (left: number, right: number, top: number, foot: number): readonly Point[] => [
  { x: left, y: foot },
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: foot },
];

const step = (x: number, [left = 0, right = left]: readonly number[]): Drawn => ({
  form: 'step',
  points: [
    { x, y: Math.min(left, right) },
    { x: x - REACH_EM, y: left },
    { x, y: left },
    { x, y: right },
    { x: x + REACH_EM, y: right },
  ],
});

const leftFirst = (a: Placed, b: Placed): readonly Placed[] =>
  a.rect.col < b.rect.col ? [a, b] : [b, a];

/** The two lines that nearly meet, left then right: feet of both, or a picture's edge and a foot. */
const nearMissRows = (row: number, a: Placed, b: Placed): readonly number[] => {
  const sides = leftFirst(a, b);
  if (Math.min(footOf(a), footOf(b)) === row) return sides.map((side) => footOf(side) - RULE_ROWS);
  return sides.map((side) => (side === a ? row : footOf(side) - RULE_ROWS));
};
