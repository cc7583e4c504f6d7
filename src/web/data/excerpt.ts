/**
 * The few lines under a lead headline. In: an article. Out: its deck's neighbour in the list: the
 * summary, or whole opening sentences of the first paragraph. Nothing is shortened with an ellipsis:
 * a newspaper's standfirst ends where a sentence ends.
 */
import type { Article } from '../../model/article.ts';
import type { Block } from '../../model/block.ts';

/** Longest excerpt that any list shows, characters: the opening of the lead. */
export const longestExcerpt = 190;

const sentence = /[^。！？]*[。！？]+[”’」』）]*|[^。！？]+$/gu;

const lengthOf = (text: string): number => [...text].length;

const isBalanced = (text: string): boolean =>
  text.split('“').length === text.split('”').length &&
  text.split('（').length === text.split('）').length;

/** Whole sentences of a text up to `most` characters; empty when not even one fits. */
export const openingSentences = (text: string, most: number): string => {
  let best = '';
  let grown = '';
  for (const part of text.match(sentence) ?? []) {
    grown += part;
    if (lengthOf(grown) > most) break;
    if (isBalanced(grown)) best = grown;
  }
  return best.trim();
};

const firstText = (blocks: readonly Block[]): string => {
  const shown = blocks.filter((block) => block.edition !== 'print');
  const summary = shown.find((block) => block.kind === 'summary');
  if (summary !== undefined) return summary.paragraphs.map(({ text }) => text).join('');
  return shown.find((block) => block.kind === 'paragraph')?.text ?? '';
};

/** The standfirst of an article in at most `most` characters; empty when there is none. */
export const excerptOf = (article: Article, most: number): string => {
  if (article.web.status === 'withdrawn') return '';
  return openingSentences(article.summary ?? firstText(article.blocks), most);
};
