/** Menders of what is wrong with one value or key of the settings, whatever it says: its form. */
import { isScalar, isSeq } from 'yaml';
import { type Change, change, datum, type Faulty, type Mender, type Menders } from './mender.ts';
import {
  addressMeant,
  booleanMeant,
  colourMeant,
  dayMeant,
  namesMeant,
  numberMeant,
} from './readings.ts';
import {
  addPair,
  deletePair,
  mapIn,
  pairAt,
  settingsSpan,
  valueAt,
  type YamlTree,
  type YamlValue,
  yamlText,
  yamlTree,
} from './yaml-tree.ts';

/** A mender of the value at the fault. */
const atValue =
  (
    mend: (value: YamlValue, faulty: Faulty, tree: YamlTree) => readonly Change[] | undefined,
  ): Mender =>
  (faulty) => {
    const tree = yamlTree(faulty.source);
    const value = tree && valueAt(tree, faulty.at);
    return value && mend(value, faulty, tree);
  };

const textOf = ({ node }: YamlValue): string => (isScalar(node) ? String(node.value ?? '') : '');

const replacedBy = ({ start, end }: YamlValue, text: string | undefined) =>
  text === undefined ? undefined : change(start, end, text);

/** The last key of a dotted path that is no number. */
const keyOf = (faulty: Faulty): string =>
  datum(faulty, 'key')
    .split('.')
    .findLast((step) => !/^\d+$/.test(step)) ?? '';

const listOf = (items: readonly string[]): string =>
  `[${items.map((item) => yamlText(item)).join(', ')}]`;

const nameKeys: ReadonlySet<string> = new Set([
  'reporters',
  'correspondents',
  'photographers',
  'authors',
]);

/** One value where a list is wanted. */
const asList = (value: YamlValue, faulty: Faulty): string | undefined => {
  if (!isScalar(value.node) || value.node.value === null) return undefined;
  const text = textOf(value);
  if (nameKeys.has(keyOf(faulty))) return listOf(namesMeant(text));
  // A range of columns or a pair of shares is two numbers, and one of them says nothing of the other.
  return typeof value.node.value === 'number' ? undefined : listOf([text]);
};

/** A list or a number where a text is wanted: the only item, or what was typed in quotes. */
const asText = (value: YamlValue, faulty: Faulty): string | undefined => {
  const { node, start, end } = value;
  if (isSeq(node)) {
    const [only, ...others] = node.items;
    return isScalar(only) && others.length === 0 ? yamlText(String(only.value)) : undefined;
  }
  if (!isScalar(node) || node.value === null) return undefined;
  const typed = faulty.source.text.slice(start, end);
  return keyOf(faulty) === 'date' ? dayMeant(typed) : `'${typed}'`;
};

/** A name where a byline is wanted, a list of sections where a map of them is. */
const asMap = (value: YamlValue, faulty: Faulty): string | undefined => {
  const { node } = value;
  const key = keyOf(faulty);
  if (key === 'byline' && isScalar(node))
    return `{ reporters: ${listOf(namesMeant(textOf(value)))} }`;
  if (key === 'editors' && isScalar(node)) {
    const [name = ''] = namesMeant(textOf(value).replace(/^(?:责任)?编辑[\s:：]*/, ''));
    return `{ responsible: ${yamlText(name)} }`;
  }
  if (key === 'sections' && isSeq(node) && node.items.every((item) => isScalar(item))) {
    const names = node.items.map((item) =>
      isScalar(item) ? `${yamlText(String(item.value))}: {}` : '',
    );
    return `{ ${names.join(', ')} }`;
  }
  return undefined;
};

const wrongType = atValue((value, faulty) => {
  const text = textOf(value);
  switch (datum(faulty, 'expected')) {
    case '@list':
      return replacedBy(value, asList(value, faulty));
    case '@text':
      return replacedBy(value, asText(value, faulty));
    case '@map':
      return replacedBy(value, asMap(value, faulty));
    case '@number':
    case '@integer':
      return replacedBy(value, numberMeant(text));
    case '@boolean':
      return replacedBy(value, booleanMeant(text));
    default:
      return undefined;
  }
});

const badValue = atValue((value, faulty) => {
  const suggestion = datum(faulty, 'suggestion');
  if (suggestion !== '') return replacedBy(value, yamlText(suggestion));
  const number = numberMeant(textOf(value));
  const allowed = datum(faulty, 'allowed').split(' / ');
  const isAllowed =
    number !== undefined &&
    (allowed.includes(number) || allowed.includes('@integer') || allowed.includes('@number'));
  return replacedBy(value, isAllowed ? number : undefined);
});

const badFormat = atValue((value, faulty) => {
  const text = textOf(value);
  const address = keyOf(faulty) === 'site' ? addressMeant(text) : undefined;
  const colour = keyOf(faulty) === 'color' ? colourMeant(text) : undefined;
  return replacedBy(value, address ?? (colour && `'${colour}'`));
});

const badDate = atValue((value) => replacedBy(value, dayMeant(textOf(value))));

const columnsOrder = atValue((value, { source }) => {
  if (!isSeq(value.node)) return undefined;
  const [, open = '', first = '', comma = '', second = '', close = ''] =
    /^(\[\s*)(\d+)(\s*,\s*)(\d+)(\s*\])$/.exec(source.text.slice(value.start, value.end)) ?? [];
  return open === '' ? undefined : replacedBy(value, `${open}${second}${comma}${first}${close}`);
});

/** Keys that may not be left out. */
const required: ReadonlySet<string> = new Set(['headline', 'name', 'date', 'number', 'text']);

const blankText = atValue(({ pair }, _, tree) =>
  pair === undefined || required.has(pair.key) ? undefined : deletePair(tree, pair),
);

/** The same key with the same value once more. */
const duplicateKey: Mender = ({ source, at }) => {
  const tree = yamlTree(source);
  const pair = tree && pairAt(tree, at);
  const twin = pair?.map.pairs.find((one) => one.key === pair.key && one !== pair);
  if (!tree || !pair || !twin) return undefined;
  const typed = ({ start, end }: typeof pair): string => source.text.slice(start, end).trim();
  return typed(pair) === typed(twin) ? deletePair(tree, pair) : undefined;
};

/** Where an unknown key's value goes when it is another's, such as `author` to `byline: { reporters: [] }`. */
const moved = (
  tree: YamlTree,
  faulty: Faulty,
  path: readonly string[],
): readonly Change[] | undefined => {
  const pair = pairAt(tree, faulty.at);
  const [outer = '', inner = ''] = path;
  if (!pair || path.length !== 2 || pair.value === undefined) return undefined;
  const typed = faulty.source.text.slice(pair.start, pair.end);
  if (!isScalar(pair.value) && typed.includes('\n')) return undefined;
  const isOne = isScalar(pair.value);
  const value = nameKeys.has(inner) && isOne ? listOf(namesMeant(String(pair.value.value))) : typed;
  const known = pair.map.pairs.find(({ key }) => key === outer);
  if (!known) return change(pair.keyStart, pair.end, `${outer}: { ${inner}: ${value} }`);
  const map = mapIn(tree, known);
  const gone = deletePair(tree, pair);
  if (!map || !gone || map.pairs.some(({ key }) => key === inner)) return undefined;
  return [...addPair(map, inner, value), ...gone];
};

const unknownKey: Mender = (faulty) => {
  const tree = yamlTree(faulty.source);
  const pair = tree && pairAt(tree, faulty.at);
  const suggestion = datum(faulty, 'suggestion');
  if (!tree || !pair || suggestion === '') return undefined;
  const path = suggestion.split('.');
  if (path.length > 1) return moved(tree, faulty, path);
  if (pair.map.pairs.some(({ key }) => key === suggestion)) return undefined;
  // A full-width colon made key and value one key.
  const colon = /^[^：]+：[ \u3000]*/.exec(pair.key)?.[0];
  if (colon !== undefined && pair.end === pair.start) {
    return change(pair.keyStart, pair.keyStart + colon.length, `${suggestion}: `);
  }
  return change(pair.keyStart, pair.keyEnd, suggestion);
};

/** The line of the fault, or the last one with text above it, as the finder says that it should be. */
const yamlLine: Mender = (faulty) => {
  const { source, at } = faulty;
  const [typed, mend] = [datum(faulty, 'typed'), datum(faulty, 'mend')];
  const line = source.text.lastIndexOf('\n', at - 1) + 1;
  const above = source.text.slice(0, line).trimEnd();
  for (const start of [line, above.lastIndexOf('\n') + 1]) {
    const found = source.text.slice(start).split('\n')[0] ?? '';
    const isWhole = found.trimEnd() === typed;
    const from = isWhole ? start : start + found.length - found.trimStart().length;
    if (typed !== '' && mend !== '' && (isWhole || found.trim() === typed))
      return change(from, start + found.trimEnd().length, mend);
  }
  return undefined;
};

/** Every tab at the beginning of a line of the settings. */
const tabs: Mender = ({ source }) => {
  const [start, end] = settingsSpan(source) ?? [0, 0];
  return [...source.text.slice(start, end).matchAll(/^[ \t]*\t[ \t]*/gm)].map(
    ({ 0: indent, index }) => ({
      start: start + index,
      end: start + index + indent.length,
      text: indent.replaceAll('\t', '  '),
    }),
  );
};

/** Menders of a value's form. */
export const settingsMenders: Menders = {
  'model/yaml': yamlLine,
  'model/yaml-tab': tabs,
  'model/wrong-type': wrongType,
  'model/bad-value': badValue,
  'model/bad-format': badFormat,
  'model/bad-date': badDate,
  'model/columns-order': columnsOrder,
  'model/blank-text': blankText,
  'model/duplicate-key': duplicateKey,
  'model/unknown-key': unknownKey,
};
