/**
 * Where everything that is made once is kept: the user's cache folder, outside every project, so that all
 * projects share one browser and a fresh `npm ci` loses nothing.
 *
 * In: the environment. Out: an absolute folder. Order: `BANXIN_CACHE`; the platform's folder for caches
 * (XDG Base Directory Specification, Apple's File System Programming Guide, Windows known folders); where the
 * user has no home, a folder below the temporary one that nobody else can write to.
 */
import { existsSync, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';

/** What the choice depends on; every field has the running process as its default. */
export interface CacheMachine {
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly platform?: string;
  /** The user's home; a folder that does not exist counts as none. */
  readonly home?: string;
  readonly temporary?: string;
}

/** A variable that is set to an absolute path; the XDG specification has others ignored. */
const absolute = (value: string | undefined): string | undefined =>
  value !== undefined && isAbsolute(value) ? value : undefined;

const homeOf = ({ home }: CacheMachine): string | undefined => {
  const named = home ?? homedir();
  return named !== '' && existsSync(named) ? named : undefined;
};

const platformFolder = (machine: CacheMachine): string | undefined => {
  const { env = process.env, platform = process.platform } = machine;
  const home = homeOf(machine);
  const below = (...names: string[]): string | undefined => home && join(home, ...names);
  if (platform === 'win32') return absolute(env.LOCALAPPDATA) ?? below('AppData', 'Local');
  const usual = platform === 'darwin' ? below('Library', 'Caches') : below('.cache');
  return absolute(env.XDG_CACHE_HOME) ?? usual;
};

/** Whether a folder is one that only we can write to: others could leave a browser of theirs in it. */
const isOurs = (folder: string): boolean => {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return false;
  const uid = process.getuid?.();
  return uid === undefined || (found.uid === uid && (found.mode & 0o077) === 0);
};

const makeOurs = (folder: string): boolean => {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch {
    // There already, or nobody may write here, which writing to it will tell.
  }
  return isOurs(folder);
};

const makeNew = (parent: string): string | undefined => {
  try {
    return mkdtempSync(join(parent, 'banxin-cache-'));
  } catch {
    return undefined;
  }
};

const temporaryFolders = new Map<string, string>();

/** One folder a user below the temporary one, made when absent; one a process where its name is taken. */
const temporaryFolder = (parent: string): string => {
  const known = temporaryFolders.get(parent);
  if (known !== undefined) return known;
  const named = join(parent, `banxin-cache-${process.getuid?.() ?? 'user'}`);
  const folder = makeOurs(named) ? named : (makeNew(parent) ?? named);
  temporaryFolders.set(parent, folder);
  return folder;
};

/** The folder of this user, whatever `BANXIN_CACHE` says. */
export const userCacheFolder = (machine: CacheMachine = {}): string => {
  const parent = platformFolder(machine);
  return parent === undefined
    ? temporaryFolder(machine.temporary ?? tmpdir())
    : join(parent, 'banxin');
};

/** The cache folder: `BANXIN_CACHE`, relative to the working folder, or the user's. */
export const cacheFolder = (machine: CacheMachine = {}): string => {
  const named = (machine.env ?? process.env).BANXIN_CACHE?.trim() ?? '';
  return named === '' ? userCacheFolder(machine) : resolve(named);
};
