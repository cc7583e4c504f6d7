/**
 * Words of a headline and how well a line ends between two of them. In: text and language. Out: word
 * boundaries with a cost. Words come from `Intl.Segmenter`; runs of one-character words, which it makes
 * of names it does not know (门/头/沟), are joined again.
 */
import { isLatin } from './marks.ts';

/** Costs of a break at a word boundary; 10 is a plain one. */
const PLAIN = 10;
const BAD_EDGE = 28;
const SINGLE_EDGE = 14;
const GOOD_EDGE = -4;

/** Words that belong to what stands before them: a line should not begin with one. */
const LEANS_BACK = new Set([
  ...'的了着过等们地得者区县市镇乡村州省级式化性率型层部员家版届期内外上下中后前间里',
  ...[
    '以来',
    '以上',
    '以下',
    '之间',
    '之后',
    '之前',
    '之路',
    '左右',
    '以内',
    '街道',
    '集团',
    '公司',
  ],
]);
/** Words that belong to what follows: a line should not end with one. */
const LEANS_ON = new Set([
  ...'在把被向对为与和及或从以将让给由于至赴到往不再最更新大小高低多各该本全首近超约每同这那一第因比请邀获越更还就都也又已正要会能可没很真太',
  ...[
    '为了',
    '通过',
    '关于',
    '对于',
    '以及',
    '并且',
    '不断',
    '持续',
    '进一步',
    '全面',
    '深入',
    '积极',
  ],
]);
/** Words that open a phrase: a good place for the next line to begin. */
const OPENS_PHRASE = new Set([
  ...'把被向对为与和将让给由从在',
  ...[
    '助力',
    '推动',
    '促进',
    '开展',
    '举行',
    '召开',
    '启动',
    '打造',
    '携手',
    '走进',
    '看望',
    '慰问',
  ],
  ...[
    '为了',
    '通过',
    '成为',
    '实现',
    '提升',
    '获得',
    '荣获',
    '奋力',
    '共建',
    '帮助',
    '帮扶',
    '守护',
  ],
]);

/** A number with its measure word: the thing counted should follow on the same line. */
const COUNTS = /^[一两二三四五六七八九十几数百千万]+[名个位条家项件台套辆只张座间所种份批]$/u;

/** A boundary between two words: offset of the second, and what a break there costs. */
export interface WordBoundary {
  readonly offset: number;
  readonly cost: number;
}

interface Word {
  readonly start: number;
  readonly text: string;
  readonly single: boolean;
}

const segmenters = new Map<string, Intl.Segmenter>();
const segmenterFor = (lang: string): Intl.Segmenter => {
  const kept = segmenters.get(lang);
  if (kept) return kept;
  const made = new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, made);
  return made;
};

const isStray = (word: string): boolean =>
  /^\p{Script=Han}$/u.test(word) && !LEANS_ON.has(word) && !LEANS_BACK.has(word);

const isPlaceSuffix = (word: string): boolean => '区县市镇乡村'.includes(word);

/** Makes a word with the stray character before it: 灾后, 炉前, 头沟区. */
const isTail = (word: string): boolean =>
  isStray(word) || isPlaceSuffix(word) || '上下中前后内外里员者性化'.includes(word);

const wordsOf = (text: string, lang: string): readonly Word[] => {
  const words: Word[] = [];
  for (const { segment, index } of segmenterFor(lang).segment(text)) {
    const before = words.at(-1);
    if (before?.single && isTail(segment)) {
      const closed = isPlaceSuffix(segment);
      words[words.length - 1] = { ...before, text: before.text + segment, single: !closed };
    } else {
      words.push({ start: index, text: segment, single: isStray(segment) });
    }
  }
  return words;
};

const edgeCost = (left: Word, right: Word): number => {
  let cost = PLAIN;
  if (LEANS_BACK.has(right.text)) cost += BAD_EDGE;
  if (LEANS_ON.has(left.text)) cost += BAD_EDGE;
  if ([...left.text].length === 1 && left.single) cost += SINGLE_EDGE;
  if ([...right.text].length === 1 && right.single) {
    cost += isLatin(left.text.at(-1) ?? '') ? BAD_EDGE : SINGLE_EDGE / 2;
  }
  if (COUNTS.test(left.text)) cost += SINGLE_EDGE;
  if (OPENS_PHRASE.has(right.text)) cost += GOOD_EDGE;
  return cost;
};

/** Boundaries between the words of a text, in order. */
export const wordBoundaries = (text: string, lang: string): readonly WordBoundary[] => {
  const words = wordsOf(text, lang);
  return words.slice(1).flatMap((right, index) => {
    const left = words[index];
    return left ? [{ offset: right.start, cost: edgeCost(left, right) }] : [];
  });
};
