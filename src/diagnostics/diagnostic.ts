/**
 * The one shape of every problem: a permanent rule id, a place, the figures found and allowed.
 *
 * Libraries return `Diagnostic` values and never print; `src/cli` formats them with the words of
 * `messages/`. Nothing goes wrong in silence (law 4).
 */
import type { Edit } from './edit.ts';
import type { RuleId } from './messages/index.ts';

/** How bad: an error fails the build, a warning fails it under `--strict`, info never does. */
export type Severity = 'error' | 'warning' | 'info';

/** A place in the author's files. `file` is relative to the project root, `/` separated. */
export interface SourcePlace {
  readonly file: string;
  /** 1-based. Absent when the whole file is meant. */
  readonly line?: number;
  /** 1-based, in UTF-16 units. */
  readonly column?: number;
}

/** A place on paper: page number and box in millimetres from the trim's top left corner. */
export interface PagePlace {
  readonly issue: string;
  readonly page: number;
  readonly story?: string;
  readonly box?: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/** One problem. `data` holds the figures and names that the message's `{placeholders}` take. */
export interface Diagnostic {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly data: Readonly<Record<string, string | number>>;
  readonly source?: SourcePlace;
  readonly at?: PagePlace;
  /** Mends it: all together or none. Absent where only the author can know what was meant. */
  readonly edits?: readonly Edit[];
  /** The edits are one of several ways that the hint names: `check --fix` leaves the choice to the author. */
  readonly choice?: true;
}

/** Whether a list holds an error. */
export const hasErrors = (list: readonly Diagnostic[]): boolean =>
  list.some((item) => item.severity === 'error');
