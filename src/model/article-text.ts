/**
 * The canonical text of an article: what conservation (law 1) and the web test (law 3) compare
 * with. In: an article and an edition. Out: its parts in reading order, or one string.
 *
 * What is left out is generated or shown twice on purpose, and checked apart: the lead-in and other
 * forms of the byline, bullets of lists, pull quotes, `shortHeadline`, alternative texts.
 *
 * Normal form: Unicode NFKC, then without white space and without characters that have no shape
 * (zero-width spaces and joiners, soft hyphens, byte order marks). So full-width `，` and `,` are one
 * character here, and a line break, an opened name or a break mark changes nothing. Apply
 * `normalizeText` to the extracted text too before comparing.
 */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import type { Article } from './article.ts';
import { type Block, BULLET, type ListItem, type RichText } from './block.ts';
import { blocksFor, type EditionName } from './edition-blocks.ts';
import { fieldPlace } from './field-place.ts';

/** Which part of an article a text belongs to; on paper captions leave the order of the body. */
export type TextPartKind =
  | 'kicker'
  | 'headline'
  | 'deck'
  | 'summary'
  | 'body'
  | 'subhead'
  | 'caption'
  | 'credit'
  | 'box-title'
  | 'table'
  | 'name'
  | 'verse'
  | 'label';

/** One part as typed, not normalised. */
export interface TextPart {
  readonly part: TextPartKind;
  readonly text: string;
  readonly at: SourcePlace;
  /** Index of the top-level block among the edition's blocks; absent for headline parts. */
  readonly block?: number;
}

/** NFKC without white space and shapeless characters: the form in which texts are compared. */
export const normalizeText = (text: string): string =>
  text.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]+/gu, '');

type Loose = Omit<TextPart, 'at' | 'block'>;

const tableTexts = (block: Block & { readonly kind: 'table' }): readonly Loose[] => [
  ...(block.caption === undefined ? [] : [{ part: 'caption', text: block.caption.text } as const]),
  ...[block.head, ...block.rows].flatMap((row) =>
    row.map(({ text }: RichText) => ({ part: 'table', text }) as const),
  ),
];

const figureTexts = (block: Block & { readonly kind: 'figure' }): readonly Loose[] => [
  ...(block.caption === undefined ? [] : [{ part: 'caption', text: block.caption.text } as const]),
  ...(block.credit === undefined ? [] : [{ part: 'credit', text: block.credit } as const]),
];

/** An item with its number where the author typed one. */
const typedItem = ({ marker, text }: ListItem): string =>
  marker === BULLET ? text : `${marker} ${text}`;

const blockTexts = (block: Block): readonly Loose[] => {
  switch (block.kind) {
    case 'paragraph':
      return [{ part: 'body', text: block.text }];
    case 'list-item':
      return [{ part: 'body', text: typedItem(block) }];
    case 'subhead':
      return [{ part: 'subhead', text: block.text }];
    case 'summary':
      return block.paragraphs.map(({ text }) => ({ part: 'summary', text }));
    case 'table':
      return tableTexts(block);
    case 'figure':
      return figureTexts(block);
    case 'name-list':
      return block.names.map((text) => ({ part: 'name', text }));
    case 'verse':
      return block.stanzas.flat().map(({ text }) => ({ part: 'verse', text }));
    case 'qr':
      return block.label === undefined ? [] : [{ part: 'label', text: block.label }];
    case 'box':
      return [
        ...(block.title === undefined ? [] : [{ part: 'box-title', text: block.title } as const]),
        ...block.blocks.flatMap(blockTexts),
      ];
    case 'pull-quote':
    case 'break':
      return [];
  }
};

const headParts = (article: Article): readonly TextPart[] => {
  const head = [
    ['kicker', article.kicker?.text],
    ['headline', article.headline.text],
    ['deck', article.deck?.text],
    ['summary', article.summary],
  ] as const;
  return head.flatMap(([part, text]) =>
    text === undefined ? [] : [{ part, text, at: fieldPlace(article, part) }],
  );
};

/** The parts of an article's text in reading order, for one edition. */
export const articleTextParts = (article: Article, edition: EditionName): readonly TextPart[] => [
  ...headParts(article),
  ...blocksFor(article.blocks, edition).flatMap((block, index) =>
    blockTexts(block).map((part): TextPart => ({ ...part, at: block.at, block: index })),
  ),
];

/** The canonical text of an article in an edition, normalised: every character once, in order. */
export const articleText = (article: Article, edition: EditionName): string =>
  normalizeText(
    articleTextParts(article, edition)
      .map(({ text }) => text)
      .join('\n'),
  );
