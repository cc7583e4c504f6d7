/** `banxin print [date]`: makes `OUT/DATE/print/` for one issue or all. */
import path from 'node:path';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import { ensureBrowser } from '../install-browser.ts';
import { openPaper } from '../open-paper.ts';
import type { Verb } from '../verb.ts';
import { writeFolder } from '../write-folder.ts';

/** The verb. Its JSON is `{ issues: [{ date, folder, files }] }`. */
export const print: Verb = {
  name: 'print',
  words: '[date]',
  summary: {
    'zh-CN': '出印版：issue.pdf、各版 PDF 和图、layout.json、report',
    en: 'print the issue: issue.pdf, page PDFs and pictures, layout.json, report',
  },
  run: async (invocation) => {
    const paper = await openPaper(invocation);
    const { newspaper, fonts, places } = paper;
    if (!newspaper || !fonts || hasErrors(paper.diagnostics)) {
      return { diagnostics: paper.diagnostics };
    }
    const { launchBrowser, printIssue } = await import('../../../print/index.ts');
    const diagnostics: Diagnostic[] = [...paper.diagnostics];
    const printed: { date: string; folder: string; files: readonly string[] }[] = [];
    await ensureBrowser((line) => invocation.progress.step(line));
    const launched = await launchBrowser();
    try {
      for (const issue of paper.issues) {
        const result = await printIssue({
          issue,
          publication: newspaper.publication,
          fonts,
          folder: path.join(places.issuesDir, issue.date),
          cacheDir: places.cacheDir,
          browser: launched.browser,
          browserVersion: launched.version,
          onStep: (step) => invocation.progress.step(`${issue.date} ${step}`),
        });
        diagnostics.push(...result.diagnostics);
        const folder = path.join(places.outDir, issue.date, 'print');
        await writeFolder(folder, result.files);
        printed.push({
          date: issue.date,
          folder: path.relative(places.root, folder),
          files: [...result.files.keys()].sort(),
        });
      }
    } finally {
      await launched.browser.close();
    }
    return {
      diagnostics,
      text: printed.map((entry) => `✓ ${entry.folder}/issue.pdf\n`).join(''),
      json: { issues: printed },
    };
  },
};
