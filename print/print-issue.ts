/**
 * One issue from model to finished files: plan, sheets, pages, PDF, verification.
 *
 * In: the issue, the publication, its fonts, folders, a browser. Out: the files of `OUT/DATE/print/` by
 * name and every diagnostic. Files are returned even when something is wrong, so that a designer can look
 * at the fault; the caller's exit code follows the diagnostics.
 */

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import type { Cache } from '../src/cache/cache.ts';
import { withWorkFolder } from '../src/cache/project-folder.ts';
import { writeWhole } from '../src/cache/write-whole.ts';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { buildFontFaces, fontFaceCss } from '../src/fonts/font-faces.ts';
import { type FontSet, fontEntries } from '../src/fonts/font-set.ts';
import type { Issue } from '../src/model/issue.ts';
import { pageLabel } from '../src/model/page-label.ts';
import type { Publication } from '../src/model/publication.ts';
import { noStopwatch, type Stopwatch } from '../src/timings/stopwatch.ts';
import { fontUsages } from './issue/font-usage.ts';
import { pictureRecipes } from './issue/picture-files.ts';
import { planFromDisk } from './issue/plan-from-disk.ts';
import type { IssuePlan } from './issue/plan-issue.ts';
import { writeFaces, writePictures } from './issue/sheet-files.ts';
import { paginate } from './paginate/paginate.ts';
import type { PdfIdentity } from './pdf/document-identity.ts';
import { readerPages } from './pdf/reader-pages.ts';
import { readerPdf, singlePages } from './pdf/reader-pdf.ts';
import { renderSheets } from './sheets/render.ts';
import type { SheetStyle } from './sheets/sheet-css.ts';
import { verifyIssue } from './verify/verify-issue.ts';

/** What printing needs. */
export interface PrintInput {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly fonts: FontSet;
  /** The issue's folder, absolute. */
  readonly folder: string;
  /** Keeps subsets and pictures; all are made anew without. */
  readonly cache?: Cache;
  /** Where the folder of files for the browser is made and removed; default: the temporary folder. */
  readonly workParent?: string;
  /** A browser to print with and its version for the report. */
  readonly browser: Browser;
  readonly browserVersion: string;
  /** The issue's plan, where the caller made it already; planned anew when absent. */
  readonly plan?: IssuePlan;
  /** Told the name of each step. */
  readonly onStep?: (step: string) => void;
  /** Takes the time of each step; nobody does when absent. */
  readonly stopwatch?: Stopwatch;
}

/** A printed issue. */
export interface PrintedIssue {
  readonly plan: IssuePlan;
  /** Name inside `OUT/DATE/print/` to content. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Prints an issue. */
export const printIssue = async (input: PrintInput): Promise<PrintedIssue> => {
  input.onStep?.('layout');
  const plan = input.plan ?? (await planFromDisk(input));
  // A character that no face has cannot be on paper: what verification would say of it is no help.
  const isDrawable = plan.diagnostics.every(({ rule }) => rule !== 'font/missing-glyph');
  if (plan.plans.length === 0 || !isDrawable) {
    return { plan, files: new Map(), diagnostics: plan.diagnostics };
  }
  return withWorkFolder(input.workParent, (work) => printPlan(input, plan, work));
};

const printPlan = async (
  input: PrintInput,
  plan: IssuePlan,
  work: string,
): Promise<PrintedIssue> => {
  const { browser, stopwatch = noStopwatch } = input;
  const step = input.onStep ?? (() => undefined);
  step('sheets');
  const url = await stopwatch.timed(
    'sheets',
    () => writeSheets(input, plan, work),
    () => ({ pages: plan.plans.length }),
  );
  step('paged.js');
  const paged = await stopwatch.timed(
    'paged',
    () => paginate(browser, { url, engine: 'paged', pictures: true }),
    ({ pdf }) => ({ pages: plan.plans.length, bytes: pdf.length }),
  );
  step('native');
  const native = await stopwatch.timed(
    'native',
    () => paginate(browser, { url, engine: 'native', pdf: false }),
    () => ({ pages: plan.plans.length }),
  );
  step('pdf');
  const { whole, singles } = await stopwatch.timed(
    'pdf',
    () => readerEdition(paged.pdf, plan, identityOf(input)),
    (made) => ({ files: 1 + made.singles.length, bytes: made.whole.length }),
  );
  step('verify');
  const verified = await stopwatch.timed(
    'verify',
    () =>
      verifyIssue({
        ...input,
        plan,
        paged,
        native,
        pdf: whole,
        singles,
        fontHashes: Object.fromEntries(
          fontEntries(input.fonts).map(({ use, hash }) => [use, hash]),
        ),
      }),
    ({ diagnostics }) => ({ pages: plan.plans.length, findings: diagnostics.length }),
  );
  const files = new Map<string, string | Uint8Array>([['issue.pdf', whole], ...verified.files]);
  for (const single of singles) files.set(`pages/${pageLabel(single.number)}.pdf`, single.bytes);
  for (const picture of paged.pictures) {
    files.set(`pages/${pageLabel(picture.number)}.webp`, picture.large);
    files.set(`pages/${pageLabel(picture.number)}-small.webp`, picture.small);
  }
  return { plan, files, diagnostics: verified.diagnostics };
};

type SheetsInput = Pick<PrintInput, 'issue' | 'publication' | 'fonts' | 'folder' | 'cache'>;

/** The reader's PDF and one of every page. */
const readerEdition = async (pdf: Uint8Array, plan: IssuePlan, identity: PdfIdentity) => {
  const pages = readerPages(plan.plans);
  const whole = await readerPdf(pdf, pages, identity);
  return { whole, singles: await singlePages(whole, pages, identity) };
};

/** Writes the sheets into a work folder; gives their URL. */
const writeSheets = async (input: PrintInput, plan: IssuePlan, work: string): Promise<string> => {
  const { html } = await drawSheets(input, plan, work);
  const file = path.join(work, 'sheets.html');
  await writeWhole(file, html);
  return pathToFileURL(file).href;
};

/** The sheets of an issue as HTML, with the pictures and subsets that they name in a work folder. */
export const drawSheets = async (
  input: SheetsInput,
  plan: IssuePlan,
  work: string,
): Promise<{ readonly html: string }> => {
  const { issue, publication, fonts, folder, cache } = input;
  const faces = await buildFontFaces(fonts, fontUsages(plan.plans, issue), {
    formats: ['truetype'],
    cache,
  });
  const faceUrl = await writeFaces(faces, path.join(work, 'fonts'));
  const recipes = pictureRecipes(plan.plans, folder);
  const pictureUrl = await writePictures(recipes, path.join(work, 'pictures'), fonts.hei, cache);
  const style: SheetStyle = {
    format: publication.format,
    color: publication.color,
    faces: styleFaces(fonts),
    fontFaces: fontFaceCss(faces, 'truetype', 'block', faceUrl),
  };
  const html = renderSheets({
    plans: plan.plans,
    fonts,
    style,
    title: titleOf(publication, issue),
    lang: publication.lang,
    pictureUrl,
  });
  return { html };
};

const styleFaces = (fonts: FontSet): SheetStyle['faces'] => ({
  body: fonts.body,
  song: fonts.song,
  hei: fonts.hei,
  kai: fonts.kai,
  fangsong: fonts.fangsong,
  nameplate: fonts.nameplate,
  strong: fonts.strong,
});

const titleOf = (publication: Publication, issue: Issue): string =>
  `${publication.name} ${issue.date} 总第${issue.number}期`;

const identityOf = (input: PrintInput): PdfIdentity => ({
  title: titleOf(input.publication, input.issue),
  author: input.publication.publisher ?? input.publication.name,
  subject: input.issue.pages.map((page) => page.name).join('、'),
  keywords: [input.publication.name, input.issue.date],
  lang: input.publication.lang,
  date: input.issue.date,
  producer: 'Banxin',
});
