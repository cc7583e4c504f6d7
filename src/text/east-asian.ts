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

/**
 * Whether the line end between two characters says nothing in Chinese text, so that the lines are joined
 * without a space (CSS Text 3 §4.1.3 leaves it to the renderer).
 */
export const joinsLines = (before: string, after: string): boolean => {
  const wide = (character: string): boolean => isHan(character) || isFullWidthMark(character);
  const certain = (character: string): boolean => isHan(character) || isCjkMark(character);
  return wide(before) && wide(after) && (certain(before) || certain(after));
};
