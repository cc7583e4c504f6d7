/**
 * Edits put into texts. In: the texts of files and groups of edits, each to be done as a whole. Out: the texts
 * afterwards, and which groups were done: one that touches what another changes is left for the next time, when
 * its place can be looked at again.
 */
import type { Edit } from '../diagnostics/edit.ts';
import { type SourceText, sourceText } from './source-text.ts';

/** Edits that belong together. */
export interface EditGroup {
  readonly edits: readonly Edit[];
}

/** What became of the groups. */
export interface AppliedEdits<G extends EditGroup> {
  /** Files that changed, by name, with their own line ends and byte order mark. */
  readonly texts: ReadonlyMap<string, string>;
  readonly done: readonly G[];
  readonly left: readonly G[];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const same = (a: Span, b: Span): boolean =>
  a.start === b.start && a.end === b.end && a.text === b.text;

/** Whether two changes share a character, or put something in at one place. */
const touches = (a: Span, b: Span): boolean =>
  (a.start < b.end && b.start < a.end) ||
  (a.start === b.start && (a.start === a.end || b.start === b.end));

const isOutside = (source: SourceText, { range }: Edit): boolean => {
  const [start, end] = [source.offsetOf(range.start), source.offsetOf(range.end)];
  const { line, column } = source.positionOf(start);
  return start > end || line !== range.start.line || column !== range.start.column;
};

/** A text with spans put in, from the end on, so that no place moves before it is reached. */
const withSpans = (text: string, spans: readonly Span[]): string =>
  [...spans]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((all, span) => all.slice(0, span.start) + span.text + all.slice(span.end), text);

/** The text in the file's own form. */
const inFormOf = (contents: string, text: string): string => {
  const lineEnd = /\r\n?|\n/.exec(contents)?.[0] ?? '\n';
  return (contents.startsWith('\ufeff') ? '\ufeff' : '') + text.replaceAll('\n', lineEnd);
};

/**
 * Applies groups in their order; `read` gives a file's contents, undefined where there is none. A file that is not
 * there is made by an edit at its first character.
 */
export const applyEdits = <G extends EditGroup>(
  groups: readonly G[],
  read: (file: string) => string | undefined,
): AppliedEdits<G> => {
  const files = new Map<string, { contents: string; source: SourceText; spans: Span[] }>();
  const open = (file: string) => {
    const contents = read(file) ?? '';
    const known = files.get(file) ?? { contents, source: sourceText(file, contents), spans: [] };
    files.set(file, known);
    return known;
  };
  const isFree = (edit: Edit): boolean => {
    const { source, spans } = open(edit.file);
    const span = spanOf(source, edit);
    return !isOutside(source, edit) && spans.every((one) => same(one, span) || !touches(one, span));
  };
  const done: G[] = [];
  const left: G[] = [];
  for (const group of groups) {
    if (!group.edits.every(isFree)) {
      left.push(group);
      continue;
    }
    done.push(group);
    for (const edit of group.edits) {
      const { source, spans } = open(edit.file);
      const span = spanOf(source, edit);
      if (!spans.some((one) => same(one, span))) spans.push(span);
    }
  }
  const changed = [...files].filter(([, { spans }]) => spans.length > 0);
  const texts = new Map(
    changed.map(([file, { contents, source, spans }]) => [
      file,
      inFormOf(contents, withSpans(source.text, spans)),
    ]),
  );
  return { texts, done, left };
};

const spanOf = (source: SourceText, { range, text }: Edit): Span => ({
  start: source.offsetOf(range.start),
  end: source.offsetOf(range.end),
  text,
});
