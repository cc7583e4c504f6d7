/**
 * Every headline of an issue with its breaks over one column to the page's whole width, so that an editor
 * can mend the lexicon before a page is made.
 *
 * In: the issue, the publication, its faces. Out: for every headline and width, the sizes of its band with
 * the lines that they give; sizes that give the same lines stand together. Pure.
 */
import type { FontSet } from '../../../src/fonts/font-set.ts';
import type { Article } from '../../../src/model/article.ts';
import type { Issue } from '../../../src/model/issue.ts';
import type { FontRole, Publication } from '../../../src/model/publication.ts';
import { headlineAdvance, planHeadline } from '../../../src/text/headline/index.ts';
import { spanEm } from '../../geometry/grid.ts';
import { headlineRole } from './deck.ts';
import { HEADLINE_SIZES, sizeBand } from './size-band.ts';

/** The lines that some sizes of a headline's band give over a width. */
export interface HeadlineLines {
  readonly columns: number;
  /** Sizes, points, rising. */
  readonly sizesPt: readonly number[];
  readonly lines: readonly string[];
  /** Widest line over the measure at the largest of the sizes. */
  readonly fill: number;
  /** A name or a word had to be split. */
  readonly flagged: boolean;
}

/** A headline in the table. */
export interface HeadlineEntry {
  readonly page: number | 'auto';
  readonly slug: string;
  readonly headline: string;
  readonly role: FontRole;
  readonly settings: readonly HeadlineLines[];
  /** Widths, in columns, over which it fits at no size of its band. */
  readonly fitsNot: readonly number[];
}

const MOST_LINES = 3;

/** Headlines by page, then as the issue lists its articles. */
export const headlineTable = (
  issue: Issue,
  publication: Publication,
  fonts: FontSet,
): readonly HeadlineEntry[] =>
  issue.articles.map((article) => entryOf(article, specOf(issue, article), publication, fonts));

const specOf = (issue: Issue, article: Article) => {
  const page = issue.pages.find((one) => one.number === article.page);
  return Object.values(page?.layout?.areas ?? {}).find((spec) =>
    spec.stories.includes(article.slug),
  );
};

const entryOf = (
  article: Article,
  spec: ReturnType<typeof specOf>,
  publication: Publication,
  fonts: FontSet,
): HeadlineEntry => {
  const role = spec ? headlineRole(article, spec) : headlineRole(article, NO_WISHES);
  const { format } = publication;
  const settings: HeadlineLines[] = [];
  const fitsNot: number[] = [];
  for (let columns = 1; columns <= format.columns; columns += 1) {
    const widthPt = spanEm(format, columns) * format.bodyPt;
    const found = linesOver(article, role, widthPt, publication, fonts);
    settings.push(...found.map((lines) => ({ columns, ...lines })));
    if (found.length === 0) fitsNot.push(columns);
  }
  const { page, slug } = article;
  return { page, slug, headline: article.headline.text, role, settings, fitsNot };
};

const NO_WISHES = { stories: [], at: { file: '', line: 1, column: 1 } };

const sizesOf = (article: Article): readonly number[] => {
  const { min, max } = sizeBand(article);
  const sizes = HEADLINE_SIZES.filter((size) => size >= min && size <= max);
  return (sizes.length > 0 ? sizes : [min]).toSorted((a, b) => a - b);
};

const linesOver = (
  article: Article,
  role: FontRole,
  widthPt: number,
  publication: Publication,
  fonts: FontSet,
): readonly Omit<HeadlineLines, 'columns'>[] => {
  const groups: { sizesPt: number[]; lines: readonly string[]; fill: number; flagged: boolean }[] =
    [];
  for (const sizePt of sizesOf(article)) {
    const [plan] = planHeadline({
      text: article.headline,
      lexicon: publication.lexicon.map((entry) => entry.text),
      keep: article.keep,
      widthEm: widthPt / sizePt,
      maxLines: MOST_LINES,
      advance: (chunk) => headlineAdvance(fonts[role].face, chunk),
      lang: publication.lang,
    });
    if (!plan) continue;
    const last = groups.at(-1);
    if (last && last.lines.join('\n') === plan.lines.join('\n')) {
      last.sizesPt.push(sizePt);
      last.fill = plan.fill;
    } else {
      const { lines, fill, flagged } = plan;
      groups.push({ sizesPt: [sizePt], lines, fill, flagged });
    }
  }
  return groups;
};
