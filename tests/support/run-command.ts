/** Runs `banxin` in this process, as if typed in a folder. `tests/e2e/sample-print.test.ts` types it for real. */
import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

/** What a call left. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Where and how a call is made. */
export interface CallOptions {
  /** Working folder; the repository when absent. */
  readonly folder?: string;
  /** The variable `CI`; as it is when absent. */
  readonly ci?: string;
}

/** Runs the command with these words. Calls follow one another: the working folder is the process's. */
export const runCommand = async (
  words: readonly string[],
  { folder, ci }: CallOptions = {},
): Promise<Ran> => {
  const text = { out: '', err: '' };
  const cwd = folder === undefined ? undefined : vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const before = process.env['CI'];
  if (ci !== undefined) vi.stubEnv('CI', ci);
  try {
    const code = await main(words, {
      print: (more) => {
        text.out += more;
      },
      note: (more) => {
        text.err += more;
      },
      colour: false,
      live: false,
    });
    return { code, ...text };
  } finally {
    cwd?.mockRestore();
    if (ci !== undefined) vi.stubEnv('CI', before);
  }
};
