/**
 * Every form of a head on paper: printed with both engines and verified, held against a small picture,
 * and seeded with the two faults a head can have: it leaves its module, or it touches a neighbour.
 * Pictures are renewed with `UPDATE=1`; look at them before you commit them.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toPt } from '../../../../print/geometry/grid.ts';
import type { Module, PagePlan } from '../../../../print/page-plan/page-plan.ts';
import type { PageGeometry } from '../../../../print/paginate/page-geometry.ts';
import { paginate } from '../../../../print/paginate/paginate.ts';
import {
  drawSheets,
  type PrintedIssue,
  type PrintInput,
  printIssue,
} from '../../../../print/print-issue.ts';
import { checkSets } from '../../../../print/verify/check-sets.ts';
import { type HeadForm, headForms } from '../../../../src/model/head-form.ts';
import { sharedBrowser } from '../../../support/browser.ts';
import { type Band, formsPaper, type ShownHead } from '../../../support/forms.ts';
import { withFiles } from '../../../support/paper.ts';
import { readPaper } from '../../../support/read-paper.ts';

const head = (form: HeadForm, cols: number, more: Omit<ShownHead, 'slug' | 'form' | 'body'>) => ({
  cols,
  head: {
    ...more,
    ...{ slug: `head-${form}`, form },
    body: 190 * (form === 'side' || form === 'vertical' ? cols - 1 : cols) + form.length,
  },
});
const pages: readonly (readonly Band[])[] = [
  [
    [
      head('top', 2, { headline: '白露将至添衣莫迟', deck: '本周夜间最低气温14℃' }),
      head('ruled', 3, { headline: '老牌企业三年减排5.2%：一名炉前工的“绿色账本”' }),
    ],
    [
      head('framed', 3, { headline: '《工匠说》第三季开播', kicker: '班组长　当主角' }),
      head('reversed', 2, { headline: '8月24日起33条公交线路调整' }),
    ],
    [head('over', 5, { headline: '纸库里的新闻纸', kicker: '看一张报纸怎样来' })],
  ],
  [
    [
      head('side', 2, { headline: '校对看大样先问三件事' }),
      head('vertical', 3, {
        headline: '8月24日“流动夜校”开课：2023名学员报到',
        kicker: '工会12号文件',
      }),
    ],
  ],
];

let browser: Browser;
let printed: PrintedIssue;
let native: readonly PageGeometry[];
let rulesWith: (css: string) => Promise<readonly string[]>;
let done: () => void = () => undefined;
let finished: Promise<unknown> = Promise.resolve();

const plans = (): readonly PagePlan[] => printed.plan.plans;
const moduleOf = (form: HeadForm): { readonly plan: PagePlan; readonly module: Module } => {
  for (const plan of plans()) {
    const module = plan.modules.find((item) => item.headForm === form);
    if (module) return { plan, module };
  }
  throw new Error(form);
};
const rules = (plan: PagePlan, geometry: readonly PageGeometry[]): readonly string[] => {
  const page = geometry.find((one) => one.number === plan.number);
  return page ? checkSets(plan, page).map((item) => item.rule) : ['no page'];
};

beforeAll(async () => {
  const launched = await sharedBrowser();
  browser = launched.browser;
  await new Promise<void>((ready, fail) => {
    finished = withFiles(formsPaper(pages), async (root) => {
      const { issue, publication, fonts, folder } = await readPaper(root);
      const input: PrintInput = {
        ...{ issue, publication, fonts, browser, browserVersion: launched.version },
        folder,
      };
      printed = await printIssue(input);
      const { html } = await drawSheets(input, printed.plan, join(root, 'work'));
      const geometryWith = async (css: string): Promise<readonly PageGeometry[]> => {
        const file = join(root, 'work', 'fault.html');
        writeFileSync(file, html.replace('</style>', `${css}</style>`));
        return (await paginate(browser, { url: `file://${file}`, engine: 'native', pdf: false }))
          .pages;
      };
      native = await geometryWith('');
      rulesWith = async (css) => {
        const geometry = await geometryWith(css);
        return plans().flatMap((plan) => rules(plan, geometry));
      };
      ready();
      await new Promise<void>((resolve) => {
        done = resolve;
      });
    });
    finished.catch(fail);
  });
});
afterAll(async () => {
  done();
  await finished;
});

describe('heads on paper', () => {
  it('stand in every form and pass every layer of verification', () => {
    const forms = plans().flatMap((plan) => plan.modules.map((module) => module.headForm));
    expect([...forms].sort()).toEqual([...headForms].sort());
    const errors = printed.diagnostics.filter((item) => item.severity === 'error');
    expect(errors).toEqual([]);
    expect(plans().flatMap((plan) => rules(plan, native))).toEqual([]);
  });

  it('stand upright with two figures in one em and longer ones on their side', () => {
    const { module } = moduleOf('vertical');
    const lines = module.deck.flatMap((text) => text.lines);
    expect(lines.every((line) => line.vertical)).toBe(true);
    const page = native.find((one) => one.sets.some((set) => set.story === 'head-vertical'));
    const seen = page?.sets
      .filter((set) => set.story === 'head-vertical')
      .flatMap((set) => set.lines);
    for (const line of lines) {
      const drawn = seen?.find((one) => one.text === line.text);
      // The lengths planned from vertical advances are the lengths on paper; a mark may hang half an em.
      const inked = (drawn?.rect.h ?? 0) * 0.75;
      expect(Math.abs(inked - line.heightPt), line.text).toBeLessThan(0.55 * line.sizePt);
    }
  });

  it('draw what a reader calls a rule, a frame, a panel or a hairline where the form asks', () => {
    const weights = (form: HeadForm): readonly number[] => {
      const { plan, module } = moduleOf(form);
      const { x, y, w, h } = module.box;
      return plan.rules
        .filter((rule) => rule.x1 >= x && rule.x2 <= x + w && rule.y1 >= y && rule.y2 <= y + h)
        .map((rule) => rule.weightPt);
    };
    expect(weights('ruled')).toContain(1.5);
    expect(weights('framed').filter((weight) => weight === 0.75)).toHaveLength(4);
    expect(weights('side')).toContain(0.25);
    expect(weights('top')).not.toContain(1.5);
    expect(moduleOf('reversed').module.panels).toMatchObject([{ fill: 'house' }]);
    expect(moduleOf('over').module.panels).toMatchObject([{ fill: 'paper' }]);
  });
});

describe('seeded faults', () => {
  it('a head whose box was narrowed leaves its module', () => {
    const { plan, module } = moduleOf('top');
    const box = { ...module.box, w: module.box.w / 3 };
    const modules = plan.modules.map((one) => (one === module ? { ...one, box } : one));
    expect(rules({ ...plan, modules }, native)).toContain('verify/headline-outside');
  });

  it('a head that grew on paper leaves its module too', async () => {
    const css = '#story-head-framed .headline .sl { font-size: 60pt !important; }';
    expect(await rulesWith(css)).toContain('verify/headline-outside');
  });

  it('a head that slipped touches what stands below', async () => {
    const css = '#story-head-ruled .headline .sl { margin-top: 2.2em; }';
    expect(await rulesWith(css)).toContain('verify/headline-touches');
  });

  it('a vertical line that slipped touches the next', async () => {
    const css = '#story-head-vertical .headline .sl:first-child { margin-left: -1em; }';
    expect(await rulesWith(css)).toContain('verify/headline-touches');
  });
});

/** Dots an inch of the kept pictures, and rows of a module that they show. */
const DPI = 45;
const SHOWN_ROWS = 12;
/** Another build of the browser smooths edges in another way: so many pixels may differ. */
const TOLERATED = 0.03;

const shownForm = async (form: HeadForm): Promise<Buffer> => {
  const { plan, module } = moduleOf(form);
  const page = printed.files.get(`pages/${String(plan.number).padStart(2, '0')}.webp`);
  if (page === undefined || typeof page === 'string') throw new Error('no picture');
  const { width = 0 } = await sharp(page).metadata();
  const scale = width / ((plan.format.width / 25.4) * 72);
  const most = form === 'over' ? 99 : form === 'vertical' ? 26 : SHOWN_ROWS;
  const rows = Math.min(module.box.h, most);
  const rect = toPt(plan.format, { ...module.box, h: rows });
  const crop = await sharp(page)
    .extract({
      left: Math.floor(rect.x * scale),
      top: Math.floor(rect.y * scale),
      width: Math.floor(rect.w * scale),
      height: Math.floor(rect.h * scale),
    })
    .png()
    .toBuffer();
  return sharp(crop)
    .resize({ width: Math.round((rect.w / 72) * DPI) })
    .flatten({ background: '#fff' })
    .png({ palette: true, colours: 16, effort: 10 })
    .toBuffer();
};

const pixelsOf = (picture: Buffer) =>
  sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

/** Share of pixels that differ; 1 when the sizes do. */
const difference = async (a: Buffer, b: Buffer): Promise<number> => {
  const [left, right] = [await pixelsOf(a), await pixelsOf(b)];
  const { width, height } = left.info;
  if (right.info.width !== width || right.info.height !== height) return 1;
  const count = pixelmatch(left.data, right.data, undefined, width, height, { threshold: 0.25 });
  return count / (width * height);
};

describe('pictures of heads', () => {
  it.each(headForms)('%s looks as it was looked at', async (form) => {
    const file = new URL(`../../../visual/refs/head-${form}.png`, import.meta.url);
    const shown = await shownForm(form);
    expect(shown.length).toBeLessThan(20_000);
    if (process.env.UPDATE === '1' || !existsSync(file)) writeFileSync(file, shown);
    expect(await difference(shown, readFileSync(file))).toBeLessThan(TOLERATED);
  });

  it('tell a head that moved by a line', async () => {
    const shown = await shownForm('ruled');
    const { width = 0, height = 0 } = await sharp(shown).metadata();
    const top = Math.round((12.5 / 72) * DPI);
    const moved = await sharp(shown)
      .extend({ top, background: '#fff' })
      .extract({ left: 0, top: 0, width, height })
      .png()
      .toBuffer();
    expect(await difference(shown, moved)).toBeGreaterThan(TOLERATED);
  });
});
