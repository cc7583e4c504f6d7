/** What a set of issues of the corpus holds, in counts. */
import type { CorpusIssue } from './corpus-issue.ts';

/** How often each name occurs. */
export type Counts = Readonly<Record<string, number>>;

/** The counts of the corpus; shares are of characters. */
export interface CorpusFigures {
  /** Pages of each issue. */
  readonly pages: readonly number[];
  readonly fills: Counts;
  readonly layouts: Counts;
  /** Pages by the number of their stories. */
  readonly stories: Counts;
  readonly kinds: Counts;
  /** Articles that hold each sort of block. */
  readonly blocks: Counts;
  readonly heads: {
    /** Headlines of pieces that are no brief, verse or filler. */
    readonly count: number;
    readonly longest: number;
    readonly bracketed: number;
    readonly labelled: number;
    readonly gapped: number;
    readonly latin: number;
    /** With the author's own `|`. */
    readonly marked: number;
  };
  readonly text: {
    readonly marks: number;
    readonly digits: number;
    readonly latin: number;
    readonly meanSentence: number;
  };
}

const BLOCKS: Readonly<Record<string, RegExp>> = {
  'bare subhead': /\n\n[^\n<>#|>*\-\d，。！？：；……”]{4,12}\n\n/u,
  subhead: /<Subhead>/u,
  'markdown subhead': /\n## /u,
  rule: /\n\n---\n\n/u,
  table: /\n\n\| /u,
  'captioned table': /<Table caption/u,
  names: /<NameList>/u,
  verse: /<Verse>/u,
  summary: /<Summary>/u,
  box: /<Box /u,
  'pull quote': /<PullQuote /u,
  list: /\n\n(?:-|1\.) /u,
  quoted: /\n\n> /u,
  strong: /\*\*[^*]+\*\*/u,
  figure: /<Figure /u,
  chart: /<Chart /u,
  'markdown picture': /!\[/u,
  code: /<QR /u,
  kicker: /\nkicker: /u,
  deck: /\ndeck: /u,
  'short headline': /\nshortHeadline: /u,
  keep: /\nkeep: /u,
  'print wishes': /\nprint: /u,
  'no byline': /^---\n(?![\s\S]*\nbyline:)[\s\S]*\n---\n/u,
  correspondents: /correspondents: /u,
  photographers: /photographers: /u,
  source: /source: /u,
};

const countsOf = (values: readonly (string | number)[]): Counts => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

const plainText = (article: string): string =>
  (article.split('\n---\n\n')[1] ?? '')
    .split('\n\n')
    .filter((block) => /^[\p{Script=Han}“]/u.test(block) && block.length > 12)
    .join('');

const rate = (text: string, pattern: RegExp): number =>
  (text.match(pattern)?.length ?? 0) / text.length;

const headFigures = (articles: readonly string[]): CorpusFigures['heads'] => {
  const heads = articles
    .filter((text) => !/\nkind: (?:brief|verse|filler)\n/u.test(text))
    .map((text) => (/^headline: "?(.*?)"?$/mu.exec(text)?.[1] ?? '').trim());
  const having = (pattern: RegExp): number => heads.filter((head) => pattern.test(head)).length;
  return {
    count: heads.length,
    longest: Math.max(...heads.map((head) => head.replaceAll('|', '').length)),
    bracketed: having(/^【/u),
    labelled: having(/^\p{Script=Han}{2,4}：/u),
    gapped: having(/[ \u3000]/u),
    latin: having(/[A-Za-z]/u),
    marked: having(/\|/u),
  };
};

/** The counts of these issues. */
export const corpusFigures = (issues: readonly CorpusIssue[]): CorpusFigures => {
  const pages = issues.flatMap((issue) => issue.pages);
  const articles = issues
    .flatMap(({ files }) => files)
    .flatMap((file) => ('text' in file && !file.path.endsWith('issue.mdx') ? [file.text] : []));
  const text = articles.map(plainText).join('');
  const stops = text.match(/[。？！]/gu)?.length ?? 1;
  return {
    pages: issues.map((issue) => issue.pages.length),
    fills: countsOf(pages.map(({ fill }) => fill)),
    layouts: countsOf(pages.map(({ layout }) => layout)),
    stories: countsOf(pages.map(({ stories }) => stories.length)),
    kinds: countsOf(pages.flatMap(({ stories }) => stories.map(({ kind }) => kind))),
    blocks: Object.fromEntries(
      Object.entries(BLOCKS).map(([name, pattern]) => [
        name,
        articles.filter((article) => pattern.test(article)).length,
      ]),
    ),
    heads: headFigures(articles),
    text: {
      marks: rate(text, /[，。、；：？！“”‘’《》（）·…—]/gu),
      digits: rate(text, /\d/gu),
      latin: rate(text, /[A-Za-z]/gu),
      meanSentence: text.length / stops,
    },
  };
};
