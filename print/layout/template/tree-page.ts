/**
 * A page whose cuts its designer gave (`tree: "A/((B/D)|(C/E))"`): the solver chooses rows, the widths
 * that are not fixed, and every variant, with the costs of a page that it cuts itself.
 *
 * In: the page with its template. Out: its areas, or what forbids it: a part that the page does not have,
 * more parts than its furniture leaves, stories that the cuts cannot hold.
 */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { type CutTree, leavesOf, printCuts } from '../../../src/model/cut-tree.ts';
import type { AreaSpec, PageTemplate } from '../../../src/model/issue.ts';
import type { Reserved } from '../../geometry/cells.ts';
import { type Drawable, drawAreas } from '../area/draw-areas.ts';
import { pageFault, unfitFaults } from '../faults/template-faults.ts';
import type { PageInput } from '../page-input.ts';
import { areaPart } from '../parts/area-part.ts';
import { frontFurniture, furnitureOf } from '../parts/front-furniture.ts';
import { lettersFor } from '../parts/letters.ts';
import type { PagePart } from '../parts/page-part.ts';
import { pageParts } from '../parts/page-parts.ts';
import { reportOf } from '../parts/page-told.ts';
import {
  EFFORT_OF,
  FORCED_STEP,
  type Slack,
  type Step,
  type Tried,
  withLeastSlack,
} from '../parts/slack.ts';
import { noTries, type StepTold, type ToldTry, tellParts, tellStep } from '../parts/step-told.ts';
import { makeJudge, weighPage } from '../solve/judge.ts';
import { freeRegions } from '../solve/regions.ts';
import { makeBook, settingsAt } from '../solve/settings.ts';
import { MOST_STORIES, type SolvedPage } from '../solve/solve-page.ts';
import { inRankOrder, type SolveGrid, type StoryTable, variantsAt } from '../solve/table.ts';
import { cutsOf, treeOfCuts } from '../solve/tree.ts';
import { NEVER } from '../solve/weights.ts';
import type { MixedPage } from './mixed.ts';

/** A template that gives a tree. */
export type TreeTemplate = PageTemplate & { readonly tree: CutTree };

/** Settings of the same cuts that are weighed with all taboos. */
const MOST_SETTINGS = 24;

interface NamedPart {
  readonly name: string;
  readonly part: PagePart;
}

/** Solves the rows of a tree; `firstRow` is the first below folio and banner. */
export const treePage = (input: PageInput, template: TreeTemplate, firstRow: number): MixedPage => {
  const { format } = input.publication;
  const rows = format.rows - firstRow + 1;
  const names = leavesOf(template.tree).map(({ name }) => name);
  const missing = names.filter((name) => !hasPart(input, template, name, rows));
  if (missing.length > 0) return { faults: missing.map((name) => noPart(input, template, name)) };
  const unfit = names.flatMap((name) => {
    const spec = template.areas[name];
    return unfitFaults(input, spec, spec?.cols ?? format.columns);
  });
  if (unfit.length > 0) return { faults: unfit };
  if (names.length > MOST_STORIES) {
    const data = { count: names.length, most: MOST_STORIES };
    return { faults: [pageFault(input, template, 'layout/too-many-parts', data)] };
  }
  const reserved = hasNameplate(template) ? [] : frontFurniture(input, format.columns);
  const grid: SolveGrid = { cols: format.columns, rows, reserved };
  const ways = freeRegions(grid).map((regions) => regions.length);
  const parts = template.tree.op === '+' ? template.tree.parts.length : 1;
  if (!ways.includes(parts)) {
    const data = { found: parts, expected: [...new Set(ways)].join(' / ') };
    return { faults: [pageFault(input, template, 'layout/tree-regions', data)] };
  }
  const stories = [...input.stories.values()];
  const tries = noTries<Attempt>();
  const tryStep = (step: Step): Attempt | undefined =>
    tries.add(attempt(input, template, grid, step));
  const found = withLeastSlack(stories, [], tryStep) ?? tryStep(FORCED_STEP);
  const steps = tries.told(found);
  if (!found) {
    const data = { tree: printCuts(template.tree) };
    return { faults: [pageFault(input, template, 'layout/tree-does-not-fit', data)], steps };
  }
  return { areas: drawn(input, template, found, reserved, firstRow), faults: [], steps };
};

const drawn = (
  input: PageInput,
  template: TreeTemplate,
  found: Attempt,
  reserved: readonly Reserved[],
  firstRow: number,
): NonNullable<MixedPage['areas']> => {
  const { page, stories, byId } = found;
  const letters = lettersFor(leavesOf(template.tree).map(({ name }) => name));
  const nameOf = (story: number): string => byId.get(stories[story]?.id ?? '')?.name ?? '';
  const things = page.placed.flatMap(({ story, rect, variant }): readonly Drawable[] => {
    const part = byId.get(stories[story]?.id ?? '')?.part;
    const letter = letters.get(nameOf(story)) ?? '*';
    return part
      ? [{ rect, letter, content: (shape) => part.content(shape, rect.rows, variant) }]
      : [];
  });
  const furniture = furnitureOf(reserved, template.at, input.publication.format);
  const letterById = new Map(
    stories.map(({ id }, story) => [id, letters.get(nameOf(story)) ?? '*'] as const),
  );
  const solution = { status: 'template', gap: null, pages: [page], stories } as const;
  const report = reportOf(solution, page, letterById, firstRow);
  return {
    ...drawAreas([...furniture, ...things], input.publication.format.columns),
    front: firstRow === 0 || reserved.length > 0 || hasNameplate(template),
    report: { ...report, cuts: printCuts(cutsOf(page.tree, nameOf)) },
  };
};

const hasNameplate = (template: PageTemplate): boolean =>
  Object.values(template.areas).some(({ furniture }) => furniture === 'nameplate');

interface Attempt extends Tried {
  readonly page: SolvedPage;
  readonly stories: readonly StoryTable[];
  readonly byId: ReadonlyMap<string, NamedPart>;
}

const attempt = (
  input: PageInput,
  template: TreeTemplate,
  grid: SolveGrid,
  step: Step,
): ToldTry<Attempt> => {
  const parts = leavesOf(template.tree).flatMap(({ name }): readonly NamedPart[] => {
    const part = partOf(input, template, name, grid.rows, step);
    return part ? [{ name, part }] : [];
  });
  const byId = new Map(parts.map((named) => [named.part.table.id, named] as const));
  const stories = inRankOrder(parts.map(({ part }) => part.table));
  const indexOf = new Map(
    stories.map((story, index) => [byId.get(story.id)?.name ?? '', index] as const),
  );
  let best: SolvedPage | undefined;
  let weighed = 0;
  for (const regions of freeRegions(grid)) {
    const tree = treeOfCuts(template.tree, (name) => indexOf.get(name) ?? 0, regions);
    const [region] = regions;
    if (!tree || !region) continue;
    const judge = makeJudge(stories, grid, regions);
    const book = makeBook(cheapestOf(stories), MOST_SETTINGS);
    for (const setting of settingsAt(book, tree, region.cols, region.rows)) {
      weighed += 1;
      best = weighPage(judge, setting.tree, best?.cost) ?? best;
    }
  }
  const told = (outcome: StepTold['outcome']): StepTold =>
    tellStep(step, tellParts(stories, input.tellTables), {
      outcome,
      weighed,
      ...(best ? { cost: best.cost } : {}),
    });
  return best
    ? {
        told: told('completed'),
        found: { cost: best.cost, count: parts.length, page: best, stories, byId },
      }
    : { told: told('infeasible') };
};

const cheapestOf =
  (stories: readonly StoryTable[]) =>
  (story: number, cols: number, rows: number): number => {
    const table = stories[story];
    return (table && variantsAt(table, cols, rows)[0]?.cost) ?? NEVER;
  };

/** The part that a name of the tree stands for; undefined when the page has none. */
const partOf = (
  input: PageInput,
  template: TreeTemplate,
  name: string,
  rows: number,
  { slack, leave }: Step,
): PagePart | undefined => {
  const spec = template.areas[name];
  if (!spec) return undefined;
  if (isOwn(spec)) return ownPart(input, name, rows);
  const room = { rows, effort: EFFORT_OF[slack], leave, ...(spec.cols ? { cols: spec.cols } : {}) };
  return areaPart(input, name, withFoot(input, template, spec, slack), room);
};

const hasPart = (input: PageInput, template: TreeTemplate, name: string, rows: number): boolean => {
  const spec = template.areas[name];
  if (!spec || isOwn(spec)) return ownPart(input, name, rows) !== undefined;
  return spec.furniture !== undefined || spec.stories.some((slug) => input.stories.has(slug));
};

const isOwn = (spec: AreaSpec): boolean =>
  spec.stories.length === 0 && spec.furniture === undefined;

/** The first story may end in an ornament where the page needs it, unless its designer said otherwise. */
const withFoot = (
  input: PageInput,
  template: TreeTemplate,
  spec: AreaSpec,
  slack: Slack,
): AreaSpec => {
  if (slack === 'stories' || spec.foot !== undefined || spec.stories.length !== 1) return spec;
  const ranks = Object.values(template.areas).map((area) => rankOf(input, area));
  return rankOf(input, spec) === Math.min(...ranks) ? { ...spec, foot: 'ornament' } : spec;
};

const rankOf = (input: PageInput, spec: AreaSpec): number => {
  const [slug, ...others] = spec.stories;
  const story = slug === undefined ? undefined : input.stories.get(slug);
  return story && others.length === 0 ? story.article.priority : Number.POSITIVE_INFINITY;
};

/** Briefs under their label, refers, an ornament: what a solved page makes by itself and calls `#…`. */
const ownPart = (input: PageInput, name: string, rows: number): PagePart | undefined => {
  const briefs = [...input.stories].filter(([, story]) => story.article.kind === 'brief');
  return pageParts({ ...input, stories: new Map(briefs) }, rows, 'ornament').find(
    ({ table }) => table.id === name,
  );
};

const noPart = (input: PageInput, template: TreeTemplate, name: string): Diagnostic => ({
  ...pageFault(input, template, 'layout/tree-part', { name }),
  source: template.areas[name]?.at ?? template.at,
});
