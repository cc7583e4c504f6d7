/**
 * Law 3 on a built article page. In: the page's HTML. Out: the text that came from the author, in the
 * normal form of `articleText`: without what we made (`data-made`: page, date, lead-in) and without pull
 * quotes, which show a text again (`data-again`).
 */
import { normalizeText } from '../../../src/model/article-text.ts';
import { byTag, type Node, parseHtml, textOf } from './html.ts';

const isOurs = ({ tag, attributes }: Node): boolean =>
  'data-made' in attributes || 'data-again' in attributes || tag === 'style' || tag === 'script';

/** The author's text on an article page. */
export const articlePageText = (html: string): string => {
  const [main] = byTag(parseHtml(html), 'main');
  if (main === undefined) throw new Error('the page has no <main>');
  return normalizeText(textOf(main, isOurs));
};

/** Where two texts part, with what stands there; undefined when they are the same. */
export const firstDifference = (expected: string, actual: string): string | undefined => {
  if (expected === actual) return undefined;
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 8), at + 12);
  return `at ${at}: expected …${around(expected)}…, found …${around(actual)}…`;
};
