/**
 * The desk's list of issues and their pages. In: what could be read. Out: HTML: the desk's first page, and
 * what an address without a page gets instead of an empty sheet.
 */

import { pageLabel } from '../../src/model/page-label.ts';
import type { Publication } from '../../src/model/publication.ts';
import { issueDates } from '../../src/read/issue-files.ts';
import { readNewspaper } from '../../src/read/read-newspaper.ts';
import { escapeHtml } from '../sheets/line-html.ts';
import type { DeskPlaces } from './compose-page.ts';
import { type DeskFonts, deskStyle } from './desk-page.ts';

/** An issue as listed; without pages while its `issue.mdx` cannot be read. */
export interface ListedIssue {
  readonly date: string;
  readonly number?: number;
  readonly pages: readonly { readonly number: number; readonly name: string }[];
}

/** Every issue on disk, newest first, and the settings that name the faces. */
export const listIssues = async (
  places: DeskPlaces,
): Promise<{ readonly publication?: Publication; readonly issues: readonly ListedIssue[] }> => {
  const { newspaper } = await readNewspaper(places);
  const issues = [...issueDates(places.issuesDir)].reverse().map((date): ListedIssue => {
    const issue = newspaper?.issues.find((item) => item.date === date);
    return issue === undefined ? { date, pages: [] } : issue;
  });
  return newspaper === undefined ? { issues } : { publication: newspaper.publication, issues };
};

const item = ({ date, number, pages }: ListedIssue): string => {
  const links = pages.map(
    (page) =>
      `<a href="/desk/${date}/${pageLabel(page.number)}">${pageLabel(page.number)} ${escapeHtml(page.name)}</a>`,
  );
  // The first page shows why the issue cannot be read.
  const fault = `<a href="/desk/${date}/01">issue.mdx 有错误，读不出各版</a>`;
  const name = number === undefined ? date : `${date} 第${number}期`;
  return `<li><strong>${name}</strong> ${pages.length === 0 ? fault : links.join(' ')}</li>`;
};

/** The list; `missing` is the address that leads to no page. */
export const deskList = (
  issues: readonly ListedIssue[],
  fonts: DeskFonts,
  missing?: string,
): string => {
  const title = missing === undefined ? '版面预览' : '没有这一版';
  const note = missing === undefined ? '' : `<p>没有 ${escapeHtml(missing)}，现有这些版：</p>`;
  const list =
    issues.length === 0 ? '<p>还没有一期。</p>' : `<ul>${issues.map(item).join('\n')}</ul>`;
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${deskStyle(fonts)}
body.list { display: block; height: auto; min-height: 100vh; padding: 24px; background: #f4f4f4; color: #222; }
.list h1 { font-size: 20px; }
.list ul { padding: 0; list-style: none; }
.list li { padding: 8px 0; border-bottom: 1px solid #ccc; }
.list a { display: inline-block; padding: 2px 8px; color: #222; }
</style></head>
<body class="list"><h1>${title}</h1>${note}${list}</body>
</html>
`;
};
