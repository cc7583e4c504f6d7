/**
 * What every verb of the command is: a name, its words, and a function from options to an outcome.
 * Verbs neither print nor exit; `main` does both, so that `--json`, `--strict` and exit codes are the
 * same for all.
 */
import type { Command } from 'commander';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';
import type { Stopwatch } from '../timings/stopwatch.ts';
import type { Progress } from './progress.ts';

/** Options that every verb has. */
export interface CommonOptions {
  /** Folder of the issues, as typed; default `issues`. */
  readonly issues: string;
  /** Folder that results go to, as typed; default `dist`. */
  readonly out: string;
  readonly language: MessageLanguage;
  readonly json: boolean;
  /** Warnings fail the command too. */
  readonly strict: boolean;
}

/** One call of a verb. */
export interface Invocation {
  readonly options: CommonOptions;
  /** The verb's own options, by commander's camel-case names. */
  readonly flags: Readonly<Record<string, unknown>>;
  /** Words after the verb, such as the date of an issue. */
  readonly words: readonly string[];
  readonly progress: Progress;
  /** Takes the time of each stage the verb goes through, for `--timings`. */
  readonly stopwatch: Stopwatch;
}

/** What a verb hands back. Exit code: 1 with an error (or a warning under `--strict`), else 0. */
export interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** Printed before the diagnostics in text mode. */
  readonly text?: string;
  /** The text is a file to keep: diagnostics go to the error stream beside it. */
  readonly keep?: boolean;
  /** Printed instead of the array of diagnostics under `--json`. */
  readonly json?: Readonly<Record<string, unknown>>;
}

/** A verb of the command. */
export interface Verb {
  readonly name: string;
  /** Commander's notation: `[date]`, `<date>`, `[dates...]`; default none. */
  readonly words?: string;
  readonly summary: Readonly<Record<MessageLanguage, string>>;
  /** Adds the verb's own options. */
  readonly configure?: (command: Command, language: MessageLanguage) => void;
  readonly run: (invocation: Invocation) => Promise<Outcome>;
}
