/** The packages in every key: the lock file here, installed manifests in the project of a user. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packagesBelow, packagesHash } from '../../../src/cache/package-versions.ts';

let root = '';
const own = (): string => join(root, 'node_modules/banxin');
const code = (): string => join(own(), 'lib');

interface Fields {
  readonly version?: string;
  readonly dependencies?: readonly string[];
  readonly peers?: readonly string[];
  readonly optional?: readonly string[];
}
const listOf = (names: readonly string[] = []): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name, '*']));
const install = (folder: string, name: string, fields: Fields = {}): void => {
  const file = join(root, folder, name, 'package.json');
  mkdirSync(dirname(file), { recursive: true });
  const { version = '1.0.0', dependencies, peers, optional } = fields;
  const manifest = {
    ...{ name, version, dependencies: listOf(dependencies) },
    ...{ peerDependencies: listOf(peers), optionalDependencies: listOf(optional) },
  };
  writeFileSync(file, JSON.stringify(manifest));
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banxin-packages-'));
  const peers = ['astro', '@scope/face', 'not-installed'];
  install('node_modules', 'banxin', { dependencies: ['cutter', 'drawer'], peers });
  mkdirSync(code(), { recursive: true });
  install('node_modules', 'cutter', { dependencies: ['shaper'], optional: ['cutter-linux'] });
  install('node_modules', 'cutter-linux');
  install('node_modules', 'drawer', { dependencies: ['shaper', 'drawer'] });
  install('node_modules', 'shaper', { version: '2.0.0', dependencies: ['cutter'] });
  install('node_modules/drawer/node_modules', 'shaper', { version: '1.5.0' });
  install('node_modules', '@scope/face');
  install('node_modules', 'astro', { dependencies: ['renderer'] });
  install('node_modules', 'renderer');
  install('node_modules', 'of-the-user');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('packages of an installed banxin', () => {
  it('are all below it as Node would find them, without Astro and what is the user’s', () => {
    expect(packagesBelow(own())).toEqual([
      '@scope/face@1.0.0',
      'banxin@1.0.0',
      'cutter-linux@1.0.0',
      'cutter@1.0.0',
      'drawer@1.0.0',
      'shaper@1.5.0',
      'shaper@2.0.0',
    ]);
  });

  it.each([
    ['one of ours', 'node_modules', 'cutter', true],
    ['one of theirs', 'node_modules', 'shaper', true],
    ['a second copy', 'node_modules/drawer/node_modules', 'shaper', true],
    ['a peer', 'node_modules', '@scope/face', true],
    ['one for this machine', 'node_modules', 'cutter-linux', true],
    ['one of the user', 'node_modules', 'of-the-user', false],
    ['Astro', 'node_modules', 'astro', false],
  ])('%s in another version changes the hash, or not: %s %s %s', (_, folder, name, changes) => {
    const before = packagesHash(code());
    install(folder, name, { version: '9.0.0' });
    expect(packagesHash(code()) !== before).toBe(changes);
  });

  it('are found through the links of other package managers', () => {
    const store = 'node_modules/.store/cutter/node_modules';
    rmSync(join(root, 'node_modules/cutter'), { recursive: true });
    install(store, 'cutter', { dependencies: ['linked'] });
    install(store, 'linked', { version: '3.0.0' });
    symlinkSync(join(root, store, 'cutter'), join(root, 'node_modules/cutter'), 'junction');
    expect(packagesBelow(own())).toContain('linked@3.0.0');
  });

  it('are told by the lock file where there is one', () => {
    const lock = join(own(), 'package-lock.json');
    writeFileSync(lock, '{"a":1}');
    const before = packagesHash(code());
    install('node_modules', 'cutter', { version: '9.0.0' });
    expect(packagesHash(code())).toBe(before);
    writeFileSync(lock, '{"a":2}');
    expect(packagesHash(code())).not.toBe(before);
  });
});
