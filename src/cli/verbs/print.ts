/** `banxin print [date]`: makes `OUT/DATE/print/` for one issue or all. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser, openPlanner, openPrinter } from '../../../print/index.ts';
import { type Cache, openCache } from '../../cache/cache.ts';
import { workParent } from '../../cache/project-folder.ts';
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts';
import type { Issue } from '../../model/issue.ts';
import { ensureBrowser } from '../install-browser.ts';
import { addLockFlags, lockModeOf, relayoutOf } from '../layout-lock-file.ts';
import { type OpenedPaper, openPaper } from '../open-paper.ts';
import { type KeptPrint, keepPrint, keptPrint, printKey } from '../printed-cache.ts';
import type { Invocation, Verb } from '../verb.ts';
import { fileCounts, writeFolder } from '../write-folder.ts';

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
    const printer = await invocation.stopwatch.timed('load', openPrinter);
    const diagnostics: Diagnostic[] = [...paper.diagnostics];
    const cache = openCache({
      fresh: invocation.flags.fresh === true,
      tell: (problem) => diagnostics.push(problem),
    });
    const lines: string[] = [];
    const printed: { date: string; folder: string; files: readonly string[]; kept: boolean }[] = [];
    const { progress, stopwatch } = invocation;
    const launched = await stopwatch.timed('browser', async () => {
      // A site that installed the package has run no set-up script: get a browser where there is none.
      await ensureBrowser(progress.step);
      return launchBrowser();
    });
    try {
      for (const issue of paper.issues) {
        const work = { invocation, paper, cache, printer, launched };
        const { result, kept } = await printOne(work, issue);
        diagnostics.push(...result.diagnostics);
        const folder = path.join(places.outDir, issue.date, 'print');
        await stopwatch.timed(
          'write',
          () => writeFolder(folder, result.files),
          () => fileCounts(result.files),
        );
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

interface Work {
  readonly invocation: Invocation;
  readonly paper: OpenedPaper;
  readonly cache: Cache;
  readonly printer: Printer;
  readonly launched: Launched;
}

const printOne = async (
  { invocation, paper, cache, printer, launched }: Work,
  issue: Issue,
): Promise<{ readonly result: KeptPrint; readonly kept: boolean }> => {
  const { newspaper, fonts, places } = paper;
  if (!newspaper || !fonts) return { result: { files: new Map(), diagnostics: [] }, kept: false };
  const { publication } = newspaper;
  const folder = path.join(places.issuesDir, issue.date);
  const from = { issue, publication, fonts, folder };
  const { flags, stopwatch } = invocation;
  const relayout = relayoutOf(flags);
  const keyNow = (): Promise<string> =>
    stopwatch.timed('kept', () =>
      printKey(cache, { ...from, browser: [launched.how, launched.version] }),
    );
  const keptNow = (wanted: string): Promise<KeptPrint | undefined> =>
    stopwatch.timed(
      'kept',
      () => keptPrint(cache, wanted),
      (kept) => fileCounts(kept?.files ?? new Map()),
    );
  // A kept print has its lock in its key, so there is nothing to settle; one that was printed unlocked
  // where layouts are frozen still owes its lock.
  const mode = lockModeOf(flags);
  const settledBefore = mode === 'frozen' || existsSync(path.join(folder, 'layout.lock.json'));
  const key = await keyNow();
  const before = settledBefore && relayout.relayout === undefined ? await keptNow(key) : undefined;
  if (before) return { result: before, kept: true };
  const { planFromDisk, settleLock } = await stopwatch.timed('load', openPlanner);
  const plan = await planFromDisk({ ...from, ...relayout, stopwatch });
  const settled = await stopwatch.timed('lock', () => settleLock(folder, plan, mode));
  const told = [...plan.diagnostics.filter(({ rule }) => rule === 'layout/relayout'), ...settled];
  const settledKey = await keyNow();
  const after = await keptNow(settledKey);
  if (after) return { result: withDiagnostics(after, told), kept: true };
  const result = await printer.printIssue({
    ...from,
    plan,
    cache,
    workParent: workParent(places.root),
    browser: launched.browser,
    browserVersion: launched.version,
    stopwatch,
    onStep: (step) => invocation.progress.step(`${issue.date} ${step}`),
  });
  const isSound = !hasErrors([...result.diagnostics, ...settled]);
  // A page that was solved says how well; with its new lock the same page would only say that it is agreed.
  // And what was edited while it was printed is a print of neither text.
  if (isSound && settledKey === key && (await keyNow()) === key) {
    await stopwatch.timed(
      'write',
      () => keepPrint(cache, key, result),
      () => fileCounts(result.files),
    );
  }
  return { result: withDiagnostics(result, told), kept: false };
};

/** A print with what its lock had to tell, each thing once. */
const withDiagnostics = (print: KeptPrint, told: readonly Diagnostic[]): KeptPrint => {
  const known = new Set(print.diagnostics.map((item) => JSON.stringify(item)));
  const more = told.filter((item) => !known.has(JSON.stringify(item)));
  return { files: print.files, diagnostics: [...more, ...print.diagnostics] };
};
