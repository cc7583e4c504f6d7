/**
 * Which face of the web edition sets which characters. In: an issue, the furniture's words. Out: the
 * texts of the index pages (home, issue, page) and of the article pages by use, for subsetting and
 * for the check that no character is missing (law 4).
 */
import { type FontUsage, usagesOf } from '../../fonts/coverage.ts';
import type { Article, ArticleKind } from '../../model/article.ts';
import type { Block, RichText } from '../../model/block.ts';
import { blocksFor } from '../../model/edition-blocks.ts';
import type { Issue } from '../../model/issue.ts';
import { bylineLine, leadIn } from '../../model/lead-in.ts';
import type { Publication } from '../../model/publication.ts';
import { wordsFor } from '../words/words.ts';
import { datelineOf } from './dateline.ts';
import { excerptOf, longestExcerpt } from './excerpt.ts';

/** Every ASCII character that a page may show, and the marks of our own furniture. */
const latin = Array.from({ length: 0x5f }, (_, index) => String.fromCharCode(0x20 + index)).join(
  '',
);
const marks = '，。、：；！？“”‘’（）《》〈〉【】—…·　•';

/** Past issues whose leads the newest issue's headline face can set; older ones use a system face. */
const archiveShown = 26;

const lightKinds: ReadonlySet<ArticleKind> = new Set(['ad', 'notice', 'filler']);

const figureTexts = (block: Block & { readonly kind: 'figure' }): readonly FontUsage[] => [
  ...(block.caption === undefined ? [] : usagesOf('kai', block.caption, block.at)),
  ...(block.credit === undefined
    ? []
    : [{ role: 'kai', text: block.credit, source: block.at } as const]),
];

const tableTexts = (block: Block & { readonly kind: 'table' }): readonly FontUsage[] => [
  ...(block.caption === undefined ? [] : usagesOf('hei', block.caption, block.at)),
  ...block.head.flatMap((cell) => usagesOf('hei', cell, block.at)),
  ...block.rows.flat().flatMap((cell) => usagesOf('body', cell, block.at)),
];

const blockTexts = (block: Block): readonly FontUsage[] => {
  const { at } = block;
  const rich = (role: FontUsage['role'], text: RichText): readonly FontUsage[] =>
    usagesOf(role, text, at);
  switch (block.kind) {
    case 'paragraph':
      return rich(block.voice === 'kai' ? 'kai' : 'body', block);
    case 'subhead':
      return rich('song', block);
    case 'list-item':
      return rich('body', block);
    case 'figure':
      return figureTexts(block);
    case 'summary':
      return block.paragraphs.flatMap((text) => rich('kai', text));
    case 'pull-quote':
      return [...rich('kai', block), ...rich('kai', { text: block.by ?? '', runs: [] })];
    case 'table':
      return tableTexts(block);
    case 'name-list':
      return [{ role: 'body', text: block.names.join(''), source: at }];
    case 'verse':
      return block.stanzas.flat().flatMap((line) => rich('body', line));
    case 'break':
      return [];
    case 'qr':
      return [{ role: 'body', text: block.label ?? '', source: at }];
    case 'box':
      return [
        { role: 'song', text: block.title ?? '', source: at },
        ...block.blocks.flatMap(blockTexts),
      ];
  }
};

const headTexts = (article: Article): readonly FontUsage[] => [
  {
    role: 'song',
    text: article.headline.text,
    source: article.fields['headline'] ?? article.source,
  },
  {
    role: 'kai',
    text: article.kicker?.text ?? '',
    source: article.fields['kicker'] ?? article.source,
  },
  { role: 'kai', text: article.deck?.text ?? '', source: article.fields['deck'] ?? article.source }, // Lists set the heads of notices and advertisements in Kai.
  {
    role: 'kai',
    text: lightKinds.has(article.kind) ? article.headline.text : '',
    source: article.source,
  },
];

const isSeen = ({ text }: FontUsage): boolean => text !== '';

/** Texts of the furniture: words, names, dates, footer. */
const furnitureTexts = (
  publication: Publication,
  issues: readonly Issue[],
): readonly FontUsage[] => {
  const { source, lang } = publication;
  const words = Object.values(wordsFor(lang)).join('');
  const dates = issues.map(({ date }) => Object.values(datelineOf(date, lang)).join('')).join('');
  const names = [publication.name, publication.publisher, publication.cn, ...publication.footer];
  const contact = Object.entries(publication.contact).flat();
  const lines = [...names, ...contact].join('');
  return [
    { role: 'nameplate', text: publication.nameplate.text, source },
    { role: 'kai', text: publication.slogan ?? '', source },
    { role: 'body', text: `${latin}${marks}${words}${dates}${lines}`, source },
    { role: 'song', text: `${latin}${marks}${words}`, source },
    { role: 'kai', text: `${latin}${marks}`, source },
  ];
};

/** Leads of the issues that the home page lists under the newest one. */
const archiveTexts = (issue: Issue, issues: readonly Issue[]): readonly FontUsage[] =>
  issue === issues.at(-1)
    ? issues.slice(-archiveShown).flatMap(({ articles }): readonly FontUsage[] =>
        articles.slice(0, 1).map(({ headline, source }) => ({
          role: 'song' as const,
          text: headline.text,
          source,
        })),
      )
    : [];

const pageTexts = (issue: Issue): readonly FontUsage[] =>
  issue.pages.flatMap((page): readonly FontUsage[] => [
    { role: 'body', text: page.name, source: page.at },
    { role: 'song', text: `${page.name}${page.banner ?? ''}`, source: page.at },
  ]);

/** Texts of the index pages of an issue: heads, excerpts, furniture. */
export const indexUsages = (
  issue: Issue,
  publication: Publication,
  neighbours: readonly Issue[],
): readonly FontUsage[] =>
  [
    ...furnitureTexts(publication, [issue, ...neighbours]),
    ...pageTexts(issue),
    ...archiveTexts(issue, neighbours),
    ...issue.note.flatMap((text) => usagesOf('kai', text, issue.source)),
    ...issue.articles.flatMap((article): readonly FontUsage[] => [
      ...headTexts(article),
      { role: 'body', text: excerptOf(article, longestExcerpt), source: article.source },
      { role: 'kai', text: bylineLine(article, publication.houseStyle), source: article.source },
    ]),
  ].filter(isSeen);

/** Texts of the articles of an issue. */
export const articleUsages = (issue: Issue, publication: Publication): readonly FontUsage[] =>
  issue.articles
    .flatMap((article): readonly FontUsage[] => [
      { role: 'body', text: leadIn(article, publication.houseStyle), source: article.source },
      {
        role: 'kai',
        text: article.summary ?? '',
        source: article.fields['summary'] ?? article.source,
      },
      { role: 'kai', text: article.web.note ?? '', source: article.source },
      ...blocksFor(article.blocks, 'web').flatMap(blockTexts),
    ])
    .filter(isSeen);
