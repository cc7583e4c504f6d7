/**
 * One issue from model to finished files: plan, sheets, pages, PDF, verification.
 *
 * In: the issue, the publication, its fonts, folders, a browser. Out: the files of `OUT/DATE/print/` by
 * name and every diagnostic. Files are returned even when something is wrong, so that a designer can look
 * at the fault; the caller's exit code follows the diagnostics.
 */

import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright';
import type { Diagnostic } from '../src/diagnostics/diagnostic.ts';
import { buildFontFaces, fontFaceCss } from '../src/fonts/font-faces.ts';
import { type FontSet, fontUses } from '../src/fonts/font-set.ts';
import { writeWhole } from '../src/images/write-file.ts';
import type { Issue } from '../src/model/issue.ts';
import { pageLabel } from '../src/model/page-label.ts';
import type { Publication } from '../src/model/publication.ts';
import { fontUsages } from './issue/font-usage.ts';
import { preparePictures } from './issue/picture-files.ts';
import { planFromDisk } from './issue/plan-from-disk.ts';
import type { IssuePlan } from './issue/plan-issue.ts';
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
  /** Cache folder, absolute: fonts, pictures, sheets. */
  readonly cacheDir: string;
  /** A browser to print with and its version for the report. */
  readonly browser: Browser;
  readonly browserVersion: string;
  /** The issue's plan, where the caller made it already; planned anew when absent. */
  readonly plan?: IssuePlan;
  /** Told the name of each step. */
  readonly onStep?: (step: string) => void;
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
  const { browser } = input;
  const step = input.onStep ?? (() => undefined);
  step('layout');
  const plan = input.plan ?? (await planFromDisk(input));
  if (plan.plans.length === 0) return { plan, files: new Map(), diagnostics: plan.diagnostics };
  step('sheets');
  const sheets = await drawSheets(input, plan);
  const url = await keepSheets(sheets.html, input);
  step('paged.js');
  const paged = await paginate(browser, { url, engine: 'paged', pictures: true });
  step('native');
  const native = await paginate(browser, { url, engine: 'native', pdf: false });
  step('pdf');
  const pages = readerPages(plan.plans);
  const identity = identityOf(input);
  const whole = await readerPdf(paged.pdf, pages, identity);
  const singles = await singlePages(whole, pages, identity);
  step('verify');
  const verified = await verifyIssue({
    ...input,
    plan,
    paged,
    native,
    pdf: whole,
    singles,
    fontHashes: Object.fromEntries(fontUses.map((use) => [use, input.fonts[use].hash])),
  });
  const files = new Map<string, string | Uint8Array>([['issue.pdf', whole], ...verified.files]);
  for (const single of singles) files.set(`pages/${pageLabel(single.number)}.pdf`, single.bytes);
  for (const picture of paged.pictures) {
    files.set(`pages/${pageLabel(picture.number)}.webp`, picture.large);
    files.set(`pages/${pageLabel(picture.number)}-small.webp`, picture.small);
  }
  return { plan, files, diagnostics: verified.diagnostics };
};

/** The sheets of an issue as HTML, with pictures and subsets prepared in the cache. */
export const drawSheets = async (
  input: Pick<PrintInput, 'issue' | 'publication' | 'fonts' | 'folder' | 'cacheDir'>,
  plan: IssuePlan,
): Promise<{ readonly html: string }> => {
  const { issue, publication, fonts } = input;
  const faces = await buildFontFaces(fonts, fontUsages(plan.plans, issue), {
    formats: ['truetype'],
    cacheDir: path.join(input.cacheDir, 'fonts'),
  });
  const drawingFont = path.join(
    input.cacheDir,
    'fonts',
    `drawing-${fonts.hei.hash.slice(0, 16)}.ttf`,
  );
  await writeWhole(drawingFont, fonts.hei.sfnt);
  const pictureUrl = await preparePictures(
    plan.plans,
    input.folder,
    [drawingFont],
    path.join(input.cacheDir, 'pictures'),
  );
  const style: SheetStyle = {
    format: publication.format,
    color: publication.color,
    faces: styleFaces(fonts),
    fontFaces: fontFaceCss(
      faces,
      'truetype',
      'block',
      (face) => pathToFileURL(face.files.truetype?.path ?? '').href,
    ),
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

/** Keeps the sheets by content, so that parallel runs never read each other's. */
const keepSheets = async (html: string, input: PrintInput): Promise<string> => {
  const name = createHash('sha256').update(html).digest('hex').slice(0, 16);
  const file = path.join(input.cacheDir, 'sheets', `${input.issue.date}-${name}.html`);
  await writeWhole(file, html);
  return pathToFileURL(file).href;
};

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
