/** `banxin layout [date]`: plans pages and prints what stands where, without a browser. */
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { openPaper } from '../open-paper.ts';
import { type PageSummary, summarisePage, summaryText } from '../page-summary.ts';
import type { Verb } from '../verb.ts';

/** The verb. Its JSON is `{ pages: [{ issue, page, tree, report, modules }] }`. */
export const layout: Verb = {
  name: 'layout',
  words: '[date]',
  summary: {
    'zh-CN': '排版面，列出每区的稿件、行数和空缺，不开浏览器',
    en: 'plan the pages and list what stands in each area; starts no browser',
  },
  run: async (invocation) => {
    const paper = await openPaper(invocation);
    const { newspaper, fonts } = paper;
    if (!newspaper || !fonts || hasErrors(paper.diagnostics)) {
      return { diagnostics: paper.diagnostics };
    }
    const { planFromDisk } = await import('../../../print/plan/plan-from-disk.ts');
    const diagnostics = [...paper.diagnostics];
    const pages: PageSummary[] = [];
    for (const issue of paper.issues) {
      invocation.progress.step(issue.date);
      const folder = `${paper.places.issuesDir}/${issue.date}`;
      const { publication } = newspaper;
      const plan = await planFromDisk({ issue, publication, fonts, folder });
      diagnostics.push(...plan.diagnostics);
      pages.push(...plan.plans.map((page) => summarisePage(page, plan)));
    }
    return {
      diagnostics,
      text: summaryText(pages, invocation.options.language),
      json: { pages },
    };
  },
};
