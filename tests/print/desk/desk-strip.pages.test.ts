/**
 * The strip of the desk on a solved page: other pages as thumbnails, taboos where they stand, hostile
 * headlines, and what an edit costs. Each mark is held against the plan, not against the code that drew it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDesk } from '../../../print/desk/index.ts';
import { planFromDisk } from '../../../print/issue/plan-from-disk.ts';
import { layoutJson } from '../../../print/sheets/layout-json.ts';
import { layoutJsonSchema } from '../../../src/schema/layout-json.ts';
import { pt, ptToMm } from '../../../src/units/units.ts';
import { readPaper } from '../../support/read-paper.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'banxin-desk-strip-'));
const date = '2023-08-18';
const issue = join(folder, 'issues', date);
/** Rows of the 报眉 and the banner, above the areas of page 2. */
const FIRST_ROW = 3 + 3;
const hostile = '<script>alert(1)</script>"';
let server: Server;
let origin = '';

beforeAll(async () => {
  // A desk is a person's: where CI is set it writes no lock.
  vi.stubEnv('CI', '');
  cpSync(join(root, 'issues/newspaper.yaml'), join(folder, 'issues/newspaper.yaml'), {});
  cpSync(join(root, 'issues', date), issue, { recursive: true });
  rmSync(join(issue, 'layout.lock.json'), { force: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const file = join(issue, 'issue.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {4}layout:\n( {6}.*\n)+/gmu, ''));
  const places = { root: folder, issuesDir: join(folder, 'issues') };
  const desk = createDesk(places);
  server = createServer((request, response) => void desk.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
});
afterAll(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly html: string;
  readonly panel: string;
  readonly notes: string;
}

const ask = async (form = '.json'): Promise<Answer> =>
  (await (await fetch(`${origin}/desk/${date}/02${form}`)).json()) as Answer;

const thumbnails = (panel: string): readonly string[] =>
  [...panel.matchAll(/<svg class="thumb".*?<\/svg>/gsu)].map(([svg]) => svg);

/** The page as `layout.json` publishes it, in mm of the trim. */
const published = async () => {
  const paper = await readPaper(folder, date);
  const plan = await planFromDisk({ ...paper, pages: [2] });
  const [page] = layoutJsonSchema.parse(layoutJson(date, plan.plans, { baselinePt: 0 })).pages;
  if (!page) throw new Error('page 2 is missing');
  return page;
};

describe('the strip of a solved page', () => {
  let solved: Answer;
  beforeAll(async () => {
    solved = await ask();
  });
  it('shows the page and three to five others, each drawn differently', () => {
    const { panel, html } = solved;
    const drawn = thumbnails(panel);
    expect(drawn.length).toBeGreaterThanOrEqual(4);
    expect(drawn.length).toBeLessThanOrEqual(6);
    expect(new Set(drawn).size).toBe(drawn.length);
    for (const svg of drawn) {
      expect(svg.match(/class="head"/g)?.length).toBeGreaterThanOrEqual(5);
      expect(svg).toContain('class="picture"');
      expect([...svg.matchAll(/>([A-Z])<\/text>/g)].map(([, letter]) => letter).sort()).toEqual([
        'A',
        'B',
        'C',
        'D',
        'F',
        'G',
      ]);
    }
    expect(html.match(/class="o-page"/g)).toHaveLength(drawn.length - 1);
  });

  it('marks the chosen one and says what each other costs more, and why', () => {
    const { panel } = solved;
    expect(panel.match(/aria-current="true"/g)).toHaveLength(1);
    expect(panel).toMatch(/aria-label="选中的版面，\d+\.\d 分。[^"]*×\d+/u);
    const others = [
      ...panel.matchAll(/aria-label="另一种排法 (\d)，([\d.]+) 分，相差 ([\d.]+)。([^"]*)/gu),
    ];
    expect(others.map(([, number]) => Number(number))).toEqual(others.map((_, index) => index + 1));
    const costs = others.map(([, , cost]) => Number(cost));
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
    for (const [, , , , words] of others) expect(words).toMatch(/\p{Script=Han}+ [+−]\d+\.\d/u);
  });

  it('gives each page as `layout:` that reads as that page', async () => {
    const { panel, html } = solved;
    const layouts = [...panel.matchAll(/<pre tabindex="0">(.*?)<\/pre>/gsu)].map(([, text = '']) =>
      text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
    );
    expect(new Set(layouts).size).toBe(thumbnails(panel).length);
    const file = join(issue, 'issue.mdx');
    const before = readFileSync(file, 'utf8');
    const pasted = layouts[1] ?? '';
    writeFileSync(file, before.replace('    name: 工会新闻\n', `    name: 工会新闻\n${pasted}`));
    const [{ notes, html: drawn }, { tree, report }] = [await ask(), await published()];
    writeFileSync(file, before);
    expect(notes).not.toContain('错误');
    expect(report.status).toBe('template');
    const [, told = ''] = /另一种排法 1，[^"]*。([A-Z]+×[^"]*)"/u.exec(panel) ?? [];
    expect(tree.replaceAll(' / ', ' ')).toBe(told);
    expect(drawn).not.toBe(html);
  });

  it('keeps what it showed once the page is locked, and looks again when asked', async () => {
    const first = await ask();
    const again = await ask();
    expect(again.panel).toContain('已锁定');
    expect(thumbnails(again.panel)).toEqual(thumbnails(first.panel));
  });
});

describe('taboo marks', () => {
  interface Mark {
    readonly label: string;
    readonly form: string;
    readonly path: readonly (readonly [number, number])[];
    readonly badge: readonly [number, number];
  }
  const mm = (value: string | undefined): number => ptToMm(pt(Number(value)));
  const marksOf = (html: string): readonly Mark[] =>
    [...html.matchAll(/<g class="mark (\w+)[^>]*aria-label="([^"]*)">(.*?)<\/g><\/g>|$^/gsu)].map(
      ([, form = '', label = '', inner = '']) => ({
        form,
        label,
        path: [...(/class="hit" d="M ([^"]+)"/.exec(inner)?.[1] ?? '').split(' L ')].map(
          (point) => {
            const [x, y] = point.split(' ');
            return [mm(x), mm(y)] as const;
          },
        ),
        badge: [mm(/--x:([-\d.]+)px/.exec(inner)?.[1]), mm(/--y:([-\d.]+)px/.exec(inner)?.[1])],
      }),
    );
  type Page = Awaited<ReturnType<typeof published>>;
  const near = (a: number | undefined, b: number): boolean => Math.abs((a ?? Infinity) - b) < 0.1;
  /** Marks that do not stand where the published boxes say; one line a fault. */
  const misplaced = (html: string, page: Page): readonly string[] => {
    const row = (page.grid.pitchPt * 25.4) / 72;
    const gutter = (page.grid.gutterEm * page.grid.bodyPt * 25.4) / 72;
    const rects = page.modules.map(({ rect }) => rect);
    return marksOf(html).flatMap((mark) => {
      const [first, ...rest] = mark.path;
      const xs = mark.path.map(([x]) => x);
      const [left, right] = [Math.min(...xs), Math.max(...xs)];
      const ofStories = page.modules.filter(({ headline }) =>
        mark.label.includes(headline?.lines.join('').replace(/\s/gu, '') ?? '?'),
      );
      if (mark.form === 'across') {
        const under = rects.some(({ y, h }) => near(first?.[1], y + h + row / 2));
        const level = rest.every(([, y]) => near(first?.[1], y));
        const wide = near(right - left, Math.max(...rects.map(({ w }) => w)));
        return under && level && wide ? [] : [mark.label];
      }
      if (mark.form === 'bracket') {
        const beside = rects.some(({ x, w }) => near((left + right) / 2, x + w + gutter / 2));
        const heads = ofStories.filter(({ rect }) => rect.y < mark.badge[1] + row);
        const top = heads.some(({ rect }) => Math.abs(rect.y - mark.badge[1]) < row);
        return beside && top && right - left < gutter ? [] : [mark.label];
      }
      return [];
    });
  };

  let shown: Answer;
  let page: Page;
  beforeAll(async () => {
    [shown, page] = [await ask(), await published()];
  });

  it('stand on the page where layout.json puts the modules', () => {
    const { html } = shown;
    expect(misplaced(html, page)).toEqual([]);
    const down = (_: string, head: string, y: string): string => `${head}${Number(y) + 40}`;
    const faults = [
      html.replace(/(<g class="mark across.*?d="M [\d.]+ )([\d.]+)/su, down),
      html.replace(/(<g class="mark bracket.*?--y:)([\d.]+)/su, down),
    ].filter((fault) => fault !== html);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(misplaced(fault, page)).toHaveLength(1);
  });

  it('are published with their stories and a place on the type area', () => {
    const { report, modules } = page;
    expect(report.taboos.length).toBeGreaterThanOrEqual(3);
    const slugs = modules.map(({ story }) => story);
    const feet = modules.map(({ grid: { row, rows } }) => row + rows + 1);
    for (const { id, stories, row, where } of report.taboos) {
      if (row !== undefined) expect(where).toContain(`y=${row - FIRST_ROW}`);
      for (const story of stories ?? []) expect(slugs).toContain(story);
      if (id === 'through-line') expect(feet).toContain(row);
      if (id === 'facing-heads') expect(stories).toHaveLength(2);
    }
  });

  it('can be focused, are numbered as in the list, and say what to do', () => {
    const { html, panel } = shown;
    const marks = marksOf(html);
    expect(marks.length).toBeGreaterThanOrEqual(3);
    expect(html.match(/<g class="mark [^>]*tabindex="0" role="img"/g)).toHaveLength(marks.length);
    for (const { label } of marks) {
      const [, number, name] = /^(\d+) ([^，]+)，\d+\.\d 分。.*[。]/u.exec(label) ?? [];
      expect(panel).toMatch(
        new RegExp(`data-taboo="${number}"><b>${number}</b><span class="name">${name}<`),
      );
    }
  });
});

describe('what authors write', () => {
  it('is escaped in list, labels and outlines', async () => {
    const file = join(issue, 'haidian-mentougou-aid.mdx');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace(/^headline: .*$/mu, `headline: '${hostile}海淀工会'`));
    const { html, panel, notes } = await ask('.compare.json');
    writeFileSync(file, before);
    expect(panel).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    const leaks = (text: string) => text.match(/<script>alert|="[^"]*<\/?script/gu) ?? [];
    for (const text of [panel, html]) {
      expect(leaks(text)).toEqual([]);
      expect(leaks(text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'))).not.toEqual([]);
    }
    // The headline holds markup, which is told and printed as typed.
    expect(notes.replaceAll('model/leftover-mark', '')).not.toContain('model/');
  });
});

describe('an edit', () => {
  it('is drawn without the work of other pages and without another solve', async () => {
    await ask();
    const file = join(issue, 'kuaishou-clinic.mdx');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('健康', '安康'));
    const start = performance.now();
    const { panel } = await ask();
    process.stdout.write(
      `desk: an edit of a locked page is drawn in ${Math.round(performance.now() - start)} ms\n`,
    );
    writeFileSync(file, before);
    expect(panel).toContain('已锁定');
    expect(thumbnails(panel)).toHaveLength(1);
    expect(panel).toContain('class="ask"');
  });
});
