/** Pruning: what goes first, what never goes, and that the first use of an entry may fall into it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pruneEntries } from '../../../src/cache/prune.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-prune-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HOUR_S = 3600;
const GRACE = { graceMs: 2 * HOUR_S * 1000 } as const;
/** A file of so many bytes, used so many hours ago. */
const put = (name: string, bytes: number, hours: number): void => {
  const file = join(folder, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, Buffer.alloc(bytes));
  const used = Date.now() / 1000 - hours * HOUR_S;
  utimesSync(file, used, used);
};
const left = (): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
const prune = (maxBytes: number) => pruneEntries(folder, { ...GRACE, maxBytes });

describe('pruning', () => {
  it('removes what was used longest ago, of every kind, until the rest fits', async () => {
    put('prints/a', 400, 30);
    put('fonts/b', 300, 20);
    put('unknown/c', 200, 10);
    put('fonts/d', 100, 5);
    await prune(1000);
    expect(left()).toEqual(['fonts/b', 'fonts/d', 'prints/a', 'unknown/c']);
    await prune(700);
    expect(left()).toEqual(['fonts/b', 'fonts/d', 'unknown/c']);
    await prune(290);
    expect(left()).toEqual(['fonts/d']);
  });

  it('leaves alone what was used within the grace time, however much it is', async () => {
    put('fonts/a', 900, 1);
    put('fonts/b', 900, 0);
    put('fonts/c', 900, 3);
    await prune(10);
    expect(left()).toEqual(['fonts/a', 'fonts/b']);
  });

  it('does not keep for ever what a wrong clock has dated', async () => {
    put('fonts/a', 900, -24 * 365);
    put('fonts/b', 900, -1);
    await prune(10);
    expect(left()).toEqual(['fonts/b']);
  });

  it('sweeps drafts of the dead and none of the living, with room or without', async () => {
    put('fonts/a.1.tmp', 10, 3);
    put('fonts/b.2.tmp', 10, 1);
    put('fonts/c.3.gone', 10, 3);
    put('fonts/d', 10, 3);
    await prune(1000);
    expect(left()).toEqual(['fonts/b.2.tmp', 'fonts/d']);
  });

  it('does nothing where there is nothing', async () => {
    await pruneEntries(join(folder, 'absent'), { ...GRACE, maxBytes: 0 });
    expect(existsSync(join(folder, 'absent'))).toBe(false);
  });

  it('of two at once makes room once', async () => {
    for (let index = 0; index < 40; index += 1) put(`fonts/${index}`, 100, 100 - index);
    await Promise.all([prune(2000), prune(2000), prune(2000)]);
    expect(left()).toHaveLength(18);
  });
});
