/**
 * Shapes short chunks (a Latin word, a digit run, `——`) with HarfBuzz, as the browser will.
 *
 * In: an sfnt and a chunk. Out: advances by UTF-16 offset. A script, `Hani` unless another is named, and
 * the language `zh-Hans` are always set: `——` is 2.0 em only then (`locl`). Words recur, so results are kept; HarfBuzz itself
 * wakes at the first chunk only, as most faces of a run never shape one.
 */
import * as harfbuzz from 'harfbuzzjs';
import type { ShapeOptions } from './face.ts';
import { SHAPING, type Shaping } from './features.ts';

/** Shapes with one face. */
export interface Shaper {
  /** Advances in em by UTF-16 offset; 0 inside a cluster. */
  readonly advances: (text: string, options: ShapeOptions) => Float64Array;
  /** Glyphs of a text, for questions about substitution. */
  readonly glyphs: (text: string, options: ShapeOptions) => readonly number[];
}

/** A long-lived preview must not hoard words; a whole issue has some 4,000. */
const MAX_WORDS = 50_000;

const known = new Map<Shaping, readonly harfbuzz.Feature[]>();

const featuresOf = (shaping: Shaping): readonly harfbuzz.Feature[] => {
  const features =
    known.get(shaping) ??
    Object.entries(SHAPING[shaping]).map(([tag, value]) => new harfbuzz.Feature(tag, value));
  known.set(shaping, features);
  return features;
};

interface ShapedGlyph {
  readonly glyph: number;
  readonly cluster: number;
  readonly advance: number;
}

const shapeWith = (
  font: harfbuzz.Font,
  text: string,
  options: ShapeOptions,
): readonly ShapedGlyph[] => {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.setScript(options.script ?? 'Hani');
  buffer.setLanguage('zh-Hans');
  buffer.setDirection(options.vertical === true ? harfbuzz.Direction.TTB : harfbuzz.Direction.LTR);
  harfbuzz.shape(font, buffer, [...featuresOf(options.as ?? 'word')]);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map((info, index) => {
    const position = positions[index];
    const advance = options.vertical === true ? -(position?.yAdvance ?? 0) : position?.xAdvance;
    return { glyph: info.codepoint, cluster: info.cluster, advance: advance ?? 0 };
  });
};

const keyOf = (text: string, { as = 'word', script = '', vertical }: ShapeOptions): string =>
  `${as} ${script} ${vertical === true ? 'down' : ''}|${text}`;

/**
 * A shaper over an sfnt. `unitsPerEm` is the face's; `heights` its vertical advances by glyph, if any.
 * HarfBuzz is built here without vertical metrics (`HB_TINY`): it gives each glyph one em down, so that
 * the vertical `——`, one glyph 2 em tall, came out as 1. What it kerns is kept and added to `vmtx`.
 */
export const createShaper = (
  sfnt: Uint8Array,
  unitsPerEm: number,
  heights: Uint16Array | undefined,
): Shaper => {
  let font: harfbuzz.Font | undefined;
  const words = new Map<string, Float64Array>();
  const shapeChunk = (text: string, options: ShapeOptions): readonly ShapedGlyph[] => {
    font ??= new harfbuzz.Font(new harfbuzz.Face(new harfbuzz.Blob(sfnt)));
    const glyphs = shapeWith(font, text, options);
    if (options.vertical !== true || heights === undefined) return glyphs;
    return glyphs.map((item) => ({
      ...item,
      advance: item.advance - unitsPerEm + (heights[item.glyph] ?? unitsPerEm),
    }));
  };
  return {
    advances: (text, options) => {
      const key = keyOf(text, options);
      const known = words.get(key);
      if (known !== undefined) return known;
      const result = new Float64Array(text.length);
      for (const { cluster, advance } of shapeChunk(text, options)) {
        result[cluster] = (result[cluster] ?? 0) + advance / unitsPerEm;
      }
      if (words.size >= MAX_WORDS) words.clear();
      words.set(key, result);
      return result;
    },
    glyphs: (text, options) => shapeChunk(text, options).map((item) => item.glyph),
  };
};
