/**
 * Turns problems into the one error that Astro shows. In: diagnostics. Out: an `AstroError` whose
 * message is each problem with its place, rule, message and hint, in the paper's language.
 */
import { AstroError } from 'astro/errors';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { DiagnosticError } from '../diagnostics/diagnostic-error.ts';
import { formatDiagnostic, sortDiagnostics } from '../diagnostics/format.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';

/** Language of messages for a paper's language: Chinese for `zh`, else English. */
export const messageLanguage = (lang: string | undefined): MessageLanguage =>
  lang === undefined || /^zh\b/i.test(lang) ? 'zh-CN' : 'en';

/** All problems as one text, errors and warnings, in the order of the files. */
export const explainAll = (diagnostics: readonly Diagnostic[], language: MessageLanguage): string =>
  sortDiagnostics(diagnostics)
    .map((item) => formatDiagnostic(item, language))
    .join('\n');

/** Anything thrown as what Astro should show; other errors pass unchanged. */
export const asAstroError = (error: unknown, language: MessageLanguage): unknown => {
  if (!(error instanceof DiagnosticError)) return error;
  return new AstroError(`\n${explainAll(error.diagnostics, language)}`);
};
