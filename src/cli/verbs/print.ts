/** `banxin print [date]`: makes `OUT/DATE/print/` for one issue or all. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser, openPlanner, openPrinter } from '../../../print/index.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Issue } from '../../model/issue.ts';
import { ensureBrowser } from '../install-browser.ts';
import { addLockFlags, lockModeOf, relayoutOf } from '../layout-lock-file.ts';
import { type OpenedPaper, openPaper } from '../open-paper.ts';
import { type KeptPrint, keepPrint, keptPrint, printKey } from '../printed-cache.ts';
import type { Invocation, Verb } from '../verb.ts';
import { writeFolder } from '../write-folder.ts';

type Printer = Awaited<ReturnType<typeof openPrinter>>;
type Launched = Awaited<ReturnType<typeof launchBrowser>>;

/** The line of an issue: a PDF, or the folder with the report of one that has errors. */
export const printedLine = (folder: string, diagnostics: readonly Diagnostic[]): string =>
  hasErrors(diagnostics) ? `✗ ${folder}\n` : `✓ ${folder}/issue.pdf\n`;

/** The verb. Its JSON is `{ issues: [{ date, folder, files, kept }] }`. */
export const print: Verb = {
  name: 'print',
  words: '[date]',
  summary: {
    'zh-CN': '出印版：issue.pdf、各版 PDF 和图、layout.json、report',
    en: 'print the issue: issue.pdf, page PDFs and pictures, layout.json, report',
  },
  configure: (command, language) => {
    command.option(
      '--fresh',
      language === 'en' ? 'print again even when nothing changed' : '没有改动也重印',
    );
    addLockFlags(command, language);
  },
  run: async (invocation) => {
    const paper = await openPaper(invocation);
    const { places } = paper;
    if (!paper.newspaper || !paper.fonts || hasErrors(paper.diagnostics)) {
      return { diagnostics: paper.diagnostics };
    }
    const printer = await openPrinter();
    const diagnostics: Diagnostic[] = [...paper.diagnostics];
    const lines: string[] = [];
    const printed: { date: string; folder: string; files: readonly string[]; kept: boolean }[] = [];
    // A site that installed the package has run no set-up script: get a browser where there is none.
    await ensureBrowser((line) => invocation.progress.step(line));
    const launched = await launchBrowser();
    try {
      for (const issue of paper.issues) {
        const { result, kept } = await printOne(invocation, paper, issue, printer, launched);
        diagnostics.push(...result.diagnostics);
        const folder = path.join(places.outDir, issue.date, 'print');
        await writeFolder(folder, result.files);
        const files = [...result.files.keys()].sort();
        const shown = path.relative(places.root, folder);
        printed.push({ date: issue.date, folder: shown, files, kept });
        lines.push(printedLine(shown, result.diagnostics));
      }
    } finally {
      await launched.browser.close();
    }
    return {
      diagnostics,
      text: lines.join(''),
      json: { issues: printed },
    };
  },
};

const printOne = async (
  invocation: Invocation,
  paper: OpenedPaper,
  issue: Issue,
  printer: Printer,
  launched: Launched,
): Promise<{ readonly result: KeptPrint; readonly kept: boolean }> => {
  const { newspaper, fonts, places } = paper;
  if (!newspaper || !fonts) return { result: { files: new Map(), diagnostics: [] }, kept: false };
  const { publication } = newspaper;
  const folder = path.join(places.issuesDir, issue.date);
  const browserVersion = launched.version;
  const from = { issue, publication, fonts, folder, browserVersion };
  const { flags } = invocation;
  const relayout = relayoutOf(flags);
  const known = async (): Promise<KeptPrint | undefined> =>
    flags.fresh ? undefined : keptPrint(places.cacheDir, issue.date, await printKey(from));
  // A kept print has its lock in its key, so there is nothing to settle; one that was printed unlocked
  // where layouts are frozen still owes its lock.
  const mode = lockModeOf(flags);
  const settledBefore = mode === 'frozen' || existsSync(path.join(folder, 'layout.lock.json'));
  const before = settledBefore && relayout.relayout === undefined ? await known() : undefined;
  if (before) return { result: before, kept: true };
  const { planFromDisk, settleLock } = await openPlanner();
  const plan = await planFromDisk({ ...from, ...relayout });
  const keyBefore = await printKey(from);
  const settled = await settleLock(folder, plan, mode);
  const told = [...plan.diagnostics.filter(({ rule }) => rule === 'layout/relayout'), ...settled];
  const after = await known();
  if (after) return { result: withDiagnostics(after, told), kept: true };
  const result = await printer.printIssue({
    ...from,
    plan,
    cacheDir: places.cacheDir,
    browser: launched.browser,
    onStep: (step) => invocation.progress.step(`${issue.date} ${step}`),
  });
  // A page that was solved says how well; with its new lock the same page would only say that it is agreed.
  const key = await printKey(from);
  if (key === keyBefore && !hasErrors([...result.diagnostics, ...settled])) {
    await keepPrint(places.cacheDir, issue.date, key, result);
  }
  return { result: withDiagnostics(result, told), kept: false };
};

/** A print with what its lock had to tell, each thing once. */
const withDiagnostics = (print: KeptPrint, told: readonly Diagnostic[]): KeptPrint => {
  const known = new Set(print.diagnostics.map((item) => JSON.stringify(item)));
  const more = told.filter((item) => !known.has(JSON.stringify(item)));
  return { files: print.files, diagnostics: [...more, ...print.diagnostics] };
};
