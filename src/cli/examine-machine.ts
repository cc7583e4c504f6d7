/**
 * What `banxin doctor` looks at: each examination is one function from the machine to a finding.
 *
 * In: the project folder and the folders that will be written. Out: findings with a verdict, and the
 * diagnostics of those that fail. Nothing is changed on the machine.
 */
import { constants, existsSync, readFileSync, statSync } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { launchBrowser, resolveBrowser } from '../../print/index.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import { cacheUsage } from '../cache/usage.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import { DiagnosticError } from '../diagnostics/diagnostic-error.ts';
import type { RuleId } from '../diagnostics/messages/index.ts';

/** One thing looked at. `detail` is figures and paths, the same in every language. */
export interface Finding {
  readonly name:
    | 'node'
    | 'browser'
    | 'print'
    | 'cards'
    | 'fonts'
    | 'sharp'
    | 'cache'
    | 'disk'
    | 'folders';
  readonly ok: boolean;
  readonly detail: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Packages that only print, only cards, and both as faces need; all optional in an install. */
export const optionalPackages = {
  print: ['playwright', 'pagedjs'],
  cards: ['satori', '@resvg/resvg-js'],
  fonts: [
    '@expo-google-fonts/noto-serif-sc',
    '@expo-google-fonts/noto-sans-sc',
    '@expo-google-fonts/ma-shan-zheng',
    '@fontsource/lxgw-wenkai',
  ],
} as const;

/** Below this a build may stop in the middle: a browser, subsets and pictures of a few issues. */
const leastDiskMb = 500;
const leastNode = [22, 12] as const;

const problem = (
  rule: RuleId,
  data: Diagnostic['data'],
  severity: Severity = 'error',
): Diagnostic => ({ rule, severity, data });

const finding = (
  name: Finding['name'],
  detail: string,
  diagnostics: readonly Diagnostic[] = [],
): Finding => ({
  name,
  ok: diagnostics.every((item) => item.severity !== 'error'),
  detail,
  diagnostics,
});

/** Node's version against the least that Astro takes. */
export const examineNode = (version: string = process.versions.node): Finding => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const enough = major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1]);
  const data = { found: version, required: leastNode.join('.') };
  return finding('node', version, enough ? [] : [problem('setup/node-version', data)]);
};

/** Starts the browser and prints one empty page with it: the only proof that it works. */
export const examineBrowser = async (): Promise<Finding> => {
  const { rejected } = await resolveBrowser();
  const passedOver = rejected
    .filter((item) => item.how !== 'env')
    .map(({ executablePath: path, reason }) =>
      problem('setup/browser-rejected', { path, reason }, 'warning'),
    );
  try {
    const launched = await launchBrowser();
    try {
      const page = await launched.browser.newPage();
      await page.setContent('<p>版心</p>');
      const bytes = (await page.pdf({ width: '273mm', height: '390mm' })).length;
      const { how, version, executablePath } = launched;
      const detail = `${how} ${version}, ${executablePath}, PDF ${bytes} B`;
      return finding('browser', detail, passedOver);
    } finally {
      await launched.browser.close();
    }
  } catch (error) {
    if (!(error instanceof DiagnosticError)) throw error;
    return finding('browser', '', [...passedOver, ...error.diagnostics]);
  }
};

/** The version of an installed package, looked up as Node does, without loading it. */
export const installedVersion = (name: string, from: string): string | undefined => {
  for (const folder of createRequire(join(from, 'x.js')).resolve.paths(name) ?? []) {
    const manifest = join(folder, name, 'package.json');
    if (!existsSync(manifest)) continue;
    return /"version":\s*"([^"]+)"/.exec(readFileSync(manifest, 'utf8'))?.[1];
  }
  return undefined;
};

/** Whether the packages of one kind of work are installed beside this one. */
export const examinePackages = (
  name: keyof typeof optionalPackages,
  from: string = import.meta.dirname,
): Finding => {
  const found = optionalPackages[name].map((item) => [item, installedVersion(item, from)] as const);
  const missing = found.filter(([, version]) => version === undefined).map(([item]) => item);
  const detail = found.map(([item, version]) => `${item} ${version ?? '-'}`).join(', ');
  if (missing.length === 0) return finding(name, detail);
  const data = { use: name, packages: missing.join(', '), specs: missing.join(' ') };
  return finding(name, detail, [problem('setup/package-missing', data)]);
};

/** Loads the picture library, whose binary is the part that can be missing. */
export const examineSharp = async (): Promise<Finding> => {
  try {
    const { default: sharp } = await import('sharp');
    const { sharp: own, vips } = sharp.versions;
    return finding('sharp', `sharp ${own ?? ''}, libvips ${vips ?? ''}`);
  } catch {
    const data = { use: 'images', packages: 'sharp', specs: 'sharp' };
    return finding('sharp', '', [problem('setup/package-missing', data)]);
  }
};

const nearestExisting = (folder: string): string => {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(at) || dirname(at) === at) return at;
  }
};

/** What keeps a folder from being written to; undefined when nothing does. It need not be there yet. */
const writeFault = async (folder: string): Promise<string | undefined> => {
  try {
    const existing = nearestExisting(folder);
    if (!statSync(existing).isDirectory()) throw new Error(`${existing} is a file`);
    await access(existing, constants.W_OK);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const MB = 1_000_000;

/** Where the cache is and what it holds. One that cannot be written to costs time and no page: a warning. */
export const examineCache = async (folder: string = cacheFolder()): Promise<Finding> => {
  const usage = Object.entries(await cacheUsage(folder));
  const shown = (bytes: number): string => `${Math.round(bytes / MB)} MB`;
  const parts = usage.map(([kind, bytes]) => `${kind} ${shown(bytes)}`).join(', ');
  const total = shown(usage.reduce((sum, [, bytes]) => sum + bytes, 0));
  const reason = await writeFault(folder);
  const data = { folder, reason: reason ?? '' };
  const problems = reason === undefined ? [] : [problem('cache/unwritable', data, 'warning')];
  return finding('cache', `${folder}, ${total} (${parts})`, problems);
};

/** Free space where the cache lies. */
export const examineDisk = async (
  cache: string = cacheFolder(),
  least: number = leastDiskMb,
): Promise<Finding> => {
  const folder = nearestExisting(cache);
  const { bavail, bsize } = await statfs(folder);
  const found = Math.floor((bavail * bsize) / 2 ** 20);
  const data = { folder, found, required: least };
  const detail = `${folder}, ${found} MB`;
  return finding('disk', detail, found >= least ? [] : [problem('setup/disk-space', data)]);
};

/** Whether the issues are there and the results can be written. */
export const examineFolders = async (issues: string, out: string): Promise<Finding> => {
  const diagnostics: Diagnostic[] = [];
  if (!existsSync(issues))
    diagnostics.push(problem('setup/issues-missing', { folder: issues }, 'warning'));
  const reason = await writeFault(out);
  if (reason !== undefined)
    diagnostics.push(problem('setup/not-writable', { folder: out, reason }));
  return finding('folders', `${issues}, ${out}`, diagnostics);
};

/** Every examination, in the order of the report. */
export const examineMachine = async (
  issues: string,
  out: string,
  step: (name: Finding['name']) => void,
): Promise<readonly Finding[]> => {
  step('browser');
  const browser = await examineBrowser();
  return [
    examineNode(),
    browser,
    examinePackages('print'),
    examinePackages('cards'),
    examinePackages('fonts'),
    await examineSharp(),
    await examineCache(),
    await examineDisk(),
    await examineFolders(issues, out),
  ];
};
