/** An author's file as text. In: its place, and texts that stand for files. Out: the text, or why there is none. */
import { readFileSync } from 'node:fs';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';

/** Contents by absolute path, in place of what is on disk: an edit that is not written yet. */
export type Texts = ReadonlyMap<string, string>;

/** Codes of the system as terms of the messages. */
const terms: Readonly<Record<string, string>> = {
  ENOENT: '@no-file',
  EACCES: '@no-access',
  EPERM: '@no-access',
  EISDIR: '@is-folder',
};

const reasonOf = (error: unknown): string => {
  if (error instanceof TypeError) return '@not-utf';
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return terms[code] ?? code;
};

/** A file as UTF-8 text, or the diagnostic that it cannot be read, with the reason as a term. */
export const readText = (absolute: string, file: string, texts?: Texts): string | Diagnostic => {
  const given = texts?.get(absolute);
  if (given !== undefined) return given;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(absolute),
    );
  } catch (error) {
    return errorAt('model/unreadable', { file }, { reason: reasonOf(error) });
  }
};
