/**
 * YAML with places. In: a YAML text and where it stands in its file. Out: plain data, and for every
 * dotted path the place of its key and of its value, so that each fault names line and column.
 *
 * YAML 1.2 core schema: `2023-08-18` stays text, `yes` stays text, anchors are expanded at most 100
 * times (the parser's own guard against alias bombs).
 */
import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLError,
} from 'yaml';
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { quoted, yamlChanges } from './yaml-changes.ts';
import { joinLines, withJoints } from './yaml-lines.ts';

/** A YAML text read: `data` is undefined when the text does not parse. */
export interface YamlSource {
  readonly data: unknown;
  readonly diagnostics: readonly Diagnostic[];
  /** Place of the key at a path (`byline.reporters`, `pages.0.name`). */
  readonly keys: ReadonlyMap<string, SourcePlace>;
  /** Place of the value at a path. */
  readonly values: ReadonlyMap<string, SourcePlace>;
  /** Place of the first character of a text on one line: behind its quote when it is quoted. */
  readonly texts: ReadonlyMap<string, SourcePlace>;
  /** Numbers as typed (`0123`, `1.10`), where a text may be one. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The file, and the line where the YAML begins. */
  readonly start: SourcePlace;
}

/** Steps from the root of the data to a value. */
export type DataPath = readonly PropertyKey[];

/** A path as the maps of `YamlSource` write it. */
export const dotted = (path: DataPath): string => path.map(String).join('.');

type PlaceAt = (offset: number) => SourcePlace;

interface Places {
  readonly keys: Map<string, SourcePlace>;
  readonly values: Map<string, SourcePlace>;
  readonly texts: Map<string, SourcePlace>;
  readonly numbers: Map<string, string>;
}

/** Characters before a text's first one; unknown where the text stands on lines of its own. */
const textStart = (style: string | undefined): number | undefined => {
  if (style === 'PLAIN') return 0;
  return style === 'QUOTE_DOUBLE' || style === 'QUOTE_SINGLE' ? 1 : undefined;
};

const walk = (node: unknown, path: DataPath, placeAt: PlaceAt, places: Places): void => {
  const range = (node as Node | null | undefined)?.range;
  if (range) places.values.set(dotted(path), placeAt(range[0]));
  if (range && isScalar(node) && typeof node.value === 'string') {
    const skip = textStart(node.type);
    if (skip !== undefined) places.texts.set(dotted(path), placeAt(range[0] + skip));
  }
  if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined)
    places.numbers.set(dotted(path), node.source);
  if (isMap(node)) {
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
      const inner = [...path, key];
      const keyRange = (pair.key as Node | null)?.range;
      if (keyRange) places.keys.set(dotted(inner), placeAt(keyRange[0]));
      walk(pair.value, inner, placeAt, places);
    }
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => {
      walk(item, [...path, index], placeAt, places);
    });
  }
};

/** The line of a fault with its value in quotes, if that mends it. */
const mendedLine = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(start).split('\n');
  const match = /^(\s*(?:- +)?(?:[^\s:#'"[{][^:#]*: +)?)(\S.*)$/.exec(line);
  const [, key = '', value = ''] = match ?? [];
  // A bracket that is not closed was to be a list; one with words behind it was to be text.
  if (key === '' || value.startsWith("'") || /^(?:\[[^\]]*|\{[^}]*)$/.test(value)) return '';
  const mended = `${key}${quoted(value.trimEnd())}`;
  const { errors } = parseDocument(text.slice(0, start) + mended + text.slice(start + line.length));
  return errors.some(({ pos }) => pos[0] <= start + mended.length) ? '' : mended.trim();
};

const yamlFault = (error: YAMLError, text: string, placeAt: PlaceAt): Diagnostic => {
  const place = placeAt(error.pos[0]);
  const reason = (error.message.split('\n')[0] ?? error.message).replace(
    / at line \d+, column \d+:?$/,
    '',
  );
  if (error.code === 'DUPLICATE_KEY') return errorAt('model/duplicate-key', place);
  if (error.code === 'TAB_AS_INDENT') return errorAt('model/yaml-tab', place);
  return errorAt('model/yaml', place, { reason, mend: mendedLine(text, error.pos[0]) });
};

/** Reads a YAML text that begins at `start` (a whole file, or front matter below its first `---`). */
export const readYaml = (text: string, start: SourcePlace): YamlSource => {
  const lines = new LineCounter();
  const firstLine = start.line ?? 1;
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file: start.file, line: line - 1 + firstLine, column: col };
  };
  const places: Places = {
    keys: new Map(),
    values: new Map(),
    texts: new Map(),
    numbers: new Map(),
  };
  const fail = (fault: Diagnostic): YamlSource => ({
    data: undefined,
    diagnostics: [fault],
    ...places,
    start,
  });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
    const [error] = document.errors;
    if (error !== undefined) return fail(yamlFault(error, text, placeAt));
    walk(document.contents, [], placeAt, places);
    const diagnostics = yamlChanges(document, text).map(({ rule, offset, typed, mend }) =>
      errorAt(rule, placeAt(offset), { typed, mend }),
    );
    // A reference to nothing has no value: the document cannot be read on.
    if (diagnostics.some(({ data }) => String(data['typed']).startsWith('*')))
      return { data: undefined, diagnostics, ...places, start };
    const marked = withJoints(document, text);
    const joined = marked === undefined ? document : parseDocument(marked);
    const data = joined.toJS(marked === undefined ? {} : { reviver: joinLines }) as unknown;
    return { data, diagnostics, ...places, start };
  } catch (error) {
    return fail(errorAt('model/yaml', start, { reason: String((error as Error).message) }));
  }
};

/** A value that may be a number, as its author typed it: `0123` keeps its nought. */
export const typedText = (source: YamlSource, path: DataPath, value: string | number): string =>
  source.numbers.get(dotted(path)) ?? String(value);

/** The nearest known place of a path: its value, its key, or those of the parts above it. */
export const placeOf = (
  source: YamlSource,
  path: DataPath,
  prefer: 'key' | 'value',
): SourcePlace => {
  const [first, second] =
    prefer === 'key' ? [source.keys, source.values] : [source.values, source.keys];
  for (let length = path.length; length > 0; length -= 1) {
    const name = dotted(path.slice(0, length));
    const place = first.get(name) ?? second.get(name);
    if (place !== undefined) return place;
  }
  return source.start;
};
