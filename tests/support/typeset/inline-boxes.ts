/**
 * Boxes in a line: a word with its reading, with emphasis marks, a small picture. No author component makes them yet; the composer and the sheets know them.
 */
import { RUBY_SCALE } from '../../../print/sheets/inline-box.ts';
import { escapeHtml } from '../../../print/sheets/line-html.ts';

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
