/** Checks of one article that need no fonts. In: an article. Out: warnings, and one error. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt, warningAt } from '../diagnostics/make.ts';
import type { Article } from '../model/article.ts';
import { articleTextParts } from '../model/article-text.ts';
import type { Block } from '../model/block.ts';
import { fieldPlace } from '../model/field-place.ts';
import { leadIn } from '../model/lead-in.ts';
import type { Publication } from '../model/publication.ts';
import { findMarks } from './text-marks.ts';

/** More characters than this cannot be set as a headline without shouting in small type. */
const longestHeadline = 45;
/** A headline longer than this needs a short form, of at most `shortForm` characters. */
const longestPlain = 16;
const shortForm = 12;

const lengthOf = (text: string): number => [...text.replace(/\s+/g, '')].length;

const checkHeadline = (article: Article): readonly Diagnostic[] => {
  const found = lengthOf(article.headline.text);
  const at = fieldPlace(article, 'headline');
  if (found > longestHeadline) {
    return [warningAt('check/long-headline', at, { found, allowed: longestHeadline })];
  }
  if (found > longestPlain && article.shortHeadline === undefined) {
    return [warningAt('check/short-headline', at, { found, allowed: shortForm })];
  }
  return [];
};

const hasFigure = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) => block.kind === 'figure' || (block.kind === 'box' && hasFigure(block.blocks)),
  );

const hasText = (blocks: readonly Block[]): boolean =>
  blocks.some(
    (block) => block.kind !== 'figure' && block.kind !== 'qr' && block.kind !== 'pull-quote',
  );

/** A picture carries a photo story or an ad; a refer may be its headline alone. */
const checkBody = (article: Article): readonly Diagnostic[] => {
  const { blocks, kind, source } = article;
  const picture = hasFigure(blocks);
  if (kind === 'photo' && !picture) return [warningAt('check/no-picture', source)];
  const enough = hasText(blocks) || (picture && ['photo', 'ad', 'notice', 'filler'].includes(kind));
  return enough || kind === 'refer' ? [] : [errorAt('check/no-body', source)];
};

const checkLeadIn = (article: Article, publication: Publication): readonly Diagnostic[] => {
  const { houseStyle } = publication;
  if (leadIn(article, houseStyle) === '') return [];
  const first = article.blocks.find(({ kind }) => kind === 'paragraph');
  if (first?.kind !== 'paragraph') return [];
  const typed = first.text.startsWith(houseStyle.leadIn) || /^（?(本报)?记者\s/.test(first.text);
  return typed
    ? [warningAt('check/typed-lead-in', first.at, { context: first.text.slice(0, 16) })]
    : [];
};

const checkMarks = (article: Article): readonly Diagnostic[] => {
  if (!article.lang.startsWith('zh')) return [];
  const parts = [
    ...articleTextParts(article, 'print'),
    ...articleTextParts(article, 'web').filter(({ at }) =>
      article.blocks.some((block) => block.at === at && block.edition === 'web'),
    ),
  ];
  // Parts of one block have one place: the same words around the same mark are told apart by their order.
  const seen = new Map<string, number>();
  return parts.flatMap(({ text, at }) =>
    findMarks(text).map(({ rule, data }) => {
      const key = JSON.stringify([at, data['before'], data['typed'], data['after']]);
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      return warningAt(rule, at, { ...data, nth });
    }),
  );
};

/** Everything that can be said of an article by itself. */
export const checkArticle = (article: Article, publication: Publication): readonly Diagnostic[] => [
  ...checkHeadline(article),
  ...checkBody(article),
  ...checkLeadIn(article, publication),
  ...checkMarks(article),
];
