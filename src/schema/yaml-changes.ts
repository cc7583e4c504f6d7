/**
 * What YAML takes out of a text without a word: a comment inside a sentence (`读报 #33 期`), a word that looks
 * like an anchor or a tag (`&甲 乙`). In: the parsed document and its text. Out: each such text with its place
 * and how to type it. A comment after a space (`三百封信 # 待核`) is the author's own and stays one.
 */
import { type Alias, type Document, isScalar, type Scalar, visit } from 'yaml';

/** A text that YAML shortened; `typed` stands at `offset`, `mend` is the whole of it in quotes. */
export interface YamlChange {
  readonly rule: 'model/yaml-comment' | 'model/yaml-mark';
  readonly offset: number;
  readonly typed: string;
  readonly mend: string;
}

/** A text in single quotes, as YAML reads it back to the letter. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const change = (rule: YamlChange['rule'], offset: number, typed: string): YamlChange => ({
  rule,
  offset,
  typed,
  mend: quoted(typed),
});

/** A value that is a word of the settings (`brief`), behind which `#` begins a comment. */
const isSetting = (value: string, comment: string): boolean =>
  /^[!-~]+$/.test(value) && !/^\d/.test(comment);

const eatenComment = (node: Scalar, text: string): readonly YamlChange[] => {
  const { range, type, value } = node;
  if (!range || type !== 'PLAIN' || (typeof value !== 'string' && value !== null)) return [];
  const rest = /^[ \t]*#(\S[^\n]*)/.exec(text.slice(range[1]));
  const comment = rest?.[1]?.trimEnd() ?? '';
  if (rest === null || (typeof value === 'string' && isSetting(value, comment))) return [];
  const typed = text.slice(range[0], range[1] + rest[0].length).trimEnd();
  return [change('model/yaml-comment', range[0], typed)];
};

/** Anchors that an alias of the document refers to: those are meant. */
const usedAnchors = (document: Document): ReadonlySet<string> => {
  const names = new Set<string>();
  visit(document, { Alias: (_, alias: Alias) => void names.add(alias.source) });
  return names;
};

const hiddenMark = (
  node: Scalar,
  text: string,
  used: ReadonlySet<string>,
): readonly YamlChange[] => {
  const { range, anchor, tag } = node;
  const isAnchor = anchor !== undefined && !used.has(anchor);
  const isTag = tag !== undefined && !tag.startsWith('tag:yaml.org,');
  if (!range || (!isAnchor && !isTag)) return [];
  const offset = text.lastIndexOf(isAnchor ? '&' : '!', range[0]);
  return offset < 0 ? [] : [change('model/yaml-mark', offset, text.slice(offset, range[1]))];
};

/** `*重磅`: a reference to an anchor that the document does not have. */
const emptyAlias = (node: Alias, document: Document, text: string): readonly YamlChange[] => {
  const { range } = node;
  if (!range || node.resolve(document) !== undefined) return [];
  return [change('model/yaml-mark', range[0], text.slice(range[0], range[1]))];
};

/** Every text of a document that YAML shortened, in order. */
export const yamlChanges = (document: Document, text: string): readonly YamlChange[] => {
  const used = usedAnchors(document);
  const found: YamlChange[] = [];
  visit(document, {
    Alias: (_, node) => {
      found.push(...emptyAlias(node, document, text));
    },
    Scalar: (key, node) => {
      if (key === 'key' || !isScalar(node)) return;
      found.push(...eatenComment(node, text), ...hiddenMark(node, text, used));
    },
  });
  return found;
};
