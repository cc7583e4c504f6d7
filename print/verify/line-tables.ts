/**
 * The checker's own character tables (CLREQ 3.1, GB/T 15834). Written apart from the composer's on
 * purpose: a mistake must be made twice to pass. Nothing here is imported by `print/typeset`.
 */

/** Levels of the line rules. */
export type RuleLevel = 'basic' | 'gb' | 'strict';

const POINTS = /^[，。、；：？！．]$/;
const CLOSERS = /^[”’）》〉」』】〗〕］｝]$/;
const OPENERS = /^[“‘（《〈「『【〖〔［｛]$/;
const SEPARATOR = /^[/／]$/;
const STRICT_FIRST = /^[—…⸺⋯]$/;
/** Connectors, the interpunct, signs that belong to the figure before them. */
const FOLLOWERS = /^[·‧・–～~\-‐%％‰℃℉°′″!),.:;?\]}»々ー〻]$/;
const LEADERS = /^[([{«$£€¥￥＄￡№＃#@]$/;

/** Whether a character may not begin a line. */
export const mayNotBegin = (character: string, level: RuleLevel): boolean =>
  POINTS.test(character) ||
  CLOSERS.test(character) ||
  FOLLOWERS.test(character) ||
  (level !== 'basic' && SEPARATOR.test(character)) ||
  (level === 'strict' && STRICT_FIRST.test(character));

/** Whether a character may not end a line. */
export const mayNotEnd = (character: string, level: RuleLevel): boolean =>
  OPENERS.test(character) ||
  LEADERS.test(character) ||
  (level !== 'basic' && SEPARATOR.test(character));

/** What a character is when widths are reckoned. */
export type WidthKind =
  | 'han'
  | 'opener'
  | 'closer'
  | 'comma'
  | 'stop'
  | 'figure'
  | 'joined'
  | 'space'
  | 'other';

/** The kind of a character for the reckoning of widths; `other` means that it is not attempted. */
export const widthKind = (character: string): WidthKind => {
  if (/[。？！]/.test(character)) return 'stop';
  if (/[，、；：]/.test(character)) return 'comma';
  if (CLOSERS.test(character)) return 'closer';
  if (OPENERS.test(character)) return 'opener';
  if (/[0-9]/.test(character)) return 'figure';
  if (/[—…]/.test(character)) return 'joined';
  if (character === ' ') return 'space';
  return /\p{Script=Han}/u.test(character) ? 'han' : 'other';
};

const UNIT_WORDS =
  /^[年月日时点分秒名个人户项次场届位条所家件座辆台吨米元万亿千百余多岁天周倍层号版期级栏行页张本册份]/;

/** Whether a text begins with a unit that belongs to the number before it. */
export const beginsWithUnit = (text: string): boolean => UNIT_WORDS.test(text);
