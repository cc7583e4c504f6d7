/**
 * Short ways to make a `Diagnostic`. In: rule, figures, place. Out: the plain value.
 * An absent place leaves the key out, so that JSON reports carry no `undefined`.
 */
import type { Diagnostic, Severity, SourcePlace } from './diagnostic.ts';
import type { RuleId } from './messages/index.ts';

/** Names and figures that a message's placeholders take. */
export type DiagnosticData = Readonly<Record<string, string | number>>;

const make = (
  severity: Severity,
  rule: RuleId,
  data: DiagnosticData,
  source: SourcePlace | undefined,
): Diagnostic =>
  source === undefined ? { rule, severity, data } : { rule, severity, data, source };

/** An error: the build stops. */
export const errorAt = (
  rule: RuleId,
  source: SourcePlace | undefined,
  data: DiagnosticData = {},
): Diagnostic => make('error', rule, data, source);

/** A note: nothing stops. */
export const infoAt = (
  rule: RuleId,
  source: SourcePlace | undefined,
  data: DiagnosticData = {},
): Diagnostic => make('info', rule, data, source);

/** A warning: the build goes on, `--strict` stops. */
export const warningAt = (
  rule: RuleId,
  source: SourcePlace | undefined,
  data: DiagnosticData = {},
): Diagnostic => make('warning', rule, data, source);
