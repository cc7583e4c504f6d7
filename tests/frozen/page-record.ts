/**
 * What is kept of a planned page: a digest of what stands on paper, one of what its report judges of it, one
 * of everything said beside it (diagnostics, lock, heights, omissions, alternatives), and a summary that a
 * reader can compare by eye. Judged and told may change their words while nothing on paper moves.
 */
import type { IssuePlan } from '../corpus/doors.ts';
import { canonicalJson, sha256 } from './canonical.ts';

type PagePlan = IssuePlan['plans'][number];

/** A frozen page. */
export interface PageRecord {
  /** Whose page it is: `sample 2023-08-18 p2`, `corpus 12 p3`. */
  readonly key: string;
  readonly paper: string;
  readonly judged: string;
  readonly told: string;
  /** A line a thing: the page's fit, its modules, its furniture, what was reported. */
  readonly summary: readonly string[];
}

/** Grid units to hundredths, so that a line of the summary stays short. */
const at = (value: number): string => String(Math.round(value * 100) / 100);

const fitLine = ({ report, tree }: PagePlan): string => {
  const gap = report.gap === null ? '' : ` gap ${at(report.gap)}`;
  const fit = `white ${report.whiteLines}, body ${report.bodyLines}, copyfit ${report.copyfitLines}`;
  return `${report.status}${gap}: ${report.cuts ?? tree}; ${fit}`;
};

const moduleLine = (module: PagePlan['modules'][number]): string => {
  const { col, row, cols, rows } = module.grid;
  const pictures = module.pictures.map(({ box }) => ` picture ${at(box.w)}x${at(box.h)}`);
  const head = module.deck
    .filter(({ part }) => part === 'headline')
    .flatMap(({ lines }) => lines.map(({ text }) => text));
  return [
    `${module.story} ${col},${row} ${cols}x${rows}`,
    ` ${module.headForm} ${at(module.headPt)} pt ${module.frame}, ${module.legs.length} legs`,
    ...pictures,
    ` ${head.join('|')}`,
  ].join('');
};

const furnitureLine = ({ kind, box, texts }: PagePlan['furniture'][number]): string =>
  `#${kind} ${at(box.x)},${at(box.y)} ${at(box.w)}x${at(box.h)}, ${texts.length} texts`;

const summaryOf = (planned: IssuePlan): readonly string[] => {
  const [plan] = planned.plans;
  const page = plan
    ? [
        fitLine(plan),
        ...plan.modules.map(moduleLine),
        ...plan.furniture.map(furnitureLine),
        ...plan.report.taboos.map(({ id, cost, where }) =>
          `taboo ${id} ${at(cost)} ${where}`.trimEnd(),
        ),
      ]
    : ['no page'];
  const told = planned.diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule }) => `${severity} ${rule}`);
  return [...page, ...told];
};

/** The record of a plan that holds one page. */
export const recordOf = (key: string, planned: IssuePlan): PageRecord => {
  const { plans, ...told } = planned;
  if (plans.length > 1) throw new RangeError(`recordOf: ${key} has ${plans.length} pages`);
  const paper = plans.map(({ report: _, ...plan }) => plan);
  return {
    key,
    paper: sha256(canonicalJson(paper)),
    judged: sha256(canonicalJson(plans.map(({ report }) => report))),
    told: sha256(canonicalJson(told)),
    summary: summaryOf(planned),
  };
};
