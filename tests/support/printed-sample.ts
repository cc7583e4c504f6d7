/** The sample issue printed once a run: the files of `print`, in the folder that the files of `pages` share. */
import { join } from 'node:path';
import { inject } from 'vitest';
import { oncePer } from './once.ts';
import { runCommand } from './run-command.ts';
import { type SampleDate, sampleRoot } from './sample-pages.ts';

/** Prints an issue anew, and says in which folder its files are. */
export const printedSample = oncePer(
  (date: SampleDate) => date,
  async (date: SampleDate): Promise<string> => {
    const out = join(inject('shared'), 'print');
    const { code, err } = await runCommand(['print', date, '--fresh', '--json', '--out', out], {
      folder: sampleRoot,
    });
    if (code !== 0) throw new Error(err);
    return join(out, date, 'print');
  },
);
