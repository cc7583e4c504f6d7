/**
 * Runs the command as a child process, so that Chromium and its memory stay out of Astro. In: a verb
 * and its words. Out: when it ends well; its own output goes to the terminal as it comes. A failed
 * child fails the build with its first errors, since what it said has long scrolled away.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../cache/cache-folder.ts';
import { DiagnosticError } from '../diagnostics/diagnostic-error.ts';
import { errorAt } from '../diagnostics/make.ts';
import { type ChildOutput, childErrors } from './child-errors.ts';

/** One run of the command. */
export interface CommandRun {
  readonly verb: 'print' | 'cards';
  readonly issuesDir: string;
  readonly outDir: string;
  readonly root: string;
  readonly strict: boolean;
  readonly language: string;
  /** Takes the child's output, line ends included. */
  readonly write: (text: string) => void;
}

/** The command's entry, beside this code both in the repository and in the package. */
export const commandPath = (): string =>
  fileURLToPath(new URL('../cli/banxin.mjs', import.meta.url));

const wordsOf = (run: CommandRun): readonly string[] => [
  run.verb,
  ...['--issues', run.issuesDir, '--out', run.outDir, '--lang', run.language],
  ...(run.strict ? ['--strict'] : []),
];

const failure = (run: CommandRun, reason: string, output: ChildOutput = {}): DiagnosticError => {
  const errors = childErrors(output, run.strict);
  const data = { verb: run.verb, reason, ...errors };
  return new DiagnosticError([errorAt('web/command-failed', undefined, data)]);
};

const cacheVariable = (): Readonly<Record<string, string>> =>
  process.env.BANXIN_CACHE ? { BANXIN_CACHE: cacheFolder() } : {};

/** Runs one verb for all issues; it keeps what has not changed. `command` is given by tests only. */
export const runCommand = (run: CommandRun, command = commandPath()): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!existsSync(command)) return reject(failure(run, command));
    const child = spawn(process.execPath, [command, ...wordsOf(run)], {
      cwd: run.root,
      stdio: ['ignore', 'pipe', 'pipe'],
      // The folder may be typed relative to ours, and the child has another.
      env: { ...process.env, ...cacheVariable(), ASTRO_TELEMETRY_DISABLED: '1' },
    });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] += text;
        run.write(text);
      });
    }
    child.once('error', (error) => reject(failure(run, error.message)));
    child.once('close', (code, signal) =>
      code === 0 ? resolve() : reject(failure(run, signal ?? `exit ${code}`, output)),
    );
  });
