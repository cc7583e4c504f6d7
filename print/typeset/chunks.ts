/**
 * Chunks: Latin words, numbers and what stands between them without a space.
 *
 * In: a chunk of text in one face. Out: its parts with their widths and the reason a line may be cut
 * before each. A chunk is shaped whole, so that kerning crosses the cuts
 * (docs/design/composer.md#widths).
 */
import type { Face } from '../../src/fonts/face.ts';
import { scriptRuns } from '../../src/text/script-runs.ts';
import { hyphenPoints, namePoints } from './hyphenate.ts';

/**
 * Why a chunk may be cut: `hyphen` at a syllable, `name` the same in a capitalised word (in need),
 * `compound` after a written hyphen, `address` at a joint of an address, `split` anywhere (emergency).
 */
export type CutReason = 'hyphen' | 'name' | 'compound' | 'address' | 'split';

/** How far need may go: ordinary cuts, names too, or anywhere. */
export type Need = 0 | 1 | 2;

/** Whether a cut shows a hyphen. */
export const showsHyphen = (cut: CutReason | undefined): boolean =>
  cut === 'hyphen' || cut === 'name';

/** A part of a chunk; offsets are into the chunk. */
export interface ChunkPart {
  readonly start: number;
  readonly end: number;
  readonly width: number;
  /** Figures on the half-em grid, signs before the first letter, or a word. */
  readonly kind: 'digits' | 'signs' | 'tight';
  readonly cut?: CutReason;
  /** Width gained when a line ends after this part, em. */
  readonly endEm: number;
}

/** How a chunk is to be cut. */
export interface ChunkOptions {
  readonly lang: string;
  /** Digits on the half-em grid. */
  readonly halfWidth: boolean;
  readonly need: Need;
  /** Chunks wider than this are cut anywhere at need 2; narrower ones go to a line of their own, em. */
  readonly splitOverEm: number;
}

const PURE_NUMBER = /^[0-9.,:/\-~–%‰×]*[0-9][0-9.,:/\-~–%‰×]*$/;
const ADDRESS = /:\/\/|^www\.|@|^[\w.-]+\.[a-z]{2,}\//i;
const ADDRESS_CUT = /[/?&=_@.\-#]/;
const SOFT_HYPHEN = '\u00ad';
/** No cut of an address closer to its ends than this many characters. */
const ADDRESS_EDGE = 4;

/** Whether a chunk is a number and nothing else: its figures are set on the half-em grid. */
export const isNumber = (chunk: string): boolean => PURE_NUMBER.test(chunk);

/**
 * Parts of a chunk, in order, covering it whole. Points, colons and per cent signs of a number keep their
 * own width: half an em each would tear it open (3 . 8 %).
 */
export const chunkParts = (
  chunk: string,
  face: Face,
  options: ChunkOptions,
): readonly ChunkPart[] => {
  const half = isNumber(chunk) && options.halfWidth;
  const lead = half ? 0 : leadOf(chunk);
  const advances = half ? shapeNumber(chunk, face) : shapeWord(chunk, lead, face);
  const wide = advances.reduce((sum, advance) => sum + advance, 0) > options.splitOverEm;
  // Never inside a ligature: its letters have one advance, which cannot be shared out over two lines.
  const cuts = cutsOf(chunk, options, half, wide, lead).filter(({ at }) => (advances[at] ?? 0) > 0);
  const parts: ChunkPart[] = [];
  let start = 0;
  let reason: CutReason | undefined;
  for (const cut of [...cuts, { at: chunk.length, why: undefined }]) {
    let width = 0;
    for (let at = start; at < cut.at; at += 1) width += advances[at] ?? 0;
    parts.push({
      start,
      end: cut.at,
      width,
      kind: half && /\d/.test(chunk.charAt(start)) ? 'digits' : start < lead ? 'signs' : 'tight',
      ...(reason ? { cut: reason } : {}),
      endEm: cut.why && !half ? endWidth(chunk, cut.at, advances, face, showsHyphen(cut.why)) : 0,
    });
    start = cut.at;
    reason = cut.why;
  }
  return parts;
};

interface Cut {
  readonly at: number;
  readonly why: CutReason | undefined;
}

/** Figures on the half-em grid, the signs between them at their own width, each shaped by itself. */
const shapeNumber = (chunk: string, face: Face): Float64Array => {
  const advances = new Float64Array(chunk.length);
  for (const { 0: run, index } of chunk.matchAll(/\d+|\D+/g)) {
    advances.set(face.shape(run, { as: /\d/.test(run) ? 'figures' : 'word' }), index);
  }
  return advances;
};

/**
 * Length of the signs before the first letter (Unicode Standard Annex 24: characters of no script take the
 * one before them). After Han they are shaped as Han, at the start of a leg as the word: they are set plain
 * and apart, so that they measure the same in both places.
 */
const leadOf = (chunk: string): number =>
  /^[\p{Script=Common}\p{Script=Inherited}]*/u.exec(chunk)?.[0].length ?? 0;

const shapeWord = (chunk: string, lead: number, face: Face): Float64Array => {
  const advances = new Float64Array(chunk.length);
  if (lead > 0) advances.set(face.shape(chunk.slice(0, lead), { as: 'plain' }));
  let at = lead;
  for (const run of scriptRuns(chunk.slice(lead))) {
    advances.set(face.shape(run), at);
    at += run.length;
  }
  return advances;
};

const cutsOf = (
  chunk: string,
  options: ChunkOptions,
  half: boolean,
  wide: boolean,
  lead: number,
): readonly Cut[] => {
  const cuts = new Map<number, CutReason | undefined>();
  if (lead > 0 && lead < chunk.length) cuts.set(lead, undefined);
  if (half) {
    for (const { index } of chunk.matchAll(/\d+|\D+/g)) if (index > 0) cuts.set(index, undefined);
  } else if (!isNumber(chunk)) {
    if (ADDRESS.test(chunk)) addressCuts(chunk, cuts);
    else wordCuts(chunk, options, cuts);
  }
  if (options.need === 2 && wide) {
    for (let at = 1; at < chunk.length; at += 1) {
      if (!cuts.get(at) && !isTrailing(chunk, at)) cuts.set(at, 'split');
    }
  }
  return [...cuts].sort(([a], [b]) => a - b).map(([at, why]) => ({ at, why }));
};

const isTrailing = (chunk: string, at: number): boolean =>
  /[\p{M}\u00ad\udc00-\udfff]/u.test(chunk.charAt(at));

const addressCuts = (chunk: string, cuts: Map<number, CutReason | undefined>): void => {
  for (let at = ADDRESS_EDGE; at <= chunk.length - ADDRESS_EDGE; at += 1) {
    const before = chunk.charAt(at - 1);
    if (ADDRESS_CUT.test(before) && !ADDRESS_CUT.test(chunk.charAt(at))) cuts.set(at, 'address');
  }
};

const wordCuts = (
  chunk: string,
  { lang, need }: ChunkOptions,
  cuts: Map<number, CutReason | undefined>,
): void => {
  for (const match of chunk.matchAll(/[\p{L}\p{M}\u00ad]+/gu)) {
    const word = match[0];
    if (word.includes(SOFT_HYPHEN)) {
      for (let at = word.indexOf(SOFT_HYPHEN); at >= 0; at = word.indexOf(SOFT_HYPHEN, at + 1)) {
        cuts.set(match.index + at + 1, 'hyphen');
      }
      continue;
    }
    for (const point of hyphenPoints(word, lang)) cuts.set(match.index + point, 'hyphen');
    if (need === 0) continue;
    for (const point of namePoints(word, lang)) cuts.set(match.index + point, 'name');
  }
  for (const match of chunk.matchAll(/\p{L}[-–—]+(?=\p{L})/gu)) {
    cuts.set(match.index + match[0].length, 'compound');
  }
};

/** What a line that ends here gains: a hyphen, and the kerning that the cut undoes. */
const endWidth = (
  chunk: string,
  at: number,
  advances: Float64Array,
  face: Face,
  hyphen: boolean,
): number => {
  const part = chunk.slice(0, at).replaceAll(SOFT_HYPHEN, '') + (hyphen ? '-' : '');
  const set = shapeWord(part, leadOf(chunk.slice(0, at)), face);
  let width = 0;
  for (const advance of set) width += advance;
  for (let index = 0; index < at; index += 1) width -= advances[index] ?? 0;
  return width;
};
