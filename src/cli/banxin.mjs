#!/usr/bin/env node
/**
 * The command's entry, plain JavaScript so that any Node can read it.
 *
 * When this Node is too old it starts itself again under the Node that came with the project
 * (`node_modules/.bin/node`); else it runs `main`, compiled in the package, TypeScript in the repository.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const compiled = existsSync(join(here, 'main.js'));
/** Compiled code needs Astro's least Node; the sources need a Node that strips types. */
const least = compiled ? [22, 12] : [22, 18];

function isOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major < least[0] || (major === least[0] && minor < least[1]);
}

/** The packaged Node of the nearest folder above `start` that has one. */
function packagedNode(start) {
  for (let folder = start; ; folder = dirname(folder)) {
    const node = join(folder, 'node_modules', '.bin', 'node');
    if (existsSync(node)) return node;
    if (dirname(folder) === folder) return undefined;
  }
}

function startAgain() {
  const node = process.env.BANXIN_NODE_TRIED ? undefined : packagedNode(here);
  if (process.platform === 'win32' || node === undefined) {
    const found = process.version;
    console.error(
      `banxin: setup/node-version: Node.js is ${found}; ${least.join('.')} or newer is needed. Install Node.js 24 from nodejs.org.`,
    );
    return 1;
  }
  const run = spawnSync(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, BANXIN_NODE_TRIED: '1' },
  });
  return run.status ?? 1;
}

if (isOldNode()) {
  process.exitCode = startAgain();
} else {
  const { main } = await import(compiled ? './main.js' : './main.ts');
  process.exitCode = await main(process.argv.slice(2));
}
