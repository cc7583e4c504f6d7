/**
 * Pairs for a blind comparison: every page of the sample issues as its designer's template has it and as
 * the solver lays it out without one, as pictures named A and B in an order that nobody chose.
 *
 * Run: `node_modules/.bin/node tools/blind/make-pairs.ts FOLDER [SEED]`; the key is written beside them,
 * as `key.json`: which letter is the solver's. Verdicts so far are in `verdicts.md`.
 */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const [out, seed = '1'] = process.argv.slice(2);
if (!out) throw new Error('usage: make-pairs.ts FOLDER [SEED]');

/** An issue's front matter without the `layout:` of its pages. */
const withoutTemplates = (text: string): string => {
  const kept: string[] = [];
  let indent = -1;
  for (const line of text.split('\n')) {
    const at = line.length - line.trimStart().length;
    if (indent >= 0 && (line.trim() === '' || at > indent)) continue;
    indent = /^\s*layout:/u.test(line) ? at : -1;
    if (indent < 0) kept.push(line);
  }
  return kept.join('\n');
};

/** The sample issues without locks, with or without templates. */
const issuesIn = (folder: string, templates: boolean): readonly string[] => {
  cpSync(path.join(root, 'issues'), folder, { recursive: true });
  const dates = readdirSync(folder).filter((name) => /^\d{4}-\d\d-\d\d$/u.test(name));
  for (const date of dates) {
    rmSync(path.join(folder, date, 'layout.lock.json'), { force: true });
    const file = path.join(folder, date, 'issue.mdx');
    if (!templates) writeFileSync(file, withoutTemplates(readFileSync(file, 'utf8')));
  }
  return dates.sort();
};

const print = (date: string, issues: string, to: string): readonly string[] => {
  const command = ['src/cli/banxin.mjs', 'print', date, '--issues', issues, '--out', to];
  execFileSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  const pages = path.join(to, date, 'print/pages');
  return readdirSync(pages)
    .filter((name) => /^\d\d\.webp$/u.test(name))
    .sort()
    .map((name) => path.join(pages, name));
};

/** A coin of its own for every pair: FNV-1a of the seed and the page. */
const coin = (text: string): boolean => {
  let value = 0x811c9dc5;
  for (const char of text) value = Math.imul(value ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return (value >>> 7) % 2 === 0;
};

const work = mkdtempSync(path.join(tmpdir(), 'banxin-blind-'));
mkdirSync(out, { recursive: true });
const key: Record<string, { readonly page: string; readonly solver: 'A' | 'B' }> = {};
const [designed, solved] = [path.join(work, 'designed'), path.join(work, 'solved')];
issuesIn(solved, false);
for (const date of issuesIn(designed, true)) {
  const theirs = print(date, designed, path.join(work, 'designed-out'));
  const ours = print(date, solved, path.join(work, 'solved-out'));
  ours.forEach((file, index) => {
    const pair = String(Object.keys(key).length + 1);
    const first = coin(`${seed} ${date} ${index}`);
    const [a, b] = first ? [file, theirs[index]] : [theirs[index], file];
    if (!a || !b) return;
    copyFileSync(a, path.join(out, `${pair}-A.webp`));
    copyFileSync(b, path.join(out, `${pair}-B.webp`));
    key[pair] = { page: `${date} ${index + 1}`, solver: first ? 'A' : 'B' };
  });
}
writeFileSync(path.join(out, 'key.json'), `${JSON.stringify(key, null, 2)}\n`);
rmSync(work, { recursive: true });
