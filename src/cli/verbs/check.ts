/** `banxin check [date]`: reads everything an author wrote and says what is wrong, without a browser. */
import { openPlanner } from '../../../print/index.ts';
import { hasErrors } from '../../diagnostics/diagnostic.ts';
import { openPaper } from '../open-paper.ts';
import type { Verb } from '../verb.ts';

/** The verb. Text faults first; when there are none, layout and missing glyphs too. */
export const check: Verb = {
  name: 'check',
  words: '[date]',
  summary: {
    'zh-CN': '检查稿件、版面模板和字体，不开浏览器',
    en: 'check articles, templates and fonts; starts no browser',
  },
  run: async (invocation) => {
    invocation.progress.step('check');
    const paper = await openPaper(invocation);
    const { stopwatch } = invocation;
    const diagnostics = [...paper.diagnostics];
    const { newspaper, fonts } = paper;
    if (newspaper && fonts && !hasErrors(diagnostics)) {
      const { planFromDisk } = await stopwatch.timed('load', openPlanner);
      for (const issue of paper.issues) {
        const folder = `${paper.places.issuesDir}/${issue.date}`;
        const { publication } = newspaper;
        const plan = await planFromDisk({ issue, publication, fonts, folder, stopwatch });
        diagnostics.push(...plan.diagnostics);
      }
    }
    const articles = paper.issues.reduce((sum, issue) => sum + issue.articles.length, 0);
    const text =
      invocation.options.language === 'en'
        ? `${paper.issues.length} issues, ${articles} articles\n`
        : `${paper.issues.length} 期，${articles} 篇\n`;
    return { diagnostics, text, json: { issues: paper.issues.length, articles } };
  },
};
