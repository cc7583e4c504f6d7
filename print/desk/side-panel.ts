/**
 * The strip beside the page: the page as it stands and the next ones as thumbnails, and the taboos as a
 * list. In: the plan, its alternatives and marks. Out: HTML; empty where there is nothing to compare
 * nor to mark. The desk writes nothing: a page is taken over by copying its `layout:`.
 */
import type { PagePlan } from '../page-plan/page-plan.ts';
import { escapeHtml } from '../sheets/line-html.ts';
import type { Alternative } from './alternatives.ts';
import type { TabooMark } from './taboo-marks.ts';
import { thumbnailSvg } from './thumbnail.ts';

/** What the strip shows. */
export interface PanelView {
  readonly plan: PagePlan;
  readonly alternatives: readonly Alternative[];
  readonly marks: readonly TabooMark[];
  /** Whether a solve could tell of more pages: this one is locked or has a template. */
  readonly askable: boolean;
}

const statusOf = ({ report }: PagePlan): string => {
  switch (report.status) {
    case 'proven':
      return '已证最优';
    case 'gap':
      return `距最优至多 ${(report.gap ?? 0).toFixed(1)}`;
    case 'locked':
      return report.agreed?.status === 'proven' ? '已锁定，定版时已证最优' : '已锁定';
    case 'template':
      return '模板';
    case 'overset':
      return '有稿放不下';
    default:
      return '未搜遍';
  }
};

const letters = ({ told }: Alternative): string =>
  told.areas.map((band, index) => `${band}×${told.rows[index] ?? 0}`).join(' ');

const cardLabel = (page: Alternative, standing: number): string => {
  const cost = page.told.cost.toFixed(1);
  const name =
    page.number === 0 ? `选中的版面，${cost} 分` : `另一种排法 ${page.number}，${cost} 分`;
  const more = page.number === 0 ? '' : `，相差 ${(page.told.cost - standing).toFixed(1)}`;
  return `${name}${more}。${page.number === 0 ? '' : `${page.differs.join('，')}。`}${letters(page)}`;
};

const terms = (page: Alternative): string =>
  page.differs.map((text) => `<span>${escapeHtml(text)}</span>`).join(' ');

const card = (view: PanelView, page: Alternative, standing: number): string => {
  const { plan } = view;
  const { number, told } = page;
  const chosen = number === 0;
  const difference = told.cost - standing;
  const gain =
    chosen || standing === 0
      ? ''
      : ` <i>${difference < 0 ? '−' : '+'}${Math.abs(difference).toFixed(1)}</i>`;
  const id = `layout-${number}`;
  const head = chosen ? `<b>选中</b> <small>${statusOf(plan)}</small>` : `<b>${number}</b>`;
  return (
    `<li${chosen ? ' class="chosen"' : ''}><button type="button" class="page" data-page="${number}" ` +
    `aria-expanded="false" aria-controls="${id}"${chosen ? ' aria-current="true"' : ''} ` +
    `aria-label="${escapeHtml(cardLabel(page, standing))}">${thumbnailSvg(plan, told, chosen)}` +
    `<span class="words"><span class="cost">${head}<em>${told.cost.toFixed(1)}${gain}</em></span>` +
    `<span class="terms">${terms(page)}</span></span></button>` +
    `<div class="layout" id="${id}" hidden><p>贴到 issue.mdx 第 ${plan.number} 版名下 ` +
    `<button type="button" class="copy" data-copy="${id}">复制</button></p>` +
    `<pre tabindex="0">${escapeHtml(page.layout)}</pre></div></li>`
  );
};

const tabooItem = (mark: TabooMark): string => {
  const stories = mark.stories.map((story) => `<span>${escapeHtml(story)}</span>`).join('');
  const place = mark.stories.length > 0 || mark.drawn ? stories : '<span>整版</span>';
  return (
    `<li><button type="button" data-taboo="${mark.number}"><b>${mark.drawn ? mark.number : '·'}</b>` +
    `<span class="name">${escapeHtml(mark.name)}</span><em>${mark.cost.toFixed(1)}</em>` +
    `<span class="stories">${place}</span><span class="advice">${escapeHtml(mark.advice)}</span></button></li>`
  );
};

/** What the strip holds: a heading and a list for pages, the same for taboos. */
export const panelHtml = (view: PanelView): string => {
  const { alternatives, marks } = view;
  const standing = alternatives.find(({ number }) => number === 0)?.told.cost ?? 0;
  const others = alternatives.filter(({ number }) => number > 0).length;
  const ask =
    view.askable && others === 0
      ? `<p><button type="button" class="ask">求别的排法</button></p>`
      : '';
  const cards = alternatives.map((page) => card(view, page, standing)).join('');
  const heading = `<h2>排法 <small>分数越低越好</small></h2><ol>${cards}</ol>`;
  const pages =
    cards === '' && ask === ''
      ? ''
      : `<section class="pages" aria-label="排法">${cards === '' ? '' : heading}${ask}</section>`;
  const taboos =
    marks.length === 0
      ? ''
      : `<section class="taboo-list" aria-label="禁忌"><h2>禁忌</h2><ol>${marks.map(tabooItem).join('')}</ol></section>`;
  return pages + taboos;
};

/** Styles of the strip: quiet greys, so that the page stays the brightest thing on the desk. */
export const panelCss = `
aside { width: 312px; display: flex; flex-direction: column; min-height: 0; background: #ececec; color: #222; }
aside section { overflow: auto; padding: 0 12px 12px; }
.pages { flex: 1 1 0; }
.taboo-list { flex: 0 0 auto; max-height: 38%; border-top: 1px solid #bbb; }
aside:empty { display: none; }
aside h2 { position: sticky; top: 0; font-size: 13px; padding: 10px 8px 6px; background: #ececec;
  display: flex; justify-content: space-between; align-items: baseline; }
aside small { font-weight: 400; font-size: 12px; color: #595959; }
aside ol { list-style: none; padding: 0; }
aside button { font: inherit; color: inherit; background: none; border: 0; text-align: left; cursor: pointer; }
aside em, aside i { font-style: normal; font-variant-numeric: tabular-nums; }
.pages li { margin-bottom: 2px; }
.page { display: flex; gap: 12px; width: 100%; padding: 8px; align-items: flex-start; }
.page:hover { background: #e0e0e0; }
.page[aria-expanded=true] { background: #d8e4ee; }
.words { flex: 1; min-width: 0; font-size: 13px; }
.cost { display: flex; gap: 8px; align-items: baseline; }
.cost em { margin-left: auto; }
.cost i { color: #8a1418; }
.terms { display: block; margin-top: 6px; color: #444; font-size: 12px; }
.terms span { display: inline-block; margin-right: 10px; }
.thumb { width: 84px; flex: none; background: #fff; }
.chosen .thumb { outline: 2px solid #222; }
.thumb .body { stroke: #d0d0d0; stroke-width: 3; fill: none; }
.thumb .cell { fill: none; stroke: #8f8f8f; stroke-width: 4; }
.thumb .frame { fill: none; stroke: #555; stroke-width: 5; }
.thumb .furniture { fill: #f1f1f1; }
.thumb .picture { fill: #9a9a9a; }
.thumb .head { fill: #222; }
.thumb .plate { fill: #c9c9c9; }
.thumb text { font: 700 72px/1 system-ui, sans-serif; text-anchor: middle; fill: #0a5ea8;
  paint-order: stroke; stroke: #fff; stroke-width: 22px; }
.layout { padding: 4px 8px 12px; font-size: 13px; }
.layout pre { margin: 4px 0; padding: 8px; max-height: 240px; overflow: auto; background: #fff;
  font: 11px/1.6 ui-monospace, monospace, var(--face); white-space: pre; }
.layout p { display: flex; justify-content: space-between; align-items: center; gap: 8px; }
.copy { flex: none; }
aside .copy, aside .ask { padding: 3px 12px; border: 1px solid #777; background: #fff; }
aside .ask { margin: 8px; }
aside:not(:has(li)) { width: auto; }
aside:not(:has(li)) section { padding: 0; }
.taboo-list button { display: grid; grid-template-columns: 20px 1fr auto; gap: 0 6px; width: 100%;
  padding: 4px 8px; font-size: 13px; }
.taboo-list b { color: #b01c22; }
.taboo-list .stories, .taboo-list .advice { grid-column: 2 / 4; color: #555; font-size: 12px; }
.taboo-list .stories span { display: block; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.taboo-list .advice { display: none; color: #222; }
.taboo-list button:is(:hover, :focus-visible, .on) { background: #e0e0e0; }
.taboo-list button:is(:hover, :focus-visible, .on) .advice { display: block; }
.tip { position: fixed; z-index: 2; max-width: 300px; padding: 8px 12px; background: #222; color: #fff;
  font-size: 13px; pointer-events: none; }
.tip:empty { display: none; }
.tip em { font-style: normal; }
.tip strong { display: flex; justify-content: space-between; gap: 16px; }
.tip span { display: block; color: #d5d5d5; }
`;
