/**
 * Marks of Markdown in a text of the settings, where they mean nothing and would be printed. In: YAML read and
 * the paths of its texts. Out: a warning at each, with the change to type.
 */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { warningAt } from '../diagnostics/make.ts';
import { type DataPath, dotted, placeOf, type YamlSource } from '../schema/yaml-source.ts';
import { leftoverMarks } from '../text/leftover-marks.ts';

const textAt = (data: unknown, path: DataPath): string | undefined => {
  const value = path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Readonly<Record<PropertyKey, unknown>>)[step]
        : undefined,
    data,
  );
  return typeof value === 'string' ? value : undefined;
};

/** Where a character of a text stands: its own place on a text of one line, else the place of the value. */
const placeIn = (source: YamlSource, path: DataPath, text: string, index: number): SourcePlace => {
  const start = source.texts.get(dotted(path));
  const isOneLine = !text.includes('\n') && start?.column !== undefined;
  return isOneLine ? { ...start, column: start.column + index } : placeOf(source, path, 'value');
};

/** Leftover marks of the texts at some paths; a path without a text is passed over. */
export const plainMarks = (source: YamlSource, paths: readonly DataPath[]): readonly Diagnostic[] =>
  paths.flatMap((path) => {
    const text = textAt(source.data, path);
    if (text === undefined) return [];
    return leftoverMarks(text, 'plain').map(({ index, typed, mend, what }) => {
      const data = { key: dotted(path), typed, what, ...(mend === undefined ? {} : { mend }) };
      return warningAt('model/leftover-mark', placeIn(source, path, text, index), data);
    });
  });
