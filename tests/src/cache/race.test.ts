/** Several processes write, read, damage and prune one folder at once. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCache } from '../../../src/cache/cache.ts';
import { unpackEntry } from '../../../src/cache/entry.ts';
import { pruneEntries } from '../../../src/cache/prune.ts';
import { KEYS, madeFrom, oldKeys } from './race.ts';

const run = promisify(execFile);
/** All that the race makes or reads is younger: only the old entries may go. */
const TEN_MINUTES = 600_000;
const folder = mkdtempSync(join(tmpdir(), 'banxin-race-'));
const fonts = join(folder, 'entries/fonts');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Seen {
  readonly hits: number;
  readonly misses: number;
  readonly inUse: readonly string[];
}
let seen: readonly Seen[] = [];

interface Race {
  readonly place: string;
  readonly processes: number;
  readonly rounds: number;
  readonly grace: number;
}
const race = async ({ place, processes, rounds, grace }: Race): Promise<readonly Seen[]> => {
  const worker = join(import.meta.dirname, 'race-worker.ts');
  const runs = Array.from({ length: processes }, (_, seed) =>
    run(process.execPath, [worker, place, ...[seed, rounds, grace].map(String)]),
  );
  return (await Promise.all(runs)).map(({ stdout }) => JSON.parse(stdout) as Seen);
};

beforeAll(async () => {
  const cache = openCache({ folder, stamp: 'race' });
  for (const name of oldKeys) {
    const key = cache.key(name);
    await cache.write('fonts', key, new Map([['', madeFrom(name)]]));
    utimesSync(join(fonts, key), 1_600_000_000, 1_600_000_000);
  }
  seen = await race({ place: folder, processes: 5, rounds: 200, grace: TEN_MINUTES });
}, 60_000);

describe('processes at one folder', () => {
  it('never read a value that is not the key’s, and do read what others made', () => {
    expect(seen).toHaveLength(5);
    const hits = seen.reduce((sum, { hits: more }) => sum + more, 0);
    const misses = seen.reduce((sum, { misses: more }) => sum + more, 0);
    expect(hits).toBeGreaterThan(misses);
    // Others made most of what each of them asked for first.
    expect(misses).toBeLessThan(5 * KEYS + 200);
  });

  it('keep what one of them had in use while another pruned', () => {
    const inUse = new Set(seen.flatMap((one) => one.inUse));
    expect(inUse.size).toBeGreaterThan(0);
    const there = new Set(readdirSync(fonts));
    expect([...inUse].filter((key) => !there.has(key))).toEqual([]);
  });

  it('leave whole entries, and those that were damaged last', async () => {
    const cache = openCache({ folder, stamp: 'race' });
    const names = Array.from({ length: KEYS }, (_, index) => `new ${index}`);
    let whole = 0;
    for (const name of names) {
      const key = cache.key(name);
      const bytes = readFileSync(join(fonts, key));
      const value = unpackEntry('fonts', key, bytes)?.get('');
      if (value !== undefined) whole += 1;
      expect(value === undefined || madeFrom(name).equals(value)).toBe(true);
    }
    expect(whole).toBeGreaterThan(KEYS / 2);
  });

  it('leave nothing half done', async () => {
    const unfinished = readdirSync(fonts).filter((name) => /\.(tmp|gone)$/.test(name));
    expect(unfinished).toEqual([]);
    await pruneEntries(join(folder, 'entries'), { maxBytes: 0, graceMs: 0 });
    expect(readdirSync(fonts)).toEqual([]);
  });

  it('read right values or none when all is thrown away under their hands', async () => {
    const place = join(folder, 'other');
    const others = await race({ place, processes: 3, rounds: 150, grace: 0 });
    expect(others.map(({ hits, misses }) => hits + misses > 50)).toEqual([true, true, true]);
  }, 60_000);
});
