/** Where the cache lies: by what was asked for, by platform, and where there is no home. */
import { chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type CacheMachine,
  cacheFolder,
  userCacheFolder,
} from '../../../src/cache/cache-folder.ts';

const root = join(import.meta.dirname, '../../..');
let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'banxin-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const machine = (platform: string, env: Record<string, string> = {}): CacheMachine => ({
  ...{ env, platform, home },
  temporary: home,
});

describe('the folder', () => {
  it.each([
    ['linux', {}, '.cache/banxin'],
    ['linux', { XDG_CACHE_HOME: 'relative' }, '.cache/banxin'],
    ['darwin', {}, 'Library/Caches/banxin'],
    ['win32', {}, 'AppData/Local/banxin'],
  ])('of a user on %s with %j', (platform, env, place) => {
    expect(cacheFolder(machine(platform, env))).toBe(join(home, place));
  });

  it('follows the variables of the platform', () => {
    const other = join(home, 'other');
    const named = join(other, 'banxin');
    expect(cacheFolder(machine('linux', { XDG_CACHE_HOME: other }))).toBe(named);
    expect(cacheFolder(machine('darwin', { XDG_CACHE_HOME: other }))).toBe(named);
    expect(cacheFolder(machine('win32', { LOCALAPPDATA: other }))).toBe(named);
  });

  it('is what BANXIN_CACHE names, from the working folder', () => {
    expect(cacheFolder(machine('linux', { BANXIN_CACHE: join(home, 'x') }))).toBe(join(home, 'x'));
    expect(cacheFolder(machine('linux', { BANXIN_CACHE: 'x' }))).toBe(resolve('x'));
    expect(cacheFolder(machine('linux', { BANXIN_CACHE: ' ' }))).toBe(join(home, '.cache/banxin'));
    const named = machine('linux', { BANXIN_CACHE: join(home, 'x') });
    expect(userCacheFolder(named)).toBe(join(home, '.cache/banxin'));
  });

  it('of these tests is in this checkout, not the user’s', () => {
    expect(cacheFolder()).toBe(join(root, 'node_modules/.cache/banxin/tests'));
  });
});

describe.skipIf(process.platform === 'win32')('without a home', () => {
  const homeless = (): CacheMachine => ({ ...machine('linux'), home: join(home, 'nowhere') });
  const named = (): string => join(home, `banxin-cache-${process.getuid?.()}`);

  it('it is a folder of ours below the temporary one, the same each time', () => {
    expect(cacheFolder(homeless())).toBe(named());
    expect(statSync(named()).mode & 0o777).toBe(0o700);
    expect(cacheFolder(homeless())).toBe(named());
  });

  it.each([
    [
      'a folder that others may write to',
      () => chmodSync(mkdirSync(named(), { recursive: true }) ?? '', 0o777),
    ],
    ['a link to somewhere', () => symlinkSync(tmpdir(), named())],
  ])('it is not %s, though it has the name', (_, plant) => {
    plant();
    const folder = cacheFolder(homeless());
    expect(folder).not.toBe(named());
    expect(folder.startsWith(join(home, 'banxin-cache-'))).toBe(true);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });
});
