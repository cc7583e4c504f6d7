/**
 * An article becomes a card's data: overrides merged, picture chosen, words composed. Pure.
 *
 * The text is the article's own (law 3); the card adds only the nameplate, date and page.
 */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import type { Article, ArticleKind } from '../model/article.ts';
import type { Block, Paragraph } from '../model/block.ts';
import type { Issue } from '../model/issue.ts';
import type { Publication } from '../model/publication.ts';
import { cardDate } from './card-date.ts';
import type { CardModel, CardPhoto } from './card-model.ts';
import type { CardPreset } from './presets.ts';

/** Designed forms of cards without a picture, by what the piece is. */
const TEMPLATE_OF_KIND: Readonly<Partial<Record<ArticleKind, string>>> = {
  comment: 'panel',
  notice: 'frame',
  names: 'frame',
  ad: 'frame',
  filler: 'frame',
  verse: 'vertical',
};

import { figuresOf } from '../model/figures.ts';

const photoOf = (article: Article): CardPhoto | undefined => {
  const { image, focus } = article.card;
  const figures = figuresOf(article.blocks);
  const own = figures.find((figure) => figure.src === image);
  const figure = own ?? figures.find((item) => !item.drawing && item.edition !== 'print');
  if (image !== undefined) {
    const at = article.fields['card.image'] ?? article.source;
    return { src: image, focus: focus ?? own?.focus ?? [0.5, 0.5], at };
  }
  return figure && { src: figure.src, focus: focus ?? figure.focus, at: figure.at };
};

const isShown = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && block.edition !== 'print' && block.text !== '';

const standfirstOf = (article: Article): readonly string[] => {
  if (article.deck) return [article.deck.text];
  if (article.summary) return [article.summary];
  return article.blocks.filter(isShown).map((block) => block.text);
};

const verseOf = (article: Article): readonly string[] | undefined => {
  const verse = article.blocks.find((block) => block.kind === 'verse');
  return verse?.stanzas.flatMap((stanza, index) => [
    ...(index > 0 ? [''] : []),
    ...stanza.map((line) => line.text),
  ]);
};

const authorOf = (article: Article): string | undefined => {
  const { authors, reporters, correspondents, photographers, source } = article.byline;
  const writers = [...authors, ...reporters];
  const [name] = [...writers, ...correspondents, ...photographers];
  const more = writers.length > 1 ? writers.join('　') : name;
  return more ?? source;
};

/** The value without keys that are undefined, as `exactOptionalPropertyTypes` wants it. */
const given = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** What the layout knows better than the article. */
export interface CardPlacing {
  /** Page of an article that said `auto`. */
  readonly page?: number;
}

/** Everything a card needs, in plain data. */
export const resolveCard = (
  article: Article,
  issue: Issue,
  publication: Publication,
  preset: CardPreset,
  placing: CardPlacing = {},
): CardModel => {
  const number = article.page === 'auto' ? placing.page : article.page;
  const page = issue.pages.find((item) => item.number === number);
  const photo = photoOf(article);
  const headline = article.card.headline ?? article.headline;
  const field = article.card.headline ? 'card.headline' : 'headline';
  const date = cardDate(issue.date, publication.lang);
  const where = `《${publication.name}》${date.replace('　', '')}${number ? `第${number}版` : ''}`;
  const headlineAt: SourcePlace = article.fields[field] ?? article.source;
  const fallback = TEMPLATE_OF_KIND[article.kind] ?? 'lines';
  return {
    slug: article.slug,
    preset,
    lang: article.lang,
    headline,
    headlineAt,
    articleAt: article.source,
    standfirst: standfirstOf(article),
    nameplate: publication.nameplate.text,
    date,
    color: publication.color,
    accent: publication.sections[article.section ?? '']?.color ?? publication.color,
    template: article.card.template ?? (photo ? 'photo' : fallback),
    alt: article.card.alt ?? `${where}：${headline.text}`,
    caption: `${headline.text}（${where}）`,
    lexicon: publication.lexicon.map((entry) => entry.text),
    keep: article.keep,
    ...given({
      shortHeadline: article.shortHeadline,
      kicker: article.kicker?.text,
      verse: verseOf(article),
      pageNumber: number ? `${number}` : undefined,
      pageName: page?.name ?? article.section,
      author: authorOf(article),
      photo,
    }),
  };
};
