/**
 * The one way a problem travels as an exception: where a function cannot return a value beside its
 * problems (a browser that does not start), it throws this, and the command reports what it carries.
 */
import type { Diagnostic } from './diagnostic.ts';

/** Carries diagnostics up to the command. The message is the rule ids, for stack traces only. */
export class DiagnosticError extends Error {
  readonly diagnostics: readonly Diagnostic[];

  /** @param cause what the platform said, kept for `--verbose` traces */
  constructor(diagnostics: readonly Diagnostic[], cause?: unknown) {
    super(diagnostics.map((item) => item.rule).join(', '), { cause });
    this.name = 'DiagnosticError';
    this.diagnostics = diagnostics;
  }
}
