/** Prints the files that took longest when a run of several files ends, so that a slow test is seen on the day it comes. */
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** What the list needs to know of a file. */
export interface TimedFile {
  readonly project: string;
  /** From the repository's root. */
  readonly path: string;
  /** Imports, hooks and tests, ms. */
  readonly ms: number;
}

/** The slowest files first, at most so many, one a line. */
export const slowestLines = (files: readonly TimedFile[], most: number): readonly string[] =>
  files
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, most)
    .map(({ project, path, ms }) => `${(ms / 1000).toFixed(1).padStart(6)} s  ${project}  ${path}`);

const timed = (module: TestModule): TimedFile => {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return {
    project: module.project.name,
    path: relative(module.project.config.root, module.moduleId),
    ms: collectDuration + setupDuration + duration,
  };
};

/** A reporter that ends a run with its slowest files. */
export const slowestFiles = (most: number): Reporter => ({
  onTestRunEnd: (modules) => {
    if (modules.length < 2) return;
    const lines = slowestLines(modules.map(timed), most);
    process.stdout.write(`\n Slowest files\n${lines.map((line) => `  ${line}\n`).join('')}`);
  },
});
