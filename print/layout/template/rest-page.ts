/**
 * A page that its designer drew in part (`rest: auto`): letters stand where they were drawn, the stories
 * that no letter names fill the `?` cells, cut by the solver. Free bands are set with both in view.
 *
 * In: the page with its template. Out: its areas, or what forbids it: nothing left to place, fewer stories
 * than open rectangles, stories that the open cells cannot hold.
 */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { PageTemplate } from '../../../src/model/issue.ts';
import type { AreaShape } from '../../geometry/area-shape.ts';
import type { CellRect } from '../../geometry/cells.ts';
import { type Drawable, type DrawnAreas, drawAreas } from '../area/draw-areas.ts';
import { withFaces } from '../area/face-rule.ts';
import { pageFault, tooSmall, unfitFaults } from '../faults/template-faults.ts';
import type { PageInput } from '../page-input.ts';
import { type AreaPart, type AreaRoom, areaPart } from '../parts/area-part.ts';
import { lettersFor } from '../parts/letters.ts';
import type { PagePart } from '../parts/page-part.ts';
import { pageParts } from '../parts/page-parts.ts';
import { reportOf } from '../parts/page-told.ts';
import { FORCED_STEP, fillersOf, type Step, type Tried, withLeastSlack } from '../parts/slack.ts';
import {
  noTries,
  type StepEnd,
  type StepTold,
  type ToldTry,
  tellParts,
  tellStep,
} from '../parts/step-told.ts';
import { MOST_STORIES } from '../solve/solve-page.ts';
import { type SolveVariant, variantsAt } from '../solve/table.ts';
import { bandEdges } from './band-edges.ts';
import { type AreaCost, areaShapes } from './bands.ts';
import type { MixedPage } from './mixed.ts';
import { openGroups, openRegions } from './open-regions.ts';
import { type RestFound, type Setting, searchRest } from './rest-search.ts';

/** A drawn area with its part. */
interface DrawnPart {
  readonly shape: AreaShape;
  readonly part: AreaPart;
  /** Nameplate or ears. */
  readonly head: boolean;
}

interface Attempt extends RestFound, Tried {
  readonly drawn: readonly DrawnPart[];
  readonly rest: readonly PagePart[];
}

/** Solves the open cells of a template; `firstRow` is the first below folio and banner. */
export const restPage = (
  input: PageInput,
  bare: PageTemplate,
  front: boolean,
  firstRow: number,
): MixedPage => {
  const { format } = input.publication;
  const rows = format.rows - firstRow + 1;
  const template = withFaces(bare, areaShapes(bare), input.stories);
  const named = new Set(Object.values(template.areas).flatMap((spec) => spec.stories));
  const left = new Map([...input.stories].filter(([slug]) => !named.has(slug)));
  const regions = openGroups(template.bands).length;
  const stop = stopOf(input, template, left.size, regions);
  if (stop.length > 0) return { faults: stop };
  const stories = [...input.stories.values()];
  const fillers = fillersOf(stories);
  const tries = noTries<Attempt>();
  const tryStep = (step: Step): Attempt | undefined =>
    tries.add(attempt({ ...input, stories: left }, input, template, rows, step));
  const found =
    withLeastSlack(stories, fillers.length > 0 ? [fillers] : [], tryStep) ?? tryStep(FORCED_STEP);
  const steps = tries.told(found);
  if (!found) {
    const small = areaShapes(template).flatMap((shape) => tooSmall(input, template, shape));
    const data = { left: left.size, most: MOST_STORIES };
    const fault = pageFault(input, template, 'layout/rest-does-not-fit', data);
    return { faults: small.length > 0 ? small : [fault], steps };
  }
  return {
    areas: { ...drawn(found, format.columns), front, report: told(found, firstRow) },
    faults: [],
    steps,
  };
};

const attempt = (
  restInput: PageInput,
  input: PageInput,
  template: PageTemplate,
  rows: number,
  step: Step,
): ToldTry<Attempt> => {
  const { slack, leave, fillers } = step;
  const effort = slack === 'forced' ? 'forced' : 'wished';
  const drawn = drawnParts(input, template, { rows, effort, leave });
  const rest = pageParts(restInput, rows, slack, { leave, fillers }).filter(
    ({ table }) => table.id !== '#refers',
  );
  const bodies = drawn.filter(({ head }) => !head);
  const tables = [...bodies.map(({ part }) => part), ...rest].map(({ table }) => table);
  const told = (end: StepEnd): StepTold => tellStep(step, tellParts(tables, input.tellTables), end);
  if (tables.length > MOST_STORIES) return { told: told({ outcome: 'infeasible' }) };
  const { found, weighed } = searchRest({
    cols: input.publication.format.columns,
    rows,
    drawn: bodies.map(({ part }) => part.table),
    rest: rest.map(({ table }) => table),
    settings: settingsOf(template, drawn, rows),
  });
  if (!found) return { told: told({ outcome: 'infeasible', weighed }) };
  const { cost } = found.page;
  return {
    told: told({ outcome: 'completed', cost, weighed }),
    found: { ...found, cost, count: input.stories.size, drawn, rest },
  };
};

const drawnParts = (
  input: PageInput,
  template: PageTemplate,
  room: Omit<AreaRoom, 'cols'>,
): readonly DrawnPart[] =>
  areaShapes(template).flatMap((shape): readonly DrawnPart[] => {
    const spec = template.areas[shape.letter];
    const part = spec && areaPart(input, shape.letter, spec, { ...room, cols: shape.cols });
    const head = spec?.furniture === 'nameplate' || spec?.furniture === 'ears';
    return part ? [{ shape, part, head }] : [];
  });

const settingsOf = (
  template: PageTemplate,
  drawn: readonly DrawnPart[],
  rows: number,
): readonly Setting[] => {
  const byLetter = new Map(drawn.map((entry) => [entry.shape.letter, entry] as const));
  const costOf: AreaCost = ({ letter, cols }, height) => {
    const entry = byLetter.get(letter);
    if (!entry) return 0;
    return variantsAt(entry.part.table, cols, height)[0]?.cost ?? Number.POSITIVE_INFINITY;
  };
  return bandEdges(template, areaShapes(template), rows, costOf).flatMap(({ edges }) => {
    const rectOf = ({ shape }: DrawnPart): CellRect => {
      const row = edges[shape.firstBand] ?? 0;
      return { col: shape.col, row, cols: shape.cols, rows: (edges[shape.endBand] ?? 0) - row };
    };
    const bodies = drawn.filter(({ head }) => !head);
    const heads = drawn.filter(({ head }) => head);
    const places = new Map(bodies.map((entry) => [entry.part.table.id, rectOf(entry)] as const));
    const reserved = heads.map((entry) => ({ ...rectOf(entry), name: entry.part.table.id }));
    return openRegions(template.bands, edges).map((regions): Setting => {
      return { drawn: places, reserved, regions };
    });
  });
};

/** Letters as drawn; free ones for what the solver placed, by rank. */
const lettersById = ({ drawn, rest, stories }: Attempt): ReadonlyMap<string, string> => {
  const byId = new Map(drawn.map(({ shape, part }) => [part.table.id, shape.letter] as const));
  const solved = stories
    .map(({ id }) => id)
    .filter((id) => rest.some(({ table }) => table.id === id));
  // Longer than a letter, so that each gets a free one.
  const letters = lettersFor([...byId.values(), ...solved.map((id) => `${id} `)]);
  return new Map([...byId, ...solved.map((id) => [id, letters.get(`${id} `) ?? '*'] as const)]);
};

const drawn = (found: Attempt, cols: number): DrawnAreas => {
  const letters = lettersById(found);
  const parts = new Map<string, PagePart>(
    [...found.drawn.map(({ part }) => part), ...found.rest].map((part) => [part.table.id, part]),
  );
  const thing = (id: string, rect: CellRect, variant: SolveVariant): readonly Drawable[] => {
    const part = parts.get(id);
    const letter = letters.get(id) ?? '*';
    return part
      ? [{ rect, letter, content: (shape) => part.content(shape, rect.rows, variant) }]
      : [];
  };
  const heads = found.setting.reserved.flatMap((rect) => {
    const table = parts.get(rect.name)?.table;
    const [variant] = table ? variantsAt(table, rect.cols, rect.rows) : [];
    return variant ? thing(rect.name, rect, variant) : [];
  });
  const bodies = found.page.placed.flatMap(({ story, rect, variant }) =>
    thing(found.stories[story]?.id ?? '', rect, variant),
  );
  return drawAreas([...heads, ...bodies], cols);
};

const told = (found: Attempt, firstRow: number): NonNullable<MixedPage['areas']>['report'] => {
  const { page, stories } = found;
  const solution = { status: 'template', gap: null, pages: [page], stories } as const;
  const { cuts: _, ...report } = reportOf(solution, page, lettersById(found), firstRow);
  return report;
};

/** What forbids it before anything is solved. */
const stopOf = (
  input: PageInput,
  template: PageTemplate,
  left: number,
  regions: number,
): readonly Diagnostic[] => {
  if (left < regions) return [pageFault(input, template, 'layout/rest-too-few', { regions, left })];
  return areaShapes(template).flatMap(({ letter, cols }) =>
    unfitFaults(input, template.areas[letter], cols),
  );
};
