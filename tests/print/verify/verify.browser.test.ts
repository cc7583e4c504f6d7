/**
 * The layers that need a printed sheet: DOM, two engines, PDF, report. The proof is printed once without a
 * fault and once for each fault, which is seeded into its HTML so that a real browser shows it.
 */
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Pagination, paginate } from '../../../print/paginate/paginate.ts';
import { readerPages } from '../../../print/pdf/reader-pages.ts';
import { readerPdf, type SinglePage, singlePages } from '../../../print/pdf/reader-pdf.ts';
import { layoutJson } from '../../../print/sheets/layout-json.ts';
import { checkLayers, type LayersInput } from '../../../print/verify/check-layers.ts';
import { makeReport } from '../../../print/verify/report.ts';
import { reportMarkdown } from '../../../print/verify/report-markdown.ts';
import { layoutJsonSchema } from '../../../src/schema/layout-json.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { decodeMap, replaceStream } from '../../support/proof/pdf-streams.ts';
import { proofArticles } from '../../support/proof/proof-articles.ts';
import { writeProof } from '../../support/proof/proof-html.ts';
import { proofPlans } from '../../support/proof/proof-plan.ts';
import { proofPublication } from '../../support/proof/proof-publication.ts';

const plans = proofPlans();
const pages = readerPages(plans);
const identity = {
  title: '版心报',
  author: '版心报社',
  subject: '',
  keywords: [],
  lang: 'zh-CN',
  date: '2023-08-18',
  producer: 'Banxin',
};
let browser: Browser;
let paged: Pagination;
let native: Pagination;
let pdf: Buffer;
let singles: readonly SinglePage[];

const inputOf = (printed: Pagination, issue: Buffer): LayersInput => ({
  plans,
  articles: proofArticles(),
  omissions: [],
  publication: proofPublication,
  pages: printed.pages,
  pdf: issue,
  singles: [],
});

/** Prints the proof with a fault in its HTML and names the rules that speak. */
async function rulesWith(
  spoil: (html: string) => string,
  printedPlans = plans,
): Promise<readonly string[]> {
  const proof = await writeProof(printedPlans, spoil);
  const printed = await paginate(browser, { url: proof.url, engine: 'paged' });
  proof.remove();
  const issue = await readerPdf(printed.pdf, pages, identity);
  const { diagnostics } = await checkLayers(inputOf(printed, issue));
  return [...printed.diagnostics, ...diagnostics].map((item) => item.rule);
}
/** Names the rules that speak about a changed PDF of the sound proof. */
const rulesOfPdf = async (issue: Buffer): Promise<readonly string[]> =>
  (await checkLayers(inputOf(paged, issue))).diagnostics.map((item) => item.rule);
const addStyle = (css: string) => (html: string) => html.replace('</style>', `${css}</style>`);

beforeAll(async () => {
  ({ browser } = await sharedBrowser());
  const proof = await writeProof(plans);
  paged = await paginate(browser, { url: proof.url, engine: 'paged' });
  native = await paginate(browser, { url: proof.url, engine: 'native', pdf: false });
  proof.remove();
  pdf = await readerPdf(paged.pdf, pages, identity);
  singles = await singlePages(pdf, pages, identity);
});

describe('a sound proof', () => {
  it('passes every layer, single pages and engines included', async () => {
    const input = { ...inputOf(paged, pdf), native: native.pages, singles };
    const { diagnostics, precision, agreement, fonts } = await checkLayers(input);
    expect(diagnostics.filter((item) => item.severity === 'error')).toEqual([]);
    expect(precision.lines).toBe(36);
    expect(precision.worstBaselinePx).toBeLessThan(0.05);
    expect(precision.worstWidthEm).toBeLessThan(0.02);
    expect(agreement?.worstPx).toBeLessThanOrEqual(0.01);
    expect(fonts).toMatchObject([{ type: 'CIDFontType2', embedded: true, subset: true }]);
  });

  it('gives a layout.json that its schema accepts, in millimetres', () => {
    const layout = layoutJson('2023-08-18', plans, { baselinePt: 9.75 });
    expect(layoutJsonSchema.parse(layout)).toEqual(layout);
    const module = layout.pages[0]?.modules[0];
    expect(module?.rect.x).toBeCloseTo((273 - (76 * 9 * 25.4) / 72) / 2, 3);
    expect(module?.legs[0]?.lines[1]?.text).toBe('方，四周的空白叫作白边。报纸');
    expect(module?.headline).toMatchObject({ sizePt: 24, lines: ['一行落在一格上'] });
    expect(layoutJsonSchema.safeParse({ ...layout, extra: 1 }).success).toBe(false);
  });

  it('gives a report for machines and one for people', async () => {
    const layers = await checkLayers({ ...inputOf(paged, pdf), native: native.pages });
    const base = { issue: '2023-08-18', plans, omissions: [], layers, pdf };
    const tools = { browser: '1.2.3.4', pagedjs: '0.4.3' };
    const report = makeReport({ ...base, diagnostics: [], tools, fontHashes: { body: 'ab' } });
    expect(report).toMatchObject({ schema: 1, status: 'passed', engines: { worstPx: 0 } });
    expect(report.conservation.characters).toBeGreaterThan(400);
    const text = reportMarkdown(report);
    expect(text).toContain('可以付印');
    expect(text).toContain('一字不多、一字不少');
    const lost = {
      rule: 'verify/text-lost',
      severity: 'error',
      data: { story: 'two-legs' },
    } as const;
    const failed = makeReport({
      ...base,
      layers: { ...layers, diagnostics: [lost] },
      diagnostics: [lost],
      tools,
      fontHashes: {},
    });
    expect(failed.status).toBe('failed');
    expect(reportMarkdown(failed)).toContain('two-legs');
    expect(failed.conservation.stories.map((item) => item.conserved)).toEqual([true, false]);
  });
});

describe('faults in the sheets', () => {
  it('finds a style that changes widths, as a wrong face or lang would', async () => {
    const proportional = await rulesWith(addStyle('.ln { font-feature-settings: "palt"; }'));
    expect(proportional).toContain('typeset/drift');
    const smaller = await rulesWith(addStyle('.ln { font-size: 8.98pt; }'));
    expect(smaller).toContain('typeset/drift');
  });

  it('finds lines that are blocks, whose widths say nothing', async () => {
    const rules = await rulesWith(addStyle('.ln { display: block; }'));
    expect(rules).toContain('typeset/drift');
  });

  it('finds a line that the browser breaks', async () => {
    const rules = await rulesWith(
      addStyle('.piece { width: 8em !important; } .ln { white-space: normal !important; }'),
    );
    expect(rules).toContain('verify/line-broken');
  });

  it('finds a line off the baseline grid', async () => {
    const rules = await rulesWith(addStyle('.ln[data-l="2"] { position: relative; top: 0.4px; }'));
    expect(rules).toContain('verify/baseline');
  });

  it('finds a whole paragraph off the grid in a face with another ascent', async () => {
    const rules = await rulesWith(
      addStyle('.para[data-block="1"] .piece { font-family: "DejaVu Sans"; }'),
    );
    expect(rules).toContain('verify/baseline');
  });

  it('finds a line that sticks out of its leg', async () => {
    const rules = await rulesWith(addStyle('.ln[data-l="3"] { margin-left: 1em; }'));
    expect(rules).toContain('verify/outside-leg');
  });

  it('finds a headline that lies in the first line of text', async () => {
    const rules = await rulesWith((html) =>
      html.replaceAll('font-size:24pt;line-height:25pt', 'font-size:24pt;line-height:62pt'),
    );
    expect(rules).toContain('verify/headline-touches');
  });

  it('takes the ink of a headline, not the blank before its first mark', async () => {
    const hung = addStyle('.headline .sl { left: -0.55em !important }');
    const told = ['verify/headline-outside', 'verify/pdf-outside'];
    const bracketed = JSON.stringify(plans).replaceAll('一行落在一格上', '【行落】一格上');
    const marked = await rulesWith(hung, JSON.parse(bracketed));
    expect(marked.filter((rule) => told.includes(rule))).toEqual([]);
    expect(await rulesWith(hung)).toContain('verify/headline-outside');
  });

  it('finds a headline that is too long for its module', async () => {
    const rules = await rulesWith((html) => html.replaceAll('font-size:24pt', 'font-size:50pt'));
    expect(rules).toContain('verify/headline-outside');
  });

  it('finds text that hides, though the eye does not miss it', async () => {
    const rules = await rulesWith((html) => html.replace('四周的空白', '四周的空'));
    expect(rules).toContain('verify/line-missing');
    expect(rules).toContain('verify/text-lost');
    expect(rules).toContain('verify/pdf-text');
  });

  it('finds text that is in the DOM but not on paper', async () => {
    const rules = await rulesWith(addStyle('.ln[data-l="4"] { visibility: hidden; }'));
    expect(rules).toContain('verify/pdf-text');
    expect(rules).not.toContain('verify/text-lost');
  });

  it('finds text that nobody wrote', async () => {
    const rules = await rulesWith(addStyle('.para::after { content: "广告"; }'));
    expect(
      rules.some((rule) => rule === 'verify/pdf-text' || rule === 'verify/pdf-text-extra'),
    ).toBe(true);
    const nameplate = await rulesWith((html) => html.replace('>版心报</span>', '>版心日报</span>'));
    expect(nameplate).toContain('verify/furniture-text');
  });

  it('finds a paragraph that is two P', async () => {
    const rules = await rulesWith((html) =>
      html.replace(
        /<span class="piece lines" data-leg="1"/,
        '</p><p class="para" data-block="0">$&',
      ),
    );
    expect(rules).toContain('verify/paragraph-elements');
  });

  it('finds a paragraph without its tag', async () => {
    const rules = await rulesWith((html) =>
      html
        .replaceAll('<p class="para"', '<div class="para"')
        .replaceAll('</span></p>', '</span></div>'),
    );
    expect(rules).toContain('verify/pdf-paragraph');
  });

  it('finds a running head that is missing or lacks a part', async () => {
    const absent = await rulesWith((html) => html.replace(/<header.*?<\/header>/, ''));
    expect(absent).toContain('verify/folio');
    const partly = await rulesWith((html) => html.replace('综合　<span', '<span'));
    expect(partly).toContain('verify/folio');
  });

  it('finds a picture that is not there', async () => {
    const picture = { block: '9', src: 'a.jpg', alt: '', ppi: 200 } as const;
    const box = { x: 0, y: 20, w: 10, h: 5 };
    const withPicture = plans.map((plan) => ({
      ...plan,
      modules: plan.modules.map((module) => ({
        ...module,
        pictures: [{ ...picture, box, view: { x: 0, y: 0, w: 1, h: 1 } }],
      })),
    }));
    const { diagnostics } = await checkLayers({ ...inputOf(paged, pdf), plans: withPicture });
    expect(diagnostics.map((item) => item.rule)).toContain('verify/picture');
  });

  it('finds engines that disagree', async () => {
    const moved = native.pages.map((page) => ({
      ...page,
      lines: page.lines.map((line) => ({ ...line, rect: { ...line.rect, x: line.rect.x + 0.02 } })),
    }));
    const fewer = native.pages.map((page) => ({ ...page, lines: page.lines.slice(1) }));
    const rulesAgainst = async (other: typeof moved) =>
      (await checkLayers({ ...inputOf(paged, pdf), native: other })).diagnostics.map((d) => d.rule);
    expect(await rulesAgainst(moved)).toContain('verify/engines-differ');
    expect(await rulesAgainst(fewer)).toContain('verify/engines-lines');
  });
});

/** Loads the sound PDF, changes it and saves it. */
async function changed(change: (document: PDFDocument) => void): Promise<Buffer> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  change(document);
  return Buffer.from(await document.save());
}

describe('faults in the PDF', () => {
  it('finds a missing page and a wrong size', async () => {
    expect(await rulesOfPdf(await changed((document) => document.removePage(1)))).toContain(
      'verify/pdf-pages',
    );
    const resized = await changed((document) => document.getPage(0).setTrimBox(0, 0, 774, 1107));
    expect(await rulesOfPdf(resized)).toContain('verify/pdf-size');
  });

  it('finds a page that hangs wrong on its trim, and text outside the type area', async () => {
    const moved = await changed((document) => document.getPage(0).translateContent(0, 2));
    expect(await rulesOfPdf(moved)).toContain('verify/pdf-place');
    const far = await changed((document) => document.getPage(0).translateContent(-40, 0));
    expect(await rulesOfPdf(far)).toContain('verify/pdf-outside');
  });

  it('finds a lost language and lost tags', async () => {
    const stripped = await changed((document) => {
      document.catalog.delete(PDFName.of('Lang'));
      document.catalog.delete(PDFName.of('StructTreeRoot'));
    });
    const rules = await rulesOfPdf(stripped);
    expect(rules).toContain('verify/pdf-lang');
    expect(rules).toContain('verify/pdf-untagged');
  });

  it('finds a face that is not embedded, not a subset, or Type 3', async () => {
    const dictionaries = (document: PDFDocument): readonly PDFDict[] =>
      document.context
        .enumerateIndirectObjects()
        .map(([, object]) => object)
        .filter((object): object is PDFDict => object instanceof PDFDict);
    const typeOf = (dict: PDFDict, key: string) => String(dict.get(PDFName.of(key)) ?? '');
    const bare = await changed((document) => {
      for (const dict of dictionaries(document)) dict.delete(PDFName.of('FontFile2'));
    });
    expect(await rulesOfPdf(bare)).toContain('verify/font-not-embedded');
    const whole = await changed((document) => {
      for (const dict of dictionaries(document)) {
        if (typeOf(dict, 'Subtype') === '/Type0') {
          dict.set(PDFName.of('BaseFont'), PDFName.of('NotoSerifSC-Regular'));
        }
      }
    });
    expect(await rulesOfPdf(whole)).toContain('verify/font-not-subset');
    // A face that the machine has and Chromium cannot embed as TrueType: bold made by smearing.
    const smeared = await rulesWith(
      addStyle('.kicker { font-weight: 900; font-synthesis: weight !important; }'),
    );
    expect(smeared).toContain('verify/font-type3');
  });

  it('finds a radical sign in the text layer', async () => {
    const radical = await changed((document) => {
      for (const [, object] of document.context.enumerateIndirectObjects()) {
        if (!(object instanceof PDFRawStream)) continue;
        const map = decodeMap(object);
        // 一 (U+4E00) is made ⼀ (U+2F00) in the map from glyphs to characters.
        if (map?.includes('<4E00>'))
          replaceStream(document, object, map.replaceAll('<4E00>', '<2F00>'));
      }
    });
    expect(await rulesOfPdf(radical)).toContain('verify/pdf-radical');
  });
});
