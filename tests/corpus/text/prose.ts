/**
 * Paragraphs of the corpus. Clauses of six to twenty-four characters, one to five a sentence; rates of
 * marks and figures about those measured on printed pages (9.5 % marks, 1.3 % figures).
 */
import { between, percent, pick, type Random, weighted } from '../random.ts';
import { fill } from './slots.ts';
import { links } from './words.ts';

const PLAIN: readonly string[] = [
  '{who}把{kind}{thing}按{prop}排成一列',
  '{thing}的{part}比原先平整了许多',
  '{room}摆出了整整一面{thing}',
  '{who}只动了{tool}的{part}',
  '同样的{thing}在潮湿天气里要{verb}两遍',
  '没有一{mw}{thing}的{prop}完全相同',
  '余下的{thing}单独{verb}',
  '{tool}的{part}发出{kind}声响',
  '谁也没有料到{part}会先松动',
  '把{thing}与{thing}放在一起{verb}',
  '先{act}再{act}',
  '{who}在{room}{how}{verb}',
  '{prop}一旦改变就要{act}',
  '{time}{who}才{act}',
  '图上的{part}与手里的{thing}对不上',
  '{tool}仍在{room}{how}转动',
  '这样做省下了{verb}的工夫',
  '{kind}{thing}被放回{room}',
  '剩下的问题在于{prop}',
  '{who}{how}记下{prop}和{prop}',
  '{thing}不再需要{how}{verb}',
  '手一离开{part}声音便停了',
  '从{room}到{room}铺满了{thing}',
  '缝里填的是碎{thing}',
  '{tool}可以{act}',
  '{act}并不等于省事',
  '看上去{kind}{thing}其实更容易{verb}',
  '{prop}受{prop}的影响最大',
  '{who}认为不必{act}',
  '大家围着{tool}商量怎样{verb}',
  '每一{mw}都留出了余量',
  '{part}朝外的一面朝着光',
  '换上{kind}{part}以后',
  '为了让{thing}站得住',
  '如果{prop}没有{how}变化',
  '在{room}{how}{verb}的时候',
  '无论{verb}还是{verb}',
  '由于{part}和{part}之间没有余地',
];

const FIGURED: readonly string[] = [
  '{time}{verb}了{n}{mw}{thing}',
  '误差不超过{fig}',
  '{prop}从{fig}降到{fig}',
  '每{n}{mw}{thing}算作一组',
  '{year}做成的{tool}重{fig}',
  '{month}起{room}改铺{thing}',
  '{thing}共{n}{mw}',
  '{tool}转了{n}圈才停',
  '占全部{thing}的{fig}',
  '第{n}{mw}恰好落在{part}上',
  '{who}用{fig}的{thing}补齐了{part}',
];

const MARKED: readonly string[] = [
  '{thing}、{thing}、{thing}都要{verb}',
  '{prop}、{prop}和{prop}各记一栏',
  '{who}说起“{say}”',
  '规矩写在《{book}》里',
  '{tool}（{kind}那一种）',
  '图纸存成{latin}格式',
  '{name}把它叫作“{say}”',
  '{thing}（含{thing}）先{verb}',
  '一台{latin}型的{tool}',
  '{part}——也就是{part}',
  '用{latin}标出{prop}',
  '翻开《{book}》{how}对照',
];

/** One clause, without its mark. */
export const clause = (random: Random): string => {
  const patterns = weighted(random, [
    [PLAIN, 79],
    [FIGURED, 6],
    [MARKED, 15],
  ] as const);
  return fill(random, pick(random, patterns));
};

const clauses = (random: Random, count: number): string => {
  let text = clause(random);
  for (let done = 1; done < count; done += 1) {
    const mark = weighted(random, [
      ['，', 88],
      ['；', 7],
      ['：', 5],
    ] as const);
    text += mark + clause(random);
  }
  return text;
};

/** One sentence with its stop. */
export const sentence = (random: Random): string => {
  const count = weighted(random, [
    [1, 12],
    [2, 34],
    [3, 32],
    [4, 16],
    [5, 6],
  ] as const);
  const body = clauses(random, count);
  const roll = random();
  if (roll < 0.05) return fill(random, `“${body}。”{name}说。`);
  if (roll < 0.08) return fill(random, `{who}说：“${body}。”`);
  if (roll < 0.1) return fill(random, `“${body}，”{name}补充，“{say}。”`);
  if (roll < 0.11) return `${body}……`;
  const stop = weighted(random, [
    ['。', 94],
    ['？', 4],
    ['！', 2],
  ] as const);
  const link = percent(random, 16) ? `${pick(random, links)}，` : '';
  return link + body + stop;
};

/** A paragraph of about so many characters, whole sentences. */
export const paragraph = (random: Random, characters: number): string => {
  let text = sentence(random);
  while (text.length < characters - 12) text += sentence(random);
  return text;
};

/** Paragraphs that come to about so many characters together. */
export const prose = (random: Random, characters: number): readonly string[] => {
  const found: string[] = [];
  let left = characters;
  while (left > 20) {
    const wanted = percent(random, 4) ? between(random, 320, 620) : between(random, 45, 240);
    const text = paragraph(random, Math.min(wanted, left));
    found.push(text);
    left -= text.length;
  }
  return found.length > 0 ? found : [paragraph(random, characters)];
};
