/**
 * The words of the web edition's own furniture (links, labels). In: a language. Out: the table.
 * Chinese is the master; every other language has the same keys by type.
 */

import { en } from './en.ts';
import { type Words, zhCN } from './zh-CN.ts';

/** The words for a language tag; Chinese for `zh`, English for all others. */
export const wordsFor = (lang: string): Words => (/^zh\b/i.test(lang) ? zhCN : en);

/** Fills `{name}` in a furniture word. */
export const fill = (word: string, data: Readonly<Record<string, string | number>>): string =>
  word.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
