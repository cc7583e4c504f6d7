/**
 * Makes print and cards of every issue before Astro renders its pages. Print and cards run side by
 * side (one needs a browser, the other does not), each issue after the other: two processes at a time
 * are what a small machine holds.
 */
import type { Settings } from './options.ts';
import { type CommandRun, runCommand } from './run-command.ts';

/** What the editions are made of. */
export interface EditionsInput {
  readonly settings: Settings;
  readonly dates: readonly string[];
  readonly language: string;
  readonly write: (text: string) => void;
}

const lane = async (
  verb: CommandRun['verb'],
  { settings, dates, language, write }: EditionsInput,
  run: typeof runCommand,
): Promise<void> => {
  const { root, issuesDir, outDir, strict } = settings;
  for (const date of dates) {
    await run({ verb, date, issuesDir, outDir, root, strict, language, write });
  }
};

/** Runs both lanes; waits for both before it throws the first failure, so that no child is left. */
export const buildEditions = async (
  input: EditionsInput,
  run: typeof runCommand = runCommand,
): Promise<void> => {
  const lanes = [
    ...(input.settings.print ? [lane('print', input, run)] : []),
    ...(input.settings.cards ? [lane('cards', input, run)] : []),
  ];
  for (const result of await Promise.allSettled(lanes)) {
    if (result.status === 'rejected') throw result.reason;
  }
};
