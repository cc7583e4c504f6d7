/**
 * What a reader may go by when she breaks a headline at a place, as short strings. In: a place. Out: its
 * traits; each has a weight in `weights.ts`. A trait is a kind, one or two letters, then `:` and a value.
 *
 * `t` classes of the tokens around, `n` with their lengths, `w` the words themselves, `s` their ends,
 * `c` characters, `p` where in the clause, `k` mended words, `m` after marks.
 */
import { isSpace } from './marks.ts';
import { isQuoted, type Place } from './places.ts';

const size = (text: string | undefined): number => (text === undefined ? 0 : [...text].length);
const upTo = (most: number, count: number): number => Math.min(most, count);
/** Lengths that a reader tells apart. */
const rough = (count: number): string =>
  count <= 6 ? `${count}` : count <= 8 ? '7' : count <= 11 ? '9' : 'z';

/** Where in its clause and headline the place is, in characters. */
const positions = ({ text, offset, clause }: Place): readonly string[] => {
  const before = offset - clause.start;
  const after = clause.end - offset;
  return [
    `pb:${rough(before)}`,
    `pa:${rough(after)}`,
    `ps:${rough(text.slice(0, offset).trimEnd().length)}`,
    `pe:${rough(text.length - offset)}`,
    `pp:${upTo(9, before)},${upTo(9, after)}`,
    `pl:${rough(text.length)}`,
  ];
};

/** A place after a mark that ends a clause. */
const afterMark = ({ text, offset, clause }: Place): readonly string[] => {
  const before = text[offset - 1] ?? '';
  const mark = isSpace(before) ? '_' : before;
  const head = text.slice(0, offset).trimEnd();
  const item = head.slice(0, -1).match(/[^，。：；！？—…　]*$/u)?.[0].length ?? 0;
  const traits = [
    `m:${mark}`,
    `ma:${mark}${rough(clause.end - offset)}`,
    `mb:${mark}${rough(item)}`,
  ];
  return isQuoted(text, offset) ? [...traits, 'mq:'] : traits;
};

const characters = ({ text, offset, clause }: Place): readonly string[] => [
  `cl:${text[offset - 1]}`,
  `cr:${text[offset]}`,
  `cm:${text[offset - 2] ?? '^'}`,
  `cn:${text[offset + 1] ?? '$'}`,
  `ci:${isQuoted(text, offset) ? 'q' : ''}${text.lastIndexOf('《', offset - 1) > text.lastIndexOf('》', offset - 1) ? 'b' : ''}`,
  `ce:${text.slice(clause.start, clause.start + 1)}`,
];

const insideToken = ({ tokens, at, offset, guessed, word }: Place): readonly string[] => {
  const token = tokens[at];
  if (!token) return [];
  const traits = [
    `ti:${token.tag}${token.end - token.start}`,
    `tj:${token.tag}${offset - token.start},${token.end - offset}`,
  ];
  return guessed || word !== undefined ? [...traits, `tk:${token.tag}`] : traits;
};

const classes = ({ tokens, at, offset, clause }: Place): readonly string[] => {
  const [a = '#', b = '#', c = '#', d = '#'] = [-2, -1, 0, 1].map((step) => tokens[at + step]?.tag);
  const [m, n] = [-1, 0].map((step) => upTo(5, size(tokens[at + step]?.text)));
  const before = offset - clause.start;
  const after = clause.end - offset;
  return [
    `ta:${a}`,
    `tb:${b}`,
    `tc:${c}`,
    `td:${d}`,
    `tab:${a},${b}`,
    `tbc:${b},${c}`,
    `tcd:${c},${d}`,
    `tx:${a},${b},${c}`,
    `ty:${b},${c},${d}`,
    `nb:${b}${m}`,
    `nc:${c}${n}`,
    `nn:${b}${m},${c}${n}`,
    `nq:${c}${n},${upTo(8, after)}`,
    `nr:${b}${m},${upTo(8, before)}`,
  ];
};

const wordTraits = ({ tokens, at }: Place): readonly string[] => {
  const [b, c, d] = [-1, 0, 1].map((step) => tokens[at + step]);
  const left = b?.text ?? '#';
  const right = c?.text ?? '#';
  return [
    `wb:${left}`,
    `wc:${right}`,
    `wx:${left},${c?.tag}`,
    `wy:${b?.tag},${right}`,
    `sc:${[...right].at(-1)}${c?.tag[0]}`,
    `sb:${[...left][0]}${b?.tag[0]}`,
    `sd:${c?.tag[0]}${[...right].at(-1)},${d?.tag}`,
    `se:${[...left].at(-1)},${c?.tag}`,
    `sf:${b?.tag},${[...right].at(-1)}`,
  ];
};

const mended = ({ words, word, offset, clause }: Place): readonly string[] => {
  if (word === undefined) return [];
  const kind = (index: number): string => {
    const found = words[index];
    return found ? `${found.kind}${found.leans ? '!' : ''}` : '#';
  };
  const [a, b, c, d] = [word - 2, word - 1, word, word + 1].map(kind);
  const [m, n] = [word - 1, word].map((index) => upTo(5, size(words[index]?.text)));
  return [
    `kb:${b}${m}`,
    `kc:${c}${n}`,
    `kk:${b},${c}`,
    `kx:${a},${b},${c}`,
    `ky:${b},${c},${d}`,
    `kn:${b}${m},${c}${n}`,
    `kp:${c}${n},${upTo(8, clause.end - offset)}`,
    `kq:${b}${m},${upTo(8, offset - clause.start)}`,
  ];
};

/** The traits of a place; the order says nothing. */
export const traitsOf = (place: Place): readonly string[] => {
  const { offset, clause, inside, guessed, word } = place;
  if (offset === clause.start) return ['*', ...positions(place), ...afterMark(place)];
  const seen = `k:${inside ? 0 : 1}${guessed ? 1 : 0}${word === undefined ? 0 : 1}`;
  return [
    '*',
    seen,
    ...positions(place),
    ...characters(place),
    ...(inside ? insideToken(place) : [...classes(place), ...wordTraits(place)]),
    ...mended(place),
  ];
};
