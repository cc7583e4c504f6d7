/**
 * YAML with places. In: a YAML text and where it stands in its file. Out: plain data, and for every
 * dotted path the place of its key and of its value, so that each fault names line and column.
 *
 * YAML 1.2 core schema: `2023-08-18` stays text, `yes` stays text, anchors are expanded at most 100
 * times (the parser's own guard against alias bombs).
 */
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { type MendedText, mendedText } from '../mend/mended-text.ts';
import { sourceText } from '../mend/source-text.ts';
import { normalText } from '../text/normal-text.ts';
import { yamlChanges } from './yaml-changes.ts';
import { joinLines, withJoints } from './yaml-lines.ts';
import { colonFaults, tabChanges, type YamlFault, yamlFault } from './yaml-repair.ts';

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

/** A text that the parser can read, the author's own or a repaired one, with the faults that were in its way. */
interface Readable {
  readonly document?: ReturnType<typeof parseDocument>;
  readonly mended: MendedText;
  readonly faults: readonly Diagnostic[];
}

/** Faults told of one text: who has more learns of the others when these are mended. */
const MOST_FAULTS = 20;

type PlaceOf = (offset: number, mended: MendedText) => SourcePlace;

const readable = (text: string, place: PlaceOf): Readable => {
  let mended = mendedText(text);
  const faults: Diagnostic[] = [];
  const told = ({ rule, offset, data }: YamlFault): void => {
    faults.push(errorAt(rule, place(offset, mended), data));
  };
  const tabs = tabChanges(text);
  if (parseDocument(text).errors.some(({ code }) => code === 'TAB_AS_INDENT')) {
    for (const { start } of tabs.slice(0, 1))
      faults.push(errorAt('model/yaml-tab', place(start, mended)));
    mended = mended.with(tabs);
  }
  const colons = colonFaults(mended.text);
  colons.forEach(told);
  mended = mended.with(colons.flatMap(({ changes }) => changes));
  for (;;) {
    const document = parseDocument(mended.text, { prettyErrors: true });
    for (const { code, pos } of document.errors) {
      if (code === 'DUPLICATE_KEY')
        told({ rule: 'model/duplicate-key', offset: pos[0], data: {}, changes: [] });
    }
    const error = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
    if (error === undefined) return { document, mended, faults };
    const fault = yamlFault(error, mended.text);
    told(fault);
    const next = mended.with(fault.changes);
    if (next.text === mended.text || faults.length > MOST_FAULTS) return { mended, faults };
    mended = next;
  }
};

const dataOf = (document: ReturnType<typeof parseDocument>, text: string): unknown => {
  const marked = withJoints(document, text);
  const joined = marked === undefined ? document : parseDocument(marked, { uniqueKeys: false });
  return joined.toJS(marked === undefined ? {} : { reviver: joinLines }) as unknown;
};

/**
 * Reads a YAML text, its characters in their normal form, that begins at `start` (a whole file, or front
 * matter below its first `---`). Behind a fault that can be passed the rest is read too, so that everything is
 * told at once.
 */
export const readYaml = (typed: string, start: SourcePlace): YamlSource => {
  const text = normalText(typed);
  const firstLine = start.line ?? 1;
  const place: PlaceOf = (offset, mended) => {
    const at = mended.back({ file: start.file, ...sourceText('', mended.text).positionOf(offset) });
    return { ...at, line: (at.line ?? 1) - 1 + firstLine };
  };
  const places: Places = {
    keys: new Map(),
    values: new Map(),
    texts: new Map(),
    numbers: new Map(),
  };
  const fail = (diagnostics: readonly Diagnostic[]): YamlSource => ({
    data: undefined,
    diagnostics,
    ...places,
    start,
  });
  try {
    const { document, mended, faults } = readable(text, place);
    if (document === undefined) return fail(faults);
    const source = sourceText('', mended.text);
    const placeAt: PlaceAt = (offset) => {
      const at = mended.back({ file: start.file, ...source.positionOf(offset) });
      return { ...at, line: (at.line ?? 1) - 1 + firstLine };
    };
    walk(document.contents, [], placeAt, places);
    const changes = yamlChanges(document, mended.text).map(({ rule, offset, typed, mend }) =>
      errorAt(rule, placeAt(offset), { typed, mend }),
    );
    const diagnostics = [...faults, ...changes];
    // A reference to nothing has no value: the document cannot be read on.
    if (changes.some(({ data }) => String(data['typed']).startsWith('*'))) return fail(diagnostics);
    return { data: dataOf(document, mended.text), diagnostics, ...places, start };
  } catch {
    // The parser's own guards: an alias bomb, a text too deep.
    return fail([errorAt('model/yaml', start, { reason: '@yaml-other', mend: '' })]);
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
