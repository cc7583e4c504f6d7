/**
 * `report.md`: the same findings for people, in Chinese: first whether the issue may go to press, then why.
 */

import { formatDiagnostic } from '../../src/diagnostics/format.ts';
import { partName } from '../../src/diagnostics/part-names.ts';
import { tabooWords } from '../../src/diagnostics/taboo-words.ts';
import type { Report } from './report.ts';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (
  head: readonly string[],
  rows: readonly (readonly (string | number)[])[],
): readonly string[] => [row(head), row(head.map(() => '---')), ...rows.map(row)];

type ReportedPage = Report['pages'][number];

const gapWords = (gap: number | null): string => `距最优至多 ${(gap ?? 0).toFixed(1)}`;

/** How good a page is, as the solver knows it. */
const foundWords = ({ status, gap }: NonNullable<ReportedPage['agreed']>): string => {
  if (status === 'proven') return '已证最优';
  return status === 'gap' ? gapWords(gap) : '未搜遍';
};

const statusWords = ({ status, gap, agreed }: ReportedPage): string => {
  switch (status) {
    case 'template':
      return '按模板排定';
    case 'locked':
      return agreed ? `照定版，定版时${foundWords(agreed)}` : '照定版';
    case 'overset':
      return '溢文';
    case 'infeasible':
      return '无解';
    default:
      return foundWords({ status, gap });
  }
};

/** What a taboo lies between: slugs, furniture by its trade name, or the page. */
const placeWords = (stories: readonly string[] = []): string =>
  stories.length === 0
    ? '整版'
    : stories.map((story) => (story.startsWith('#') ? partName(story) : `《${story}》`)).join('、');

/** Taboos of one page, the dearest first; the same one told once. */
const tabooLines = (page: ReportedPage): readonly string[] => {
  const lines = [...page.taboos]
    .sort((a, b) => b.cost - a.cost)
    .map(({ id, stories }) => {
      const { name, advice } = tabooWords(id, 'zh-CN');
      return `- 第 ${page.number} 版 ${name}：${placeWords(stories)}。${advice}`;
    });
  return [...new Set(lines)].map((line) => {
    const count = lines.filter((other) => other === line).length;
    return count > 1 ? line.replace('：', `（${count} 处）：`) : line;
  });
};

const whyWords = {
  'web-only': '只在网上',
  trim: '删去',
  optional: '省去',
  unused: '补白未用',
} as const;

function pagesPart(report: Report): readonly string[] {
  const rows = report.pages.map((page) => [
    page.number,
    page.name,
    statusWords(page),
    page.bodyLines,
    page.whiteLines,
    page.copyfitLines,
    // A template is its designer's: it is not searched for taboos.
    page.status === 'template' ? '未查' : page.taboos.length,
  ]);
  const taboos = report.pages.flatMap(tabooLines);
  return [
    '## 各版',
    '',
    ...table(['版', '版名', '结果', '正文行', '空行', '齐行', '禁忌'], rows),
    '',
    ...(taboos.length === 0 ? [] : ['### 版面禁忌', '', ...taboos, '']),
  ];
}

function conservationPart(report: Report): readonly string[] {
  const { characters, stories, omissions } = report.conservation;
  const broken = stories.filter((item) => !item.conserved);
  const verdict =
    broken.length === 0
      ? `${stories.length} 篇稿件共 ${characters} 字，PDF 里一字不多、一字不少、次序不乱。`
      : `${stories.length} 篇稿件里有 ${broken.length} 篇文字不守恒：${broken.map((item) => item.story).join('、')}。`;
  const left = omissions.map((item) => {
    const part = item.block === '' ? '' : ` 的 ${item.block}`;
    const lines = item.lines === undefined ? '' : ` ${item.lines} 行`;
    const text = item.why === 'trim' ? item.text : item.text.slice(0, 40);
    return `- ${item.story}${part}（${whyWords[item.why]}${lines}）：${text.replace(/\s+/gu, ' ')}`;
  });
  return [
    '## 文字守恒',
    '',
    verdict,
    '',
    ...(left.length === 0 ? [] : ['按稿件标记没有上版的部分：', '', ...left, '']),
  ];
}

function enginesPart(report: Report): readonly string[] {
  const { engines, precision, tools } = report;
  const compared = engines.compared
    ? `两种引擎各排 ${engines.lines} 行，最大相差 ${engines.worstPx ?? '—'} px（允许 ${engines.allowedPx} px）。`
    : '没有做两种引擎的对照。';
  return [
    '## 版面精度',
    '',
    `- ${compared}`,
    `- ${precision.lines} 行正文的基线离网格最多 ${precision.worstBaselinePx} px，行宽与排定相差最多 ${precision.worstWidthEm} 字。`,
    `- 浏览器 ${tools.browser}，Paged.js ${tools.pagedjs}。`,
    '',
  ];
}

function filesPart(report: Report): readonly string[] {
  const { pdf, fonts } = report;
  const faces = pdf.fonts.map((font) => [
    font.name,
    font.type,
    font.embedded ? '是' : '否',
    font.subset ? '是' : '否',
  ]);
  const hashes = Object.entries(fonts).map(([role, hash]) => [role, hash.slice(0, 16)]);
  return [
    '## PDF 与字体',
    '',
    `issue.pdf：${pdf.pages} 页，${pdf.bytes} 字节，SHA-256 ${pdf.sha256}。`,
    '',
    ...table(['字体', '类型', '嵌入', '子集'], faces),
    '',
    ...table(['用途', '字体文件 SHA-256（前 16 位）'], hashes),
    '',
  ];
}

function diagnosticsPart(report: Report): readonly string[] {
  if (report.diagnostics.length === 0) return ['## 问题', '', '没有。', ''];
  const items = report.diagnostics.flatMap((item) => [
    '```',
    formatDiagnostic(item, 'zh-CN'),
    '```',
    '',
  ]);
  return [`## 问题（${report.diagnostics.length}）`, '', ...items];
}

/** The report as Markdown. */
export function reportMarkdown(report: Report): string {
  const errors = report.diagnostics.filter((item) => item.severity === 'error').length;
  const warnings = report.diagnostics.filter((item) => item.severity === 'warning').length;
  const taboos = report.pages.reduce((sum, page) => sum + page.taboos.length, 0);
  const look = taboos > 0 ? `，但有 ${taboos} 处版面禁忌` : '';
  const verdict = report.status === 'passed' ? `可以付印${look}` : '不能付印';
  return [
    `# ${report.issue} 印版报告：${verdict}`,
    '',
    `${report.pages.length} 版，错误 ${errors}，警告 ${warnings}。`,
    '',
    ...pagesPart(report),
    ...conservationPart(report),
    ...enginesPart(report),
    ...filesPart(report),
    ...diagnosticsPart(report),
  ].join('\n');
}
