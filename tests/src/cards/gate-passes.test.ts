/** Ordinary copy passes the quality gate of every card without a photo: nothing here may stop a build. */
import { beforeAll, expect, it } from 'vitest';
import { checkCard } from '../../../src/cards/gate.ts';
import { OG } from '../../../src/cards/presets.ts';
import { createRenderer, type Renderer } from '../../../src/cards/renderer.ts';
import { resolveCard } from '../../../src/cards/resolve-card.ts';
import { isTree } from '../../../src/cards/templates/card-template.ts';
import { CARD_TEMPLATES } from '../../../src/cards/templates/index.ts';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import { article, issueOf, loadFonts, publication } from './sample.ts';

const WITHOUT_PHOTO = Object.entries(CARD_TEMPLATES).filter(([name]) => name !== 'photo');

let fonts: FontSet;
let renderer: Renderer;
beforeAll(async () => {
  fonts = await loadFonts();
  const made = await createRenderer(fonts);
  if (!('renderer' in made)) throw new Error('no renderer');
  renderer = made.renderer;
});

it.each([
  'The "VA" Ward',
  '“AVATAR”——茶の味展',
  'Tokyo、あ、ア：假名与拉丁字母',
  '报名请上www.example.com/a',
])('draws %s without a word', async (headline) => {
  const one = article('a', headline);
  const card = resolveCard(one, issueOf([one]), publication, OG);
  for (const [template, compose] of WITHOUT_PHOTO) {
    const tree = compose(card, fonts);
    if (!isTree(tree)) continue;
    const drawn = await renderer.draw(tree.root, OG, undefined);
    const { root, ground, bleeds } = tree;
    const look = { root, ground, bleeds, preset: OG, template, at: one.source };
    expect(checkCard({ ...look, drawn }), template).toEqual([]);
  }
});
