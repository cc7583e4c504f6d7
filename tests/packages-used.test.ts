/**
 * The packages that the brief of the project names are declared, exactly pinned and really used: an
 * import, `import()` or `require.resolve` in code that runs, not a word in a sentence.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readSource, readSources, type SourceFile } from './architecture/read-source.ts';

const root = join(import.meta.dirname, '..');
const versions = z.record(z.string(), z.string());
const manifestSchema = z.object({
  dependencies: versions,
  devDependencies: versions,
  optionalDependencies: versions,
  overrides: versions,
  allowScripts: z.record(z.string(), z.boolean()),
});
const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));
const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({ version: z.string().optional(), resolved: z.string().optional() }),
  ),
});
const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
const lock = lockSchema.parse(JSON.parse(lockText));
const declared = {
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
};

const product = [...readSources(root, ['src', 'print']), ...readSources(root, ['issues'])];
const configs = ['astro.config.mjs', 'vitest.config.ts'].flatMap((path) => {
  try {
    return [readSource(path, readFileSync(join(root, path), 'utf8'))];
  } catch {
    return [];
  }
});
const tests = readSources(root, ['tests']);

/** The package of a module name: `@astrojs/mdx`, `astro` for `astro/zod` and `astro:content`. */
const packageOf = (target: string): string => {
  const [first = '', second = ''] = target.replace(/^astro:/, 'astro/').split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
};

const usesOf = (name: string, files: readonly SourceFile[]): readonly string[] =>
  files
    .filter((file) =>
      file.imports.some((item) => !item.typeOnly && packageOf(item.target) === name),
    )
    .map((file) => file.path);

/** Faults of one list of versions: everything must be one exact version. */
const loosePins = (list: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(list)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
    .map(([name, version]) => `${name}@${version}`);

describe('named packages', () => {
  it.each(['astro', '@astrojs/mdx', 'pagedjs', 'satori', 'playwright'])('%s', (name) => {
    expect(declared).toHaveProperty([name]);
    expect(usesOf(name, [...product, ...configs])).not.toEqual([]);
  });

  it('vitest', () => {
    expect(declared).toHaveProperty('vitest');
    expect(usesOf('vitest', tests).length).toBeGreaterThan(10);
  });

  it('a mention or a type is not a use', () => {
    const mention = readSource('src/a.ts', "// import { x } from 'astro'\nconst x = 'pagedjs';");
    const type = readSource('src/b.ts', "import type { AstroConfig } from 'astro';");
    expect(usesOf('astro', [mention, type])).toEqual([]);
    expect(usesOf('pagedjs', [mention])).toEqual([]);
    const use = readSource('src/c.ts', "createRequire(u).resolve('pagedjs');");
    expect(usesOf('pagedjs', [use])).toEqual(['src/c.ts']);
  });
});

describe('pins', () => {
  it('are exact', () => {
    expect(loosePins({ ...declared, ...manifest.overrides })).toEqual([]);
    expect(loosePins({ a: '^1.0.0', b: '~1.0.0', c: '*', d: '1.0.0' })).toHaveLength(3);
  });

  it('agree with the lock', () => {
    const differing = Object.entries(declared).filter(
      ([name, version]) => lock.packages[`node_modules/${name}`]?.version !== version,
    );
    expect(differing).toEqual([]);
  });

  it('allow no install script', () => {
    expect(Object.values(manifest.allowScripts)).not.toContain(true);
  });

  it('record no address of a registry in the lock', () => {
    expect(lockText).not.toContain('"resolved": "http');
  });

  it('name every outside module that the product imports', () => {
    const outside = new Set(
      product
        .flatMap((file) => file.imports.filter((item) => !item.typeOnly))
        .map((item) => item.target)
        .filter((target) => !/^(node:|virtual:|src\/|print\/|issues\/|tests\/)/.test(target))
        .map(packageOf),
    );
    expect([...outside].filter((name) => !(name in declared) && name !== 'banxin')).toEqual([]);
  });
});
