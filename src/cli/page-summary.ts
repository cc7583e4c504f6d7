/** A planned page in a few lines: its bands, its areas and how full they are. */
import type { IssuePlan, PagePlan } from '../../print/index.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';

/** What `banxin layout` says of a page. */
export interface PageSummary {
  readonly issue: string;
  readonly page: number;
  readonly name: string;
  readonly tree: string;
  readonly report: PagePlan['report'];
  /** Heights each area can be filled at exactly, rows. */
  readonly heights: Readonly<Record<string, readonly number[]>>;
  readonly modules: readonly {
    readonly area: string;
    readonly story: string;
    readonly cols: number;
    readonly rows: number;
    readonly headlinePt: number;
    readonly white: number;
  }[];
}

/** Sums a page of a plan up. */
export const summarisePage = (plan: PagePlan, issue: IssuePlan): PageSummary => ({
  issue: plan.issue,
  page: plan.number,
  name: plan.name,
  tree: plan.tree,
  report: plan.report,
  heights: Object.fromEntries(
    issue.heights
      .filter((entry) => entry.page === plan.number)
      .map((entry) => [entry.area, entry.rows]),
  ),
  modules: plan.modules.map((module) => ({
    area: module.area,
    story: module.story,
    cols: module.grid.cols,
    rows: module.grid.rows,
    headlinePt: module.headPt,
    white: module.white,
  })),
});

/** The summaries as text. */
export const summaryText = (pages: readonly PageSummary[], language: MessageLanguage): string =>
  pages
    .map((page) => {
      const { report } = page;
      const en = language === 'en';
      const head = en
        ? `${page.issue} page ${page.page} ${page.name}: ${report.bodyLines} body lines, ${report.whiteLines} white`
        : `${page.issue} 第${page.page}版 ${page.name}：正文 ${report.bodyLines} 行，空 ${report.whiteLines} 行`;
      const modules = page.modules.map(
        (module) =>
          `  ${module.area}  ${module.cols}×${module.rows}  ${module.headlinePt} pt  ${module.story}${module.white > 0 ? `  −${module.white}` : ''}`,
      );
      const heights = Object.entries(page.heights).map(([area, rows]) => `${area} ${ranges(rows)}`);
      const possible = en ? 'exact heights: ' : '可正好排满的行数：';
      // As `layout:` reads it, to be pasted.
      const cuts = report.cuts === undefined ? '' : `  tree: ${JSON.stringify(report.cuts)}\n`;
      return `${head}\n  ${page.tree}\n${cuts}${modules.join('\n')}\n  ${possible}${heights.join(en ? '; ' : '；')}\n`;
    })
    .join('\n');

/** `21-24, 27` of rising numbers. */
const ranges = (numbers: readonly number[]): string => {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ') || '—';
};
