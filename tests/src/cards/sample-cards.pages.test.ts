import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CardElement, walk } from '../../../src/cards/h.ts';
import { OG } from '../../../src/cards/presets.ts';
import { resolveCard } from '../../../src/cards/resolve-card.ts';
import { type CardTree, isTree } from '../../../src/cards/templates/card-template.ts';
import { CARD_TEMPLATES } from '../../../src/cards/templates/index.ts';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import type { Newspaper } from '../../../src/model/publication.ts';
import { readNewspaper } from '../../../src/read/read-newspaper.ts';
import { loadFonts, ROOT } from './sample.ts';

let fonts: FontSet;
let newspaper: Newspaper;
let cards: readonly { readonly slug: string; readonly template: string; readonly tree: CardTree }[];

beforeAll(async () => {
  fonts = await loadFonts();
  const read = await readNewspaper({ root: ROOT, issuesDir: join(ROOT, 'issues') });
  if (!read.newspaper) throw new Error('the sample newspaper cannot be read');
  newspaper = read.newspaper;
  cards = newspaper.issues.flatMap((issue) =>
    issue.articles.map((article) => {
      const card = resolveCard(article, issue, newspaper.publication, OG);
      const tree = CARD_TEMPLATES[card.template]?.(card, fonts);
      if (!tree || !isTree(tree)) throw new Error(`no card for ${article.slug}`);
      return { slug: article.slug, template: card.template, tree };
    }),
  );
});

const headlineSizes = (root: CardElement): readonly number[] =>
  walk(root)
    .filter((node) => node.props.placed?.role === 'headline')
    .map((node) => Number(node.props.style.fontSize));

describe('the cards of the sample newspaper', () => {
  it('leave at most 12 % of their height empty above the foot', () => {
    for (const { slug, tree } of cards)
      expect([slug, tree.void <= 0.12 * OG.height]).toEqual([slug, true]);
  });

  it('have headlines that are still read at 300 px', () => {
    for (const { slug, tree } of cards) {
      const least = Math.min(...headlineSizes(tree.root));
      expect([slug, least >= 0.046 * OG.width]).toEqual([slug, true]);
    }
  });

  it('carry nameplate, date and page', () => {
    for (const { slug, tree } of cards) {
      const keys = walk(tree.root).map((node) => node.key?.split('.')[0]);
      const text = walk(tree.root)
        .map(({ props }) => (typeof props.children === 'string' ? props.children : ''))
        .join('');
      expect([
        slug,
        keys.includes('nameplate'),
        /月\D*\d+日/u.test(text.replace(/\s/gu, '')),
      ]).toEqual([slug, true, true]);
      expect([slug, /第?\d版|版\d|\d/u.test(text)]).toEqual([slug, true]);
    }
  });

  it('take several designed forms', () => {
    expect(new Set(cards.map((card) => card.template)).size).toBeGreaterThanOrEqual(4);
  });

  it('break no headline in a line of one or two characters', () => {
    for (const { slug, tree } of cards) {
      const shortest = Math.min(...tree.headline.map((line) => [...line].length));
      expect([slug, tree.headline.length === 1 || shortest > 2]).toEqual([slug, true]);
    }
  });
});
