/** A hundred agreed pages of real stories, each with six late edits: what stays where it was. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { agreedPages, type EditedPage, editPage, readPool } from './mixed-pages.ts';

const PAGES = 100;
const EDITS = [-60, -30, -10, 10, 30, 60];

describe('late edits of agreed pages', () => {
  it('keep every rectangle in 85 of 100 and the cuts in 95; the rest say why', async () => {
    const pool = await readPool(join(import.meta.dirname, '../..'));
    const edited = agreedPages(pool, PAGES).flatMap((page, index) =>
      EDITS.flatMap((characters, edit) => {
        const after = editPage(pool, page, characters, 100 * index + edit);
        return after ? [{ characters, ...after }] : [];
      }),
    );
    const share = (rungs: readonly EditedPage['rung'][], list = edited): number =>
      list.filter((one) => rungs.includes(one.rung)).length / list.length;
    const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;
    const told = EDITS.map((characters) => {
      const list = edited.filter((one) => one.characters === characters);
      return `${characters}: ${percent(share(['rectangles'], list))} / ${percent(share(['rectangles', 'cuts'], list))}`;
    });
    const report = `${edited.length} edits: ${percent(share(['rectangles']))} keep every rectangle, ${percent(share(['rectangles', 'cuts']))} the cuts (${told.join(', ')})`;
    process.stdout.write(`${report}\n`);
    expect(edited.length).toBeGreaterThan(0.8 * PAGES * EDITS.length);
    expect(share(['rectangles']), report).toBeGreaterThanOrEqual(0.85);
    expect(share(['rectangles', 'cuts']), report).toBeGreaterThanOrEqual(0.95);
    const silent = edited.filter((one) => one.rung === 'anew' && !/[+−]\d/u.test(one.why.join()));
    expect(silent).toEqual([]);
  });
});
