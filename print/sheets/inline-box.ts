/**
 * What stands in a line as one box: a word with its reading (注音), a word with emphasis marks (着重号), a
 * small picture.
 *
 * In: the text or picture. Out: the box's width for the composer and its HTML for `boxHtml`. Nothing here is
 * higher than the line: readings and marks hang in the leading, out of the flow, as generated content,
 * so the text stays the source's and no line leaves its grid row.
 */
import { escapeHtml } from './line-html.ts';

/**
 * Size of a reading against its word, and how far its box stands above the word's: with these it fits
 * between two lines of 12.5 pt for 9 pt, clear of the Han on both.
 */
export const RUBY_SCALE = 0.44;
export const RUBY_RISE_EM = 0.17;
/** Highest picture that a line of the usual leading takes. */
const PICTURE_EM = 1;

/** A box for the composer and the sheet. */
export interface InlineBoxHtml {
  readonly widthEm: number;
  readonly html: string;
}

const em = (value: number): string => `${Math.round(value * 1e5) / 1e5}em`;

/** A word with its reading centred above; the wider of the two is the box. Widths are em of the body. */
export const rubyBox = (
  word: string,
  wordEm: number,
  reading: string,
  readingEm: number,
): InlineBoxHtml => {
  const widthEm = Math.max(wordEm, readingEm * RUBY_SCALE);
  const side = (widthEm - wordEm) / 2;
  const pad = side > 0 ? ` style="padding:0 ${em(side)}"` : '';
  return {
    widthEm,
    html: `<span class="r" data-r="${escapeHtml(reading)}"${pad}>${escapeHtml(word)}</span>`,
  };
};

/** A word with a dot under every character (GB/T 15834: 着重号). */
export const emphasisBox = (word: string, wordEm: number): InlineBoxHtml => ({
  widthEm: wordEm,
  html: [...word].map((character) => `<span class="e">${escapeHtml(character)}</span>`).join(''),
});

/** A picture as high as a character. The source text (its name) is kept for those who cannot see it. */
export const pictureBox = (url: string, alt: string, widthEm: number): InlineBoxHtml => ({
  widthEm,
  html: `<img class="i" src="${escapeHtml(url)}" alt="${escapeHtml(alt)}" style="width:${em(widthEm)};height:${em(PICTURE_EM)}">`,
});
