/**
 * Changes comparisons at random, one at a time, and says which the tests catch: `node tools/mutate.ts COUNT SEED`.
 * In: a count and a seed. Out: a line a change, and how many were caught; exit code 1 when more than one in ten
 * was not. The tree itself is never changed: a copy of it is, with the packages linked.
 */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const ROOMS = ['print/layout/solve/*.ts', 'print/layout/module/*.ts'];
/** What is tried on the changed copy: the tests of layout, in the fast project. */
const TESTS = ['tests/print/layout', 'tests/print/issue', 'tests/print/desk'];
/** Each comparison with the one that a slip of the hand makes of it. */
const SLIPS: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
]);

interface Comparison {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly slip: string;
  readonly told: string;
}

const comparisonsIn = (file: string): readonly Comparison[] => {
  const text = readFileSync(join(root, file), 'utf8');
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Comparison[] = [];
  const visit = (node: ts.Node): void => {
    const slip = ts.isBinaryExpression(node) ? SLIPS.get(node.operatorToken.kind) : undefined;
    if (ts.isBinaryExpression(node) && slip !== undefined) {
      const start = node.operatorToken.getStart();
      const { line } = tree.getLineAndCharacterOfPosition(start);
      const told = `${file}:${line + 1} ${node.getText().replace(/\s+/g, ' ').slice(0, 60)}`;
      found.push({ file, start, end: node.operatorToken.end, slip, told });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
};

/** A small generator of numbers, so that a seed names its changes for good. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
};

const [count = 10, seed = 1] = process.argv.slice(2).map(Number);
const all = ROOMS.flatMap((pattern) => globSync(pattern, { cwd: root }))
  .sort()
  .flatMap(comparisonsIn);
const random = randomFrom(seed);
const chosen = Array.from({ length: count }, () => all.splice(random(all.length), 1)).flat();

const copy = mkdtempSync(join(tmpdir(), 'banxin-mutate-'));
for (const part of ['src', 'print', 'tests', 'issues', 'tools', 'docs', 'public']) {
  cpSync(join(root, part), join(copy, part), { recursive: true });
}
for (const file of globSync('*.{json,jsonc,ts,mjs,md}', { cwd: root })) {
  cpSync(join(root, file), join(copy, file));
}
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
const passes = (): boolean => {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const words = [vitest, 'run', '--project', 'unit', '--bail', '1', ...TESTS];
  return spawnSync(process.execPath, words, { cwd: copy, encoding: 'utf8' }).status === 0;
};
// Tests that fail by themselves would catch everything.
if (!passes()) throw new Error('the tests fail on the tree as it is');
let caught = 0;
for (const { file, start, end, slip, told } of chosen) {
  const text = readFileSync(join(root, file), 'utf8');
  writeFileSync(join(copy, file), text.slice(0, start) + slip + text.slice(end));
  const missed = passes();
  writeFileSync(join(copy, file), text);
  if (!missed) caught += 1;
  process.stdout.write(`${missed ? 'missed' : 'caught'}  ${told}  →  ${slip}\n`);
}
rmSync(copy, { recursive: true, force: true });
process.stdout.write(`${caught} of ${count} caught\n`);
process.exitCode = caught < 0.9 * count ? 1 : 0;
