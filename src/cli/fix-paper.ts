/**
 * `check --fix`: does the edits that faults carry, until none is left to do. In: a way to look at the paper with
 * some files' texts replaced. Out: the new texts; nothing is written here. An edit may uncover the next fault, and
 * one that touches another waits for a round in which its place can be looked at again.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { applyEdits } from '../mend/apply-edits.ts';
import { isSure, withEdits } from '../mend/mend.ts';

/** Contents of files by absolute path. */
export type Texts = ReadonlyMap<string, string>;

/** What a look at the paper finds; with `deep` also what only planned pages tell. */
export type Look<T> = (texts: Texts, deep: boolean) => Promise<T>;

/** What was changed. */
export interface FixedPaper<T> {
  /** Changed files by the name that messages give them, sorted. */
  readonly files: readonly {
    readonly file: string;
    readonly absolute: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Faults whose edits were done. */
  readonly done: readonly Diagnostic[];
  /** The first look, at the paper as it was. */
  readonly before: T;
  /** The last look, at the paper as it will be. */
  readonly found: T;
}

/** A paper is settled long before; this ends a pair of edits that undo each other. */
const MOST_ROUNDS = 12;

const readDisk = (absolute: string): string | undefined => {
  try {
    return readFileSync(absolute, 'utf8');
  } catch {
    return undefined;
  }
};

/** Fixes what can be fixed. `root` is what places in messages are relative to. */
export const fixPaper = async <T extends { readonly diagnostics: readonly Diagnostic[] }>(
  root: string,
  look: Look<T>,
): Promise<FixedPaper<T>> => {
  const texts = new Map<string, string>();
  const done: Diagnostic[] = [];
  const absoluteOf = (file: string): string => path.resolve(root, file);
  const read = (file: string): string | undefined =>
    texts.get(absoluteOf(file)) ?? readDisk(absoluteOf(file));
  /** One round; whether it changed anything. */
  const mend = (diagnostics: readonly Diagnostic[]): boolean => {
    const groups = withEdits(diagnostics, read)
      .filter(isSure)
      .map((fault) => ({ fault, edits: fault.edits ?? [] }));
    const applied = applyEdits(groups, read);
    for (const [file, text] of applied.texts) texts.set(absoluteOf(file), text);
    done.push(...applied.done.map(({ fault }) => fault));
    return applied.done.length > 0;
  };
  const before = await look(texts, false);
  let found = before;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (mend(found.diagnostics)) {
      found = await look(texts, false);
      continue;
    }
    found = await look(texts, true);
    if (!mend(found.diagnostics)) break;
    found = await look(texts, false);
  }
  const files = [...texts].flatMap(([absolute, after]) => {
    const before = readDisk(absolute) ?? '';
    const file = path.relative(root, absolute).split(path.sep).join('/');
    return before === after ? [] : [{ file, absolute, before, after }];
  });
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)), done, before, found };
};
