/**
 * What a designer wrote under `layout:` of a page: nothing (the page is solved), a drawing with cells left
 * to the solver, a tree of cuts, or a whole drawing.
 */
import { percent, pick, type Random, shuffled, weighted } from '../random.ts';
import type { StoryPlan } from '../story/story-plan.ts';
import type { PagePlan } from './page-plan.ts';

/** How a page is laid out. */
export type LayoutForm = 'solved' | 'mixed' | 'tree' | 'drawn';

/** A page's `layout`, as lines of YAML without indent; none for a solved page. */
export interface PageLayout {
  readonly form: LayoutForm;
  readonly yaml: readonly string[];
}

const LETTERS = 'BCDFGHIJKLMOPQSTUVWXYZ';

/** Lines of one column that a story takes, about. */
const linesOf = (story: StoryPlan): number =>
  story.characters / 12.9 + (story.picture ? 20 : 0) + 20 / story.priority;

/** The stories below the lead in two stacks whose lengths are about as 3 to 2. */
const stacks = (
  random: Random,
  rest: readonly StoryPlan[],
): readonly [readonly StoryPlan[], readonly StoryPlan[]] => {
  const total = rest.reduce((sum, story) => sum + linesOf(story), 0);
  let best: readonly [readonly StoryPlan[], readonly StoryPlan[]] = [
    rest.slice(1),
    rest.slice(0, 1),
  ];
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 12; tries += 1) {
    const order = shuffled(random, rest);
    for (let at = 1; at < order.length; at += 1) {
      const left = order.slice(0, at).reduce((sum, story) => sum + linesOf(story), 0);
      const off = Math.abs(left / total - 0.6);
      if (off < least) {
        least = off;
        best = [order.slice(0, at), order.slice(at)];
      }
    }
  }
  return best;
};

const settings = (random: Random, story: StoryPlan, cols?: number): string => {
  const found = [
    `story: ${story.slug}`,
    cols === undefined ? '' : `cols: ${cols}`,
    percent(random, 14) ? `face: ${pick(random, ['song', 'hei', 'kai'])}` : '',
    percent(random, 10) ? 'align: left' : '',
    percent(random, 8) ? 'lines: 2' : '',
  ].filter((entry) => entry !== '');
  return found.length > 1 ? `{ ${found.join(', ')} }` : story.slug;
};

const stackOf = (names: readonly string[]): string =>
  names.length === 1 ? (names[0] ?? '') : `(${names.join('/')})`;

/** The cuts alone: the lead over two stacks, or beside one. */
const treeOf = (random: Random, page: PagePlan): readonly string[] => {
  const [lead, ...rest] = page.stories;
  if (!lead) return [];
  const named = percent(random, 50);
  const [left, right] = stacks(random, rest);
  const letters = [...left, ...right].map((_, index) => LETTERS[index] ?? 'Z');
  const nameOf = (story: StoryPlan): string =>
    named ? story.slug : (letters[[...left, ...right].indexOf(story)] ?? 'Z');
  const below = `(${stackOf(left.map(nameOf))}|${stackOf(right.map(nameOf))})`;
  const tree = percent(random, 75) ? `A/${below}` : `${below}/A`;
  const lines = [`tree: "${tree}"`, `A: ${settings(random, lead)}`];
  if (named) return lines;
  const fixed = percent(random, 50);
  return [
    ...lines,
    ...[...left, ...right].map((story) => {
      const cols = fixed ? (left.includes(story) ? 3 : 2) : undefined;
      return `${nameOf(story)}: ${settings(random, story, cols)}`;
    }),
  ];
};

/** Where a stack is cut, shares of its length. */
const cutsOf = (stack: readonly StoryPlan[]): readonly number[] => {
  const total = stack.reduce((sum, story) => sum + linesOf(story), 0);
  let at = 0;
  return stack.slice(0, -1).map((story) => {
    at += linesOf(story);
    return at / total;
  });
};

/** A whole drawing: the lead over two stacks, a band between every two cuts. */
const drawnOf = (random: Random, page: PagePlan): readonly string[] => {
  const [lead, ...rest] = page.stories;
  if (!lead) return [];
  const [left, right] = stacks(random, rest);
  const sides = [
    { stack: left, cuts: cutsOf(left), cols: 3, first: 0 },
    { stack: right, cuts: cutsOf(right), cols: 2, first: left.length },
  ];
  const starts = [0, ...[...cutsOf(left), ...cutsOf(right)].sort((a, b) => a - b)];
  const bands = starts.map((start) =>
    sides.flatMap(({ cuts, cols, first }) => {
      const letter = LETTERS[first + cuts.filter((cut) => cut <= start).length] ?? 'Z';
      return Array.from({ length: cols }, () => letter);
    }),
  );
  return [
    'areas: |',
    ...['AAAAA', ...bands.map((band) => band.join(''))].map((band) => `  ${[...band].join(' ')}`),
    `A: ${settings(random, lead)}`,
    ...[...left, ...right].map(
      (story, index) => `${LETTERS[index] ?? 'Z'}: ${settings(random, story)}`,
    ),
  ];
};

const MASKS: readonly (readonly string[])[] = [
  ['AAAAA', '?????'],
  ['AAAAA', '???CC', '?????'],
  ['AAA??', '?????'],
  ['AAAAA', '?????', 'CC???'],
  ['AAAA?', '?????'],
];

/** A drawing with cells left to the solver; a front page draws its furniture too. */
const mixedOf = (random: Random, page: PagePlan): readonly string[] => {
  const [lead, second, ...rest] = page.stories;
  if (!lead || !second || rest.length === 0) return [];
  const front = page.number === 1;
  const mask = front ? ['NNNNE', 'AAAAR', '?????'] : pick(random, MASKS);
  const drawn = new Set(mask.join(''));
  return [
    'areas: |',
    ...mask.map((band) => `  ${[...band].join(' ')}`),
    ...(front
      ? [
          `rows: [12, ${mask
            .slice(1)
            .map(() => "'*'")
            .join(', ')}]`,
        ]
      : []),
    'rest: auto',
    `A: ${settings(random, lead)}`,
    ...(drawn.has('C') ? [`C: ${settings(random, second)}`] : []),
    ...(front
      ? ['N: { furniture: nameplate }', 'E: { furniture: ears }', 'R: { furniture: refers }']
      : []),
  ];
};

const makers: Readonly<
  Record<Exclude<LayoutForm, 'solved'>, (random: Random, page: PagePlan) => readonly string[]>
> = { mixed: mixedOf, tree: treeOf, drawn: drawnOf };

/** Share of a page's room that can be filled once its cuts are given. */
export const usedBy: Readonly<Record<LayoutForm, number>> = {
  solved: 1,
  mixed: 0.96,
  tree: 0.93,
  drawn: 0.86,
};

/** How the next page is meant to be laid out. Trees and whole drawings are inside pages. */
export const formOf = (random: Random, number: number): LayoutForm => {
  const form = weighted(random, [
    ['solved', 58],
    ['mixed', 16],
    ['tree', 18],
    ['drawn', 8],
  ] as const);
  return number === 1 && form !== 'mixed' ? 'solved' : form;
};

/** The layout of a page; solved where its stories are too few or too many to be drawn. */
export const layoutOf = (random: Random, page: PagePlan, form: LayoutForm): PageLayout => {
  const count = page.stories.length;
  const most = form === 'mixed' ? 14 : 8;
  if (form === 'solved' || count < 4 || count > most) return { form: 'solved', yaml: [] };
  return { form, yaml: makers[form](random, page) };
};
