/**
 * What of an article must be on paper, told by the model and by nothing that layout has touched.
 *
 * In: articles and what the author let go. Out: units of text, each with a key: `headline`, `kicker`,
 * `deck`, `summary`, the index of a block for text of the flow, `3/insert` for what stands beside it
 * (captions, cells), `3/quote` for a pull quote, which is text shown twice and so checked apart. Several
 * texts of one key are one unit, in order.
 */
import type { Article } from '../../src/model/article.ts';
import { articleTextParts, normalizeText, type TextPart } from '../../src/model/article-text.ts';
import type { Block } from '../../src/model/block.ts';
import { blocksFor } from '../../src/model/edition-blocks.ts';
import type { TextUnit } from '../paginate/page-geometry.ts';
import type { Omission } from '../typeset/galley-types.ts';

/** A unit of an article's text, in the normal form of `normalizeText`. */
export interface StoryUnit {
  readonly key: string;
  readonly text: string;
}

/** An article's text as the model has it, what only other editions show left out. */
export interface StoryText {
  readonly story: string;
  readonly units: readonly StoryUnit[];
  /** Index paths of pull quotes. */
  readonly quotes: ReadonlySet<string>;
}

const besideTheFlow: ReadonlySet<TextPart['part']> = new Set([
  'caption',
  'credit',
  'table',
  'label',
]);

/** Indexes of the article's own blocks that the print edition shows, in the order of `articleTextParts`. */
const printedIndexes = (article: Article): readonly number[] =>
  article.blocks.flatMap((block, index) =>
    blocksFor([block], 'print').length === 0 ? [] : [index],
  );

/** An article's text by units, in the order of its blocks; pull quotes apart. */
export function modelUnits(article: Article): readonly StoryUnit[] {
  const indexes = printedIndexes(article);
  const texts = new Map<string, string>();
  for (const { part, text, block } of articleTextParts(article, 'print')) {
    const index = block === undefined ? undefined : String(indexes[block]);
    const key = index === undefined ? part : besideTheFlow.has(part) ? `${index}/insert` : index;
    texts.set(key, (texts.get(key) ?? '') + normalizeText(text));
  }
  return [...texts].map(([key, text]) => ({ key, text })).filter((unit) => unit.text !== '');
}

/** Pull quotes with their index paths. */
function quotesIn(
  blocks: readonly Block[],
  prefix: string,
): readonly { readonly path: string; readonly text: string }[] {
  return blocks.flatMap((block, index) => {
    if (block.edition === 'web') return [];
    const path = `${prefix}${index}`;
    if (block.kind === 'box') return quotesIn(block.blocks, `${path}.`);
    return block.kind === 'pull-quote' ? [{ path, text: block.text }] : [];
  });
}

/** Takes from a unit what the report names as left out: a whole part, or the end of a trimmed block. */
function lessOmissions(unit: StoryUnit, omissions: readonly Omission[]): StoryUnit {
  const text = omissions
    .filter((item) => item.why !== 'web-only' && item.block === unit.key)
    .reduceRight((rest, item) => {
      const gone = normalizeText(item.text);
      return rest.endsWith(gone) ? rest.slice(0, rest.length - gone.length) : rest;
    }, unit.text);
  return { ...unit, text };
}

/** The text of one article that must be on paper. */
export function storyText(article: Article, omissions: readonly Omission[]): StoryText {
  const own = omissions.filter((item) => item.story === article.slug);
  const quotes = quotesIn(article.blocks, '');
  const units = modelUnits(article)
    .map((unit) => lessOmissions(unit, own))
    .filter((unit) => unit.text !== '');
  const quoted = quotes.map(({ path, text }) => ({
    key: `${path}/quote`,
    text: normalizeText(text),
  }));
  return {
    story: article.slug,
    units: [...units, ...quoted],
    quotes: new Set(quotes.map(({ path }) => path)),
  };
}

/** The key of a text that a browser read. */
export function keyOf(unit: TextUnit, story: StoryText | undefined): string {
  if (unit.block === '') return unit.kind;
  if (story?.quotes.has(unit.block) === true) return `${unit.block}/quote`;
  const index = unit.block.split('.')[0] ?? '';
  return unit.kind === 'para' ? index : `${index}/insert`;
}

/** Compares two index paths number by number; `2` comes before `2.0`, `2` before `10`. */
export function comparePaths(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
