/**
 * Tells what of a file's characters is read in another form. In: the text of a file and its name. Out: notes
 * where nothing is in doubt, a warning where another character than the one typed is set.
 */
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { RuleId } from '../diagnostics/messages/index.ts';
import { type UnusualKind, unusualCharacters } from '../text/unusual-characters.ts';

const TOLD: Readonly<Record<UnusualKind, readonly [rule: RuleId, severity: Severity]>> = {
  space: ['check/odd-space', 'info'],
  composed: ['check/letter-in-parts', 'info'],
  ideograph: ['check/look-alike', 'warning'],
  twin: ['check/usual-sign', 'info'],
  shapeless: ['check/shapeless-sign', 'info'],
};

/** Notes and warnings, in the order of the text. */
export const toldCharacters = (text: string, file: string): readonly Diagnostic[] =>
  unusualCharacters(text).map(({ kind, offset, count, ...data }) => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length;
    const column = offset - before.lastIndexOf('\n');
    const [rule, severity] = TOLD[kind];
    const times = count > 1 ? count : '';
    return { rule, severity, data: { ...data, count: times }, source: { file, line, column } };
  });
