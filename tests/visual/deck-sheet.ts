/**
 * A sheet of forty decks in every form over two, three and five columns, to be looked at
 * (docs/decks). Its stories are measured to fill their pages, so that no head has to fill a hole. Run by hand: `node tests/visual/deck-sheet.ts OUT [DPI]`; writes `OUT/decks-1.png` and so on.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { planFromDisk } from '../../print/issue/plan-from-disk.ts';
import type { IssuePlan } from '../../print/issue/plan-issue.ts';
import { launchBrowser } from '../../print/paginate/browser.ts';
import { type PrintInput, printIssue } from '../../print/print-issue.ts';
import { headForms } from '../../src/model/head-form.ts';
import { type Band, formsPaper, type ShownHead } from '../support/forms.ts';
import { withFiles } from '../support/paper.ts';
import { readPaper } from '../support/read-paper.ts';

/** Headlines of eight to twenty-seven characters, with figures, quotations and titles. */
const HEADLINES: readonly (Pick<ShownHead, 'headline'> & Partial<ShownHead>)[] = [
  { headline: '校对看大样先问三件事' },
  { headline: '恒砺精工“双导师制”助青工快成长', kicker: '师带徒　徒促师　共提高' },
  { headline: '望潮区总工会把12项服务送进工业园区' },
  { headline: '初号有多大，小五有多小', kicker: '服务' },
  { headline: '《工匠说》第三季开播——把镜头对准100名班组长' },
  { headline: '白露将至添衣莫迟', deck: '气象台：本周夜间最低气温14℃' },
  { headline: '老牌企业三年减排5.2%：一名炉前工的“绿色账本”' },
  { headline: '纸库里的新闻纸既怕光也怕潮', kicker: '探访印刷厂　看一张报纸怎样来' },
  { headline: '8月24日起全市33条公交线路调整' },
  { headline: '远樯物流给司机师傅“减负松绑”', deck: '歇脚点增至26处　热饭热水有人管' },
  { headline: '一碗热汤面暖了夜归人' },
  { headline: '澄州市第4届职工运动会开幕', kicker: '2023年澄州市群众体育大会' },
];
/** Columns of the five decks of a page, band by band. */
const SLOTS: readonly (readonly number[])[] = [[2, 3], [3, 2], [5]];
const PAGES = 8;

/** Characters of a line of body type, and of a deck's text for each of its legs to begin with. */
const LINE = 14;
const LEG = 205;
/** Rounds of measuring the stories; a page that is not full by then is reported as it is. */
const ROUNDS = 12;

type Lengths = ReadonlyMap<string, number>;

const headAt = (index: number, cols: number, lengths: Lengths): ShownHead => {
  const shown = HEADLINES[index % HEADLINES.length] ?? { headline: '校对看大样先问三件事' };
  const form = headForms[index % headForms.length] ?? 'top';
  const slug = `deck-${String(index + 1).padStart(2, '0')}`;
  const legs = form === 'side' || form === 'vertical' ? cols - 1 : cols;
  return { ...shown, slug, form, body: lengths.get(slug) ?? LEG * legs };
};

const pages = (lengths: Lengths): readonly (readonly Band[])[] => {
  let index = 0;
  return Array.from({ length: PAGES }, () =>
    SLOTS.map((band) => band.map((cols) => ({ cols, head: headAt(index++, cols, lengths) }))),
  );
};

/** Reads the paper with stories of these lengths and hands on what prints it. */
const withPages = <T>(lengths: Lengths, use: (input: SheetInput) => Promise<T>): Promise<T> =>
  withFiles(formsPaper(pages(lengths)), async (root) => {
    const { issue, publication, fonts, folder } = await readPaper(root);
    return use({ issue, publication, fonts, folder });
  });
type SheetInput = Pick<PrintInput, 'issue' | 'publication' | 'fonts' | 'folder'>;

/** Rows that an area may have beyond its least before its story grows; it grows to one row beyond. */
const AIR = 2;

/** Lines to add to the stories of a planned paper, below 0 to cut. */
const linesOff = ({ plans, heights, diagnostics }: IssuePlan): ReadonlyMap<string, number> => {
  const off = new Map<string, number>();
  for (const { number, modules } of plans) {
    for (const { area, story, grid, legs } of modules) {
      const told = diagnostics.find(({ data }) => data?.page === number && data?.area === area);
      const { rows = [] } = heights.find((one) => one.page === number && one.area === area) ?? {};
      const air = grid.rows + 1 - (rows[0] ?? grid.rows);
      if (told?.rule === 'layout/overset') off.set(story, -Number(told.data?.lines));
      else if (told?.rule === 'layout/underset') off.set(story, Number(told.data?.lines));
      else if (air > AIR) off.set(story, (air - 1) * new Set(legs.map(({ box }) => box.x)).size);
    }
  }
  return off;
};

/**
 * Lengths that fill every page with heads at their best: a story is cut by what is too much and grown by
 * what is missing, and where its head would stand in more rows than it needs.
 */
const measured = async (): Promise<Lengths> => {
  let lengths: Lengths = new Map(
    pages(new Map()).flatMap((bands) => bands.flat().map(({ head }) => [head.slug, head.body])),
  );
  let best = { lengths, faults: Number.POSITIVE_INFINITY };
  for (let round = 0; round < ROUNDS && best.faults > 0; round += 1) {
    const plan = await withPages(lengths, planFromDisk);
    const off = linesOff(plan);
    const wrong = plan.diagnostics.filter(({ rule }) => rule.startsWith('layout/')).length;
    const faults = 1000 * wrong + off.size;
    if (faults < best.faults) best = { lengths, faults };
    lengths = new Map(
      [...lengths].map(([slug, body]) => [slug, body + LINE * (off.get(slug) ?? 0)]),
    );
  }
  return best.lengths;
};

const [out = 'deck-sheet', dpi = '60'] = process.argv.slice(2);
const folder = resolve(out);
mkdirSync(folder, { recursive: true });
const lengths = await measured();
const { browser, version } = await launchBrowser();
try {
  await withPages(lengths, async (input) => {
    const printed = await printIssue({ ...input, browser, browserVersion: version });
    const faults = printed.diagnostics.map(
      (item) => `${item.severity} ${item.rule} ${JSON.stringify(item.data)}`,
    );
    writeFileSync(join(folder, 'diagnostics.txt'), `${faults.join('\n')}\n`);
    for (const [name, bytes] of printed.files) {
      const page = /^pages\/0*(\d+)\.webp$/u.exec(name)?.[1];
      if (page === undefined || typeof bytes === 'string') continue;
      const width = Math.round((273 / 25.4) * Number(dpi));
      const png = sharp(bytes).resize({ width }).png({ palette: true, colours: 32 });
      await png.toFile(join(folder, `decks-${page}.png`));
    }
  });
} finally {
  await browser.close();
}
