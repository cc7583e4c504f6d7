/**
 * All layers on one issue: plan, line rules, sheets, both engines, PDFs (docs/design/print.md#verification).
 *
 * In: what was planned, what was read of the printed sheets, the finished PDFs. Out: every fault found and
 * the figures that the report shows. Nothing is repaired here, and nothing is printed.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import type { Article } from '../../src/model/article.ts';
import type { Publication } from '../../src/model/publication.ts';
import { px, pxToPt } from '../../src/units/units.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import type { PageGeometry } from '../paginate/page-geometry.ts';
import type { SinglePage } from '../pdf/reader-pdf.ts';
import type { Omission } from '../typeset/galley-types.ts';
import { baselineOffset, checkBody, commonOffset } from './check-body.ts';
import { checkConservation, checkElements, checkFurniture } from './check-conservation.ts';
import { checkHouseLines } from './check-house-lines.ts';
import { checkOmissions, unusedFillers } from './check-omissions.ts';
import { checkFolio, checkPictures } from './check-page-parts.ts';
import { checkDocument, loadPdf } from './check-pdf-document.ts';
import { checkFonts, listFonts, type PdfFont } from './check-pdf-fonts.ts';
import { checkPdfPlace } from './check-pdf-place.ts';
import { checkPdfText } from './check-pdf-text.ts';
import { checkPlan } from './check-plan.ts';
import { checkSets } from './check-sets.ts';
import { type Agreement, compareEngines } from './compare-engines.ts';
import { type ExpectedPage, expectedPages } from './expected-page.ts';
import { type PdfPage, readPdf } from './read-pdf.ts';
import { type Fold, sharedGlyphs } from './shared-glyphs.ts';
import { type StoryText, storyText } from './story-text.ts';

/** What is verified. */
export interface LayersInput {
  readonly plans: readonly PagePlan[];
  /** The articles that the plans must hold. */
  readonly articles: readonly Article[];
  readonly omissions: readonly Omission[];
  readonly publication: Publication;
  /** Read under Paged.js, and under the browser's own paging; no cross-check when absent. */
  readonly pages: readonly PageGeometry[];
  readonly native?: readonly PageGeometry[];
  /** The finished reader edition and its single pages. */
  readonly pdf: Uint8Array;
  readonly singles: readonly SinglePage[];
  /** Faces of the sheets; characters that one of them draws alike are then compared as one. */
  readonly fonts?: FontSet;
}

/** How well the sheets keep to the plan. */
export interface Precision {
  readonly lines: number;
  /** Baseline below the top of its row, pixels: the body face's own figure. */
  readonly baselinePx: number;
  readonly worstBaselinePx: number;
  readonly worstWidthEm: number;
}

/** What was found. */
export interface LayersResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly precision: Precision;
  readonly agreement?: Agreement;
  readonly fonts: readonly PdfFont[];
  readonly stories: readonly StoryText[];
}

/** Worst distances of body lines from their places. */
export function precisionOf(plans: readonly PagePlan[], pages: readonly PageGeometry[]): Precision {
  const baselinePx = commonOffset(plans, pages);
  const lines = plans.flatMap((plan) =>
    (pages.find((page) => page.number === plan.number)?.lines ?? []).map((line) => ({
      baseline: Math.abs(baselineOffset(plan, line) - baselinePx),
      width: Math.abs(line.widthEm - line.plannedEm),
    })),
  );
  return {
    lines: lines.length,
    baselinePx,
    worstBaselinePx: Math.max(0, ...lines.map((line) => line.baseline)),
    worstWidthEm: Math.max(0, ...lines.map((line) => line.width)),
  };
}

/** The sheets: body, texts at fixed places, furniture, conservation. */
function checkSheets(
  input: LayersInput,
  stories: readonly StoryText[],
  baselinePx: number,
): readonly Diagnostic[] {
  const perPage = input.plans.flatMap((plan) => {
    const page = input.pages.find((item) => item.number === plan.number);
    if (page === undefined) return [];
    return [
      ...checkBody(plan, page, baselinePx),
      ...checkSets(plan, page),
      ...checkFurniture(plan, page),
      ...checkElements(plan, page),
      ...checkPictures(plan, page),
      ...checkFolio(plan, page),
    ];
  });
  return [...perPage, ...checkConservation(stories, input.pages)];
}

const foldOf = ({ fonts }: LayersInput, expected: readonly ExpectedPage[]): Fold =>
  fonts === undefined
    ? (text) => text
    : sharedGlyphs(
        fonts,
        expected.flatMap(({ margin, texts }) => [margin, ...texts.map(({ text }) => text)]),
      );

const folded = (pages: readonly PdfPage[], fold: Fold): readonly PdfPage[] =>
  pages.map((page) => ({
    ...page,
    text: fold(page.text),
    tagged: page.tagged.map((item) => ({ ...item, text: fold(item.text) })),
  }));

/** The PDFs: the issue, and each page of its own, whose tags stay with the issue. */
async function checkPdfs(
  input: LayersInput,
  stories: readonly StoryText[],
  baselinePx: number,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly fonts: readonly PdfFont[] }> {
  const { plans, publication } = input;
  const wanted = expectedPages(stories, plans, input.pages);
  const fold = foldOf(input, wanted);
  const expected = wanted.map((page) => ({
    ...page,
    margin: fold(page.margin),
    texts: page.texts.map((item) => ({
      ...item,
      text: fold(item.text),
      tagged: fold(item.tagged),
    })),
  }));
  const baselinePt = pxToPt(px(baselinePx));
  const places = (wanted: readonly PagePlan[], read: readonly PdfPage[]) =>
    wanted.flatMap((plan, index) => {
      const page = read[index];
      return page === undefined ? [] : checkPdfPlace(plan, page, baselinePt);
    });
  const document = await loadPdf(input.pdf);
  const read = await readPdf(input.pdf);
  const fonts = listFonts(document);
  const found: Diagnostic[] = [
    ...checkDocument(document, plans, { lang: publication.lang, tagged: true }),
    ...checkFonts(fonts),
    ...checkPdfText(plans, folded(read, fold), expected, true),
    ...places(plans, read),
  ];
  for (const single of input.singles) {
    const plan = plans.find((item) => item.number === single.number);
    if (plan === undefined) continue;
    const own = await loadPdf(single.bytes);
    const ownRead = await readPdf(single.bytes);
    found.push(
      ...checkDocument(own, [plan], { lang: publication.lang, tagged: false }),
      ...checkFonts(listFonts(own)),
      ...checkPdfText([plan], folded(ownRead, fold), expected, false),
      ...places([plan], ownRead),
    );
  }
  return { diagnostics: found, fonts };
}

/** Runs all layers. */
export async function checkLayers(input: LayersInput): Promise<LayersResult> {
  const { plans, omissions, publication } = input;
  const unused = unusedFillers(input.articles, omissions);
  const articles = input.articles.filter((article) => !unused.has(article.slug));
  const stories = articles.map((article) => storyText(article, omissions));
  const precision = precisionOf(plans, input.pages);
  const agreement =
    input.native === undefined ? undefined : compareEngines(plans, input.pages, input.native);
  const pdfs = await checkPdfs(input, stories, precision.baselinePx);
  const diagnostics = [
    ...checkPlan(
      plans,
      articles.map((article) => article.slug),
    ),
    ...checkOmissions(input.articles, omissions, publication.format.measureEm),
    ...checkHouseLines(plans, publication, articles),
    ...checkSheets(input, stories, precision.baselinePx),
    ...(agreement?.diagnostics ?? []),
    ...pdfs.diagnostics,
  ];
  return {
    diagnostics,
    precision,
    fonts: pdfs.fonts,
    stories,
    ...(agreement === undefined ? {} : { agreement }),
  };
}
