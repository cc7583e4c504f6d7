/** A fault of the MDX parser, explained, and what lets the parser pass it. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type DiagnosticData, errorAt } from '../diagnostics/make.ts';
import type { RuleId } from '../diagnostics/messages/index.ts';
import type { Change } from '../mend/mender.ts';
import { placeAt, type SourceText } from '../mend/source-text.ts';

/** A fault of the text; no repair where none is known. A repair keeps the number of lines. */
export interface SyntaxFault {
  readonly fault: Diagnostic;
  readonly repair: readonly Change[];
}

/** A fault at an offset. */
export const syntaxFault = (
  source: SourceText,
  rule: RuleId,
  offset: number,
  data: DiagnosticData,
  repair: readonly Change[] = [],
): SyntaxFault => ({ fault: errorAt(rule, placeAt(source, offset), data), repair });
