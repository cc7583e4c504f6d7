/** Menders of an issue's pages and their templates: keys that do not go together, places that are too many. */
import { isScalar, isSeq } from 'yaml';
import { isMistyped } from '../diagnostics/nearest-name.ts';
import { type Change, change, datum, type Faulty, type Mender, type Menders } from './mender.ts';
import {
  addPair,
  deletePair,
  innerPair,
  pairAt,
  valueAt,
  type YamlPair,
  type YamlTree,
  yamlTree,
} from './yaml-tree.ts';

/** A mender of the pair whose key, or whose value, stands at the fault. */
const atPair =
  (
    mend: (pair: YamlPair, tree: YamlTree, faulty: Faulty) => readonly Change[] | undefined,
  ): Mender =>
  (faulty) => {
    const tree = yamlTree(faulty.source);
    const pair = tree && (pairAt(tree, faulty.at) ?? valueAt(tree, faulty.at)?.pair);
    return tree && pair && mend(pair, tree, faulty);
  };

const deleted = atPair((pair, tree) => deletePair(tree, pair));

/** Deletes a setting of the area whose letter stands at the fault. */
const without = (key: string): Mender =>
  atPair((pair, tree) => {
    const inner = innerPair(tree, pair, key);
    return inner && deletePair(tree, inner);
  });

const setTo = (text: (faulty: Faulty) => string | undefined): Mender =>
  atPair((pair, _, faulty) => {
    const value = text(faulty);
    return value === undefined ? undefined : change(pair.start, pair.end, value);
  });

/** A name that is nearly another: `story: hadian`, a list of stories, a wish to stand beside one. */
const storyName: Mender = atPair((pair, { text }, faulty) => {
  const [slug, suggestion] = [datum(faulty, 'slug'), datum(faulty, 'suggestion')];
  const at = text.slice(pair.start, pair.end).search(new RegExp(`(?<![\\w-])${slug}(?![\\w-])`));
  const isSure = suggestion !== '' && isMistyped(slug, suggestion);
  if (!isSure || !/^[\w-]+$/.test(slug) || at < 0) return undefined;
  return change(pair.start + at, pair.start + at + slug.length, suggestion);
});

/** Bands without a height of their own are solved. */
const moreRows: Mender = atPair((pair, { base }, faulty) => {
  const missing = Number(datum(faulty, 'expected')) - Number(datum(faulty, 'found'));
  if (!isSeq(pair.value) || pair.value.flow !== true || missing <= 0) return undefined;
  const last = pair.value.items.at(-1);
  const end = isScalar(last) && last.range ? last.range[1] + base : pair.end - 1;
  return change(end, end, `${last === undefined ? "'*'" : ", '*'"}${", '*'".repeat(missing - 1)}`);
});

/** The only page there is. */
const onlyPage = setTo((faulty) => datum(faulty, 'only') || undefined);

/** The same where the article says nothing of a page: its place is the file. */
const onlyPageAdded: Mender = (faulty) => {
  const only = datum(faulty, 'only');
  const tree = yamlTree(faulty.source);
  const [root] = tree?.maps ?? [];
  const known = root?.pairs.find(({ key }) => key === 'page');
  if (only === '' || !root) return undefined;
  return known ? change(known.start, known.end, only) : addPair(root, 'page', only);
};

const treeBrackets: Mender = (faulty) => {
  const { source, at } = faulty;
  if (datum(faulty, 'why') === '@cuts-open') {
    return source.text[at] === ')' ? change(at, at + 1, '') : undefined;
  }
  if (datum(faulty, 'why') !== '@cuts-close' || datum(faulty, 'found') !== '@end-of-text')
    return undefined;
  return change(at, at, ')');
};

/** Menders of pages and templates. */
export const pageMenders: Menders = {
  'model/issue-date': setTo((faulty) => datum(faulty, 'folder')),
  'model/no-such-page': onlyPage,
  'model/unknown-story': storyName,
  'model/template-rows': moreRows,
  'model/rest-missing': atPair(({ map }) => addPair(map, 'rest', 'auto')),
  'model/rest-nowhere': deleted,
  'model/later-key': deleted,
  'model/tree-key': deleted,
  'model/drawn-cols': without('cols'),
  'model/tree-cols': atPair((pair, tree, faulty) => {
    const cols = innerPair(tree, pair, 'cols');
    return cols && change(cols.start, cols.end, datum(faulty, 'columns'));
  }),
  'model/tree-syntax': treeBrackets,
  'layout/article-on-no-page': onlyPageAdded,
  'layout/fit-refused': without('fit'),
  'check/two-leads': setTo(() => '2'),
};
