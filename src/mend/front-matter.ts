/** Menders of a file whose settings are not there, or lack what the file itself can tell. */
import { change, datum, type Mender, type Menders } from './mender.ts';
import { addPair, pairAt, settingsSpan, valueAt, yamlText, yamlTree } from './yaml-tree.ts';

const settingLine = /^(?:[a-z][A-Za-z]*:(?:[ \t].*)?|[ \t]+\S.*|-[ \t].*|#.*)$/;

/** Lines from the second on that are settings. */
const settingLines = (lines: readonly string[]): number => {
  const end = lines.findIndex((line) => !settingLine.test(line));
  return end < 0 ? lines.length : end;
};

/** The line `# …` that a body begins with. */
const titleLine = /^(?:[ \t]*\n)*# +(\S[^\n]*?)[ \t#]*(?:\n|$)/;

/** `---` where one is missing before or behind the settings; the title of a body without any. */
const noFrontMatter: Mender = ({ source: { text } }) => {
  const lines = text.split('\n');
  const isOpen = lines[0]?.trimEnd() === '---';
  const settings = settingLines(lines.slice(isOpen ? 1 : 0));
  if (isOpen && settings > 0) {
    const before = lines
      .slice(0, settings + 1)
      .join('\n')
      .trimEnd().length;
    return change(before, before, '\n---');
  }
  const isClosed = lines[settings]?.trimEnd() === '---';
  if (!isOpen && settings > 0 && isClosed) return change(0, 0, '---\n');
  const title = titleLine.exec(text);
  if (title === null) return undefined;
  return change(0, title[0].length, `---\nheadline: ${yamlText(title[1] ?? '', false)}\n---\n`);
};

/** The folder's name: the day of the issue. */
const dayOf = (file: string): string | undefined =>
  /(?:^|\/)(\d{4}-\d\d-\d\d)\/issue\.mdx$/.exec(file)?.[1];

/** A headline that stands in the body as `# …`, the day that the folder is named for, a page's number. */
const missingKey: Mender = (faulty) => {
  const { source } = faulty;
  const tree = yamlTree(source);
  const [root] = tree?.maps ?? [];
  if (!tree || !root) return undefined;
  const key = datum(faulty, 'key');
  const day = dayOf(source.file);
  if (key === 'date' && day !== undefined) return addPair(root, 'date', day);
  if (key === 'headline') {
    const [, end] = settingsSpan(source) ?? [0, 0];
    const from = end + (/^---[ \t]*\n/.exec(source.text.slice(end))?.[0].length ?? 0);
    const title = titleLine.exec(source.text.slice(from));
    if (!title) return undefined;
    return [
      ...addPair(root, 'headline', yamlText(title[1] ?? '', false)),
      ...change(from, from + title[0].length, ''),
    ];
  }
  const index = /^pages\.(\d+)\.number$/.exec(key)?.[1];
  if (index === undefined) return undefined;
  const at = valueAt(tree, faulty.at)?.start ?? pairAt(tree, faulty.at)?.map.start;
  const map = tree.maps.find(({ start }) => start === at);
  return map && addPair(map, 'number', String(Number(index) + 1));
};

/** Menders of front matter. */
export const frontMatterMenders: Menders = {
  'model/no-front-matter': noFrontMatter,
  'model/missing-key': missingKey,
};
