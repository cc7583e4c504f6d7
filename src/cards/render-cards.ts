/**
 * The cards of one issue. In: publication, issue, faces, folders. Out: the picture files and `cards.json`
 * in `outDir`, and what is wrong. Stages: resolve, compose, draw, gate, encode; a card whose inputs are
 * unchanged comes from the cache. Needs no browser and no network.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Cache } from '../cache/cache.ts';
import { writeWhole } from '../cache/write-whole.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { fontEntries } from '../fonts/font-set.ts';
import type { Issue } from '../model/issue.ts';
import type { Newspaper } from '../model/publication.ts';
import { missingCardGlyphs } from './card-glyphs.ts';
import type { CardModel, CardRecord } from './card-model.ts';
import { encodeCard } from './encode.ts';
import { checkCard } from './gate.ts';
import { cutPhoto } from './photo.ts';
import { CARD_PRESETS, type CardPreset } from './presets.ts';
import { createRenderer, type Renderer } from './renderer.ts';
import { resolveCard } from './resolve-card.ts';
import { type CardTree, isTree } from './templates/card-template.ts';
import { CARD_TEMPLATES } from './templates/index.ts';

/** What `renderCards` needs. */
export interface RenderCardsInput {
  readonly newspaper: Pick<Newspaper, 'publication'>;
  readonly issue: Issue;
  readonly fonts: FontSet;
  /** Folder of the issues; pictures are read from its `<date>` folder. */
  readonly issuesDir: string;
  /** Where the files go: `<slug>.<preset>.<hash8>.jpg` and `cards.json`. */
  readonly outDir: string;
  /** Keeps cards that passed the gate; all are drawn anew without. */
  readonly cache?: Cache;
  /** Preset names; default: the publication's. */
  readonly presets?: readonly string[];
  /** Page by slug, for articles that said `auto`. */
  readonly pages?: ReadonlyMap<string, number>;
  /** Called after each card. */
  readonly onCard?: (done: number, total: number) => void;
}

/** Cards made, in the order of the issue, and problems. */
export interface RenderedCards {
  readonly cards: readonly CardRecord[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Shop {
  readonly renderer: Renderer;
  readonly fonts: FontSet;
  readonly issueDir: string;
  readonly cache: Cache | undefined;
  /** What tells the faces apart. */
  readonly faces: readonly unknown[];
}

interface Made {
  readonly bytes?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

const contentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const compose = (card: CardModel, fonts: FontSet): CardTree | Diagnostic => {
  const template = CARD_TEMPLATES[card.template];
  if (!template) {
    const known = Object.keys(CARD_TEMPLATES).join(', ');
    return errorAt('card/unknown-template', card.articleAt, { template: card.template, known });
  }
  const result = template(card, fonts);
  if (isTree(result)) return result;
  const { text, fits } = result;
  return errorAt('card/headline-does-not-fit', card.headlineAt, {
    ...{ text, fits, length: [...text].length },
    ...{ preset: card.preset.name, size: card.preset.type.headlineMin },
  });
};

const draw = async (shop: Shop, card: CardModel, tree: CardTree): Promise<Made> => {
  const { renderer } = shop;
  const cut =
    card.photo && tree.photo
      ? await cutPhoto(renderer.sharp, shop.issueDir, card.photo, tree.photo)
      : { diagnostics: [] };
  if (hasErrors(cut.diagnostics)) return cut;
  const photo = 'dataUri' in cut ? cut.dataUri : undefined;
  const { preset } = card;
  const { cache } = shop;
  // Template and headline are in the tree; the tree's photo is only named, its pixels are here.
  const key = cache?.key(tree, preset, photo, shop.faces, renderer.pictureLibrary) ?? '';
  const kept = (await cache?.read('cards', key))?.get('');
  if (kept) return { bytes: kept, diagnostics: cut.diagnostics };
  const drawn = await renderer.draw(tree.root, preset, photo);
  const { root, ground, bleeds } = tree;
  const look = { root, ground, bleeds, preset, template: card.template };
  const faults = checkCard({ ...look, drawn, at: card.articleAt });
  if (hasErrors(faults)) return { diagnostics: [...cut.diagnostics, ...faults] };
  const { bytes, fits } = await encodeCard(renderer.sharp, drawn.pixels, preset);
  if (!fits) {
    const data = { preset: preset.name, bytes: bytes.length, most: preset.maxBytes };
    return { diagnostics: [errorAt('card/too-heavy', card.articleAt, data)] };
  }
  await cache?.write('cards', key, new Map([['', bytes]]));
  return { bytes, diagnostics: cut.diagnostics };
};

const recordOf = (card: CardModel, tree: CardTree, bytes: Uint8Array): CardRecord => {
  const { preset, slug, alt, caption } = card;
  const hash = contentHash(bytes).slice(0, 8);
  const ending = preset.format === 'jpeg' ? 'jpg' : 'png';
  return {
    slug,
    preset: preset.name,
    path: `${slug}.${preset.name}.${hash}.${ending}`,
    width: preset.width,
    height: preset.height,
    bytes: bytes.length,
    alt,
    hash,
    headline: tree.headline,
    caption,
  };
};

/** Files that the last run listed and this one does not. */
const removeStale = async (outDir: string, cards: readonly CardRecord[]): Promise<void> => {
  const text = await readFile(join(outDir, 'cards.json'), 'utf8').catch(() => '{}');
  const listed: unknown = JSON.parse(text);
  if (typeof listed !== 'object' || listed === null || !('cards' in listed)) return;
  const current = new Set(cards.map((card) => card.path));
  for (const old of Array.isArray(listed.cards) ? listed.cards : []) {
    const path: unknown = old?.path;
    if (typeof path !== 'string' || current.has(path) || !/^[\w.-]+\.(?:jpg|png)$/u.test(path))
      continue;
    await rm(join(outDir, path), { force: true });
  }
};

const findPresets = (
  input: RenderCardsInput,
): { readonly presets: readonly CardPreset[]; readonly diagnostics: readonly Diagnostic[] } => {
  const presets: CardPreset[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of input.presets ?? input.newspaper.publication.cards.presets) {
    const preset = Object.hasOwn(CARD_PRESETS, name) ? CARD_PRESETS[name] : undefined;
    if (preset) presets.push(preset);
    else {
      const known = Object.keys(CARD_PRESETS).join(', ');
      const { source } = input.newspaper.publication;
      diagnostics.push(errorAt('card/unknown-preset', source, { preset: name, known }));
    }
  }
  return { presets, diagnostics };
};

const makeCard = async (
  shop: Shop,
  card: CardModel,
): Promise<{ record?: CardRecord; bytes?: Uint8Array; diagnostics: readonly Diagnostic[] }> => {
  const missing = missingCardGlyphs(card, shop.fonts);
  if (missing.length > 0) return { diagnostics: missing };
  const tree = compose(card, shop.fonts);
  if ('rule' in tree) return { diagnostics: [tree] };
  const { bytes, diagnostics } = await draw(shop, card, tree);
  return bytes ? { record: recordOf(card, tree, bytes), bytes, diagnostics } : { diagnostics };
};

/** Makes every card of an issue. A card with an error is left out; the others are written. */
export const renderCards = async (input: RenderCardsInput): Promise<RenderedCards> => {
  const { issue, fonts, outDir } = input;
  const { presets, diagnostics: unknown } = findPresets(input);
  const diagnostics: Diagnostic[] = [...unknown];
  const created = await createRenderer(fonts);
  if ('problem' in created) return { cards: [], diagnostics: [...diagnostics, created.problem] };
  const shop: Shop = {
    renderer: created.renderer,
    fonts,
    issueDir: join(input.issuesDir, issue.date),
    cache: input.cache,
    faces: fontEntries(fonts).map(({ family, weight, hash }) => [family, weight, hash]),
  };
  await mkdir(outDir, { recursive: true });
  const cards: CardRecord[] = [];
  const wanted = issue.articles.flatMap((article) =>
    presets.map((preset) => ({ article, preset })),
  );
  for (const [index, { article, preset }] of wanted.entries()) {
    const page = input.pages?.get(article.slug);
    const placing = page === undefined ? {} : { page };
    const card = resolveCard(article, issue, input.newspaper.publication, preset, placing);
    const made = await makeCard(shop, card);
    diagnostics.push(...made.diagnostics);
    if (made.record && made.bytes) {
      await writeWhole(join(outDir, made.record.path), made.bytes);
      cards.push(made.record);
    }
    input.onCard?.(index + 1, wanted.length);
    // resvg frees its pixels only when the event loop turns.
    await nextTurn();
  }
  await removeStale(outDir, cards);
  const list = { schema: 1, issue: issue.date, cards };
  await writeWhole(join(outDir, 'cards.json'), `${JSON.stringify(list, null, 2)}\n`);
  return { cards, diagnostics };
};
