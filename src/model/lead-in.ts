/**
 * The lead-in that the house style makes from a byline: 本报讯（记者 马超 通讯员 王玉）. In: an article and
 * the house style. Out: the text before the first paragraph, or the byline line of pieces that have
 * none. Generated, never typed; conservation checks it apart (law 1).
 */
import type { Article, Byline } from './article.ts';
import type { HouseStyle } from './publication.ts';

/** Sections whose pieces are signed works, not news: no 本报讯 there. */
const essaySections: ReadonlySet<string> = new Set(
  '副刊 文学 随笔 文艺 评论 时评 言论 杂谈'.split(' '),
);

/** A two-character Han name opened to the width of three (马　超), when the house does so. */
export const openedName = (name: string, houseStyle: HouseStyle): string => {
  const characters = [...name];
  const isShortHan = characters.length === 2 && /^\p{Script=Han}+$/u.test(name);
  return houseStyle.openNames && isShortHan ? characters.join('\u3000') : name;
};

/** `记者 甲 乙 通讯员 丙`: one half-em space after the role and between names. */
const rolesOf = (byline: Byline, houseStyle: HouseStyle): string => {
  const role = (word: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [word, ...names.map((name) => openedName(name, houseStyle))];
  return [...role('记者', byline.reporters), ...role('通讯员', byline.correspondents)].join(' ');
};

/** Whether an article is news that begins with a lead-in: a work that names its authors is none. */
const isNews = (article: Article): boolean =>
  article.kind === 'article' &&
  article.byline.authors.length === 0 &&
  !essaySections.has(article.section ?? '');

/**
 * The lead-in, without a space after it; empty when the article has none: no reporter and no
 * correspondent, signed by authors, not of kind `article`, or in an essay section such as 副刊.
 */
export const leadIn = (article: Article, houseStyle: HouseStyle): string => {
  const roles = isNews(article) ? rolesOf(article.byline, houseStyle) : '';
  return roles === '' ? '' : `${houseStyle.leadIn}（${roles}）`;
};

/**
 * The byline line of an article that has no lead-in: authors by name alone, reporters too
 * in an essay or verse (温知), with
 * roles elsewhere (记者 沈砚), photographers with 摄, else the source. Empty when the lead-in names
 * the authors already or nobody is named.
 */
export const bylineLine = (article: Article, houseStyle: HouseStyle): string => {
  if (leadIn(article, houseStyle) !== '') return '';
  const { authors, reporters, correspondents, photographers, source } = article.byline;
  const signed = article.kind === 'verse' || essaySections.has(article.section ?? '');
  const namesOf = (list: readonly string[]): string =>
    list.map((name) => openedName(name, houseStyle)).join(' ');
  const others = signed
    ? namesOf([...reporters, ...correspondents])
    : rolesOf(article.byline, houseStyle);
  const pictures = photographers.length === 0 ? '' : `${namesOf(photographers)} 摄`;
  const parts = [namesOf(authors), others, pictures].filter((part) => part !== '');
  return parts.length > 0 ? parts.join('　') : (source ?? '');
};
