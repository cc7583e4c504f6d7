/**
 * Glyphs that the paper drew itself (造字): `glyphs/U+2BC20.svg` in the folder of the issues. In: that folder.
 * Out: a face of them as TrueType, and what is wrong with a drawing. The view box is the em box of the
 * character, as high as one em; ink is filled shapes in black.
 */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorAt, warningAt } from '../../diagnostics/make.ts';
import { type Outline, outlineOf } from './outline.ts';
import { writeFace } from './write-face.ts';

/** Folder of the drawings below the folder of the issues. */
export const GLYPH_FOLDER = 'glyphs';

/** A face of drawings; absent when there are none. */
export interface DrawnGlyphs {
  readonly sfnt?: Uint8Array;
  readonly diagnostics: readonly Diagnostic[];
}

const NAME = /^U\+([0-9A-F]{4,6})\.svg$/;
/** Largest drawing read, bytes: an outline of a character has a few thousand. */
const MOST_BYTES = 1_000_000;

const codeOf = (name: string): number | undefined => {
  const code = Number.parseInt(NAME.exec(name)?.[1] ?? '', 16);
  return code > 0x20 && code <= 0x10ffff ? code : undefined;
};

/** What an author's name for a drawing should have been. */
const nameFor = (name: string): string => {
  const [character] = [...name.replace(/\.svg$/i, '')];
  const hex = /^(?:u\+?|0x)?([0-9a-f]{4,6})\.svg$/i.exec(name)?.[1];
  const code = hex ?? (character?.codePointAt(0) ?? 0).toString(16);
  return `U+${code.toUpperCase().padStart(4, '0')}.svg`;
};

/** Every shape as a path: transforms, arcs and basic shapes are resvg's to resolve. */
const plainSvg = (text: string): string => {
  const { Resvg } = createRequire(import.meta.url)(
    '@resvg/resvg-js',
  ) as typeof import('@resvg/resvg-js');
  return new Resvg(text, { font: { loadSystemFonts: false } }).toString();
};

const readOutline = async (path: string): Promise<Outline | string> => {
  try {
    const bytes = await readFile(path);
    if (bytes.length > MOST_BYTES) return '@glyph-size';
    const text = bytes.toString('utf8');
    if (/<text\b/i.test(text)) return '@glyph-text';
    const outline = outlineOf(plainSvg(text));
    return typeof outline === 'string' ? `@glyph-${outline}` : outline;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? 'svg') : String(error);
  }
};

const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return (await readdir(folder)).filter((name) => /\.svg$/i.test(name)).sort();
  } catch {
    return [];
  }
};

/** Reads the drawings of a paper. `shown` is the folder's name in messages. */
export const readDrawnGlyphs = async (issuesDir: string, shown: string): Promise<DrawnGlyphs> => {
  const diagnostics: Diagnostic[] = [];
  const outlines = new Map<number, Outline>();
  for (const name of await namesIn(join(issuesDir, GLYPH_FOLDER))) {
    const at = { file: `${shown}/${name}` };
    const code = codeOf(name);
    if (code === undefined) {
      diagnostics.push(warningAt('font/glyph-name', at, { name, suggestion: nameFor(name) }));
      continue;
    }
    const outline = await readOutline(join(issuesDir, GLYPH_FOLDER, name));
    if (typeof outline === 'string') {
      diagnostics.push(errorAt('font/glyph-drawing', at, { name, reason: outline }));
    } else outlines.set(code, outline);
  }
  if (outlines.size === 0) return { diagnostics };
  return { sfnt: writeFace('Banxin Drawn', outlines), diagnostics };
};
