/**
 * What stands in a line as one box: a word with its reading (注音), a word with emphasis marks (着重号), a
 * small picture.
 *
 * In: the text or picture. Out: the box's width for the composer and its HTML for `boxHtml`. Nothing here is
 * higher than the line: readings and marks hang in the leading, out of the flow, as generated content,
 * so the text stays the source's and no line leaves its grid row.
 */

/**
 * Size of a reading against its word, and how far its box stands above the word's: with these it fits
 * between two lines of 12.5 pt for 9 pt, clear of the Han on both.
 */
export const RUBY_SCALE = 0.44;
export const RUBY_RISE_EM = 0.17;
