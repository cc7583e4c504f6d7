/**
 * Random lines over everything that a face can draw: its Unicode blocks two at a time, among Han, kana,
 * Latin, the marks of Chinese text and what people type between them.
 */
import { readCmap } from '../../../src/fonts/cmap.ts';
import { isInvisible, isRadical } from '../../../src/fonts/coverage.ts';
import { needTable, readTables } from '../../../src/fonts/sfnt.ts';
import { type Random, seeded } from './paragraphs.ts';

const BLOCK = 0x100;
const HAN = [0x4e00, 0x9fff] as const;
const KANA_BLOCK = 0x30;
const LATIN_BLOCK = 0;
const MARKS = [...'，。、；：“”（）《》·—…'];
const TYPED = [
  'AV',
  'To',
  'office',
  'https://',
  '_v2.docx',
  '"VA"',
  "'T",
  '1/2',
  '5G',
  '-',
  '/',
  'あ、ア',
];

/**
 * Left out: private signs, rings around a character, Hangul with its tone marks (U+302E is shaped with a
 * dotted circle) and Bopomofo letters of no Chinese text, whose scripts take other forms of some signs.
 */
const LEFT_OUT = /[\p{Co}\p{Me}\p{Script=Hangul}\u02ea\u02eb\u302e\u302f]/u;

const isDrawn = (codePoint: number): boolean => {
  const character = String.fromCodePoint(codePoint);
  return (
    codePoint > 0x20 &&
    !isRadical(codePoint) &&
    !isInvisible(character) &&
    !LEFT_OUT.test(character) &&
    !/\s/.test(character)
  );
};

const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

const blocksOf = (sfnt: Uint8Array): ReadonlyMap<number, readonly string[]> => {
  const blocks = new Map<number, string[]>();
  for (const code of readCmap(needTable(readTables(sfnt), 'cmap')).codePoints()) {
    if (!isDrawn(code)) continue;
    const block = Math.floor(code / BLOCK);
    blocks.set(block, [...(blocks.get(block) ?? []), String.fromCodePoint(code)]);
  }
  return blocks;
};

/** `count` lines of `length` characters or so, the same for the same seed. */
export const faceTexts = (
  sfnt: Uint8Array,
  count: number,
  length: number,
  seed = 1,
): readonly string[] => {
  const random = seeded(seed);
  const blocks = blocksOf(sfnt);
  const isHan = (block: number): boolean => block * BLOCK >= HAN[0] && block * BLOCK <= HAN[1];
  const han = [...blocks.keys()].filter(isHan);
  const others = [...blocks.keys()].filter((block) => !isHan(block));
  const from = (block: number): string => pick(random, blocks.get(block) ?? ['国']);
  const next = (own: readonly number[]): string => {
    const roll = random();
    if (roll < 0.25) return from(pick(random, han));
    if (roll < 0.3) return ' ';
    if (roll < 0.38) return pick(random, MARKS);
    return roll < 0.46 ? pick(random, TYPED) : from(pick(random, own));
  };
  // Each block in its turn, so that none is left to chance.
  return Array.from({ length: count }, (_, index) => {
    const own = [others[index % others.length] ?? 0, pick(random, others), KANA_BLOCK, LATIN_BLOCK];
    let text = '';
    while (text.length < length) text += next(own);
    return text.trim();
  });
};
