/**
 * Makes a fresh clone ready: `npm run build`, `npm test` and `npm run dev` run this first.
 *
 * Built-ins of Node 18 only, since nothing is installed yet. It runs `npm ci` when `node_modules` is
 * missing or older than the lock, then `ensure-browser.ts` under the packaged Node. When all is there
 * it takes well under a second. `--optional` is passed on: a missing browser is then a warning.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = join(root, 'package-lock.json');
const installed = join(root, 'node_modules', '.package-lock.json');
const stamp = join(root, 'node_modules', '.cache', 'banxin', 'lock.sha256');
/** The first Node that runs TypeScript as it stands. */
const leastNode = [22, 18];

const digest = () => createHash('sha256').update(readFileSync(lock)).digest('hex');

/** Newer than the lock, or made from a lock with the same text (a checkout touches the file's time). */
function isInstalled() {
  if (!existsSync(installed)) return false;
  if (statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return true;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest();
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    ...options,
  });
  if (result.error) console.error(`[banxin] ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

function install() {
  console.log('[banxin] installing dependencies (npm ci) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  // Windows starts npm.cmd through a shell only; the arguments are ours and hold no blanks.
  const status = npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('[banxin] npm ci failed; see its message above, then run npm ci by hand.');
    process.exit(status);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest());
}

function nodePath() {
  const packaged = join(root, 'node_modules', '.bin', 'node');
  if (process.platform !== 'win32' && existsSync(packaged)) return packaged;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < leastNode[0] || (major === leastNode[0] && minor < leastNode[1])) {
    console.error(
      `[banxin] setup/node-version: Node.js is ${process.version}; ${leastNode.join('.')} or newer is needed. Install Node.js 24 from nodejs.org.`,
    );
    process.exit(1);
  }
  return process.execPath;
}

if (!isInstalled()) install();
process.exit(run(nodePath(), [join(root, 'tools', 'ensure-browser.ts'), ...process.argv.slice(2)]));
