/**
 * Before the first file of the project `pages`: one folder for what its files share, removed after the last.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of what the files of `pages` share, absolute. */
    readonly shared: string;
  }
}

/** Makes the folder and says where it is; hands back what removes it. */
export const setup = (project: TestProject): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'banxin-pages-'));
  project.provide('shared', folder);
  return () => rmSync(folder, { recursive: true, force: true });
};
