/**
 * Where Paged.js lies. It is an optional part of the package, so its absence is a diagnostic that says
 * what to install. The unminified UMD build is the one that is injected: its names are in stack traces.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DiagnosticError } from '../../src/diagnostics/diagnostic-error.ts';

/** The Paged.js build and its version. */
export interface PagedjsFile {
  readonly path: string;
  readonly version: string;
}

/**
 * Finds the installed Paged.js.
 *
 * @throws DiagnosticError `setup/package-missing`
 */
export function findPagedjs(from: string = import.meta.url): PagedjsFile {
  try {
    const entry = createRequire(from).resolve('pagedjs');
    const folder = dirname(dirname(entry));
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const version =
      typeof manifest === 'object' && manifest !== null && 'version' in manifest
        ? String(manifest.version)
        : '';
    return { path: join(folder, 'dist', 'paged.js'), version };
  } catch (cause) {
    const data = { use: 'print', packages: 'pagedjs', specs: 'pagedjs' };
    throw new DiagnosticError([{ rule: 'setup/package-missing', severity: 'error', data }], cause);
  }
}
