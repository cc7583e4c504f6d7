/**
 * Classes of characters that Chinese text rules ask for, by Unicode property, not by ranges of our
 * own. In: one character. Out: whether it belongs to the class.
 */

/** Han, kana and bopomofo. */
export const isHan = (character: string): boolean =>
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]$/u.test(character);

/**
 * Full-width marks: CJK symbols and punctuation, full-width forms, and the quotes, dashes and dots
 * that Chinese shares with Latin (“ ” ‘ ’ — … ·), which are full-width between Han.
 */
export const isFullWidthMark = (character: string): boolean =>
  /^[\u3001-\u303f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffe6“”‘’—…·]$/.test(
    character,
  );

/** Marks that are full-width whatever stands beside them. */
export const isCjkMark = (character: string): boolean =>
  isFullWidthMark(character) && !/^[“”‘’—…·]$/.test(character);
