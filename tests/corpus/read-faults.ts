/** Errors that reading an issue of the corpus gave, each in a line. */
import { type Diagnostic, formatPlace } from './doors.ts';

/** Errors alone: warnings are what ordinary copy deserves. */
export const readFaults = (index: number, diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ rule, source }) =>
        `issue ${index}: ${rule} ${source === undefined ? '-' : formatPlace(source)}`,
    );
