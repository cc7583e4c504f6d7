/** Writes issues of the corpus into a folder, as a newspaper that every verb can read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { corpusIssue, corpusPaper } from './corpus-issue.ts';
import { contentOf } from './file.ts';

/** How it is written. */
export interface WriteOptions {
  /** The paper's format by name; `tabloid-5` when absent. */
  readonly format?: string;
}

/**
 * Writes `newspaper.yaml` and the issues of these indices into a folder of issues. What stands there
 * under the same names is replaced.
 */
export const writeCorpus = (
  folder: string,
  indices: readonly number[],
  options: WriteOptions = {},
): void => {
  const files = [corpusPaper(options.format), ...indices.flatMap((at) => corpusIssue(at).files)];
  for (const file of files) {
    const path = join(folder, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contentOf(file));
  }
};
