/**
 * Headlines of the corpus. Shares after 349 heads of printed days: a leading 【…】 in 16 of a hundred, a
 * space between Han in 38; from 6 to 55 characters.
 */
import { between, percent, pick, type Random, weighted } from '../random.ts';
import { fill } from './slots.ts';

const SHORT: readonly string[] = [
  '{thing}换了新排法',
  '{tool}今起试转',
  '{n}{mw}{thing}归位',
  '听{tool}说话',
  '{part}里的学问',
  '{thing}为什么要{verb}',
  '{room}铺好了',
  '怎样{verb}{thing}',
  '又见{kind}{thing}',
  '{prop}降下来了',
  '{say}',
  '数一数{thing}',
];
const MIDDLE: readonly string[] = [
  '{who}{how}{verb}{n}{mw}{thing}',
  '{tool}{prop}首次测到{fig}',
  '{room}{n}{mw}{thing}{how}{verb}完毕',
  '从{thing}到{thing}一步也不少',
  '“{say}”写进《{book}》',
  '{thing}的{part}为何总是先{verb}',
  '{tool}如何在{room}{act}',
  '{kind}{thing}让{prop}提高{fig}',
  '{latin}版{tool}开始{act}',
  '{year}{thing}{prop}增长{fig}',
  '{n}{mw}{thing}在{room}{act}',
  '{who}与{who}一起{act}',
];
const LONG: readonly string[] = [
  '{who}在{room}{how}{verb}{thing}时强调先{act}再{act}',
  '把{kind}{thing}与{tool}放在一起{how}{verb}以提高{prop}',
  '{month}起{room}内的{tool}全部按照《{book}》{act}',
  '{who}、{who}分别到{room}{verb}{thing}并{act}',
  '{tool}连续运转{n}小时后{prop}保持在{fig}以内',
];
const LABELS: readonly string[] =
  '石谱 试铺手记 数字瓷砖 听音室 一线分拣 缝里看砖 量具小史 本期实验 专题·六角 图说 编读往来 连载③'.split(
    ' ',
  );
const COLUMNS: readonly string[] = '答问 记录 一周石谱 提示 札记 数据 现场 小议'.split(' ');

/** A phrase of a headline from `least` to `most` characters, as near as the patterns come. */
const phrase = (random: Random, least: number, most: number): string => {
  let best = '';
  for (let tries = 0; tries < 24; tries += 1) {
    const patterns = most <= 9 ? SHORT : least >= 20 ? LONG : pick(random, [SHORT, MIDDLE, MIDDLE]);
    const text = fill(random, pick(random, patterns));
    if (text.length >= least && text.length <= most) return text;
    if (best === '' || Math.abs(text.length - least) < Math.abs(best.length - least)) best = text;
  }
  return best;
};

/** Parallel clauses: one pattern filled twice or three times. */
const parallel = (random: Random, count: number): readonly string[] => {
  const pattern = pick(random, [...SHORT, ...MIDDLE.slice(0, 5)]);
  return Array.from({ length: count }, () => fill(random, pattern));
};

const bodyOf = (random: Random, length: number): readonly string[] => {
  if (length <= 13 && percent(random, 72)) return [phrase(random, 5, length)];
  if (length <= 20 && percent(random, 62)) return [phrase(random, length - 5, length)];
  if (length <= 30 && percent(random, 18)) return [phrase(random, length - 8, length)];
  const parts = length > 34 ? between(random, 2, 4) : 2;
  if (percent(random, 30)) return parallel(random, parts);
  const each = Math.max(5, Math.round(length / parts));
  return Array.from({ length: parts }, () => phrase(random, each - 4, each + 3));
};

/** A headline as an author types it: gaps are ASCII spaces, `|` marks a good place to break. */
export const headline = (random: Random): string => {
  const length = weighted(random, [
    [between(random, 6, 10), 14],
    [between(random, 11, 16), 30],
    [between(random, 17, 22), 28],
    [between(random, 23, 30), 18],
    [between(random, 31, 40), 7],
    [between(random, 41, 55), 3],
  ] as const);
  const label = percent(random, 16)
    ? `【${pick(random, LABELS)}】`
    : percent(random, 7)
      ? `${pick(random, COLUMNS)}：`
      : '';
  const parts = bodyOf(random, Math.max(6, length - label.length));
  const gap = percent(random, 92) ? ' ' : '　';
  const text = label + parts.join(percent(random, 93) ? gap : '|');
  return text.length > 55 ? label + (parts[0] ?? '') : text;
};

/** A headline of a brief. */
export const briefHeadline = (random: Random): string => phrase(random, 5, 12);

const MOST_KICKER = 34;

/** A line above the headline: one phrase, or parallel phrases with gaps. */
export const kicker = (random: Random): string => {
  if (percent(random, 45)) return phrase(random, 6, 14);
  const phrases = parallel(random, between(random, 2, 4));
  const fits = phrases.filter(
    (_, index) => phrases.slice(0, index + 1).join(' ').length <= MOST_KICKER,
  );
  return fits.join(' ') || phrase(random, 6, 14);
};

/** A line below the headline. */
export const deck = (random: Random): string => phrase(random, 10, 24);

/** A headline for narrow places. */
export const shortHeadline = (random: Random): string => phrase(random, 5, 11);

/** A line inside the text, without a mark at its end. */
export const subhead = (random: Random): string => phrase(random, 4, 12);
