/**
 * A seeded generator of newspaper paragraphs, for properties of the composer.
 *
 * In: a seed. Out: paragraphs whose rates of marks, figures, quotations, foreign names, leaders and
 * Latin words follow those measured on the seed page (9.5 % marks, 1.3 % figures). All words are ours.
 */

/** A source of numbers in [0, 1): the linear congruence of Numerical Recipes, fixed for ever. */
export type Random = () => number;

/** Starts a source. */
export const seeded = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
};

const WORDS = (
  '车间 排版 铅字 读者 报纸 印刷 工会 职工 城市 社区 街道 图书馆 展览 河道 公园 学校 医院 志愿者 记者 编辑 ' +
  '清晨 傍晚 周末 今年 去年 近日 目前 随后 其中 同时 此外 据了解 据介绍 开展 推进 建设 完成 启动 提升 服务 培训 ' +
  '检查 走访 慰问 捐赠 座谈 学习 交流 展示 参观 设计 校对 装订 搬运 收集 整理 修复 恢复 保障 改善 增加 减少 ' +
  '认真 积极 主动 稳步 持续 全面 及时 有序 共同 大力 更加 十分 已经 正在 将要 可以 能够 需要 一起 逐步 ' +
  '技术 能力 水平 经验 环境 设施 机制 平台 项目 活动 方案 计划 成果 问题 困难 需求 心得 故事 作品 手艺 ' +
  '老师傅 年轻人 居民 孩子们 同事 负责人 专家 队伍 小组 部门 单位 集团 公司 老街 新村 码头 仓库 大厅 广场 ' +
  '的 了 在 和 与 为 对 把 向 从 以 等 也 都 还 就 让 使 由 及 一 是 有 并 他 她 他们 我们'
).split(' ');
const UNITS = '年 月 日 名 个 户 人 项 次 场 件 座 台 米 吨 元 余名 万元 亿元 公里 年代 多人'.split(
  ' ',
);
const LATIN =
  'AI 5G App Wi-Fi OFF-SET Banxin Helvetica typography engineering U盘 PDF/X-4 T恤 B612'.split(' ');
const NAMES = '约翰·古登堡 阿尔杜斯·马努蒂乌斯 安妮·弗兰克 让·雅克·卢梭'.split(' ');

const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

const words = (random: Random, least: number, most: number): string => {
  const length = least + Math.floor(random() * (most - least + 1));
  let text = '';
  while (text.length < length) text += pick(random, WORDS);
  return text;
};

const figure = (random: Random): string => {
  const roll = random();
  if (roll < 0.2) return `20${10 + Math.floor(random() * 20)}年`;
  if (roll < 0.3) return `${Math.floor(random() * 100)}.${Math.floor(random() * 10)}%`;
  if (roll < 0.35) return `第${1 + Math.floor(random() * 30)}届`;
  return `${pick(random, ['', '', '约', '近', '超'])}${Math.floor(random() ** 3 * 3000) + 1}${pick(random, UNITS)}`;
};

const list = (random: Random): string =>
  Array.from({ length: 2 + Math.floor(random() * 3) }, () => words(random, 2, 4)).join('、');

const clause = (random: Random): string => {
  const roll = random();
  const inner = (): string => words(random, 2, 9);
  if (roll < 0.06) return words(random, 2, 6) + figure(random) + words(random, 3, 8);
  if (roll < 0.12) return words(random, 2, 6) + list(random) + words(random, 2, 4);
  if (roll < 0.2) return `${words(random, 2, 4)}“${inner()}”${words(random, 2, 5)}`;
  if (roll < 0.22) return `${words(random, 2, 4)}《${words(random, 2, 5)}》${words(random, 1, 3)}`;
  if (roll < 0.24) return `${words(random, 3, 5)}（${words(random, 2, 5)}）${words(random, 2, 4)}`;
  if (roll < 0.25) return words(random, 2, 3) + pick(random, NAMES) + words(random, 2, 5);
  if (roll < 0.27) return words(random, 2, 4) + pick(random, LATIN) + words(random, 2, 4);
  if (roll < 0.275) return `${words(random, 3, 6)}——${words(random, 3, 6)}`;
  if (roll < 0.28) return `“${words(random, 3, 5)}‘${words(random, 2, 3)}’${words(random, 2, 3)}”`;
  return words(random, 7, 19);
};

const sentence = (random: Random): string => {
  const count = 1 + Math.floor(random() * 4);
  const clauses = Array.from({ length: count }, () => clause(random));
  const body = clauses.join(pick(random, ['，', '，', '，', '，', '；', '：']));
  const roll = random();
  if (roll < 0.04) return `“${body}。”`;
  if (roll < 0.06) return `“${body}！”${words(random, 3, 5)}说。`;
  if (roll < 0.07) return `${body}……`;
  return body + pick(random, ['。', '。', '。', '。', '。', '。', '！', '？']);
};

/** One paragraph of one to six sentences. */
export const makeParagraph = (random: Random): string => {
  const sentences = Array.from({ length: 1 + Math.floor(random() * 5) }, () => sentence(random));
  const opens = random() < 0.1 ? `本报讯（记者 ${pick(random, ['马超', '崔欣', '赵思远'])}）` : '';
  return opens + sentences.join('');
};

/** Rates of a text, shares of its characters. */
export const ratesOf = (text: string): { readonly marks: number; readonly figures: number } => ({
  marks: (text.match(/[，。、；：？！“”‘’《》（）·…—]/g)?.length ?? 0) / text.length,
  figures: (text.match(/\d/g)?.length ?? 0) / text.length,
});
