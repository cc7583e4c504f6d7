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

const yamlFault = (error: YAMLError, placeAt: PlaceAt): Diagnostic => {
  const place = placeAt(error.pos[0]);
  const reason = (error.message.split('\n')[0] ?? error.message).replace(
    / at line \d+, column \d+:?$/,
    '',
  );
  if (error.code === 'DUPLICATE_KEY') return errorAt('model/duplicate-key', place);
  if (error.code === 'TAB_AS_INDENT') return errorAt('model/yaml-tab', place);
  return errorAt('model/yaml', place, { reason });
};

/** Reads a YAML text that begins at `start` (a whole file, or front matter below its first `---`). */
export const readYaml = (text: string, start: SourcePlace): YamlSource => {
  const lines = new LineCounter();
  const firstLine = start.line ?? 1;
  const placeAt: PlaceAt = (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file: start.file, line: line - 1 + firstLine, column: col };
  };
  const places: Places = { keys: new Map(), values: new Map(), texts: new Map() };
  const fail = (fault: Diagnostic): YamlSource => ({
    data: undefined,
    diagnostics: [fault],
    ...places,
    start,
  });
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: true });
    const [error] = document.errors;
    if (error !== undefined) return fail(yamlFault(error, placeAt));
    walk(document.contents, [], placeAt, places);
    return { data: document.toJS() as unknown, diagnostics: [], ...places, start };
  } catch (error) {
    return fail(errorAt('model/yaml', start, { reason: String((error as Error).message) }));
  }
};

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
