/**
 * Diagnostics as words. In: a `Diagnostic` and a language. Out: its message and hint with the
 * figures filled in, or one printable text. Nothing is printed here: only `src/cli` prints.
 *
 * In a template `{name}` takes `data.name`; a part in `[[…]]` is left out when one of its
 * placeholders has no value (used for suggestions).
 */
import type { Diagnostic, Severity, SourcePlace } from './diagnostic.ts';
import { type MessageLanguage, messages, type Words } from './messages/index.ts';
import { pathWords, wordOf } from './terms.ts';

/** What each severity is called. */
export const severityWords: Readonly<Record<MessageLanguage, Readonly<Record<Severity, string>>>> =
  {
    'zh-CN': { error: '错误', warning: '警告', info: '提示' },
    en: { error: 'error', warning: 'warning', info: 'info' },
  };
/** What leads in a hint. */
export const hintWords: Readonly<Record<MessageLanguage, string>> = {
  'zh-CN': '改法：',
  en: 'fix: ',
};

const placeholder = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** Fills a template's placeholders; an unknown one stays as it is, so that a test can see it. */
export const fillTemplate = (
  template: string,
  data: Diagnostic['data'],
  language: MessageLanguage,
): string => {
  const known = (name: string): boolean => data[name] !== undefined && data[name] !== '';
  const optional = template.replace(/\[\[(.*?)\]\]/g, (_, part: string) =>
    [...part.matchAll(placeholder)].every((match) => known(match[1] ?? '')) ? part : '',
  );
  return optional.replace(placeholder, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    const isPath = name === 'key' || name === 'where';
    return wordOf(isPath ? pathWords(String(value), language) : value, language);
  });
};

/** A diagnostic's message and hint in a language, figures filled in. */
export const explain = (diagnostic: Diagnostic, language: MessageLanguage): Words => {
  const words = messages[language][diagnostic.rule];
  return {
    message: fillTemplate(words.message, diagnostic.data, language),
    hint: fillTemplate(words.hint, diagnostic.data, language),
  };
};

/** `file:line:column`, as far as known; editors make it a link. */
export const formatPlace = (place: SourcePlace): string =>
  [place.file, place.line, place.line === undefined ? undefined : place.column]
    .filter((part) => part !== undefined)
    .join(':');

const formatPage = (diagnostic: Diagnostic): string | undefined => {
  const { at } = diagnostic;
  if (at === undefined) return undefined;
  const box = at.box === undefined ? '' : ` @ ${at.box.x},${at.box.y} ${at.box.w}×${at.box.h} mm`;
  return `${at.issue}/${String(at.page).padStart(2, '0')}${at.story === undefined ? '' : ` ${at.story}`}${box}`;
};

/** One diagnostic as two lines: place, severity, rule and message; then the hint. */
export const formatDiagnostic = (diagnostic: Diagnostic, language: MessageLanguage): string => {
  const { message, hint } = explain(diagnostic, language);
  const source = diagnostic.source === undefined ? undefined : formatPlace(diagnostic.source);
  const places = [source, formatPage(diagnostic)].filter((part) => part !== undefined);
  const head = [...places, severityWords[language][diagnostic.severity], diagnostic.rule];
  return `${head.join('  ')}\n  ${message}\n  ${hintWords[language]}${hint}`;
};

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorted by file, line, column, severity and rule: the same list on every machine. */
export const sortDiagnostics = (list: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...list].sort(
    (a, b) =>
      compareText(a.source?.file ?? '', b.source?.file ?? '') ||
      (a.source?.line ?? 0) - (b.source?.line ?? 0) ||
      (a.source?.column ?? 0) - (b.source?.column ?? 0) ||
      rank[a.severity] - rank[b.severity] ||
      compareText(a.rule, b.rule),
  );
