/**
 * The renderer: Satori draws the tree as SVG with glyph outlines, resvg makes pixels. In: a tree, faces.
 * Out: RGBA pixels and the boxes Satori laid out. Loaded only when cards are made; its absence is a
 * diagnostic.
 */

import type sharpModule from 'sharp';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { type FontSet, fontEntries } from '../fonts/font-set.ts';
import { type CardElement, PHOTO_SOURCE } from './h.ts';
import type { CardPreset } from './presets.ts';

/** A box as Satori laid it out, px. */
export interface DrawnBox {
  readonly key: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A drawn card. */
export interface DrawnCard {
  readonly pixels: Uint8Array;
  readonly boxes: readonly DrawnBox[];
  /** What Satori said about styles it cannot draw. */
  readonly refused: readonly string[];
}

/** The loaded packages. */
export interface Renderer {
  readonly draw: (
    tree: CardElement,
    preset: CardPreset,
    photo: string | undefined,
  ) => Promise<DrawnCard>;
  readonly sharp: typeof sharpModule;
  /** Version of libvips, which may be the machine's own; part of a card's key. */
  readonly pictureLibrary: string;
}

const withPhoto = (element: CardElement, photo: string): CardElement => {
  const { children, src } = element.props;
  return {
    ...element,
    props: {
      ...element.props,
      ...(src === PHOTO_SOURCE ? { src: photo } : {}),
      ...(Array.isArray(children)
        ? { children: children.map((child) => withPhoto(child, photo)) }
        : {}),
    },
  };
};

type Packages = {
  readonly satori: typeof import('satori');
  readonly resvg: typeof import('@resvg/resvg-js');
  readonly sharp: typeof sharpModule;
};

const load = async (): Promise<Packages | { readonly missing: string }> => {
  let wanted = 'satori';
  try {
    const satori = await import('satori');
    wanted = '@resvg/resvg-js';
    const resvg = await import('@resvg/resvg-js');
    wanted = 'sharp';
    const sharp = (await import('sharp')).default;
    return { satori, resvg, sharp };
  } catch {
    return { missing: wanted };
  }
};

type SatoriFonts = Parameters<typeof import('satori').default>[1]['fonts'];
type SatoriWeight = NonNullable<SatoriFonts[number]['weight']>;

/** Satori keeps parsed fonts by the identity of their buffer: one buffer a file for the whole process. */
const buffers = new WeakMap<Uint8Array, Buffer>();

const bufferOf = (sfnt: Uint8Array): Buffer => {
  const kept = buffers.get(sfnt);
  if (kept) return kept;
  const made = Buffer.from(sfnt.buffer, sfnt.byteOffset, sfnt.byteLength);
  buffers.set(sfnt, made);
  return made;
};

/** One entry a family. */
const satoriFonts = (fonts: FontSet): SatoriFonts => {
  const byFamily = new Map<string, SatoriFonts[number]>();
  for (const { family, weight, sfnt } of fontEntries(fonts)) {
    if (byFamily.has(family)) continue;
    const data = bufferOf(sfnt);
    byFamily.set(family, { name: family, data, weight: weight as SatoriWeight, style: 'normal' });
  }
  return [...byFamily.values()];
};

/** Loads Satori, resvg and sharp and binds them to the faces. */
export const createRenderer = async (
  fonts: FontSet,
): Promise<{ readonly renderer: Renderer } | { readonly problem: Diagnostic }> => {
  const packages = await load();
  if ('missing' in packages) {
    return { problem: errorAt('card/renderer-missing', undefined, { package: packages.missing }) };
  }
  const { satori, resvg, sharp } = packages;
  const faces = satoriFonts(fonts);
  const draw: Renderer['draw'] = async (tree, preset, photo) => {
    const boxes: DrawnBox[] = [];
    const refused: string[] = [];
    const svg = await satori.default(photo === undefined ? tree : withPhoto(tree, photo), {
      width: preset.width,
      height: preset.height,
      fonts: faces,
      onNodeDetected: ({ key, left, top, width, height }) => {
        if (key) boxes.push({ key: String(key), left, top, width, height });
      },
      onStyleError: (error: unknown) => {
        refused.push(error instanceof Error ? error.message : String(error));
      },
    });
    const image = new resvg.Resvg(svg, { font: { loadSystemFonts: false } }).render();
    return { pixels: image.pixels, boxes, refused };
  };
  return { renderer: { draw, sharp, pictureLibrary: sharp.versions.vips } };
};
