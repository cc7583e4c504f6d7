/**
 * Where the command writes. In: the process's streams. Out: two plain functions and what the streams
 * can show, so that everything above can be tested with strings.
 */

/** The command's only way to the outside. */
export interface Terminal {
  /** Results: diagnostics, tables, JSON. */
  readonly print: (text: string) => void;
  /** Progress and remarks, kept apart so that results can be piped. */
  readonly note: (text: string) => void;
  /** Whether results may be coloured. */
  readonly colour: boolean;
  /** Whether a progress line may be drawn over. */
  readonly live: boolean;
}

/** The terminal of this process. Colour follows NO_COLOR and whether a person is looking. */
export function processTerminal(): Terminal {
  return {
    print: (text) => void process.stdout.write(text),
    note: (text) => void process.stderr.write(text),
    colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
    live: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
  };
}
