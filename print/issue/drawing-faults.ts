/**
 * Drawings as placed: type that comes out too small to be read. In: plans, drawings by path. Out: a warning
 * at each, with the size on paper.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Drawing } from '../../src/images/read-drawing.ts';
import type { Issue } from '../../src/model/issue.ts';
import { shownMm } from '../geometry/grid.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';

/** 七号, in points: smaller type fills in on newsprint. */
const LEAST_TYPE_PT = 5.5;

/** Drawings whose smallest type is below the least size as printed. */
export const smallTypeFaults = (
  plans: readonly PagePlan[],
  drawings: ReadonlyMap<string, Drawing>,
  issue: Issue,
): readonly Diagnostic[] =>
  plans.flatMap((plan) =>
    plan.modules.flatMap((module) =>
      module.pictures.flatMap((picture): readonly Diagnostic[] => {
        const { smallest, width } = drawings.get(picture.src) ?? {};
        if (smallest === undefined || width === undefined) return [];
        const pt = (smallest * picture.box.w * plan.format.bodyPt) / width;
        if (pt >= LEAST_TYPE_PT) return [];
        const article = issue.articles.find(({ slug }) => slug === module.story);
        const data = { file: picture.src, found: pt.toFixed(1), least: LEAST_TYPE_PT };
        const box = shownMm(plan.format, picture.box);
        return [
          {
            rule: 'image/small-type',
            severity: 'warning',
            data,
            source: article?.source ?? issue.source,
            at: { issue: plan.issue, page: plan.number, story: module.story, box },
          },
        ];
      }),
    ),
  );
