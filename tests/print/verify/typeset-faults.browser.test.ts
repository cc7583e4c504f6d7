/**
 * Seeded faults of composed lines (docs/design/composer.md#widths), each in sheets drawn by the
 * product and judged by the layers that judge every printed page.
 */
import type { Browser } from 'playwright';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PagePlan } from '../../../print/page-plan/page-plan.ts';
import { paginate } from '../../../print/paginate/paginate.ts';
import { readerPages } from '../../../print/pdf/reader-pages.ts';
import { readerPdf } from '../../../print/pdf/reader-pdf.ts';
import { checkLayers, type LayersResult } from '../../../print/verify/check-layers.ts';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import { sharedBrowser } from '../../support/browser.ts';
import {
  composedArticle,
  composedHtml,
  composedPlan,
  writeDocument,
} from '../../support/proof/composed-sheets.ts';
import { proofPublication } from '../../support/proof/proof-publication.ts';
import { packagedFonts } from '../../support/typeset/page-html.ts';

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
let fonts: FontSet;
let plan: PagePlan;
let html: string;
beforeAll(async () => {
  ({ browser } = await sharedBrowser());
  fonts = await packagedFonts();
  plan = composedPlan(fonts);
  html = await composedHtml(plan, fonts);
});

/** Prints a document and lets every layer judge it. */
const judge = async (source: string): Promise<LayersResult> => {
  const document = writeDocument(source);
  const printed = await paginate(browser, { url: document.url, engine: 'paged' });
  document.remove();
  const result = await checkLayers({
    plans: [plan],
    articles: [composedArticle()],
    omissions: [],
    publication: proofPublication,
    pages: printed.pages,
    pdf: await readerPdf(printed.pdf, readerPages([plan]), identity),
    singles: [],
  });
  return { ...result, diagnostics: [...printed.diagnostics, ...result.diagnostics] };
};

/** Rules that speak as errors, each once. */
const rulesOf = (result: LayersResult): readonly string[] => [
  ...new Set(
    result.diagnostics.filter((item) => item.severity === 'error').map((item) => item.rule),
  ),
];
const addStyle =
  (css: string) =>
  (source: string): string =>
    source.replace('</style>', `${css}</style>`);

/** Renames a layout feature inside every face of the document, so that no face has it. */
const withoutFeature =
  (feature: string) =>
  (source: string): string =>
    source.replace(/base64,([A-Za-z0-9+/=]+)/g, (_, data: string) => {
      const bytes = Buffer.from(data, 'base64').toString('latin1');
      const spoilt = Buffer.from(bytes.replaceAll(feature, 'xxxx'), 'latin1');
      return `base64,${spoilt.toString('base64')}`;
    });

it('passes every layer when nothing is spoilt, subheads with runs and words included', async () => {
  const result = await judge(html);
  expect(rulesOf(result)).toEqual([]);
  expect(result.precision.lines).toBeGreaterThan(12);
  expect(result.precision.worstBaselinePx).toBeLessThan(0.05);
  expect(result.precision.worstWidthEm).toBeLessThan(0.02);
});

/** Name, the rules that must speak, the change. */
type Fault = readonly [name: string, rules: readonly string[], spoil: (source: string) => string];
const faults: readonly Fault[] = [
  [
    'dashes of no language',
    ['typeset/drift'],
    (source) => source.replace(/ lang="zh-CN"|, "fwid" 1/g, ''),
  ],
  [
    'marks that the browser trims',
    ['typeset/drift'],
    (source) => source.replaceAll('text-spacing-trim: space-all', 'text-spacing-trim: normal'),
  ],
  ['a subset without hwid', ['typeset/drift', 'verify/outside-leg'], withoutFeature('hwid')],
  [
    'a swallowed space of size 0',
    ['verify/baseline', 'verify/pdf-place'],
    (source) =>
      source.replace(/(letter-spacing:-0\.\d+em)("> <\/span><\/span>)/g, '$1;font-size:0$2'),
  ],
  [
    'lines that are blocks',
    ['typeset/drift', 'verify/baseline', 'verify/pdf-place'],
    addStyle('.ln { display: block; }'),
  ],
  [
    'lines that may wrap in a leg too narrow',
    ['verify/line-broken', 'verify/baseline'],
    addStyle('.piece { width: 9em !important; } .ln { white-space: normal !important; }'),
  ],
  [
    'paragraphs that are no paragraphs',
    ['verify/pdf-paragraph'],
    (source) =>
      source
        .replaceAll('<p class="para', '<div class="para')
        .replaceAll('</span></p>', '</span></div>'),
  ],
  [
    'a subhead whose runs leave its face',
    ['typeset/drift'],
    (source) => source.replace(/--face-em: var\(--face-code\)[^}]*/, ''),
  ],
];

describe('seeded faults', () => {
  it.each(faults)('%s', async (_name, rules, spoil) => {
    const spoilt = spoil(html);
    expect(spoilt).not.toBe(html);
    expect(rulesOf(await judge(spoilt))).toEqual(expect.arrayContaining([...rules]));
  });

  it('another version of the body face', async () => {
    const { body, strong } = fonts;
    // The bold file under the body's name: Han as wide as before, letters and figures not.
    const other = { ...fonts, body: { ...body, sfnt: strong.sfnt, hash: strong.hash } };
    const spoilt = await composedHtml(plan, fonts, other);
    expect(rulesOf(await judge(spoilt))).toContain('typeset/drift');
  });
});
