/**
 * Makes print and cards of every issue before Astro renders its pages. The two run side by side (one
 * needs a browser, the other does not): two processes at a time are what a small machine holds.
 */
import type { Settings } from './options.ts';
import { type CommandRun, runCommand } from './run-command.ts';

/** What the editions are made of. */
export interface EditionsInput {
  readonly settings: Settings;
  /** Language of what the command says. */
  readonly language: string;
  readonly write: (text: string) => void;
}

/** Runs both; waits for both before it throws the first failure, so that no child is left. */
export const buildEditions = async (
  input: EditionsInput,
  run: (command: CommandRun) => Promise<void> = runCommand,
): Promise<void> => {
  const { settings, language, write } = input;
  const { root, issuesDir, outDir, strict } = settings;
  const verbs = (['print', 'cards'] as const).filter((verb) => settings[verb]);
  const runs = verbs.map((verb) => run({ verb, issuesDir, outDir, root, strict, language, write }));
  for (const result of await Promise.allSettled(runs)) {
    if (result.status === 'rejected') throw result.reason;
  }
};
