/** What `doctor` looks at, each with a machine that lacks it. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCache } from '../../../src/cache/cache.ts';
import {
  examineCache,
  examineDisk,
  examineFolders,
  examineNode,
  examinePackages,
  examineSharp,
  installedVersion,
  optionalPackages,
} from '../../../src/cli/examine-machine.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-doctor-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('examinations', () => {
  it.each([
    ['20.20.2', false],
    ['22.11.9', false],
    ['22.12.0', true],
    ['24.0.0', true],
  ])('Node %s: %s', (version, ok) => {
    expect(examineNode(version).ok).toBe(ok);
  });

  it.each(['print', 'cards', 'fonts'] as const)(
    '%s packages are here, and not elsewhere',
    (name) => {
      expect(examinePackages(name)).toMatchObject({ ok: true, diagnostics: [] });
      const elsewhere = examinePackages(name, folder);
      const specs = optionalPackages[name].join(' ');
      expect(elsewhere.diagnostics).toMatchObject([
        { rule: 'setup/package-missing', data: { specs } },
      ]);
    },
  );

  it('reads a version without loading the package', () => {
    mkdirSync(join(folder, 'node_modules', 'x'), { recursive: true });
    writeFileSync(join(folder, 'node_modules', 'x', 'package.json'), '{ "version": "1.2.3" }');
    mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
    expect(installedVersion('x', join(folder, 'deep', 'er'))).toBe('1.2.3');
    expect(installedVersion('y', folder)).toBeUndefined();
  });

  it('names the picture library', async () => {
    expect((await examineSharp()).detail).toMatch(/^sharp \d+\.\d+\.\d+, libvips \d/);
  });

  it('says where the cache is and how much of what it holds', async () => {
    const cache = openCache({ folder: join(folder, 'cache'), stamp: 'x' });
    await cache.write('prints', cache.key('a'), new Map([['', Buffer.alloc(3_000_000)]]));
    await cache.write('fonts', cache.key('a'), new Map([['', Buffer.alloc(2_000_000)]]));
    mkdirSync(join(folder, 'cache/browser/chromium-1'), { recursive: true });
    writeFileSync(join(folder, 'cache/browser/chromium-1/chromium'), Buffer.alloc(4_000_000));
    const found = await examineCache(cache.folder);
    expect(found.detail).toBe(
      `${cache.folder}, 9 MB (prints 3 MB, cards 0 MB, pictures 0 MB, fonts 2 MB, browser 4 MB)`,
    );
    expect(found.diagnostics).toEqual([]);
    expect((await examineCache(join(folder, 'absent'))).detail).toContain('0 MB');
  });

  it('warns of a cache that cannot be written to, which stops nothing', async () => {
    writeFileSync(join(folder, 'file'), '');
    const blocked = await examineCache(join(folder, 'file/cache'));
    expect(blocked.ok).toBe(true);
    expect(blocked.diagnostics).toMatchObject([
      {
        rule: 'cache/unwritable',
        severity: 'warning',
        data: { folder: join(folder, 'file/cache') },
      },
    ]);
  });

  it('measures the disk against what is needed', async () => {
    expect((await examineDisk(folder, 1)).ok).toBe(true);
    const full = await examineDisk(folder, 2 ** 40);
    expect(full.diagnostics).toMatchObject([{ rule: 'setup/disk-space' }]);
  });

  it('warns of missing issues, and finds an output folder that cannot be one', async () => {
    const issues = join(folder, 'issues');
    const missing = await examineFolders(issues, join(folder, 'dist'));
    expect(missing.diagnostics.map((item) => [item.rule, item.severity])).toEqual([
      ['setup/issues-missing', 'warning'],
    ]);
    mkdirSync(issues);
    writeFileSync(join(folder, 'file'), '');
    const blocked = await examineFolders(issues, join(folder, 'file', 'dist'));
    expect(blocked.diagnostics).toMatchObject([{ rule: 'setup/not-writable', severity: 'error' }]);
  });
});
