/**
 * Law 1 on the finished PDF: each page holds the model's text, whole, in order, and nothing else.
 *
 * In: pages as extracted by pdfjs-dist, and what they must hold. Out: texts that are lost, changed or out of
 * place, text that nobody wrote, radical signs in the text layer, and paragraphs that are not one P each.
 * Compared after NFKC and without white space.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { normalizeText } from '../../src/model/article-text.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { firstDifference } from './check-conservation.ts';
import type { ExpectedPage, ExpectedText } from './expected-page.ts';
import { placeOfPage } from './places.ts';
import type { PdfPage } from './read-pdf.ts';

/** CJK Radicals Supplement to Kangxi Radicals: what stands there looks right and cannot be found. */
const radicals = /[\u2E80-\u2FDF]/gu;

const sorted = (text: string): string => [...text].sort().join('');

/** Walks the page's text along the expected ones and stops at the first that is not there. */
function findLost(
  text: string,
  texts: readonly ExpectedText[],
): { readonly lost: ExpectedText; readonly rest: string } | undefined {
  let at = 0;
  for (const item of texts) {
    const place = text.indexOf(item.text, at);
    if (place === -1) return { lost: item, rest: text.slice(at, at + item.text.length) };
    at = place + item.text.length;
  }
  return undefined;
}

function checkWhole(plan: PagePlan, page: PdfPage, expected: ExpectedPage): readonly Diagnostic[] {
  const at = placeOfPage(plan);
  const text = normalizeText(page.text);
  const whole = expected.texts.map((item) => item.text).join('');
  const start = text.indexOf(whole);
  if (start === -1) {
    const missing = findLost(text, expected.texts);
    if (missing === undefined) {
      const { found } = firstDifference(text.slice(expected.margin.length), whole);
      const data = { page: plan.number, found };
      return [{ rule: 'verify/pdf-text-extra', severity: 'error', data, at }];
    }
    const { lost, rest } = missing;
    const difference = firstDifference(rest, lost.text);
    const data = {
      page: plan.number,
      story: lost.story === '' ? '-' : lost.story,
      block: lost.key,
      found: difference.found,
      expected: difference.expected,
    };
    return [{ rule: 'verify/pdf-text', severity: 'error', data, at }];
  }
  const margin = text.slice(0, start) + text.slice(start + whole.length);
  if (sorted(margin) === sorted(expected.margin)) return [];
  const data = { page: plan.number, found: margin.slice(0, 40) };
  return [{ rule: 'verify/pdf-text-extra', severity: 'error', data, at }];
}

function checkRadicals(plan: PagePlan, page: PdfPage): readonly Diagnostic[] {
  const signs = [...new Set(page.text.match(radicals) ?? [])];
  if (signs.length === 0) return [];
  const data = { page: plan.number, characters: signs.join('') };
  return [{ rule: 'verify/pdf-radical', severity: 'error', data, at: placeOfPage(plan) }];
}

/**
 * Each paragraph of the flow is the whole text of one P, no two share one. A hyphen at a line end is no
 * part of the word: a P may hold it or leave it out as an artifact (ISO 32000-2, 14.8.2.2).
 */
function checkParagraphs(
  plan: PagePlan,
  page: PdfPage,
  expected: ExpectedPage,
): readonly Diagnostic[] {
  const tagged = page.tagged
    .filter((item) => item.role === 'P')
    .map((item) => normalizeText(item.text));
  const found: Diagnostic[] = [];
  for (const item of expected.texts.filter((text) => text.kind === 'para' && text.text !== '')) {
    const index = tagged.findIndex((text) => text === item.tagged || text === item.text);
    if (index !== -1) {
      tagged.splice(index, 1);
      continue;
    }
    const data = { page: plan.number, story: item.story, block: item.key };
    found.push({ rule: 'verify/pdf-paragraph', severity: 'error', data, at: placeOfPage(plan) });
  }
  return found;
}

/** Checks the pages of a PDF. `tagged` is false for files whose tags were left behind. */
export function checkPdfText(
  plans: readonly PagePlan[],
  pages: readonly PdfPage[],
  expected: readonly ExpectedPage[],
  tagged: boolean,
): readonly Diagnostic[] {
  return plans.flatMap((plan, index) => {
    const page = pages[index];
    const wanted = expected.find((item) => item.number === plan.number);
    if (page === undefined || wanted === undefined) return [];
    return [
      ...checkRadicals(plan, page),
      ...checkWhole(plan, page, wanted),
      ...(tagged ? checkParagraphs(plan, page, wanted) : []),
    ];
  });
}
