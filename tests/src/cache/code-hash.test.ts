/**
 * The hash of our own code sees every room. The rooms are read from the disk, so that one that is added later
 * is asked for too; a hash that forgets rooms is seeded, so that the question is known to find it.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codeHash, codeRoot } from '../../../src/cache/code-hash.ts';
import { hashValues } from '../../../src/cache/hash-values.ts';

/** Every folder of our code that holds files, with one of its files, from the root. */
const realFiles: readonly string[] = [
  ...new Map(
    ['src', 'print']
      .flatMap((top) => readdirSync(join(codeRoot, top), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => [entry.parentPath, relative(codeRoot, join(entry.parentPath, entry.name))]),
  ).values(),
].sort();

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'banxin-code-'));
  for (const file of realFiles) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), file);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Hash = (root: string) => string;

/** Folders in which a changed byte changes nothing of the hash. */
const forgotten = (hash: Hash): readonly string[] => {
  const before = hash(root);
  return realFiles
    .filter((file) => {
      const text = readFileSync(join(root, file));
      writeFileSync(join(root, file), `${text}.`);
      const after = hash(root);
      writeFileSync(join(root, file), text);
      return after === before;
    })
    .map((file) => dirname(file));
};

/** What a list of rooms sees, as one stood here before. */
const listed =
  (rooms: readonly string[]): Hash =>
  (folder) =>
    hashValues(
      ...rooms.flatMap((room) =>
        realFiles
          .filter((file) => file.startsWith(`${room}/`))
          .map((file) => readFileSync(join(folder, file))),
      ),
    );

describe('the hash of our code', () => {
  it('sees a change in every folder', () => {
    expect(realFiles.length).toBeGreaterThan(40);
    expect(forgotten(codeHash)).toEqual([]);
  });

  it('would be found out if it forgot a room', () => {
    const rooms = ['print', 'src/fonts', 'src/images', 'src/mdx', 'src/model', 'src/text'];
    expect(forgotten(listed(rooms))).toContain('src/diagnostics');
    expect(forgotten(listed(['print', 'src']))).toEqual([]);
  });

  it('sees names, files that come and go, and which byte is whose', () => {
    const file = realFiles[0] ?? '';
    const hashes = [codeHash(root)];
    cpSync(join(root, file), join(root, `${file}.more`));
    hashes.push(codeHash(root));
    rmSync(join(root, file));
    hashes.push(codeHash(root));
    expect(new Set(hashes).size).toBe(3);
  });

  it('sees nothing else, and is the same wherever the code lies', () => {
    const before = codeHash(root);
    writeFileSync(join(root, 'package.json'), '{}');
    expect(codeHash(root)).toBe(before);
    const elsewhere = join(root, 'elsewhere');
    for (const top of ['src', 'print'])
      cpSync(join(root, top), join(elsewhere, top), { recursive: true });
    expect(codeHash(elsewhere)).toBe(before);
  });
});
