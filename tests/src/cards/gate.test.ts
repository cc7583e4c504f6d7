import { beforeAll, describe, expect, it } from 'vitest';
import { checkCard, type GateInput } from '../../../src/cards/gate.ts';
import { type CardElement, h, walk } from '../../../src/cards/h.ts';
import { OG } from '../../../src/cards/presets.ts';
import { createRenderer, type DrawnCard } from '../../../src/cards/renderer.ts';
import { resolveCard } from '../../../src/cards/resolve-card.ts';
import { isTree } from '../../../src/cards/templates/card-template.ts';
import { lines } from '../../../src/cards/templates/lines.ts';
import { article, issueOf, loadFonts, publication } from './sample.ts';

const one = article('a', 'AI时代——“创新四维”|托举91名高技能人才');
let sound: GateInput;
let draw: (root: CardElement) => Promise<DrawnCard>;

beforeAll(async () => {
  const fonts = await loadFonts();
  const tree = lines(resolveCard(one, issueOf([one]), publication, OG), fonts);
  const made = await createRenderer(fonts);
  if (!isTree(tree) || !('renderer' in made)) throw new Error('no sound card to tamper with');
  draw = (root) => made.renderer.draw(root, OG, undefined);
  const { root, ground, bleeds } = tree;
  const look = { root, ground, bleeds, preset: OG, template: 'lines', at: one.source };
  sound = { ...look, drawn: await draw(root) };
});

const rules = (input: GateInput): readonly string[] => [
  ...new Set(checkCard(input).map((item) => item.rule)),
];

/** The tree with one text's style changed. */
const restyled = (
  root: CardElement,
  key: string,
  style: Record<string, string | number>,
): CardElement => ({
  ...root,
  props: {
    ...root.props,
    ...(root.key === key ? { style: { ...root.props.style, ...style } } : {}),
    ...(Array.isArray(root.props.children)
      ? { children: root.props.children.map((child) => restyled(child, key, style)) }
      : {}),
  },
});

describe('the quality gate', () => {
  it('passes a sound card and has seen every text of it', () => {
    expect(checkCard(sound)).toEqual([]);
    const texts = walk(sound.root).filter((node) => node.props.placed);
    expect(texts.length).toBeGreaterThan(12);
    expect(texts.map((node) => node.props.children).join('')).toContain('托举');
  });

  it('sees a text that was not laid out', () => {
    const boxes = sound.drawn.boxes.filter((box) => !box.key.startsWith('headline1'));
    expect(rules({ ...sound, drawn: { ...sound.drawn, boxes } })).toEqual(['card/text-lost']);
    const flat = sound.drawn.boxes.map((box) => ({ ...box, height: 0 }));
    expect(rules({ ...sound, drawn: { ...sound.drawn, boxes: flat } })).toEqual(['card/text-lost']);
  });

  it('sees type that is not where or as wide as planned', async () => {
    const moved = restyled(sound.root, 'headline0.0', { left: 90 });
    expect(rules({ ...sound, drawn: await draw(moved) })).toContain('card/drift');
    const spaced = restyled(sound.root, 'headline1.0', { letterSpacing: 3 });
    expect(rules({ ...sound, drawn: await draw(spaced) })).toContain('card/drift');
  });

  it('sees text outside the safe area and text on text', async () => {
    const preset = { ...OG, safe: { ...OG.safe, left: 80 } };
    expect(rules({ ...sound, preset })).toContain('card/outside-safe');
    const doubled = walk(sound.root).find((node) => node.key === 'headline0.0');
    if (!doubled) throw new Error('no headline');
    const children = [...(sound.root.props.children ?? []), { ...doubled, key: 'again' }];
    const root = { ...sound.root, props: { ...sound.root.props, children } } as CardElement;
    expect(rules({ ...sound, root, drawn: await draw(root) })).toEqual(['card/overlap']);
  });

  it('sees type that left no ink', async () => {
    const invisible = restyled(sound.root, 'headline1.0', { color: sound.ground });
    expect(rules({ ...sound, drawn: await draw(invisible) })).toEqual(['card/no-ink']);
  });

  it('sees ink in the margin, except in a declared bleed', async () => {
    const stain = h({
      position: 'absolute',
      left: 2,
      top: 300,
      width: 9,
      height: 9,
      backgroundColor: '#000000',
    });
    const children = [...(sound.root.props.children ?? []), stain];
    const root = { ...sound.root, props: { ...sound.root.props, children } } as CardElement;
    const stained = { ...sound, root, drawn: await draw(root) };
    expect(rules(stained)).toEqual(['card/ink-in-margin']);
    expect(rules({ ...stained, bleeds: [{ x: 0, y: 0, width: 20, height: 630 }] })).toEqual([]);
  });

  it('passes on what Satori refuses', async () => {
    const odd = restyled(sound.root, 'headline1.0', { display: 'table' });
    expect(rules({ ...sound, drawn: await draw(odd) })).toContain('card/style-refused');
  });
});
