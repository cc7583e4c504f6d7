/** The cache as its users meet it: kept, missed, damaged, emptied under the hand, not to be written to. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CacheOptions, kept, openCache } from '../../../src/cache/cache.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (options: CacheOptions = {}) => openCache({ folder, stamp: 'now', ...options });
const bytes = (text: string): Uint8Array => Buffer.from(text);
/** Keeps a text under values, and says whether it had to be made. */
const use = async (cache = open(), values: readonly unknown[] = ['a'], text = 'text') => {
  let made = 0;
  const found = await kept(cache, 'fonts', values, async () => {
    made += 1;
    return bytes(text);
  });
  expect(Buffer.from(found).toString()).toBe(text);
  return made === 1;
};
const entries = (): readonly string[] =>
  readdirSync(join(folder, 'entries/fonts')).map((name) => join(folder, 'entries/fonts', name));
const onlyEntry = (): string => {
  expect(entries()).toHaveLength(1);
  return entries()[0] ?? '';
};
const DAY_S = 86_400;

describe('what is kept', () => {
  it('is made once for the same values', async () => {
    expect(await use()).toBe(true);
    expect(await use()).toBe(false);
    expect(await use(open(), ['b'])).toBe(true);
    expect(await use(open(), ['a', undefined])).toBe(true);
  });

  it('is made anew for another stamp, beside the old', async () => {
    expect(await use()).toBe(true);
    expect(await use(open({ stamp: 'later' }))).toBe(true);
    expect(await use()).toBe(false);
    expect(entries()).toHaveLength(2);
  });

  it('is made each time without a cache', async () => {
    const make = async () => bytes('x');
    expect(await kept(undefined, 'fonts', [], make)).toEqual(bytes('x'));
  });

  it('is not read by a fresh cache, which keeps what it makes', async () => {
    expect(await use()).toBe(true);
    const before = statSync(onlyEntry()).ino;
    expect(await use(open({ fresh: true }))).toBe(true);
    expect(statSync(onlyEntry()).ino).not.toBe(before);
    expect(await use()).toBe(false);
  });

  it('holds many files under their names', async () => {
    const cache = open();
    const files = new Map([
      ['issue.pdf', bytes('pdf')],
      ['pages/01.pdf', bytes('page')],
    ]);
    await cache.write('prints', cache.key('x'), files);
    const read = await open().read('prints', cache.key('x'));
    expect([...(read ?? [])].map(([name, found]) => [name, Buffer.from(found).toString()])).toEqual(
      [
        ['issue.pdf', 'pdf'],
        ['pages/01.pdf', 'page'],
      ],
    );
    expect(await open().read('cards', cache.key('x'))).toBeUndefined();
  });

  it('is marked as used when it is read', async () => {
    await use();
    const old = Date.now() / 1000 - DAY_S;
    utimesSync(onlyEntry(), old, old);
    await use();
    expect(Date.now() - statSync(onlyEntry()).mtimeMs).toBeLessThan(DAY_S * 500);
  });
});

describe('a damaged entry', () => {
  it.each([
    ['empty', (file: string) => truncateSync(file, 0)],
    ['cut', (file: string) => truncateSync(file, statSync(file).size - 1)],
    [
      'changed',
      (file: string) => writeFileSync(file, readFileSync(file, 'latin1').replace(/t$/, 'T')),
    ],
    [
      'a folder',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('that is %s is made anew', async (_, damage) => {
    await use();
    damage(onlyEntry());
    expect(await use()).toBe(true);
  });

  it('is mended by the next to make it', async () => {
    await use();
    truncateSync(onlyEntry(), 5);
    await use();
    expect(await use()).toBe(false);
  });
});

describe('a folder that cannot be written to', () => {
  /** A file where the folder should be: for everybody, the superuser too. */
  const blocked = (): string => {
    writeFileSync(join(folder, 'file'), '');
    return join(folder, 'file', 'cache');
  };

  it('is told once, and everything is made', async () => {
    const told: Diagnostic[] = [];
    const cache = open({ folder: blocked(), tell: (problem) => told.push(problem) });
    await Promise.all(['a', 'b', 'c'].map((value) => use(cache, [value])));
    expect(await use(cache, ['a'])).toBe(true);
    expect(told).toMatchObject([
      { rule: 'cache/unwritable', severity: 'warning', data: { folder: blocked() } },
    ]);
    expect(told[0]?.data.reason).toMatch(/ENOTDIR|EEXIST/);
  });

  it('is not told where all is kept already, nor in one that can', async () => {
    const told: Diagnostic[] = [];
    await use();
    expect(await use(open({ tell: (problem) => told.push(problem) }))).toBe(false);
    await use(open({ tell: (problem) => told.push(problem) }), ['new']);
    expect(told).toEqual([]);
  });

  it('leaves no draft where the entry could not be put', async () => {
    const told: Diagnostic[] = [];
    const cache = open({ tell: (problem) => told.push(problem) });
    mkdirSync(join(folder, 'entries/fonts', cache.key('a'), 'in the way'), { recursive: true });
    expect(await use(cache)).toBe(true);
    expect(told).toHaveLength(1);
    expect(entries()).toHaveLength(1);
  });
});

describe('somebody else', () => {
  it('may empty the folder at any time', async () => {
    const told: Diagnostic[] = [];
    const cache = open({ tell: (problem) => told.push(problem) });
    await use(cache);
    rmSync(folder, { recursive: true });
    expect(await use(cache)).toBe(true);
    expect(await use(cache)).toBe(false);
    expect(told).toEqual([]);
  });

  it('has pruned it within the hour: then it is left alone', async () => {
    const limits = { maxBytes: 0, graceMs: 1000 };
    await use(open({ limits }));
    expect(existsSync(join(folder, 'pruned'))).toBe(true);
    const old = Date.now() / 1000 - DAY_S;
    utimesSync(onlyEntry(), old, old);
    await use(open({ limits }), ['b']);
    expect(entries()).toHaveLength(2);
    utimesSync(join(folder, 'pruned'), old, old);
    await use(open({ limits }), ['c']);
    expect(entries()).toHaveLength(2);
  });
});
