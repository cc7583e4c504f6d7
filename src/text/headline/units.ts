/**
 * Runs of a headline that stay on one line: names of the lexicon, figures with their units, short
 * quotations, titles in 《》. In: the text and the names. Out: runs as [start, end), in reading order.
 */
import type { HeadlineSpan } from './types.ts';

/** Longest quotation, marks not counted, that is kept on one line. */
export const QUOTE_KEPT = 10;

const UNIT =
  '(?:个百分点|年度|个小时|自然箱|号线|小时|分钟|个月|平方米|平方公里|季度|批次|公里|千米|厘米|毫米|公斤|千克|公顷|周年|年代|世纪|人次|余名|年|月|日|号|时|点|分|秒|岁|届|次|场|个|名|位|人|户|家|项|条|件|台|套|辆|架|艘|座|间|所|栋|层|楼|亩|吨|斤|克|米|里|元|角|倍|成|期|季|辑|讲|回|轮|档|版|章|节|课|站|路|天|周|代|级|强|支|批|组|处|棵|株|本|列|遍|声|圈|步|句|封|幅|张|把|根|只|双|堂|碗|杯|瓶|笔|枚|颗|粒|片|朵|对|款|类|道|口|匹|盏|缕|滴|捧|群|堆|桶|袋|盒|箱|包|卷|册|篇|首|段|趟|拨|任|员|载|秒钟|摄氏度|度|万|亿|℃|㎡)';
const FIGURE = '(?:[0-9０-９]+(?:[.,:：/．-][0-9０-９]+)*[%％‰]?)';
const NUMERAL = '[〇零一二两三四五六七八九十百千万亿]+';
const NUMBER_WITH_UNIT = new RegExp(
  `(?:第|逾|(?<![附最靠])近|(?<!赶)超|(?<![签节预合契公条违履邀大])约)?(?:${FIGURE}(?:余|多|来)?[万亿千百]*(?:余|多)?${UNIT}?|(?<!第)${NUMERAL}(?:余|多|来)?${UNIT})(?:${FIGURE}${UNIT})*|第${NUMERAL}${UNIT}?`,
  'gu',
);

/** 阿依努尔·赛买提: a name goes on over its dot. 十五届八次: a meeting's two numbers are one. */
const JOINED = new RegExp(`\\p{L}·\\p{L}{1,2}|${NUMERAL}届${NUMERAL}次`, 'gu');

const bracketed = (text: string, open: string, close: string, most: number): HeadlineSpan[] => {
  const found: HeadlineSpan[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === open) {
      if (depth === 0) start = at;
      depth += 1;
    } else if (text[at] === close && depth > 0) {
      depth -= 1;
      if (depth === 0 && at - start - 1 <= most) found.push({ start, end: at + 1 });
    }
  }
  return found;
};

const occurrences = (text: string, name: string): HeadlineSpan[] => {
  const found: HeadlineSpan[] = [];
  if (name.length < 2) return found;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
};

const matches = (text: string, pattern: RegExp): readonly HeadlineSpan[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** Figures with their units, in reading order. */
export const numberRuns = (text: string): readonly HeadlineSpan[] =>
  matches(text, NUMBER_WITH_UNIT);

/** Every run that must not be split, overlapping ones included, sorted by start and then by end. */
export const solidRuns = (text: string, names: readonly string[]): readonly HeadlineSpan[] => {
  return [
    ...names.flatMap((name) => occurrences(text, name)),
    ...numberRuns(text),
    ...matches(text, JOINED),
    ...bracketed(text, '“', '”', QUOTE_KEPT),
    ...bracketed(text, '‘', '’', QUOTE_KEPT),
    ...bracketed(text, '「', '」', QUOTE_KEPT),
    ...bracketed(text, '（', '）', QUOTE_KEPT),
    ...bracketed(text, '《', '》', Number.POSITIVE_INFINITY),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
};
