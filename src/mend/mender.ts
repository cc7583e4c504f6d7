/** What mends one rule: from a diagnostic and the text of its file to changes, all of them or none. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/messages/index.ts';
import type { SourceText } from './source-text.ts';

/** Puts `text` in place of the characters `[start, end)` of the file. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A fault with the text of its file. */
export interface Faulty {
  readonly fault: Diagnostic;
  readonly source: SourceText;
  /** Offset of the fault's place. */
  readonly at: number;
}

/** The changes, or undefined where only a person can tell what was meant. */
export type Mender = (faulty: Faulty) => readonly Change[] | undefined;

/** Menders of some rules. */
export type Menders = Readonly<Partial<Record<RuleId, Mender>>>;

/** A figure or name of the diagnostic as text; empty when it has none. */
export const datum = ({ fault }: Faulty, key: string): string => String(fault.data[key] ?? '');

/** One change. */
export const change = (start: number, end: number, text: string): readonly Change[] => [
  { start, end, text },
];

/** The text `typed` that stands at the fault, replaced; undefined when something else stands there. */
export const retyped = (faulty: Faulty, typed: string, text: string): ReturnType<Mender> => {
  const { at, source } = faulty;
  if (typed === '' || !source.text.startsWith(typed, at)) return undefined;
  return change(at, at + typed.length, text);
};

/** Of a rule whose finder says what stands there to the letter (`typed`) and what to type (`mend`). */
export const toldMender: Mender = (faulty) =>
  faulty.fault.data['mend'] === undefined
    ? undefined
    : retyped(faulty, datum(faulty, 'typed'), datum(faulty, 'mend'));
