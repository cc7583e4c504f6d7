/**
 * What a reader may go by when she breaks a headline at a place, as short strings. In: a place. Out: its
 * traits; each has a weight in `weights.ts`. A trait is a kind, one or two letters, then `:` and a value.
 *
 * `t` classes of the tokens around, `n` with their lengths, `w` the words themselves, `c` characters,
 * `s` ends of words, `p` where in the clause, `v` verbs and nouns around, `k` mended words, `m` after marks.
 */
import { isSpace } from './marks.ts';
import { isQuoted, type Place } from './places.ts';
import type { Token } from './tokens.ts';

const size = (text: string | undefined): number => (text === undefined ? 0 : [...text].length);
const upTo = (most: number, count: number): number => Math.min(most, count);
/** Lengths that a reader tells apart. */
const rough = (count: number): string =>
  count <= 6 ? `${count}` : count <= 8 ? '7' : count <= 11 ? '9' : 'z';

const NOMINAL = /^(?:n|N|H|Q|B|D|M|m|vn|an|x|eng|j|l|s|f|r|q|b)/u;
const isNominal = (token: Token): boolean => NOMINAL.test(token.tag);
const isVerb = (token: Token): boolean => /^(?:v|V|I|vg|vd)$/u.test(token.tag);

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
    `tz:${a},${b},${c},${d}`,
    `nb:${b}${m}`,
    `nc:${c}${n}`,
    `nn:${b}${m},${c}${n}`,
    `no:${b},${c},${upTo(6, before)}`,
    `np:${b},${c},${upTo(6, after)}`,
    `nq:${c}${n},${upTo(8, after)}`,
    `nr:${b}${m},${upTo(8, before)}`,
  ];
};

const wordTraits = ({ tokens, at }: Place): readonly string[] => {
  const [a, b, c, d] = [-2, -1, 0, 1].map((step) => tokens[at + step]);
  const left = b?.text ?? '#';
  const right = c?.text ?? '#';
  return [
    `wa:${a?.text ?? '#'}`,
    `wb:${left}`,
    `wc:${right}`,
    `wd:${d?.text ?? '#'}`,
    `wx:${left},${c?.tag}`,
    `wy:${b?.tag},${right}`,
    `wm:${left},${upTo(5, size(right))}`,
    `wn:${upTo(5, size(left))},${right}`,
    `sc:${[...right].at(-1)}${c?.tag[0]}`,
    `sb:${[...left][0]}${b?.tag[0]}`,
    `sd:${c?.tag[0]}${[...right].at(-1)},${d?.tag}`,
    `se:${[...left].at(-1)},${c?.tag}`,
    `sf:${b?.tag},${[...right].at(-1)}`,
  ];
};

const whole = (token: Token | undefined): string => {
  if (!token) return '#';
  return token.tag === 'I' || !isVerb(token) ? token.tag : token.text.length > 1 ? 'v2' : 'v1';
};

/** Tokens of a clause on one side, nearest first, and what a run of nouns there leads to. */
const sideOf = (tokens: readonly Token[]) => {
  const found = tokens.findIndex((token) => !isNominal(token));
  const nouns = found < 0 ? tokens : tokens.slice(0, found);
  return {
    verbs: upTo(2, tokens.filter(isVerb).length),
    nouns: nouns.reduce((sum, token) => sum + size(token.text), 0),
    beyond: found < 0 ? undefined : tokens[found],
    count: tokens.length,
  };
};

const clauseTraits = ({ tokens, at, offset, clause }: Place): readonly string[] => {
  const inClause = tokens.filter((item) => item.start >= clause.start && item.end <= clause.end);
  const before = inClause.filter((item) => item.end <= offset).reverse();
  const after = inClause.filter((item) => item.start >= offset);
  const l = sideOf(before);
  const r = sideOf(after);
  const b = tokens[at - 1]?.tag ?? '#';
  const c = tokens[at]?.tag ?? '#';
  const traits = [
    `v:${l.verbs},${r.verbs}`,
    `vc:${b},${c},${l.verbs},${r.verbs}`,
    `vl:${rough(l.nouns)}`,
    `vr:${rough(r.nouns)}`,
    `vn:${upTo(8, l.nouns)},${upTo(8, r.nouns)}`,
    `vo:${upTo(8, l.nouns)},${c}`,
    `vp:${upTo(8, r.nouns)},${b}`,
    `va:${whole(l.beyond)},${upTo(6, l.nouns)}`,
    `vb:${whole(r.beyond)},${upTo(6, r.nouns)}`,
    `vx:${whole(l.beyond)},${upTo(5, l.nouns)},${whole(r.beyond)},${upTo(5, r.nouns)}`,
    `vy:${whole(l.beyond)},${whole(r.beyond)}`,
    `vz:${whole(l.beyond)},${b},${c},${whole(r.beyond)}`,
    `vw:${r.beyond?.text ?? '#'},${upTo(4, r.nouns)}`,
    `vv:${l.beyond?.text ?? '#'},${upTo(4, l.nouns)}`,
    `vt:${upTo(5, l.count)},${upTo(5, r.count)}`,
    `vg:${b},${c},${upTo(3, r.count)}`,
    `vh:${b},${c},${upTo(3, l.count)}`,
  ];
  const preposition = before.find((item) => item.tag === 'p');
  if (preposition) {
    traits.push(`vq:${preposition.text}`, `vd:${rough(offset - preposition.end)},${c}`);
  }
  const next = after.find((item) => item.text === '的');
  if (next) traits.push(`ve:${upTo(6, next.start - offset)},${b},${c}`);
  const last = before.find((item) => item.text === '的');
  if (last) traits.push(`vf:${rough(offset - last.end)},${c}`);
  return traits;
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
    `kz:${a},${b},${c},${d}`,
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
    ...(inside
      ? insideToken(place)
      : [...classes(place), ...wordTraits(place), ...clauseTraits(place)]),
    ...mended(place),
  ];
};
