/**
 * Which packages we stand on, by version. In: where our code lies. Out: a hash that is another as soon as a
 * package that may shape a page, a card or a picture is another.
 *
 * In the repository the lock file says it. Installed as a package we have none of our own, and the lock of
 * the user's project changes with every package of theirs: the versions are read from the manifests that Node
 * would find, from ours down through all that they depend on.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { hashValues } from './hash-values.ts';

const names = z.record(z.string(), z.string()).default({});
const manifestSchema = z.object({
  name: z.string(),
  version: z.string().default(''),
  dependencies: names,
  optionalDependencies: names,
  peerDependencies: names,
});
type Manifest = z.infer<typeof manifestSchema>;

/**
 * Astro renders the web edition, which is never kept here; it is the user's, and half of all packages are
 * its own. No room that makes what is kept may import it (held by `tests/architecture/arrows.ts`).
 */
const isOfAstro = (name: string): boolean => name === 'astro' || name.startsWith('@astrojs/');

/** The manifest of a folder; undefined where there is none, or none that Node could read either. */
const readManifest = (folder: string): Manifest | undefined => {
  try {
    const text = readFileSync(join(folder, 'package.json'), 'utf8');
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The folder of a package as Node finds it from a folder, links followed as Node follows them. */
const findPackage = (name: string, from: string): string | undefined => {
  const places = createRequire(join(from, 'x.js')).resolve.paths(name) ?? [];
  const found = places.map((place) => join(place, name)).find((folder) => existsSync(folder));
  return found === undefined ? undefined : realpathSync(found);
};

const wanted = (manifest: Manifest): readonly string[] =>
  [manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies]
    .flatMap((list) => Object.keys(list))
    .filter((name) => !isOfAstro(name));

/** `name@version` of every package below one, sorted; those that are not installed are not there. */
export const packagesBelow = (folder: string): readonly string[] => {
  const seen = new Set<string>();
  const found = new Set<string>();
  const open = [realpathSync(folder)];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const manifest = seen.has(at) ? undefined : readManifest(at);
    seen.add(at);
    if (manifest === undefined) continue;
    found.add(`${manifest.name}@${manifest.version}`);
    for (const name of wanted(manifest)) {
      const below = findPackage(name, at);
      if (below !== undefined) open.push(below);
    }
  }
  return [...found].sort();
};

/** The nearest folder at or above one that has a manifest with a name. */
const packageOf = (start: string): string => {
  for (let folder = start; ; folder = dirname(folder)) {
    if (readManifest(folder) !== undefined || dirname(folder) === folder) return folder;
  }
};

/** Hash of the packages that the code in a folder stands on. */
export const packagesHash = (code: string): string => {
  const own = packageOf(code);
  const lock = join(own, 'package-lock.json');
  return existsSync(lock)
    ? hashValues('lock', readFileSync(lock))
    : hashValues('packages', packagesBelow(own));
};
