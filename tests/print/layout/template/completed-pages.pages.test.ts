/** Templates that the solver completes, on real stories: open cells, given cuts, and what forbids them. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { PageInput } from '../../../../print/layout/page-input.ts';
import { type PageResult, planPage } from '../../../../print/layout/plan-page.ts';
import { checkPlan } from '../../../../print/verify/check-plan.ts';
import { explain } from '../../../../src/diagnostics/format.ts';
import { oncePer } from '../../../support/once.ts';
import { readLayout } from '../../../support/read-layout.ts';
import { samplePages } from '../../../support/sample-pages.ts';

let front: PageInput;
let inside: PageInput;
beforeAll(async () => {
  const [one, two] = await samplePages('2023-08-18');
  if (!one || !two) throw new Error('no pages');
  front = one;
  inside = two;
}, 60_000);

const planned = oncePer(
  (input: PageInput, layout: string) => `${input.page.number} ${layout}`,
  (input: PageInput, layout: string): PageResult =>
    planPage({ ...input, page: { ...input.page, layout: readLayout(`layout:\n${layout}`) } }),
);
const placeOf = ({ plan }: PageResult, slug: string): string => {
  const module = plan?.modules.find(({ story }) => story === slug);
  if (!module) return '-';
  const { col, row, cols, rows } = module.grid;
  // Rows from the first below folio and banner, the separation row counted in, as a template counts.
  return `${col}+${cols} ${row - (plan?.front ? 0 : 6)}+${rows + 1}`;
};
const faultsOf = (result: PageResult): readonly string[] =>
  result.diagnostics.map((fault) => {
    const { message } = explain(fault, 'zh-CN');
    return `${fault.rule} ${fault.source?.line}:${fault.source?.column} ${message}`;
  });
/** Nothing lost, nothing over another, no complaint. */
const isSound = (input: PageInput, result: PageResult): void => {
  expect(result.diagnostics).toEqual([]);
  expect(result.plan && checkPlan([result.plan], [...input.stories.keys()])).toEqual([]);
  expect(result.plan?.report.status).toBe('template');
};

const fixed = `  areas: |
    A A A A A
    ? ? ? C C
    ? ? ? E E
  rows: [25, 32, 19]
  rest: auto
  A: { story: innovation-four-dimensions, sizePt: 26, lines: 1, foot: ornament }
  C: { story: blood-donation, face: hei, sizePt: 18, lines: 2, pictureCols: 2, picture: top }
  E: { story: kuaishou-clinic, face: kai, sizePt: 16, lines: 2 }
`;

/** The front page with one story drawn beside the lead. */
const frontWith = (settings: string): string => `  areas: |
    N N N N E
    A A A A R
    A A A A Q
    ? ? ? ? ?
  rest: auto
  N: { furniture: nameplate }
  E: { furniture: ears }
  A: paper-from-folder
  R: { furniture: refers }
  Q: ${settings}
`;

describe('open cells', () => {
  it('take the stories that no letter names, round letters that stay as drawn', () => {
    const result = planned(inside, fixed);
    isSound(inside, result);
    expect(placeOf(result, 'innovation-four-dimensions')).toBe('0+5 0+25');
    expect(placeOf(result, 'blood-donation')).toBe('3+2 25+32');
    expect(placeOf(result, 'kuaishou-clinic')).toBe('3+2 57+19');
    const settings = result.plan?.modules.find(({ story }) => story === 'blood-donation');
    expect(settings?.headPt).toBe(18);
    const open = ['fangshan-shelter-visit', 'haidian-mentougou-aid', 'zhuzong-rebuild'];
    for (const slug of open) expect(placeOf(result, slug)).toMatch(/^[0-2]\+[123] /);
    expect(result.plan?.tree).toMatch(/^AAAAA×25 \/ [BDF]{3}CC×/);
  });
  it('move with free rows, each letter filled exactly', () => {
    const free = fixed.replace('[25, 32, 19]', "['*', '*', '*']");
    const result = planned(inside, free);
    isSound(inside, result);
    const rows = /0\+5 0\+(\d+)/.exec(placeOf(result, 'innovation-four-dimensions'))?.[1];
    expect(placeOf(result, 'blood-donation')).toMatch(new RegExp(`^3\\+2 ${rows}\\+`));
  });
  it('may be several rectangles, or none that is one', () => {
    const two = planned(
      inside,
      `  areas: |
    A A A A A
    ? ? ? C C
    D D D ? ?
  rest: auto
  A: innovation-four-dimensions
  C: blood-donation
  D: zhuzong-rebuild
`,
    );
    isSound(inside, two);
    expect(placeOf(two, 'zhuzong-rebuild')).toMatch(/^0\+3 /);
    const corner = planned(
      inside,
      `  areas: |
    A A A A A
    B B B ? ?
    ? ? ? ? ?
  rest: auto
  A: innovation-four-dimensions
  B: haidian-mentougou-aid
`,
    );
    isSound(inside, corner);
    expect(placeOf(corner, 'haidian-mentougou-aid')).toMatch(/^0\+3 2\d\+/);
  });
  it('leave the furniture of a front page where it is drawn, and add none', () => {
    const result = planned(
      front,
      `  areas: |
    N N N N E
    A A A A R
    A A A A ?
    ? ? ? ? ?
  rows: [11, 16, '*', '*']
  rest: auto
  N: { furniture: nameplate }
  E: { furniture: ears }
  A: { story: paper-from-folder, sizePt: 36, lines: 1, pictureCols: 2, picture: top-right }
  R: { furniture: refers }
`,
    );
    isSound(front, result);
    const kinds = result.plan?.furniture.map(({ kind }) => kind) ?? [];
    expect(kinds.filter((kind) => kind === 'refers')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'nameplate')).toHaveLength(1);
    expect(result.plan?.tree).toMatch(/^NNNNE×11 \/ AAAAR×16 \/ /);
  });
  it('are the same for any order of the stories', () => {
    const turned = { ...inside, stories: new Map([...inside.stories].reverse()) };
    const page = { ...inside.page, layout: readLayout(`layout:\n${fixed}`) };
    const { plan } = planPage({ ...turned, page });
    expect(plan?.modules).toEqual(planned(inside, fixed).plan?.modules);
  });
  it('need a story each', () => {
    const letters = [...inside.stories.keys()].map(
      (slug, index) => `  ${'ABCDEF'[index]}: ${slug}\n`,
    );
    const result = planned(
      inside,
      `  areas: [AAABB, CCCDD, EEEFF, '?????']\n  rest: auto\n${letters.join('')}`,
    );
    expect(result.plan).toBeUndefined();
    expect(faultsOf(result)).toEqual([
      'layout/rest-too-few 6:5 第 2 版有 1 块 ? 区，余下的稿件只有 0 篇。',
    ]);
  });
  it('are refused when they are too small, never with text lost', () => {
    const small = planned(
      inside,
      `  areas: [AAAAA, BBBBB, '??CCC']
  rows: [36, 36, 4]
  rest: auto
  A: innovation-four-dimensions
  B: haidian-mentougou-aid
  C: { furniture: ornament }
`,
    );
    expect(small.plan).toBeUndefined();
    expect(faultsOf(small)).toEqual([
      'layout/rest-does-not-fit 6:5 第 2 版的 ? 区怎样切也放不下余下的 4 篇稿件。',
    ]);
  });
  it('say of a drawn area with too few rows how many it needs', () => {
    const result = planned(inside, fixed.replace('[25, 32, 19]', '[15, 42, 19]'));
    const overset = faultsOf(result).filter((text) => text.startsWith('layout/overset'));
    expect(overset.join()).toMatch(/模板区 A（5 栏 × 15 行）放不下：需 2\d 行/);
  });
});

describe('copyfit of a drawn area', () => {
  it('wins or loses lines where its paragraphs allow it, and says where they do not', () => {
    const asked = (fit: string): PageResult =>
      planned(
        inside,
        fixed.replace('[25, 32, 19]', "['*', '*', '*']").replace('ornament }', `ornament${fit} }`),
      );
    const plain = asked(', fit: 0');
    const longer = asked(', fit: 1');
    expect(longer.diagnostics).toEqual([]);
    const lead = (result: PageResult): number =>
      (result.plan?.modules ?? [])
        .filter(({ story }) => story === 'innovation-four-dimensions')
        .flatMap(({ paragraphs }) => paragraphs)
        .reduce((sum, paragraph) => sum + paragraph.lines.length, 0);
    expect(lead(longer) - lead(plain)).toBe(1);
    const refused = planned(front, frontWith('{ story: three-questions-proof, fit: -3 }'));
    expect(faultsOf(refused)[0]).toMatch(
      /^layout\/fit-refused \d+:7 区 Q 的《.*》收放不了 -3 行，段落照原样排。$/,
    );
  });
});

const cuts = `  tree: "A/((B/D/F)|(C/E))"
  A: innovation-four-dimensions
  B: haidian-mentougou-aid
  C: blood-donation
  D: fangshan-shelter-visit
  E: kuaishou-clinic
  F: zhuzong-rebuild
`;

describe('given cuts', () => {
  it('are obeyed, by letters and by slugs', () => {
    const result = planned(inside, cuts);
    isSound(inside, result);
    expect(result.plan?.report.cuts).toBe('(A/((B/D/F)|(C/E)))');
    expect(result.plan?.tree).toMatch(/^AAAAA×/);
    const slugs = `  tree: innovation-four-dimensions/((haidian-mentougou-aid/fangshan-shelter-visit/zhuzong-rebuild)|(blood-donation/kuaishou-clinic))\n`;
    const bySlug = planned(inside, slugs);
    for (const slug of inside.stories.keys()) {
      expect(placeOf(bySlug, slug)).toBe(placeOf(result, slug));
    }
  });
  it('take widths and settings of their areas', () => {
    const loose = cuts.replace('A/((B/D/F)|(C/E))', 'A/(B|(D/F))/(C|E)');
    const free = planned(inside, loose);
    isSound(inside, free);
    expect(placeOf(free, 'haidian-mentougou-aid')).toMatch(/^0\+2 /);
    const wide = loose
      .replace('B: haidian', 'B: { cols: 3, story: haidian')
      .replace('-aid', '-aid }');
    const fixedWidth = planned(inside, wide);
    expect(placeOf(fixedWidth, 'haidian-mentougou-aid')).toMatch(/^0\+3 /);
    expect(fixedWidth.plan?.report.status).toBe('overset');
    const sized = cuts.replace('C: blood-donation', 'C: { story: blood-donation, sizePt: 18 }');
    const module = planned(inside, sized).plan?.modules.find(
      (one) => one.story === 'blood-donation',
    );
    expect(module?.headPt).toBe(18);
  });
  it('turn a page round', () => {
    const turned = planned(inside, cuts.replace('(B/D/F)|(C/E)', '(C/E)|(F/D/B)'));
    isSound(inside, turned);
    expect(placeOf(turned, 'blood-donation')).toMatch(/^0\+2 /);
    expect(placeOf(turned, 'zhuzong-rebuild')).toMatch(/^2\+3 2\d\+/);
  });
  it('report stories that they leave out', () => {
    const result = planned(inside, cuts.replace('/F)', ')').replace(/ {2}F: .*\n/, ''));
    expect(faultsOf(result).filter((text) => text.includes('article-on-no-page'))).toHaveLength(1);
  });
  it('report parts that the page does not have, at their place', () => {
    const groups = cuts.replace(/ {2}C: .*\n/, '').replace('(C/E)', '(#简讯/E)');
    expect(faultsOf(planned(inside, groups))[0]).toBe(
      'layout/tree-part 7:26 第 2 版没有 tree 里的 #简讯。',
    );
    const joined = planned(inside, cuts.replace('A/((B/D/F)|(C/E))', 'A + ((B/D/F)|(C/E))'));
    expect(faultsOf(joined)).toEqual([
      'layout/tree-regions 6:5 第 2 版的 tree 用 + 分成 2 部分，报头之外有 1 部分。',
    ]);
  });
  it('never lose text: what they cannot hold is counted, or the page is refused', () => {
    const narrow = cuts
      .replace('A: innov', 'A: { cols: 5, story: innov')
      .replace('dimensions\n', 'dimensions }\n');
    const thin = narrow.replace('A/((B/D/F)|(C/E))', 'B/((A/D/F)|(C/E))');
    const refused = planned(inside, thin);
    expect(refused.plan).toBeUndefined();
    expect(faultsOf(refused)).toEqual([
      'layout/tree-does-not-fit 6:5 第 2 版按 (B/((A/D/F)|(C/E))) 这样切，无论几行几栏都放不下这些稿件。',
    ]);
    const beside = planned(inside, cuts.replace('A/((B/D/F)|(C/E))', 'A|B|C|D|(E/F)'));
    expect(beside.plan?.report.status ?? 'overset').toBe('overset');
    expect(beside.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
