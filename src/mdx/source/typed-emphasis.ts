/**
 * Remark plugin: asterisks and lines that Markdown would read as emphasis though nobody means it so stay as
 * typed, and are told: the sign of a product (`5*3*2米`), the star of a note (`带*的为必填，带*的要签名`), a
 * blank to be filled in (`（____年____）`). Emphasis that may be meant is left, and told where it is doubtful.
 */
import { type Finding, findingsOf } from './findings.ts';
import { type SourceFile, type SourceNode, spanAt, spanOf } from './source-tree.ts';

const lengthOfMark: Readonly<Record<string, number>> = { emphasis: 1, strong: 2, delete: 2 };

const isDigit = (character: string): boolean => /^[0-9０-９]$/.test(character);
const isLatin = (character: string): boolean => /^[A-Za-z]$/.test(character);
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

/** A letter that stands alone, as the sign of a quantity does. */
const isQuantity = (source: string, offset: number): boolean =>
  isLatin(source[offset] ?? '') &&
  !isLatin(source[offset - 1] ?? '') &&
  !isLatin(source[offset + 1] ?? '');

/** Whether a mark at an offset stands between two factors: figures, or letters that stand alone. */
const isTimes = ({ source, mark }: Place, offset: number): boolean => {
  const [left, right] = [offset - 1, offset + mark];
  // Two marks beside a letter are a bold word more often than a power; between digits they are a power.
  const isFactor = (at: number): boolean =>
    isDigit(source[at] ?? '') || (mark === 1 && isQuantity(source, at));
  return isFactor(left) && isFactor(right);
};

const isProduct = (place: Place): boolean =>
  isTimes(place, place.start) || isTimes(place, place.end - place.mark);

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
  const { before, first, last, after } = place;
  if (isProduct(place)) return place.mark === 1 ? 'told-text' : 'text';
  if (isBlank(node) || isProgramName(place)) return 'text';
  if (node.type === 'delete') return 'emphasis';
  if (isMask(place) || (isLetter(before) && isClosing(first))) return 'text';
  if (isLetter(after) && isOpening(last)) return 'text';
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
  const before = /[0-9A-Za-z０-９.]*$/.exec(source.slice(0, start))?.[0] ?? '';
  const after = /^[0-9A-Za-z０-９.]*/.exec(source.slice(end))?.[0] ?? '';
  const offset = start - before.length;
  const typed = source.slice(offset, end + after.length);
  const isSize = /^[0-9.]+(?:\*[0-9.]+)+$/.test(typed);
  const mend = isSize ? typed.replaceAll('*', '×') : typed.replace(/[*_~]/g, '\\$&');
  const mark = source[start] ?? '';
  return { rule, severity: 'warning', offset, data: { typed, mend, mark } };
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
