/**
 * The progress line of long work: drawn over itself where a person looks, one plain line a step in a
 * log. In: steps. Out: text on the terminal's side channel.
 */
import type { Terminal } from './terminal.ts';

/** Told about the steps of long work. */
export interface Progress {
  /** @param count how far a step of known length is, such as `[3, 22]` */
  readonly step: (text: string, count?: readonly [done: number, total: number]) => void;
  /** Clears the line; call it before results are printed. */
  readonly end: () => void;
}

const eraseLine = '\r\u001b[K';

/** A progress line on this terminal. Counted steps are thinned out in a log: first and last only. */
export function createProgress(terminal: Terminal): Progress {
  let drawn = false;
  return {
    step: (text, count) => {
      const line = count === undefined ? text : `${text} ${count[0]}/${count[1]}`;
      if (terminal.live) {
        terminal.note(`${eraseLine}${line}`);
        drawn = true;
      } else if (count === undefined || count[0] === count[1] || count[0] === 1) {
        terminal.note(`[banxin] ${line}\n`);
      }
    },
    end: () => {
      if (drawn) terminal.note(eraseLine);
      drawn = false;
    },
  };
}
