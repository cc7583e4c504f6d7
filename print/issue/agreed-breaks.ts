/**
 * Breaks of display texts as `layout.lock.json` keeps them: read off a planned page, and looked up when
 * the page is planned again, so that another version of the word lists or of ICU moves nothing.
 *
 * Agreed breaks hold for the same text with the same author's marks over the same measure; not where the
 * designer asks for another size, nor where they would now split a name of the lexicon.
 */

import type { Article, MarkedText } from '../../src/model/article.ts';
import type { LockedHeadline } from '../../src/model/layout-lock.ts';
import type { HeadlineRoom } from '../layout/index.ts';
import { storyOfLink } from '../page-plan/link-names.ts';
import type { PagePlan, SetText } from '../page-plan/page-plan.ts';

/** The breaks agreed on for a text in a place; undefined when there are none. */
export type AgreedBreaks = (text: MarkedText, room: HeadlineRoom) => readonly number[] | undefined;

const hundredths = (em: number): number => Math.round(em * 100) / 100;

const keyOf = (text: string, marks: readonly number[], vertical: boolean, em: number): string =>
  JSON.stringify([text, marks, vertical, hundredths(em)]);

/** Offsets at which the lines after the first begin. */
const breaksOf = (lines: readonly string[]): readonly number[] => {
  let offset = 0;
  return lines.slice(0, -1).map((line) => {
    offset += line.length;
    return offset;
  });
};

/** A lookup of locked breaks. */
export const agreedBreaks = (headlines: readonly LockedHeadline[]): AgreedBreaks => {
  const known = new Map(
    headlines.map((entry) => [
      keyOf(entry.lines.join(''), entry.marks ?? [], entry.vertical ?? false, entry.measureEm),
      { sizePt: entry.sizePt, breaks: breaksOf(entry.lines) },
    ]),
  );
  return (text, { direction, measureEm, sizePt }) => {
    if (measureEm === undefined) return undefined;
    const found = known.get(keyOf(text.text, text.breaks, direction === 'down', measureEm));
    return found && (sizePt ?? found.sizePt) === found.sizePt ? found.breaks : undefined;
  };
};

/** Whether a break stands inside one of the phrases that are never broken. */
export const splitsPhrase = (
  text: string,
  breaks: readonly number[],
  phrases: readonly string[],
): boolean =>
  phrases.some((phrase) => {
    if (phrase === '') return false;
    for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
      if (breaks.some((offset) => offset > at && offset < at + phrase.length)) return true;
    }
    return false;
  });

/** The texts of a planned page whose breaks were chosen, in the page's order. */
export const lockHeadlines = (
  plan: PagePlan,
  articles: readonly Article[],
): readonly LockedHeadline[] => {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  const entry = (story: string, text: SetText): readonly LockedHeadline[] => {
    const [first] = text.lines;
    const article = bySlug.get(story);
    if (text.measureEm === undefined || !first || !article) return [];
    const [line, ...lines] = wholeLines(text);
    if (line === undefined) return [];
    const marks = marksOf(article, text);
    return [
      {
        page: plan.number,
        story,
        part: text.part,
        measureEm: hundredths(text.measureEm),
        sizePt: first.sizePt,
        ...(first.vertical ? { vertical: true } : {}),
        ...(marks.length > 0 ? { marks: [...marks] } : {}),
        lines: [line, ...lines],
      },
    ];
  };
  const refers = plan.furniture.flatMap(({ links, texts }) =>
    Object.entries(links ?? {}).flatMap(([index, target]) => {
      const text = texts[Number(index)];
      const story = storyOfLink(target);
      return text && story !== undefined ? entry(story, text) : [];
    }),
  );
  const decks = plan.modules.flatMap((module) =>
    module.deck.flatMap((text) => entry(module.story, text)),
  );
  return [...refers, ...decks];
};

/** A text's lines with the spaces that were dropped at breaks, so that they join to it. */
const wholeLines = ({ text, lines }: SetText): readonly string[] => {
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    const found = text.indexOf(line.text, offset);
    starts.push(starts.length === 0 ? 0 : Math.max(found, offset));
    offset = Math.max(found, offset) + line.text.length;
  }
  return starts.map((start, index) => text.slice(start, starts[index + 1]));
};

/** Marks of the headline that was set; a kicker's and a deck's are not asked for. */
const marksOf = (article: Article, { part, text }: SetText): readonly number[] => {
  if (part !== 'headline' && part !== 'label') return [];
  const own = [article.shortHeadline, article.headline].find((marked) => marked?.text === text);
  return own?.breaks ?? [];
};
