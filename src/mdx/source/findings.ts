/**
 * What the steps over the source find, kept on the file that is read. Print turns it into diagnostics; the
 * web, which compiles the same file with the same steps, leaves it alone: `check` has told it by then.
 */
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.ts';
import type { DiagnosticData } from '../../diagnostics/make.ts';
import type { RuleId } from '../../diagnostics/messages/index.ts';
import { type SourceFile, spanAt } from './source-tree.ts';

/**
 * One finding. Where a change mends it, `data.typed` is what stands in the source from `offset` on, to the
 * letter, and `data.mend` what to type instead (empty: nothing): an edit of the range
 * `[offset, offset + typed.length)`.
 */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** UTF-16 units from the start of the file. */
  readonly offset: number;
  readonly data: DiagnosticData;
}

const key = 'banxinFindings';

/** The findings of a file, to be added to. */
export const findingsOf = (file: Pick<SourceFile, 'data'>): Finding[] => {
  const known = file.data[key];
  if (Array.isArray(known)) return known as Finding[];
  const list: Finding[] = [];
  file.data[key] = list;
  return list;
};

/** Findings as diagnostics, in the order of the source. */
export const findingDiagnostics = (
  findings: readonly Finding[],
  source: string,
  file: string,
): readonly Diagnostic[] =>
  [...findings]
    .sort((a, b) => a.offset - b.offset)
    .map(({ rule, severity, offset, data }) => {
      const { line, column } = spanAt(source, offset, offset).start;
      return { rule, severity, data, source: { file, line, column } };
    });
