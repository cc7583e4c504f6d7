/**
 * `node tests/frozen/dist.ts FOLDER`: says which files of a built `dist` differ from those that are kept,
 * exit code 1 when any does. With `--keep` it keeps them instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { distChanges, listDist, readDistList, writeDistList } from './dist-list.ts';

const kept = join(import.meta.dirname, 'dist-files.txt');
const words = process.argv.slice(2);
const [folder] = words.filter((word) => word !== '--keep');
if (folder === undefined) {
  process.stderr.write('node tests/frozen/dist.ts FOLDER [--keep]\n');
  process.exit(2);
}
const list = listDist(folder);
if (words.includes('--keep')) {
  writeFileSync(kept, writeDistList(list));
  process.stdout.write(`${list.size} files kept\n`);
} else {
  const changes = distChanges(readDistList(readFileSync(kept, 'utf8')), list);
  process.stdout.write(changes.map((line) => `${line}\n`).join(''));
  process.stdout.write(`${list.size} files, ${changes.length} differ\n`);
  process.exitCode = changes.length > 0 ? 1 : 0;
}
