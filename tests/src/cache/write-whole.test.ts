/** Files appear whole, whoever writes them at the same time. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from '../../../src/cache/write-whole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('makes the folder, and replaces what is there', async () => {
  const file = join(folder, 'deep/er/file');
  for (const text of ['one', 'two']) {
    await writeWhole(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  }
  expect(readdirSync(join(folder, 'deep/er'))).toEqual(['file']);
});

it('leaves one of many, whole, and no drafts', async () => {
  const file = join(folder, 'file');
  const texts = Array.from({ length: 30 }, (_, index) => `${index} `.repeat(100_000));
  await Promise.all(texts.map((text) => writeWhole(file, text)));
  expect(texts).toContain(readFileSync(file, 'utf8'));
  expect(readdirSync(folder)).toEqual(['file']);
});

it.skipIf(!existsSync('/proc/self'))('ends where no folder can be made', async () => {
  await expect(writeWhole('/proc/banxin/file', 'text')).rejects.toThrow('ENOENT');
});

it('leaves no draft where the file cannot be put', async () => {
  mkdirSync(join(folder, 'file/taken'), { recursive: true });
  await expect(writeWhole(join(folder, 'file'), 'text')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['file']);
});
