/**
 * The corpus: issues like those of real days, made from an index alone. In: an index. Out: the files of
 * the issue, and of what each of its pages was meant to be. Pure, and the same on every machine.
 *
 * Every later test and bench of ordinary copy reads from here, so that they speak of the same pages.
 */
import type { CorpusFile } from './file.ts';
import { formOf, type LayoutForm, layoutOf, type PageLayout, usedBy } from './page/page-layout.ts';
import { type PagePlan, planPage } from './page/page-plan.ts';
import { between, percent, pick, type Random, randomFrom, weighted } from './random.ts';
import { writeStory } from './story/write-story.ts';
import { kicker } from './text/heads.ts';
import { fill } from './text/slots.ts';

/** Issues of the corpus: indices 0 to one less than this. */
export const CORPUS_SIZE = 208;

/** An issue of the corpus. */
export interface CorpusIssue {
  readonly index: number;
  /** Its folder, `YYYY-MM-DD`: days that are yet to come. */
  readonly date: string;
  readonly pages: readonly (PagePlan & { readonly layout: LayoutForm; readonly banner: boolean })[];
  /** Its files, paths relative to the folder of issues. */
  readonly files: readonly CorpusFile[];
}

const FIRST_DAY = Date.UTC(2040, 0, 2);
const DAY = 86_400_000;
const STEP_DAYS = 3;
const FIRST_NUMBER = 501;
const NAMES = ['要闻', '综合', '服务', '副刊', '专题', '石谱', '读者', '声音'] as const;

/** The settings of the paper that the corpus belongs to, `newspaper.yaml`. */
export const corpusPaper = (format = 'tabloid-5'): CorpusFile => ({
  path: 'newspaper.yaml',
  text: `# 语料：版式测试用的虚构报纸。
name: 石谱报
slogan: 一块一块地数
lang: zh-CN
site: https://banxin.example
format: ${format}
lexicon: [回声筒, 折页琴, 水滴钟, 六角砖, 自动数石机]
`,
});

/** The issue of an index. */
export const corpusIssue = (index: number): CorpusIssue => {
  if (!Number.isInteger(index) || index < 0 || index >= CORPUS_SIZE)
    throw new RangeError(`corpusIssue: ${index} is not an index from 0 to ${CORPUS_SIZE - 1}`);
  const random = randomFrom(1000 + index);
  const date = new Date(FIRST_DAY + index * STEP_DAYS * DAY).toISOString().slice(0, 10);
  const pictured = weighted(random, [
    [0, 38],
    [22, 40],
    [45, 22],
  ] as const);
  const count = weighted(random, [
    [1, 30],
    [2, 30],
    [3, 10],
    [4, 18],
    [5, 3],
    [6, 4],
    [7, 1],
    [8, 4],
  ] as const);
  const pages = Array.from({ length: count }, (_, at) => {
    const name = at === 0 ? NAMES[0] : (NAMES[1 + ((at - 1) % (NAMES.length - 1))] ?? NAMES[1]);
    const form = formOf(random, at + 1);
    const page = planPage(random, { number: at + 1, name, pictured, used: usedBy[form] });
    return { page, layout: layoutOf(random, page, form), banner: percent(random, 8) };
  });
  const head = pages.flatMap(({ page, layout, banner }) => pageYaml(random, page, layout, banner));
  const issue = [
    '---',
    `date: ${date}`,
    `number: ${FIRST_NUMBER + index}`,
    'pages:',
    ...head,
    '---',
    '',
    fill(random, '这一期从{thing}说起，{tool}放在{room}。'),
    '',
  ].join('\n');
  return {
    index,
    date,
    pages: pages.map(({ page, layout, banner }) => ({ ...page, layout: layout.form, banner })),
    files: [
      { path: `${date}/issue.mdx`, text: issue },
      ...pages.flatMap(({ page }) =>
        page.stories.flatMap((story) => writeStory(random, story, date)),
      ),
    ],
  };
};

const pageYaml = (
  random: Random,
  page: PagePlan,
  layout: PageLayout,
  banner: boolean,
): readonly string[] => {
  const editors = fill(random, 'responsible: {name}, art: {name}, proof: {name}');
  return [
    `  - number: ${page.number}`,
    `    name: ${page.name}`,
    ...(banner ? [`    banner: ${bannerText(random)}`] : []),
    ...(percent(random, 85) ? [`    editors: { ${editors} }`] : []),
    ...(layout.yaml.length > 0 ? ['    layout:'] : []),
    ...layout.yaml.map((line) => `      ${line}`),
  ];
};

const bannerText = (random: Random): string => {
  const text = kicker(random);
  return text.length > 8
    ? text
    : `${text} ${pick(random, ['先量后铺', '一格一声'])}${between(random, 2, 9)}`;
};
