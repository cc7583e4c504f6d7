/**
 * Options of `banxin()`. In: what the site typed. Out: complete settings with absolute folders.
 * Editorial, print and card settings stand in `newspaper.yaml`; only what concerns the build is here.
 */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { handOverFolder } from '../cache/project-folder.ts';

/** What a site may say in `astro.config.mjs`. */
export interface BanxinOptions {
  /** Folder of issues, relative to the project; default `issues`. */
  readonly issues?: string;
  /** Whether the build makes the print edition (needs a browser); default true. */
  readonly print?: boolean;
  /** Whether the build makes the social cards; default true. */
  readonly cards?: boolean;
  /** Whether warnings of print and cards fail the build; default false. */
  readonly strict?: boolean;
}

/** The options completed. Folders are absolute. */
export interface Settings {
  readonly root: string;
  readonly issuesDir: string;
  /** Where the command writes: `<date>/print`, `<date>/cards`. */
  readonly outDir: string;
  /** Where outlined drawings lie for Vite. */
  readonly drawingsDir: string;
  readonly print: boolean;
  readonly cards: boolean;
  readonly strict: boolean;
}

const known: ReadonlySet<string> = new Set(['issues', 'print', 'cards', 'strict']);

/** What is wrong with options that came from untyped code; undefined when nothing is. */
export const optionsFault = (options: object): string | undefined => {
  for (const [key, value] of Object.entries(options)) {
    if (!known.has(key)) return `banxin: unknown option "${key}"; known: ${[...known].join(', ')}`;
    const wanted = key === 'issues' ? 'string' : 'boolean';
    if (value !== undefined && typeof value !== wanted) {
      return `banxin: option "${key}" must be a ${wanted}`;
    }
  }
  return undefined;
};

/** Settings of a site. `root` is Astro's `config.root`. */
export const settingsOf = (options: BanxinOptions, root: URL): Settings => {
  const folder = fileURLToPath(root).replace(/[\\/]+$/, '');
  const handOver = handOverFolder(folder);
  return {
    root: folder,
    issuesDir: resolve(folder, options.issues ?? 'issues'),
    outDir: join(handOver, 'out'),
    drawingsDir: join(handOver, 'drawings'),
    print: options.print ?? true,
    cards: options.cards ?? true,
    strict: options.strict ?? false,
  };
};
