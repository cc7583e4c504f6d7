/**
 * Law 1's other half: what paper leaves out is what the author allowed, and nothing else.
 *
 * In: articles, what the plan says it left out, the measure of a column. Out: an error for every part,
 * line or story left out that no mark of its author covers. Told from the model alone.
 */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { Article } from '../../src/model/article.ts';
import { normalizeText } from '../../src/model/article-text.ts';
import type { Omission } from '../typeset/galley-types.ts';
import { modelUnits } from './story-text.ts';

/** Squeezed lines hold this much more than their measure. */
const SQUEEZED = 1.1;
/** Width of a character that is not Han, em: the least that a text may take. */
const NARROW_EM = 0.25;

/** Checks what was left out of the articles of some pages. `measureEm` is that of a column. */
export function checkOmissions(
  articles: readonly Article[],
  omissions: readonly Omission[],
  measureEm: number,
): readonly Diagnostic[] {
  return articles.flatMap((article) => {
    const own = omissions.filter((item) => item.story === article.slug);
    const wrong = own.filter((item) => !mayGo(article, item));
    const trims = own.filter((item) => item.why === 'trim');
    const first = trims[0];
    const tooMuch = first && !isEnd(article, trims, measureEm) ? [first] : [];
    return [...new Set([...wrong, ...tooMuch])].map((item) => fault(article, item));
  });
}

/** Fillers that were not needed: they stand on no page, and may. */
export const unusedFillers = (
  articles: readonly Article[],
  omissions: readonly Omission[],
): ReadonlySet<string> => {
  const unused = new Set(
    omissions.filter((item) => item.why === 'unused').map((item) => item.story),
  );
  return new Set(
    articles
      .filter((article) => article.kind === 'filler' && unused.has(article.slug))
      .map((article) => article.slug),
  );
};

const fault = (article: Article, item: Omission): Diagnostic => ({
  rule: 'verify/omission-not-allowed',
  severity: 'error',
  data: {
    story: item.story,
    block: item.block === '' ? '-' : item.block,
    key: { trim: 'print.trim', optional: 'print.optional', unused: 'kind', 'web-only': '<Web>' }[
      item.why
    ],
    text: item.text.slice(0, 20),
  },
  source: article.source,
});

const mayGo = (article: Article, item: Omission): boolean => {
  switch (item.why) {
    case 'web-only':
      return true;
    case 'unused':
      return article.kind === 'filler';
    case 'trim':
      return article.print.trim > 0 && (item.lines ?? 0) > 0;
    case 'optional': {
      const whole = modelUnits(article).find((unit) => unit.key === item.block);
      const marked = article.print.optional.some((part) => part === item.block);
      return marked && whole !== undefined && whole.text === normalizeText(item.text);
    }
  }
};

/** Whether trims together are the end of the flow, no longer than was allowed. */
const isEnd = (article: Article, trims: readonly Omission[], measureEm: number): boolean => {
  const flow = modelUnits(article).filter((unit) => /^\d+$/.test(unit.key));
  const ends = trims.every((item, index) => {
    const unit = flow[flow.length - trims.length + index];
    const text = normalizeText(item.text);
    if (unit?.key !== item.block) return false;
    return index === 0 ? unit.text.endsWith(text) : unit.text === text;
  });
  const gone = trims.map((item) => normalizeText(item.text)).join('');
  const lines = trims.reduce((sum, item) => sum + (item.lines ?? 0), 0);
  const most = (lines + 1) * measureEm * SQUEEZED;
  return ends && lines <= article.print.trim && leastWidth(gone) <= most;
};

const leastWidth = (text: string): number =>
  [...text].reduce((sum, character) => sum + (/\p{sc=Han}/u.test(character) ? 1 : NARROW_EM), 0);
