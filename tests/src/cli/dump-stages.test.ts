/** `banxin layout --dump`: what each stage gave, held against the files, the plan and each other. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { setFixtureFace } from '../../support/fixture-face.ts';
import { type Files, withPaper } from '../../support/paper.ts';
import { type Ran, runCommand } from '../../support/run-command.ts';
import { solvedPaper } from '../../support/solved-paper.ts';

const box = '\n<Box title="版房">\n\n版房一角。\n\n1. 一行\n\n</Box>\n';
const third = 'issues/2023-08-18/third.mdx';
const files: Files = { ...solvedPaper, [third]: `${solvedPaper[third] ?? ''}${box}` };

const placeSchema = z.object({ file: z.string(), line: z.number(), column: z.number() });
const textSchema = z.object({ kind: z.string(), text: z.string().optional(), at: placeSchema });
const rectangle = z.object({
  cols: z.number(),
  rows: z.number(),
  cost: z.number(),
  headPt: z.number(),
});
const widths = z.array(z.object({ cols: z.number(), heights: z.number() }));
const part = z.object({ part: z.string(), widths, table: z.array(rectangle).optional() });
const step = z.object({
  slack: z.string(),
  outcome: z.string(),
  cost: z.number().optional(),
  weighed: z.number(),
  chosen: z.boolean(),
  parts: z.array(part),
});
const dumpSchema = z.object({
  dump: z.object({
    blocks: z.array(z.object({ story: z.string(), blocks: z.array(textSchema) })),
    galley: z.array(
      z.object({
        story: z.string(),
        measureEm: z.number(),
        items: z.array(
          z.object({
            kind: z.string(),
            block: z.string().optional(),
            natural: z.number().optional(),
            counts: z.array(z.object({ lines: z.number() })).optional(),
          }),
        ),
      }),
    ),
    tables: z.array(step.extend({ page: z.number() })),
    parts: z.array(z.object({ page: z.number(), steps: z.array(step) })),
    plan: z.array(
      z.object({
        report: z.object({ status: z.string() }),
        modules: z.array(
          z.object({
            story: z.string(),
            headPt: z.number(),
            grid: z.object({ cols: z.number(), rows: z.number() }),
            legs: z.array(z.object({ box: z.object({ w: z.number() }) })),
            paragraphs: z.array(z.object({ block: z.string(), lines: z.array(z.unknown()) })),
          }),
        ),
      }),
    ),
  }),
});

const dump = (root: string, stages: string, ...flags: readonly string[]): Promise<Ran> =>
  runCommand(['layout', '--issues', join(root, 'issues'), '--dump', stages, ...flags], {
    folder: root,
  });

const ALL = 'blocks,galley,tables,parts,plan';

describe('a dump', () => {
  it('is the same text every time, stage by stage, and leaves the lock alone', async () => {
    await withPaper(files, async (root) => {
      setFixtureFace(root);
      const { out } = await dump(root, ALL);
      // Diagnostics stand beside it (the fixture face lacks glyphs of the nameplate).
      expect(out).not.toContain('font/missing-glyph');
      expect(out.match(/^# \w+/gm)).toEqual(ALL.split(',').map((stage) => `# ${stage}`));
      // Asked for in another order, and less of it, it is the same.
      const [blocks, ...others] = out.split(/(?=^# )/m);
      expect((await dump(root, 'plan, parts,tables,galley,blocks')).out).toBe(out);
      expect((await dump(root, 'plan, blocks')).out).toBe(`${blocks}${others.at(-1)}`);
      expect(existsSync(join(root, 'issues/2023-08-18/layout.lock.json'))).toBe(false);
    });
  }, 60_000);

  it('holds together: blocks in their files, galleys in the plan, the plan in its tables', async () => {
    await withPaper(files, async (root) => {
      setFixtureFace(root);
      const { dump: told } = dumpSchema.parse(JSON.parse((await dump(root, ALL, '--json')).out));
      const stories = ['fifth', 'fourth', 'lead', 'second', 'third'];
      expect(told.blocks.map(({ story }) => story).sort()).toEqual(stories);
      for (const { at, text } of told.blocks.flatMap(({ blocks }) => blocks)) {
        const line = readFileSync(join(root, at.file), 'utf8').split('\n')[at.line - 1] ?? '';
        expect(line.slice(at.column - 1)).toContain(text?.slice(0, 10) ?? '<');
      }
      const [page] = told.plan;
      const [tables] = told.tables;
      const chosen = told.parts.flatMap(({ steps }) => steps).filter((one) => one.chosen);
      expect(page?.report.status).toBe('proven');
      expect(chosen).toHaveLength(1);
      expect(chosen[0]?.weighed).toBeGreaterThan(0);
      expect(tables?.parts.map(({ part: name }) => name).sort()).toEqual(stories);
      for (const module of page?.modules ?? []) {
        const table = tables?.parts.find(({ part: name }) => name === module.story)?.table ?? [];
        const { cols, rows } = module.grid;
        // A module's rows leave out its separation row.
        const cell = table.find((one) => one.cols === cols && one.rows === rows + 1);
        expect(cell).toBeDefined();
        for (const paragraph of module.paragraphs) {
          const measures = module.legs.map((leg) => leg.box.w);
          const set = told.galley
            .filter(
              ({ story, measureEm }) => story === module.story && measures.includes(measureEm),
            )
            .flatMap(({ items }) => items)
            .filter(({ block }) => block === paragraph.block)
            .flatMap(({ counts = [] }) => counts.map(({ lines }) => lines));
          expect(set).toContain(paragraph.lines.length);
        }
      }
      expect(page?.modules).toHaveLength(stories.length);
      // Widths sum up the rectangles.
      const parts = told.tables.flatMap((one) => one.parts);
      expect(parts.length).toBeGreaterThan(4);
      for (const { widths: summed, table = [] } of parts) {
        expect(table.length).toBeGreaterThan(0);
        for (const { cols, heights } of summed) {
          expect(table.filter((cell) => cell.cols === cols)).toHaveLength(heights);
        }
      }
      // Every try has its parts, and only `tables` has the rectangles.
      const steps = told.parts.flatMap((one) => one.steps);
      expect(steps.every((one) => one.parts.length > 0)).toBe(true);
      expect(steps.flatMap((one) => one.parts).some(({ table }) => table)).toBe(false);
    });
  }, 60_000);

  it('tells a page that its designer drew by its areas', async () => {
    await withPaper({}, async (root) => {
      setFixtureFace(root);
      const { out } = await dump(root, 'parts,tables');
      expect(out).toContain('# parts 2023-08-18 page 1\n## drawn: drawn, 0 weighed, stands\n');
      expect(out).toMatch(/^## lead, rank \d\n {2}rows {2}5 cols\n( +\d+ {2}[\d.]+ [\d.]+pt\n)+/m);
    });
  });

  it('shows the blocks of a paper with faults, and its faults beside them', async () => {
    const paper = { ...files, 'issues/2023-08-18/fifth.mdx': '---\nheadlin: 五条\n---\n\n字。\n' };
    await withPaper(paper, async (root) => {
      setFixtureFace(root);
      const { code, out, err } = await dump(root, ALL);
      expect(code).toBe(1);
      expect(out).toContain('issues/2023-08-18/lead.mdx:7:1: 0 paragraph body ');
      expect(out).toContain(' 3.1 list-item 1. 一行\n');
      expect(out).not.toContain('# plan');
      expect(err).toContain('fifth.mdx');
    });
  });

  it('of a stage that is none is a wrong command line, and names the stages', async () => {
    for (const typed of ['block', 'blocks,', 'plan,page']) {
      const { code, out, err } = await runCommand(['layout', '--dump', typed]);
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('blocks, galley, tables, parts, plan.');
    }
  });
});
