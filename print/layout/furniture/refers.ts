/**
 * 导读: what stands on the other pages, a headline and its page a line, each a link to its article.
 * Takes as many as its rows hold: the leads first, then the next ranks; generated from the articles.
 */

import type { Article } from '../../../src/model/article.ts';
import type { Box } from '../../geometry/grid.ts';
import { storyLink } from '../../page-plan/link-names.ts';
import type { Furniture, SetLine, SetText } from '../../page-plan/page-plan.ts';
import type { FurnitureContext } from '../page-input.ts';
import { setLine } from '../set/set-line.ts';
import type { HeadlineRoom } from '../story/story.ts';

const TITLE = '导　读';
const TITLE_ROWS = 2.3;
/** Sizes of its headlines, least first: a box with room for all of them sets them larger. */
const HEADLINE_SIZES_PT = [11, 12, 13, 14] as const;
const PAGE_PT = 8.5;

/** Left and right inset of the entries, points. */
const INSET_PT = 8;
const GAP_ROWS = 0.4;

interface Entry {
  readonly article: Article;
  readonly text: string;
  /** Measure it was broken for, em of the body. */
  readonly measureEm: number;
  readonly label: string;
  readonly sizePt: number;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly widthEm: number;
  }[];
  /** Whether the page stands on a line of its own under the headline. */
  readonly own: boolean;
  /** Rows of headline, page and gap. */
  readonly rows: number;
}

/** The refers in a box of rows. */
export const refers = (context: FurnitureContext, box: Box): Furniture => {
  const { publication, type } = context;
  const { bodyPt, pitchPt } = publication.format;
  const widthPt = box.w * bodyPt;
  const chosen = fullest(allSizes(context, widthPt), box.h - TITLE_ROWS);
  const used = rowsOf(chosen);
  const spread = chosen.length > 0 ? Math.max(0, box.h - TITLE_ROWS - used) / chosen.length : 0;
  const title = setLine(
    { text: TITLE, role: 'hei', sizePt: 14, align: 'center', yPt: 2, heightPt: 24, tone: 'house' },
    widthPt,
    type,
  );
  const texts: SetText[] = [{ part: 'label', text: TITLE, generated: true, box, lines: [title] }];
  const links: Record<number, string> = {};
  let row = TITLE_ROWS;
  for (const entry of chosen) {
    const lines = headlineLines(entry, row * pitchPt, pitchPt);
    links[texts.length] = storyLink(entry.article.slug);
    const { text, measureEm } = entry;
    texts.push({ part: 'label', text, generated: true, box, measureEm, lines });
    const line = setLine(
      {
        text: entry.label,
        role: 'kai',
        sizePt: PAGE_PT,
        align: 'right',
        yPt: (row + (lines.length - (entry.own ? 0 : 1)) * headRows(entry.sizePt)) * pitchPt,
        heightPt: (entry.own ? 1 : headRows(entry.sizePt)) * pitchPt,
        insetPt: INSET_PT,
      },
      widthPt,
      type,
    );
    texts.push({ part: 'label', text: entry.label, generated: true, box, lines: [line] });
    row += entry.rows + spread;
  }
  return { kind: 'refers', box, frame: true, texts, links };
};

/** Rows of a box that its entries leave empty, by height; for who chooses the height. */
export const refersAir = (context: FurnitureContext, widthEm: number) => {
  const all = allSizes(context, widthEm * context.publication.format.bodyPt);
  return (rows: number): number => rows - TITLE_ROWS - rowsOf(fullest(all, rows - TITLE_ROWS));
};

const rowsOf = (chosen: readonly Entry[]): number =>
  chosen.reduce((sum, entry) => sum + entry.rows, 0);

const allSizes = (context: FurnitureContext, widthPt: number): readonly (readonly Entry[])[] =>
  HEADLINE_SIZES_PT.map((sizePt) => entries(context, widthPt, sizePt));

/** The most entries; of those the largest that still stand on as many rows as there are. */
const fullest = (sizes: readonly (readonly Entry[])[], rows: number): readonly Entry[] => {
  const [least = [], ...larger] = sizes.map((all) => chooseEntries(all, rows));
  return larger.reduce((best, one) => (one.length >= best.length ? one : best), least);
};

/** One entry a page first, in order of rank; then whatever else still fits; printed in page order. */
const chooseEntries = (all: readonly Entry[], rows: number): readonly Entry[] => {
  const chosen: Entry[] = [];
  let left = rows + GAP_ROWS;
  const take = (entry: Entry): void => {
    if (entry.rows > left || chosen.includes(entry)) return;
    chosen.push(entry);
    left -= entry.rows;
  };
  const pages = new Set<Article['page']>();
  for (const entry of all) {
    if (pages.has(entry.article.page)) continue;
    pages.add(entry.article.page);
    take(entry);
  }
  for (const entry of all) take(entry);
  return chosen.sort(
    (a, b) =>
      Number(a.article.page) - Number(b.article.page) || a.article.priority - b.article.priority,
  );
};

/** Articles of the other pages by rank. */
const entries = (context: FurnitureContext, widthPt: number, sizePt: number): readonly Entry[] =>
  context.issue.articles
    .filter((article) => article.page !== context.page.number && article.page !== 'auto')
    .filter((article) => article.kind === 'article' || article.kind === 'photo')
    .sort(
      (a, b) =>
        a.priority - b.priority || Number(a.page) - Number(b.page) || (a.slug < b.slug ? -1 : 1),
    )
    .flatMap((article) => entryOf(context, article, widthPt, sizePt) ?? []);

const entryOf = (
  context: FurnitureContext,
  article: Article,
  widthPt: number,
  sizePt: number,
): Entry | undefined => {
  const { type } = context;
  const marked = article.shortHeadline ?? article.headline;
  const room = widthPt - 2 * INSET_PT;
  const measureEm = widthPt / context.publication.format.bodyPt;
  const ways = (how: HeadlineRoom) =>
    type.headline(marked, 'song', room / sizePt, 3, article.keep, how);
  const spans = (ways({ measureEm })[0] ?? ways({})[0])?.lines;
  const last = spans?.[spans.length - 1];
  if (!spans || !last) return undefined;
  const label = `▶第${article.page}版`;
  const labelPt = type.displayWidth(label, 'kai') * PAGE_PT;
  const own = last.widthEm * sizePt + labelPt + PAGE_PT > room;
  const rows = spans.length * headRows(sizePt) + (own ? 1 : 0) + GAP_ROWS;
  return { article, text: marked.text, measureEm, label, sizePt, spans, own, rows };
};

/** Rows of a headline's line: one at the least size. */
const headRows = (sizePt: number): number => sizePt / HEADLINE_SIZES_PT[0];

const headlineLines = (entry: Entry, topPt: number, pitchPt: number): readonly SetLine[] =>
  entry.spans.map((span, index) => ({
    text: entry.text.slice(span.start, span.end),
    runs: [],
    xPt: INSET_PT,
    yPt: topPt + index * headRows(entry.sizePt) * pitchPt,
    widthPt: span.widthEm * entry.sizePt,
    heightPt: headRows(entry.sizePt) * pitchPt,
    sizePt: entry.sizePt,
    role: 'song',
    vertical: false,
    tone: 'ink',
  }));
