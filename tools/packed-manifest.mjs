/**
 * The manifest that users of the package get, from the project's own. Pure, so that it can be tested.
 *
 * Astro is the user's; the browser driver, Paged.js and the faces are optional peers, since a site with
 * `print: false` and no cards needs none of them (their absence is the diagnostic
 * `setup/package-missing`). The packaged Node is for this project's own commands and is left out.
 */
import { join } from 'node:path';

/** Where the project's own manifest waits while a pack runs. */
export const manifestBackup = (root) =>
  join(root, 'node_modules', '.cache', 'banxin', 'package.json.before-pack');

/** Optional peers and the range that is known to work. Paged.js is studied version by version. */
const optionalPeers = (version) => ({
  playwright: `^${version('playwright')}`,
  pagedjs: version('pagedjs'),
  '@expo-google-fonts/ma-shan-zheng': `^${version('@expo-google-fonts/ma-shan-zheng')}`,
  '@expo-google-fonts/noto-sans-sc': `^${version('@expo-google-fonts/noto-sans-sc')}`,
  '@expo-google-fonts/noto-serif-sc': `^${version('@expo-google-fonts/noto-serif-sc')}`,
  '@fontsource/lxgw-wenkai': `^${version('@fontsource/lxgw-wenkai')}`,
});

const compiledPath = (path) =>
  path.startsWith('./src/') || path.startsWith('./print/')
    ? path.replace(/^\.\//, './lib/').replace(/\.ts$/, '.js')
    : path;

/** A code entry names its declarations first; other files stand for themselves. */
const compiledExport = (path) =>
  path.endsWith('.ts') && !path.includes('*')
    ? { types: compiledPath(path).replace(/\.js$/, '.d.ts'), default: compiledPath(path) }
    : compiledPath(path);

const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));

/**
 * @param {Record<string, any>} own the project's manifest
 * @returns {Record<string, any>} the users' manifest
 */
export function packedManifest(own) {
  const version = (name) => {
    const found = own.dependencies[name];
    if (found === undefined) throw new Error(`package.json declares no ${name}`);
    return found;
  };
  const peers = optionalPeers(version);
  const moved = new Set([...Object.keys(peers), 'astro']);
  const { scripts, devDependencies, optionalDependencies, overrides, allowScripts, ...kept } = own;
  return {
    ...kept,
    bin: mapValues(own.bin, (path) => compiledPath(`./${path}`).replace(/^\.\//, '')),
    exports: mapValues(own.exports, compiledExport),
    dependencies: Object.fromEntries(
      Object.entries(own.dependencies).filter(([name]) => !moved.has(name)),
    ),
    peerDependencies: { astro: `^${version('astro')}`, ...peers },
    peerDependenciesMeta: mapValues(peers, () => ({ optional: true })),
  };
}
