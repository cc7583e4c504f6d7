/**
 * The form in which text is read: what programs, web pages and file systems put between characters becomes
 * what a page can set, and letters that were typed in parts become whole.
 *
 * In: a text as typed. Out: Unicode NFC (Standard Annex 15), which also puts the ideograph for its
 * compatibility form; Kangxi radicals as the ideographs they look like; wide spaces as U+3000, narrow ones as
 * a space, unbreakable ones as U+00A0; line separators as a space, or nothing between Han; marks of direction
 * left out. What was changed is told (`unusualCharacters`).
 */
import { isFullWidthMark, isHan } from './east-asian.ts';

/** An em: the width of a Han. */
const WIDE_SPACES = /[\u2001\u2003]/g;
const NARROW_SPACES = /[\u1680\u2000\u2002\u2004-\u2006\u2008-\u200a\u205f]/g;
const UNBREAKABLE_SPACES = /[\u2007\u202f]/g;
/** Marks of direction, and a byte order mark inside a text: they draw nothing and steer nothing here. */
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const KANGXI = /[\u2f00-\u2fd5]/g;
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

const isWide = (character: string): boolean => isHan(character) || isFullWidthMark(character);

const withoutLineEnds = (text: string): string =>
  text.replace(LINE_ENDS, (_, offset: number) => {
    const before = text.charAt(offset - 1);
    const after = text.charAt(offset + 1);
    return isWide(before) && (after === '' || isWide(after)) ? '' : ' ';
  });

/** A text in its normal form; the same text again when nothing was unusual. */
export const normalText = (text: string): string =>
  withoutLineEnds(text)
    .replace(DIRECTIONS, '')
    .replace(WIDE_SPACES, '\u3000')
    .replace(NARROW_SPACES, ' ')
    .replace(UNBREAKABLE_SPACES, '\u00a0')
    .replace(/\u2011/g, '-')
    .replace(/\u2027/g, '\u00b7')
    .replace(KANGXI, (sign) => sign.normalize('NFKC'))
    .normalize('NFC');

/** White space that means nothing at either end of a text. */
const ENDS = /^[\s\u00a0\u3000]+|[\s\u00a0\u3000]+$/g;

/** Whether a text is nothing but white space, the unbreakable kinds included. */
export const isBlankText = (text: string): boolean => text.replace(ENDS, '') === '';
