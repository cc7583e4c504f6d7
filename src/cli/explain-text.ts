/** Why a solved page beat the next ones, in words: each page as letters on a grid, and what differs. */
import type { PageExplanation, PageTold } from '../../print/layout/solve/explain.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';

/** The trade's names of what a page costs. */
const TERMS: Readonly<Record<string, Readonly<Record<MessageLanguage, string>>>> = {
  modules: { 'zh-CN': '稿件', en: 'modules' },
  'rank-order': { 'zh-CN': '次序', en: 'order of ranks' },
  edge: { 'zh-CN': '版边', en: 'wished edge' },
  'through-line': { 'zh-CN': '通线', en: 'line across the page' },
  'split-page': { 'zh-CN': '断版', en: 'page split in two' },
  'long-gutter': { 'zh-CN': '长缝', en: 'long gutter' },
  'cross-seam': { 'zh-CN': '十字缝', en: 'crossing seams' },
  'equal-stack': { 'zh-CN': '同宽叠', en: 'stack of one width' },
  twins: { 'zh-CN': '同形并列', en: 'twins side by side' },
  'facing-heads': { 'zh-CN': '碰题', en: 'heads side by side' },
  'facing-pictures': { 'zh-CN': '碰图', en: 'pictures side by side' },
  'size-inversion': { 'zh-CN': '题号倒挂', en: 'lesser story, larger head' },
  'equal-rank-size': { 'zh-CN': '题号相同', en: 'ranks with one size' },
  'weak-lead': { 'zh-CN': '头条不突出', en: 'weak lead' },
  'near-miss': { 'zh-CN': '线将齐未齐', en: 'lines that nearly meet' },
  'facing-baselines': { 'zh-CN': '题脚将齐未齐', en: 'heads that nearly align' },
  'lead-picture': { 'zh-CN': '头条图不是最大', en: "lead's picture not the largest" },
  'grey-half': { 'zh-CN': '半版无图', en: 'half a page without a picture' },
  apart: { 'zh-CN': '相关稿分开', en: 'related stories apart' },
  white: { 'zh-CN': '留白', en: 'white lines' },
};

/** Rows of the page to a line of letters. */
const ROWS_A_LINE = 4;

/** The chosen page and `more` next ones. */
export const explainText = (
  issue: string,
  explanation: PageExplanation,
  more: number,
  language: MessageLanguage,
): string => {
  const [best, ...others] = explanation.pages;
  if (!best) return '';
  const en = language === 'en';
  const head = en
    ? `${issue} page ${explanation.page}: why this page`
    : `${issue} 第${explanation.page}版：为什么是这一版`;
  const chosen = en ? 'chosen' : '选中';
  const parts = [
    head,
    `  ${chosen} ${best.cost.toFixed(1)}  ${best.cuts}`,
    picture(best),
    `  ${best.terms.map((term) => `${termName(term.id, language)} ${term.cost.toFixed(1)}`).join(en ? ', ' : '，')}`,
  ];
  others.slice(0, more).forEach((other, index) => {
    parts.push(
      `  ${index + 2}. ${other.cost.toFixed(1)} (+${(other.cost - best.cost).toFixed(1)})  ${other.cuts}`,
      picture(other),
      `  ${differences(best, other, language)}`,
    );
  });
  return `${parts.join('\n')}\n`;
};

const termName = (id: string, language: MessageLanguage): string => TERMS[id]?.[language] ?? id;

const picture = (page: PageTold): string =>
  page.areas
    .flatMap((band, index) => {
      const rows = page.rows[index] ?? 0;
      const line = `    ${[...band].join(' ')}`;
      const lines = Math.max(1, Math.round(rows / ROWS_A_LINE));
      return Array.from({ length: lines }, (_, n) => (n === 0 ? `${line}  ${rows}` : line));
    })
    .join('\n');

/** What another page pays more and less than the chosen one, the largest difference first. */
const differences = (best: PageTold, other: PageTold, language: MessageLanguage): string => {
  const sums = new Map<string, number>();
  for (const { id, cost } of other.terms) sums.set(id, cost);
  for (const { id, cost } of best.terms) sums.set(id, (sums.get(id) ?? 0) - cost);
  return [...sums]
    .filter(([, cost]) => Math.abs(cost) >= 0.05)
    .sort(([a, x], [b, y]) => Math.abs(y) - Math.abs(x) || (a < b ? -1 : 1))
    .map(
      ([id, cost]) =>
        `${termName(id, language)} ${cost > 0 ? '+' : '−'}${Math.abs(cost).toFixed(1)}`,
    )
    .join(language === 'en' ? ', ' : '，');
};
