/**
 * Which imports an MDX file may have: local `.ts .js .json .mdx` inside the issue folder;
 * `.astro` and framework files for the web only. In: an import's specifier. Out: its class.
 */
import { dirname, relative, sep } from 'node:path';
import { resolveInIssue } from '../schema/issue-paths.ts';

/** How an import is treated. `reason` is a term that the message spells out. */
export type ImportClass =
  | { readonly kind: 'code' | 'json' | 'mdx'; readonly absolute: string; readonly path: string }
  | { readonly kind: 'web-only' }
  | { readonly kind: 'forbidden'; readonly reason: string };

const webOnly = new Set(['astro', 'jsx', 'tsx', 'vue', 'svelte']);
const kinds: Readonly<Record<string, 'code' | 'json' | 'mdx'>> = {
  ts: 'code',
  js: 'code',
  json: 'json',
  mdx: 'mdx',
};

/** Classes a specifier as written in `file` (absolute) of the issue folder (absolute). */
export const classifyImport = (specifier: string, file: string, folder: string): ImportClass => {
  if (/^[a-z]+:/i.test(specifier)) return { kind: 'forbidden', reason: '@import-remote' };
  const extension = /\.([A-Za-z0-9]+)$/.exec(specifier)?.[1]?.toLowerCase() ?? '';
  const local = /^\.{1,2}\//.test(specifier);
  if (local && webOnly.has(extension)) return { kind: 'web-only' };
  if (!local) {
    return {
      kind: 'forbidden',
      reason: specifier.startsWith('/') ? '@import-outside' : '@import-package',
    };
  }
  const kind = kinds[extension];
  if (kind === undefined) return { kind: 'forbidden', reason: '@import-type' };
  const fromFolder = relative(folder, dirname(file)).split(sep).join('/');
  const joined = fromFolder === '' ? specifier : normalizeFrom(fromFolder, specifier);
  const found = resolveInIssue(folder, joined);
  if (found.ok) return { kind, absolute: found.absolute, path: found.path };
  const missing = found.rule === 'model/missing-picture';
  return { kind: 'forbidden', reason: missing ? '@import-missing' : '@import-outside' };
};

/** `../a.ts` seen from `parts/x` is `parts/a.ts`; what still begins with `..` is refused later. */
const normalizeFrom = (folder: string, specifier: string): string => {
  const steps = folder.split('/');
  for (const step of specifier.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
};
