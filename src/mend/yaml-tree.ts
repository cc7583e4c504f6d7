/**
 * The settings of a file as a tree whose nodes know their characters. In: the text of a `.yaml` file or of an MDX
 * file. Out: the pair or value at an offset, and the changes that rename, replace, add and delete.
 */
import { isCollection, isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { type Change, change } from './mender.ts';
import type { SourceText } from './source-text.ts';

/** A key with its value in a map. Ends are past the last character; an absent value is empty, past the colon. */
export interface YamlPair {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: Node | undefined;
  readonly start: number;
  readonly end: number;
  readonly map: YamlMapping;
}

/** A map with its pairs in order. `indent` is the column of its keys, 0-based. */
export interface YamlMapping {
  readonly pairs: readonly YamlPair[];
  readonly flow: boolean;
  readonly start: number;
  readonly end: number;
  readonly indent: number;
}

/** Where the settings stand in a file: all of a `.yaml`, else between the two `---`; undefined without. */
export const settingsSpan = ({ file, text }: SourceText): readonly [number, number] | undefined => {
  if (/\.ya?ml$/i.test(file)) return [0, text.length];
  const open = /^---[ \t]*\n/.exec(text);
  if (open === null) return undefined;
  const close = /^---[ \t]*$/m.exec(text.slice(open[0].length));
  return close === null ? undefined : [open[0].length, open[0].length + close.index];
};

interface Walk {
  readonly text: string;
  readonly base: number;
  readonly maps: YamlMapping[];
  readonly values: { readonly node: Node; readonly pair: YamlPair | undefined }[];
}

const rangeOf = (node: unknown, base: number): readonly [number, number] | undefined => {
  const range = (node as Node | null | undefined)?.range;
  return range ? [range[0] + base, range[1] + base] : undefined;
};

const mapOf = (node: YAMLMap, walk: Walk): YamlMapping => {
  const { text, base } = walk;
  const [start, end] = rangeOf(node, base) ?? [0, 0];
  const first = rangeOf(node.items[0]?.key, base)?.[0] ?? start;
  const pairs: YamlPair[] = [];
  const map: YamlMapping = {
    pairs,
    flow: node.flow === true,
    start,
    end,
    indent: first - (text.lastIndexOf('\n', first - 1) + 1),
  };
  for (const { key, value } of node.items) {
    const [keyStart, keyEnd] = rangeOf(key, base) ?? [0, 0];
    const colon = text.indexOf(':', keyEnd) + 1;
    const [valueStart, valueEnd] = rangeOf(value, base) ?? [colon, colon];
    const hasText = valueEnd > valueStart;
    pairs.push({
      key: isScalar(key) ? String(key.value) : '',
      keyStart,
      keyEnd,
      value: (value ?? undefined) as Node | undefined,
      start: hasText ? valueStart : colon,
      end: hasText ? valueEnd : colon,
      map,
    });
  }
  return map;
};

const visit = (node: unknown, pair: YamlPair | undefined, walk: Walk): void => {
  if (isScalar(node) || isCollection(node)) walk.values.push({ node, pair });
  if (isMap(node)) {
    const map = mapOf(node, walk);
    walk.maps.push(map);
    for (const inner of map.pairs) visit(inner.value, inner, walk);
  } else if (isSeq(node)) {
    for (const item of node.items) visit(item, undefined, walk);
  }
};

/** A file's settings read; undefined when it has none. Faults do not matter: what was read is there. */
export interface YamlTree {
  readonly text: string;
  readonly base: number;
  readonly maps: readonly YamlMapping[];
  readonly values: Walk['values'];
}

/** Reads the settings of a file. */
export const yamlTree = (source: SourceText): YamlTree | undefined => {
  const span = settingsSpan(source);
  if (span === undefined) return undefined;
  const [base, end] = span;
  const walk: Walk = { text: source.text, base, maps: [], values: [] };
  visit(
    parseDocument(source.text.slice(base, end), { uniqueKeys: false }).contents,
    undefined,
    walk,
  );
  return walk;
};

/** The pair whose key stands at an offset. */
export const pairAt = (tree: YamlTree, offset: number): YamlPair | undefined =>
  tree.maps.flatMap(({ pairs }) => pairs).find(({ keyStart }) => keyStart === offset);

/** A value that stands at an offset, with its characters. */
export interface YamlValue {
  readonly node: Node;
  readonly pair: YamlPair | undefined;
  readonly start: number;
  readonly end: number;
}

/** The innermost value at an offset. */
export const valueAt = (tree: YamlTree, offset: number): YamlValue | undefined => {
  const found = tree.values.findLast(({ node }) => rangeOf(node, tree.base)?.[0] === offset);
  const range = rangeOf(found?.node, tree.base);
  return found && range && { ...found, start: range[0], end: range[1] };
};

/** The pair of a key inside the map that is another pair's value. */
export const innerPair = (
  tree: YamlTree,
  outer: YamlPair | undefined,
  key: string,
): YamlPair | undefined => {
  if (!isMap(outer?.value)) return undefined;
  const start = rangeOf(outer.value, tree.base)?.[0];
  const map = tree.maps.find((one) => one.start === start);
  return map?.pairs.find((pair) => pair.key === key);
};

/** The map that is a pair's value. */
export const mapIn = (tree: YamlTree, pair: YamlPair): YamlMapping | undefined =>
  isMap(pair.value)
    ? tree.maps.find(({ start }) => start === rangeOf(pair.value, tree.base)?.[0])
    : undefined;

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
};

/** Deletes a pair, its line or its place between commas; undefined where a list item begins with it. */
export const deletePair = ({ text }: YamlTree, pair: YamlPair): readonly Change[] | undefined => {
  const { map, keyStart } = pair;
  const index = map.pairs.indexOf(pair);
  if (map.flow) {
    const before = map.pairs[index - 1];
    const after = map.pairs[index + 1];
    if (before) return change(before.end, pair.end, '');
    return change(keyStart, after ? after.keyStart : pair.end, '');
  }
  const start = lineStart(text, keyStart);
  if (map.pairs.length < 2 || text.slice(start, keyStart).trim() !== '') return undefined;
  // A block ends past its line end, a line of text before it.
  const last = text[pair.end - 1] === '\n' ? pair.end : lineEnd(text, pair.end);
  return change(start, last, '');
};

/** Adds `key: value` as the first pair of a map. */
export const addPair = (map: YamlMapping, key: string, value: string): readonly Change[] => {
  const [first] = map.pairs;
  if (first === undefined) return change(map.start, map.end, `{ ${key}: ${value} }`);
  const next = map.flow ? ', ' : `\n${' '.repeat(map.indent)}`;
  return change(first.keyStart, first.keyStart, `${key}: ${value}${next}`);
};

/** A text as YAML reads it back: plain where that is safe, else in single quotes. */
export const yamlText = (text: string, inFlow = true): string => {
  const unsafe = inFlow ? /[,[\]{}]/ : /^[[{]/;
  const plain =
    !unsafe.test(text) &&
    !/^[\s\-?:!&*#|>@`"'%]|[\s:]$|: | #|\n/.test(text) &&
    !/^(?:[-+.\d][\d._eExXa-fA-F:+-]*|true|false|null|~|)$/i.test(text);
  return plain ? text : `'${text.replaceAll("'", "''")}'`;
};
