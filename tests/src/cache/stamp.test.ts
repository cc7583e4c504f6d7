/** The stamp in every key changes with code, packages, Node and machine, and with nothing else. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openCache } from '../../../src/cache/cache.ts';
import { ownStamp, stampOf } from '../../../src/cache/stamp.ts';

let root = '';
const write = (name: string, text: string): void => writeFileSync(join(root, name), text);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banxin-stamp-'));
  for (const folder of ['src', 'print']) mkdirSync(join(root, folder));
  write('src/a.ts', 'export const a = 1;');
  write('print/b.ts', 'export const b = 1;');
  write('package.json', '{ "name": "banxin" }');
  write('package-lock.json', '{}');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it.each([
  ['code of src', 'src/a.ts', true],
  ['code of print', 'print/b.ts', true],
  ['the lock file', 'package-lock.json', true],
  ['what does not run', 'README.md', false],
])('changes, or not, with %s: %s %s', (_, name, changes) => {
  const before = stampOf(root);
  write(name, 'another');
  expect(stampOf(root) !== before).toBe(changes);
});

it('changes with Node and the machine', () => {
  const machines = [['v24.0.0', 'linux'], ['v24.0.1', 'linux'], ['v24.0.0', 'darwin'], undefined];
  expect(new Set(machines.map((machine) => stampOf(root, machine))).size).toBe(4);
});

it('of this process is in the keys of a cache that is opened without another', () => {
  const folder = join(root, 'cache');
  const key = openCache({ folder }).key('a');
  expect(openCache({ folder, stamp: ownStamp() }).key('a')).toBe(key);
  expect(openCache({ folder, stamp: stampOf(root) }).key('a')).not.toBe(key);
});
