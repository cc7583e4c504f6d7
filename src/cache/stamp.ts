/**
 * What every key holds beside its own inputs: our code, the packages, Node and the kind of machine. Entries of
 * several versions lie side by side and never meet.
 */
import { codeHash, codeRoot } from './code-hash.ts';
import { hashValues } from './hash-values.ts';
import { packagesHash } from './package-versions.ts';

/** Node (its ICU breaks words) and the machine (rounding, and what picture libraries do with its vectors). */
const ownMachine: readonly string[] = [
  process.version,
  process.versions.icu ?? '',
  process.platform,
  process.arch,
];

/** The stamp of code that lies in a folder and runs on a machine. */
export const stampOf = (code: string, machine: readonly string[] = ownMachine): string =>
  hashValues(codeHash(code), packagesHash(code), machine);

let own: string | undefined;

/** The stamp of the code that runs, made once a process: code that is edited meanwhile does not run. */
export const ownStamp = (): string => {
  own ??= stampOf(codeRoot);
  return own;
};
