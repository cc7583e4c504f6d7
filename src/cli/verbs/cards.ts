/** `banxin cards [date]`: makes `OUT/DATE/cards/` for one issue or all; needs no browser. */
import path from 'node:path';
import { openCache } from '../../cache/cache.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { openPaper } from '../open-paper.ts';
import type { Verb } from '../verb.ts';

/** The verb. Its JSON is `{ issues: [{ date, folder, cards }] }`. */
export const cards: Verb = {
  name: 'cards',
  words: '[date]',
  summary: {
    'zh-CN': '出社交卡片和 cards.json，不开浏览器',
    en: 'make the social cards and cards.json; starts no browser',
  },
  run: async (invocation) => {
    const paper = await openPaper(invocation);
    const { newspaper, fonts, places } = paper;
    if (!newspaper || !fonts || hasErrors(paper.diagnostics)) {
      return { diagnostics: paper.diagnostics };
    }
    const { renderCards } = await invocation.stopwatch.timed(
      'load',
      () => import('../../cards/index.ts'),
    );
    const diagnostics: Diagnostic[] = [...paper.diagnostics];
    const cache = openCache({ tell: (problem) => diagnostics.push(problem) });
    const made: { date: string; folder: string; cards: number }[] = [];
    for (const issue of paper.issues) {
      const outDir = path.join(places.outDir, issue.date, 'cards');
      const result = await invocation.stopwatch.timed(
        'cards',
        () =>
          renderCards({
            newspaper,
            issue,
            fonts,
            issuesDir: places.issuesDir,
            outDir,
            cache,
            onCard: (done, total) => invocation.progress.step(`${issue.date} cards`, [done, total]),
          }),
        (given) => ({ cards: given.cards.length }),
      );
      diagnostics.push(...result.diagnostics);
      const folder = path.relative(places.root, outDir);
      made.push({ date: issue.date, folder, cards: result.cards.length });
    }
    return {
      diagnostics,
      text: made.map((entry) => `✓ ${entry.folder}  ${entry.cards}\n`).join(''),
      json: { issues: made },
    };
  },
};
