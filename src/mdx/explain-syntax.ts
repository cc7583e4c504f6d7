/**
 * Faults of the MDX parser as diagnostics. In: what the compiler threw. Out: one diagnostic at the
 * line and column where the author must look: for a tag that is not closed, its opening tag.
 */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';

/** The fields of the parser's error that are read; all may be absent. */
interface ParserFault {
  readonly reason?: unknown;
  readonly message?: unknown;
  readonly ruleId?: unknown;
  readonly line?: unknown;
  readonly column?: unknown;
  readonly cause?: unknown;
}

const placeOf = (fault: ParserFault, file: string): SourcePlace => {
  if (typeof fault.line !== 'number') return { file };
  if (typeof fault.column !== 'number') return { file, line: fault.line };
  return { file, line: fault.line, column: fault.column };
};

const openTag = /closing tag for `<([^`>]*)>` \((\d+):(\d+)/;
const misplaced = /^Expected the closing tag `<\/([^`>]*)>`/;

const firstLine = (value: unknown): string => String(value ?? '').split('\n')[0] ?? '';

const reasonOf = (fault: ParserFault): string => {
  const cause = fault.cause instanceof Error ? `: ${firstLine(fault.cause.message)}` : '';
  const reason = firstLine(fault.reason ?? fault.message);
  return `${reason}${cause}`.replace(/ \(\d+:\d+\)$/, '').replace(/\.$/, '');
};

/** The diagnostic of a parser's fault: `mdx/unclosed-tag`, `stray-tag`, `misplaced-tag`, `syntax`. */
export const explainSyntax = (error: unknown, file: string): Diagnostic => {
  const fault = (typeof error === 'object' && error !== null ? error : {}) as ParserFault;
  const reason = reasonOf(fault) || firstLine(error);
  const open = openTag.exec(reason);
  if (open !== null) {
    const place = { file, line: Number(open[2]), column: Number(open[3]) };
    return errorAt('mdx/unclosed-tag', place, { name: open[1] ?? '' });
  }
  const place = placeOf(fault, file);
  const closing = misplaced.exec(reason);
  if (closing !== null) return errorAt('mdx/misplaced-tag', place, { name: closing[1] ?? '' });
  if (fault.ruleId === 'unexpected-closing-slash') return errorAt('mdx/stray-tag', place);
  return errorAt('mdx/syntax', place, { reason });
};
