/**
 * Remark plugin: the numbers of a list are what the author typed. Markdown keeps the first one only and
 * counts on from it, so `3. 7. 12.` would be 3 4 5 and `1)` be `1.`. Here each item begins with its number as
 * text, marked as a list mark. A number of four figures and more is no list mark but a year that begins a
 * paragraph (`1986. 那一年进厂。`).
 */
import { type SourceFile, type SourceNode, spanAt, spanOf } from './source-tree.ts';

/** Class of the element around a number in both editions. */
export const listMarkClass = 'list-mark';

const longestMark = 3;

interface Numbered {
  readonly item: SourceNode;
  /** The number with its dot or bracket. */
  readonly mark: string;
  readonly isYear: boolean;
}

const numbered = (item: SourceNode, source: string): Numbered => {
  const start = spanOf(item)?.[0] ?? 0;
  const mark = /^\d{1,9}[.)]/.exec(source.slice(start))?.[0] ?? '';
  return { item, mark, isYear: mark.length - 1 > longestMark };
};

/** The first paragraph of an item: its own, or that of the one item of a list on the same line (`2024. 3. 5`). */
const firstParagraph = (head: SourceNode | undefined): SourceNode | undefined => {
  if (head?.type === 'paragraph') return head;
  if (head?.type !== 'list' || head.ordered !== true) return undefined;
  const [item, ...others] = head.children ?? [];
  return others.length === 0 ? firstParagraph(item?.children?.[0]) : undefined;
};

/** Numbers within a line are its text: only the first one is a list mark. */
const asText = (node: SourceNode): readonly SourceNode[] =>
  node.type === 'listMark' ? (node.children ?? []) : [node];

/** The item's parts with something typed at the start of the first paragraph. */
const beginWith = (
  { item, mark }: Numbered,
  source: string,
  first: (text: SourceNode) => SourceNode,
): SourceNode[] => {
  const [start, end] = spanOf(item) ?? [0, 0];
  const [head, ...rest] = item.children ?? [];
  const own = firstParagraph(head);
  const inner = (own?.children ?? []).flatMap(asText);
  const markEnd = start + mark.length;
  const textEnd = own === undefined ? markEnd : (spanOf(own)?.[0] ?? markEnd);
  const value = source.slice(start, textEnd).replace(/\s+$/, ' ');
  const text = { type: 'text', value, position: spanAt(source, start, textEnd) };
  const paragraph: SourceNode = {
    type: 'paragraph',
    children: [first(text), ...inner],
    position: spanAt(source, start, own === undefined ? textEnd : (spanOf(own)?.[1] ?? end)),
  };
  return [paragraph, ...(own !== undefined || head === undefined ? [] : [head]), ...rest];
};

const asMark = (text: SourceNode): SourceNode => ({
  type: 'listMark',
  children: [text],
  data: { hName: 'span', hProperties: { className: [listMarkClass] } },
  ...(text.position === undefined ? {} : { position: text.position }),
});

const listOf = (list: SourceNode, items: readonly SourceNode[], source: string): SourceNode => {
  const [start, end] = [spanOf(items[0] ?? list)?.[0] ?? 0, spanOf(items.at(-1) ?? list)?.[1] ?? 0];
  return { ...list, children: [...items], position: spanAt(source, start, end) };
};

/** A list as lists of numbered items and the paragraphs that begin with a year. */
const typed = (list: SourceNode, source: string): SourceNode[] => {
  const parts: SourceNode[] = [];
  let run: SourceNode[] = [];
  const close = (): void => {
    if (run.length > 0) parts.push(listOf(list, run, source));
    run = [];
  };
  for (const entry of (list.children ?? []).map((item) => numbered(item, source))) {
    if (entry.isYear) {
      close();
      parts.push(...beginWith(entry, source, (text) => text));
    } else run.push({ ...entry.item, children: beginWith(entry, source, asMark) });
  }
  close();
  return parts;
};

const walk = (parent: SourceNode, source: string): void => {
  if (parent.children === undefined) return;
  for (const child of parent.children) walk(child, source);
  parent.children = parent.children.flatMap((child) =>
    child.type === 'list' && child.ordered === true ? typed(child, source) : [child],
  );
};

/** The plugin. */
export const typedNumbers = () => (tree: unknown, file: SourceFile) => {
  walk(tree as SourceNode, String(file));
};
