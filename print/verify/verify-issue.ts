/**
 * Verification as the print run calls it: all layers, then the files that say what was found.
 *
 * In: the issue, its plan, both paginations, the finished PDFs. Out: `layout.json`, `report.json`, `report.md`
 * by name, and every diagnostic of the run, those of planning and paging included.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Publication } from '../../src/model/publication.ts';
import { px, pxToPt } from '../../src/units/units.ts';
import type { IssuePlan } from '../issue/plan-issue.ts';
import { findPagedjs } from '../paginate/pagedjs-file.ts';
import type { Pagination } from '../paginate/paginate.ts';
import type { SinglePage } from '../pdf/reader-pdf.ts';
import { layoutJson } from '../sheets/layout-json.ts';
import { checkLayers, type LayersResult } from './check-layers.ts';
import { makeReport, type Report } from './report.ts';
import { reportMarkdown } from './report-markdown.ts';

/** What a print run verifies. */
export interface VerifyInput {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly plan: IssuePlan;
  readonly paged: Pagination;
  /** The cross-check; left out when only one engine ran. */
  readonly native?: Pagination;
  /** The finished reader edition. */
  readonly pdf: Uint8Array;
  /** Its single pages; none are checked when absent. */
  readonly singles?: readonly SinglePage[];
  readonly browserVersion: string;
  /** Use to SHA-256 of the font file. */
  readonly fontHashes: Readonly<Record<string, string>>;
  readonly fonts?: FontSet;
}

/** What verification gives. */
export interface Verified {
  /** Name inside `OUT/DATE/print/` to content. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Articles that stand on the pages that were planned: a run may be for some pages only. */
function articlesOf(input: VerifyInput): Issue['articles'] {
  const numbers = new Set(input.plan.plans.map((plan) => plan.number));
  const placed = new Set(
    input.plan.plans.flatMap((plan) => plan.modules.map((module) => module.story)),
  );
  return input.issue.articles.filter(
    (article) => placed.has(article.slug) || numbers.has(Number(article.page)),
  );
}

function filesOf(input: VerifyInput, layers: LayersResult, report: Report): Map<string, string> {
  const baselinePt = pxToPt(px(layers.precision.baselinePx));
  const layout = layoutJson(input.issue.date, input.plan.plans, { baselinePt });
  return new Map([
    ['layout.json', json(layout)],
    ['report.json', json(report)],
    ['report.md', reportMarkdown(report)],
  ]);
}

/** What follows from lines that found no place, and says no more than `layout/overset` does. */
const oversetEchoes: ReadonlySet<string> = new Set([
  'verify/lines-not-covered',
  'verify/text-lost',
  'verify/pdf-paragraph',
]);

/** One fault, one message: echoes of an overset are left to the diagnostic that says how many lines. */
function withoutEchoes(found: readonly Diagnostic[], plan: IssuePlan): readonly Diagnostic[] {
  const overset = new Set(
    plan.diagnostics
      .filter((item) => item.rule === 'layout/overset')
      .map((item) => item.at?.story ?? ''),
  );
  return found.filter(
    (item) => !oversetEchoes.has(item.rule) || !overset.has(String(item.data.story)),
  );
}

/** Verifies a printed issue. */
export async function verifyIssue(input: VerifyInput): Promise<Verified> {
  const { plan, paged, native } = input;
  const layers = await checkLayers({
    plans: plan.plans,
    articles: articlesOf(input),
    omissions: plan.omissions,
    publication: input.publication,
    pages: paged.pages,
    ...(native === undefined ? {} : { native: native.pages }),
    pdf: input.pdf,
    singles: input.singles ?? [],
    ...(input.fonts === undefined ? {} : { fonts: input.fonts }),
  });
  const diagnostics = [
    ...plan.diagnostics,
    ...paged.diagnostics,
    ...(native?.diagnostics ?? []),
    ...withoutEchoes(layers.diagnostics, plan),
  ];
  const report = makeReport({
    issue: input.issue.date,
    plans: plan.plans,
    omissions: plan.omissions,
    diagnostics,
    layers,
    pdf: input.pdf,
    tools: { browser: input.browserVersion, pagedjs: findPagedjs().version },
    fontHashes: input.fontHashes,
  });
  return { files: filesOf(input, layers, report), diagnostics, report };
}
