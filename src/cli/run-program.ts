/** Runs programs that get a browser. In: a command and its words. Out: whether it worked and what it said. */
import { spawn } from 'node:child_process';

/** How a program ended. */
export interface Outcome {
  readonly ok: boolean;
  /** What it said last, or of an error first. */
  readonly lastLine: string;
}

/**
 * Runs a program without a shell and keeps its last line; never throws.
 *
 * @param told its output as it comes
 */
export const runProgram = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  minutes: number,
  told: (text: string) => void = () => undefined,
): Promise<Outcome> => {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: minutes * 60_000,
    });
    let text = '';
    const keep = (chunk: Buffer): void => {
      text = (text + chunk.toString()).slice(-4000);
      told(chunk.toString());
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ ok: false, lastLine: error.message }));
    child.on('close', (code) => {
      const lines = text.split('\n').filter((line) => line.trim() !== '');
      const said = lines.find((line) => /error/i.test(line)) ?? lines.at(-1) ?? '';
      resolve({ ok: code === 0, lastLine: said.trim() || `exit code ${code}` });
    });
  });
};
