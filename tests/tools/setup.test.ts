/** `setup.mjs` in a false project: when it installs, when it does not, and what it hands on. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let project = '';
const inProject = (...parts: string[]): string => join(project, ...parts);
const log = (): string =>
  existsSync(inProject('log')) ? readFileSync(inProject('log'), 'utf8') : '';

/** A false npm that notes its words and makes what `npm ci` makes. */
const falseNpm = `
const { appendFileSync, mkdirSync, rmSync, writeFileSync } = require('node:fs');
appendFileSync('log', 'npm ' + process.argv.slice(2).join(' ') + '\\n');
if (process.env.NPM_FAILS) process.exit(7);
rmSync('node_modules', { recursive: true, force: true });
mkdirSync('node_modules');
writeFileSync('node_modules/.package-lock.json', '{}');
`;
const falseEnsure = `
import { appendFileSync } from 'node:fs';
const words = ['ensure', ...process.argv.slice(2)].join(' ');
appendFileSync('log', words + '\\n');
process.exitCode = Number(process.env.ENSURE_CODE ?? 0);
`;

function setup(words: readonly string[] = [], env: Record<string, string> = {}): number | null {
  rmSync(inProject('log'), { force: true });
  const run = spawnSync(process.execPath, [inProject('tools', 'setup.mjs'), ...words], {
    cwd: tmpdir(),
    encoding: 'utf8',
    env: { ...process.env, npm_execpath: inProject('npm.js'), ...env },
  });
  return run.status;
}

const writeLock = (text: string, age: number): void => {
  writeFileSync(inProject('package-lock.json'), text);
  const time = Date.now() / 1000 - age;
  utimesSync(inProject('package-lock.json'), time, time);
};

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'banxin-setup-'));
  mkdirSync(inProject('tools'), { recursive: true });
  cpSync(join(import.meta.dirname, '../../tools/setup.mjs'), inProject('tools/setup.mjs'));
  writeFileSync(inProject('package.json'), '{"type":"module"}');
  writeFileSync(inProject('tools', 'ensure-browser.ts'), falseEnsure);
  writeFileSync(inProject('npm.js'), falseNpm.replaceAll('require(', 'process.getBuiltinModule('));
  writeLock('{"lock":1}', 60);
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

const install = 'npm ci --no-audit --no-fund --loglevel=error\n';

describe('setup', () => {
  it('installs in a fresh clone, then looks for a browser', () => {
    expect(setup()).toBe(0);
    expect(log()).toBe(`${install}ensure\n`);
  });

  it('does not install again, nor when only the time of the lock is new', () => {
    setup();
    expect(setup()).toBe(0);
    expect(log()).toBe('ensure\n');
    writeLock('{"lock":1}', -60);
    setup();
    expect(log()).toBe('ensure\n');
  });

  it('installs again when the lock has changed', () => {
    setup();
    writeLock('{"lock":2}', -60);
    setup();
    expect(log()).toBe(`${install}ensure\n`);
  });

  it('stops with npm’s code when npm fails, and tries again the next time', () => {
    expect(setup([], { NPM_FAILS: '1' })).toBe(7);
    expect(log()).toBe(install);
    expect(setup()).toBe(0);
    expect(log()).toBe(`${install}ensure\n`);
  });

  it('hands on its words and the browser’s code', () => {
    expect(setup(['--optional'], { ENSURE_CODE: '1' })).toBe(1);
    expect(log()).toContain('ensure --optional\n');
  });
});
