/**
 * 导读: what stands on the other pages, a headline and its page a line, each a link to its article.
 * Takes as many as its rows hold: the leads first, then the next ranks; generated from the articles.
 */
import type { Article } from '../../../src/model/article.ts';
import type { Box } from '../../geometry/grid.ts';
import type { Furniture, SetLine, SetText } from '../plan.ts';
import { setLine } from '../set-text.ts';
import type { FurnitureContext } from './context.ts';

const TITLE_ROWS = 2.5;
const HEADLINE_PT = 11;
const PAGE_PT = 8.5;

interface Entry {
  readonly article: Article;
  readonly text: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly widthEm: number;
  }[];
  /** Rows of headline, page line and gap. */
  readonly rows: number;
}

/** The refers in a box of rows. */
export const refers = (context: FurnitureContext, box: Box): Furniture => {
  const { publication, type } = context;
  const { bodyPt, pitchPt } = publication.format;
  const widthPt = box.w * bodyPt;
  const chosen = chooseEntries(entries(context, widthPt), box.h - TITLE_ROWS);
  const used = chosen.reduce((sum, entry) => sum + entry.rows, 0);
  const spread = chosen.length > 0 ? Math.max(0, box.h - TITLE_ROWS - used) / chosen.length : 0;
  const title = setLine(
    {
      text: '导　读',
      role: 'hei',
      sizePt: 14,
      align: 'center',
      yPt: 2,
      heightPt: 24,
      tone: 'house',
    },
    widthPt,
    type,
  );
  const texts: SetText[] = [
    { part: 'label', text: '导　读', generated: true, box, lines: [title] },
  ];
  const links: Record<number, string> = {};
  let row = TITLE_ROWS;
  for (const entry of chosen) {
    const lines = headlineLines(entry, widthPt, row * pitchPt, pitchPt);
    links[texts.length] = `story-${entry.article.slug}`;
    texts.push({ part: 'label', text: entry.text, generated: true, box, lines });
    const where = pageLabel(context, entry.article);
    const line = setLine(
      {
        text: where,
        role: 'kai',
        sizePt: PAGE_PT,
        align: 'right',
        yPt: (row + lines.length) * pitchPt,
        heightPt: pitchPt,
        insetPt: 8,
      },
      widthPt,
      type,
    );
    texts.push({ part: 'label', text: where, generated: true, box, lines: [line] });
    row += entry.rows + spread;
  }
  return { kind: 'refers', box, frame: true, texts, links };
};

/** Most entries that fit, in order. */
const chooseEntries = (all: readonly Entry[], rows: number): readonly Entry[] => {
  const chosen: Entry[] = [];
  let left = rows;
  for (const entry of all) {
    if (entry.rows > left + 0.5) continue;
    chosen.push(entry);
    left -= entry.rows;
  }
  return chosen.sort(
    (a, b) =>
      Number(a.article.page) - Number(b.article.page) || a.article.priority - b.article.priority,
  );
};

/** Leads of the other pages first, then their next ranks. */
const entries = (context: FurnitureContext, widthPt: number): readonly Entry[] =>
  context.issue.articles
    .filter((article) => article.page !== context.page.number && article.page !== 'auto')
    .filter((article) => article.kind === 'article' || article.kind === 'photo')
    .sort(
      (a, b) =>
        a.priority - b.priority || Number(a.page) - Number(b.page) || a.slug.localeCompare(b.slug),
    )
    .flatMap((article) => {
      const marked = article.shortHeadline ?? article.headline;
      const widthEm = (widthPt - 16) / HEADLINE_PT;
      const setting = context.type.headline(marked, 'song', widthEm, 3, article.keep)[0];
      if (!setting) return [];
      return [{ article, text: marked.text, spans: setting.lines, rows: setting.lines.length + 2 }];
    });

const headlineLines = (
  entry: Entry,
  widthPt: number,
  topPt: number,
  pitchPt: number,
): readonly SetLine[] =>
  entry.spans.map(
    (span, index): SetLine => ({
      text: entry.text.slice(span.start, span.end),
      runs: [],
      xPt: 8,
      yPt: topPt + index * pitchPt,
      widthPt: Math.min(span.widthEm * HEADLINE_PT, widthPt - 8),
      heightPt: pitchPt,
      sizePt: HEADLINE_PT,
      role: 'song',
      vertical: false,
      tone: 'ink',
    }),
  );

const pageLabel = (context: FurnitureContext, article: Article): string => {
  const page = context.issue.pages.find((spec) => spec.number === article.page);
  return `▶ 第${article.page}版${page ? `·${page.name}` : ''}`;
};
