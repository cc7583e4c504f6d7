/**
 * Loads the local modules that an MDX file imports. In: the import's class. Out: its namespace or a
 * diagnostic. Code modules are imported under the hash of their text, so that a preview sees an edit.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { classifyImport } from './import-rules.ts';
import { moduleImports } from './module-imports.ts';

/** What an import gives: names to values. */
export type ModuleNamespace = Readonly<Record<string, unknown>>;

/** A module, or why it cannot be had; `rule` tells a forbidden import from a failing one. */
export type LoadedModule =
  | { readonly ok: true; readonly namespace: ModuleNamespace }
  | {
      readonly ok: false;
      readonly rule: 'mdx/import' | 'mdx/import-failed';
      readonly name: string;
      readonly reason: string;
    };

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** The first import of a module, or of what it imports, that is forbidden. */
const forbiddenBelow = (
  file: string,
  folder: string,
  seen: Set<string>,
): { readonly name: string; readonly reason: string } | undefined => {
  if (seen.has(file)) return undefined;
  seen.add(file);
  for (const specifier of moduleImports(readFileSync(file, 'utf8'))) {
    if (specifier === undefined) return { name: 'import(…)', reason: '@import-computed' };
    const found = classifyImport(specifier, file, folder);
    if (found.kind === 'forbidden') return { name: specifier, reason: found.reason };
    if (found.kind !== 'code' && found.kind !== 'json')
      return { name: specifier, reason: '@import-type' };
    const below = found.kind === 'code' ? forbiddenBelow(found.absolute, folder, seen) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
};

/** Imports a `.ts` or `.js` file of the issue folder. */
export const loadCode = async (
  file: string,
  folder: string,
  name: string,
): Promise<LoadedModule> => {
  try {
    const forbidden = forbiddenBelow(file, folder, new Set());
    if (forbidden !== undefined) return { ok: false, rule: 'mdx/import', ...forbidden };
    const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12);
    const url = `${pathToFileURL(file).href}?v=${hash}`;
    return { ok: true, namespace: (await import(/* @vite-ignore */ url)) as ModuleNamespace };
  } catch (error) {
    return { ok: false, rule: 'mdx/import-failed', name, reason: reasonOf(error) };
  }
};

/** Reads a `.json` file: its value is the default export, its keys are named ones. */
export const loadJson = (file: string, name: string): LoadedModule => {
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    const named = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
    return { ok: true, namespace: { ...named, default: value } };
  } catch (error) {
    return { ok: false, rule: 'mdx/import-failed', name, reason: reasonOf(error) };
  }
};
