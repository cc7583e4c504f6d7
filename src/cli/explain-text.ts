/** Why a solved page beat the next ones, in words: each page as letters on a grid, and what differs. */
import { differences, type PageExplanation, type PageTold } from '../../print/index.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';
import { namedCuts } from '../diagnostics/part-names.ts';
import { tabooWords } from '../diagnostics/taboo-words.ts';

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
    `  ${chosen} ${best.cost.toFixed(1)}  ${namedCuts(best.cuts, language)}`,
    picture(best),
    `  ${best.terms.map((term) => `${termName(term.id, language)} ${term.cost.toFixed(1)}`).join(en ? ', ' : '，')}`,
  ];
  others.slice(0, more).forEach((other, index) => {
    parts.push(
      `  ${index + 2}. ${other.cost.toFixed(1)} (+${(other.cost - best.cost).toFixed(1)})  ${namedCuts(other.cuts, language)}`,
      picture(other),
      `  ${differencesText(best, other, language)}`,
    );
  });
  return `${parts.join('\n')}\n`;
};

const termName = (id: string, language: MessageLanguage): string => tabooWords(id, language).name;

const picture = (page: PageTold): string =>
  page.areas
    .flatMap((band, index) => {
      const rows = page.rows[index] ?? 0;
      const line = `    ${[...band].join(' ')}`;
      const lines = Math.max(1, Math.round(rows / ROWS_A_LINE));
      return Array.from({ length: lines }, (_, n) => (n === 0 ? `${line}  ${rows}` : line));
    })
    .join('\n');

const differencesText = (best: PageTold, other: PageTold, language: MessageLanguage): string =>
  differences(best, other)
    .map(
      ({ id, cost }) =>
        `${termName(id, language)} ${cost > 0 ? '+' : '−'}${Math.abs(cost).toFixed(1)}`,
    )
    .join(language === 'en' ? ', ' : '，');
