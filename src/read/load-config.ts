/** Loads the optional `banxin.config.ts`. In: the folder of issues. Out: its components, checked. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import type { AuthorComponent } from '../mdx/component.ts';
import { inFolder } from './issue-files.ts';

/** What the configuration gives; empty when there is none. */
export interface LoadedConfig {
  readonly components: readonly AuthorComponent[];
  readonly diagnostics: readonly Diagnostic[];
}

const isComponent = (value: unknown): value is AuthorComponent =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as { name?: unknown }).name === 'string' &&
  typeof (value as { expand?: unknown }).expand === 'function';

/** Reads the configuration; a fault in it is `model/config`. */
export const loadConfig = async (issuesDir: string, shown: string): Promise<LoadedConfig> => {
  const path = join(issuesDir, 'banxin.config.ts');
  if (!existsSync(path)) return { components: [], diagnostics: [] };
  const file = inFolder(shown, 'banxin.config.ts');
  const fail = (reason: string): LoadedConfig => ({
    components: [],
    diagnostics: [errorAt('model/config', { file }, { reason })],
  });
  try {
    const url = `${pathToFileURL(path).href}?v=${statSync(path).mtimeMs}`;
    const module = (await import(/* @vite-ignore */ url)) as { readonly config?: unknown };
    const config = module.config as { readonly components?: unknown } | undefined;
    if (typeof config !== 'object' || config === null) return fail('config');
    const components = config.components ?? [];
    if (!Array.isArray(components) || !components.every(isComponent)) return fail('components');
    return { components, diagnostics: [] };
  } catch (error) {
    return fail((error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '');
  }
};
