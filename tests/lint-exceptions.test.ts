/**
 * The functions that the linter lets pass although they are long or tangled: the list in `biome.jsonc` only
 * shrinks. A file that needs no exception any more must leave it, and no file may be added.
 */
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
/** Files on the list. Lower it when one leaves; a higher number is a step back. */
const MOST = 33;

const config = readFileSync(join(root, 'biome.jsonc'), 'utf8');
const listed = /only shrinks[\s\S]*?"includes": \[([\s\S]*?)\]/.exec(config)?.[1] ?? '';
const patterns = [...listed.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();

/** Files of these in which a function breaks one of the two rules. */
const tangled = (paths: readonly string[]): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'banxin-lint-'));
  try {
    const rules = {
      preset: 'none',
      complexity: {
        noExcessiveCognitiveComplexity: { level: 'error', options: { maxAllowedComplexity: 15 } },
        noExcessiveLinesPerFunction: {
          level: 'error',
          options: { maxLines: 60, skipBlankLines: true },
        },
      },
    };
    const settings = { root: true, linter: { rules }, formatter: { enabled: false } };
    writeFileSync(join(folder, 'biome.json'), JSON.stringify(settings));
    return paths.filter((path, index) => {
      const copy = join(folder, `f${index}.ts`);
      writeFileSync(copy, readFileSync(join(root, path)));
      const program = join(root, 'node_modules/@biomejs/biome/bin/biome');
      const words = [program, 'lint', copy];
      return spawnSync(process.execPath, words, { cwd: folder }).status !== 0;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

describe('the exceptions of the linter', () => {
  it('are there, and no more than there were', () => {
    expect(patterns.length).toBeGreaterThan(0);
    expect(patterns.filter((pattern) => globSync(pattern, { cwd: root }).length === 0)).toEqual([]);
    expect(files.length).toBeLessThanOrEqual(MOST);
  });
  it('are all needed', () => {
    const needed = tangled(files);
    expect(files.filter((file) => !needed.includes(file))).toEqual([]);
  });
  it('would not be needed by a plain file', () => {
    expect(tangled(['print/page-plan/limits.ts'])).toEqual([]);
  });
});
