/**
 * Builds a site in a temporary folder as another project would: its own `astro.config.mjs` and issues,
 * our sources as the package. In: files of the site. Out: where it was built. Whoever made its folder removes it.
 */
import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../../..');

/** A built site. */
export interface BuiltSite {
  readonly folder: string;
  readonly dist: string;
  readonly status: number | null;
  /** What the build said. */
  readonly log: string;
  /** A file of `dist` as text. */
  readonly read: (path: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** What the site is. */
export interface SiteInput {
  /** Folder copied into the site; its `issues` are the paper. */
  readonly from?: string;
  /** Folder to build in; a temporary one when absent. */
  readonly into?: string;
  /** Source text of the options of `banxin()`. */
  readonly options: string;
  /** Further keys of the Astro configuration, as source text. */
  readonly config?: string;
  readonly files?: Readonly<Record<string, string>>;
}

const run = (folder: string): Promise<{ status: number | null; log: string }> =>
  new Promise((resolve) => {
    const astro = join(root, 'node_modules', 'astro', 'bin', 'astro.mjs');
    const child = spawn(process.execPath, [astro, 'build', '--root', folder], {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    }
    child.on('close', (status) => resolve({ status, log }));
  });

/** Builds the site. */
export const buildSite = async (input: SiteInput): Promise<BuiltSite> => {
  const folder = input.into ?? (await mkdtemp(join(tmpdir(), 'banxin-site-')));
  await mkdir(folder, { recursive: true });
  if (input.from !== undefined) await cp(input.from, folder, { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const entry = pathToFileURL(join(root, 'src', 'index.ts')).href;
  const files = {
    'package.json': '{ "name": "site", "type": "module", "private": true }\n',
    'astro.config.mjs': `import { banxin } from ${JSON.stringify(entry)};
export default { integrations: [banxin(${input.options})], ${input.config ?? ''} };
`,
    ...input.files,
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const { status, log } = await run(folder);
  const dist = join(folder, 'dist');
  return {
    folder,
    dist,
    status,
    log,
    read: (path) => readFile(join(dist, path), 'utf8'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
};
