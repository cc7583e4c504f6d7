/**
 * Remark plugin: asterisks and lines that Markdown would read as emphasis though nobody means it so stay as
 * typed, and are told: the sign of a product (`5*3*2米`), the star of a note (`带*的为必填，带*的要签名`), a
 * blank to be filled in (`（____年____）`). Emphasis that may be meant is left, and told where it is doubtful.
 */
import { type Finding, findingsOf } from './findings.ts';
import { isPower, isProduct, reach, withTimes } from './products.ts';
import { type SourceFile, type SourceNode, spanAt, spanOf } from './source-tree.ts';

const lengthOfMark: Readonly<Record<string, number>> = { emphasis: 1, strong: 2, delete: 2 };

const isLetter = (character: string): boolean => /^[\p{L}\p{N}]$/u.test(character);
/** Marks that end what stands before them: no emphasis begins with one. */
const isClosing = (character: string): boolean =>
  /^[，。、；：！？）》〉】」』”’,.;:!?)\]]$/.test(character);
/** Marks that open what stands behind them: no emphasis ends with one. */
const isOpening = (character: string): boolean => /^[（《〈【「『“‘([]$/.test(character);

/** An emphasis in its source: the offsets of its marks, and the characters on both sides of them. */
interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** Length of a mark. */
  readonly mark: number;
  readonly before: string;
  readonly first: string;
  readonly last: string;
  readonly after: string;
}

const placeOf = (source: string, [start, end]: readonly [number, number], mark: number): Place => ({
  ...{ source, start, end, mark },
  before: source[start - 1] ?? '',
  first: source[start + mark] ?? '',
  last: source[end - mark - 1] ?? '',
  after: source[end] ?? '',
});

/** Whether one of an emphasis's marks stands between two factors. */
const isTimes = ({ source, start, end, mark }: Place): boolean =>
  [start, end - mark].some((at) => {
    const [before, after] = [source.slice(0, at), source.slice(at + mark)];
    return mark === 1 ? isProduct(before, after) : isPower(before, after);
  });

/** Two marks at once on each side, without a character between: a line of underscores. */
const isBlank = (node: SourceNode): boolean => {
  const [only, ...rest] = node.children ?? [];
  return node.type === 'strong' && only?.type === 'strong' && rest.length === 0;
};

/** Marks that stand inside the words, around a text with a clause's end in it. */
const isDoubtful = ({ source, start, end, mark, before, after }: Place): boolean =>
  isLetter(before) &&
  isLetter(after) &&
  /[，。；！？]/.test(source.slice(start + mark, end - mark - 1));

/** `张**和李**`: asterisks that hide names, with a word that joins the names between them. */
const isMask = ({ source, start, end, mark, before }: Place): boolean =>
  isLetter(before) &&
  /^[和与及或跟同]\p{Script=Han}{1,2}$/u.test(source.slice(start + mark, end - mark));

/** `__init__`: a name of a program. */
const isProgramName = ({ source, start, end, mark }: Place): boolean =>
  source.startsWith('__', start) &&
  /^[a-z][a-z0-9_]*$/.test(source.slice(start + mark, end - mark));

type Judgement = 'emphasis' | 'doubtful' | 'text' | 'told-text';

const judge = (node: SourceNode, place: Place): Judgement => {
  const { before, first, last } = place;
  if (isTimes(place)) return place.mark === 1 ? 'told-text' : 'text';
  if (isBlank(node) || isProgramName(place)) return 'text';
  if (node.type === 'delete') return 'emphasis';
  if (isMask(place) || isClosing(first) || isOpening(last)) return 'text';
  if (node.type !== 'emphasis' || !isDoubtful(place)) return 'emphasis';
  // `带*的…带*`: a star behind the same word twice is the star of a note.
  return before === last ? 'told-text' : 'doubtful';
};

/** What is told: the marks with the figures that touch them, and how to type it. */
const finding = (
  rule: Finding['rule'],
  source: string,
  [start, end]: readonly [number, number],
): Finding => {
  const [left, right] = reach(source.slice(0, start), source.slice(end));
  const typed = source.slice(start - left, end + right);
  const data = { typed, mend: withTimes(typed), mark: source[start] ?? '' };
  return { rule, severity: 'warning', offset: start - left, data };
};

/** The node's marks as text, with its children between. */
const asTyped = (
  node: SourceNode,
  source: string,
  [start, end]: readonly [number, number],
  told: boolean,
): SourceNode[] => {
  const mark = lengthOfMark[node.type] ?? 0;
  const text = (from: number, to: number): SourceNode => ({
    type: 'text',
    value: source.slice(from, to),
    data: { raw: true, told },
    position: spanAt(source, from, to),
  });
  return [text(start, start + mark), ...(node.children ?? []), text(end - mark, end)];
};

const typed = (node: SourceNode, source: string, findings: Finding[]): SourceNode[] => {
  const span = spanOf(node);
  const mark = lengthOfMark[node.type];
  if (span === undefined || mark === undefined) return [node];
  const judged = judge(node, placeOf(source, span, mark));
  if (judged === 'doubtful') findings.push(finding('mdx/doubtful-emphasis', source, span));
  if (judged === 'told-text') findings.push(finding('mdx/typed-mark', source, span));
  if (judged === 'emphasis' || judged === 'doubtful') return [node];
  // The inner marks of a blank are part of it.
  const children = isBlank(node)
    ? (node.children ?? []).flatMap((inner) => asTyped(inner, source, spanOf(inner) ?? span, false))
    : node.children;
  return asTyped({ ...node, children: children ?? [] }, source, span, judged === 'told-text');
};

const walk = (parent: SourceNode, source: string, findings: Finding[]): void => {
  if (parent.children === undefined) return;
  for (const child of parent.children) walk(child, source, findings);
  parent.children = parent.children.flatMap((child) => typed(child, source, findings));
};

/** The plugin. */
export const typedEmphasis = () => (tree: unknown, file: SourceFile) => {
  walk(tree as SourceNode, String(file), findingsOf(file));
};
