/**
 * Remark plugin: notes and addresses that are written apart from the words that call them (`[^1]`, `[公告][1]`)
 * have no place in a newspaper's text, so both stand as typed. A call that has its note or address is an
 * error that says what to type; a call or a note alone is a leftover mark.
 */
import { type Finding, findingsOf } from './findings.ts';
import { inlineTexts, typedPart } from './inline-text.ts';
import { type SourceFile, type SourceNode, spanAt } from './source-tree.ts';

/** A line `[label]: …`, by what calls it. */
interface Definition {
  readonly label: string;
  readonly isNote: boolean;
  readonly text: string;
  readonly offset: number;
  readonly typed: string;
}

interface Call {
  readonly label: string;
  readonly words: string;
  readonly isNote: boolean;
  readonly offset: number;
  readonly typed: string;
}

const definitionLine = /^[ \t]*\[(\^?)([^[\]\n]+)\]:[ \t]*([^\n]*)/gm;
const calls = /\[\^([^[\]\s]+)\](?!:)|\[([^[\]\n^]+)\](?:\[([^[\]\n]*)\])?(?![(:[])/g;
const address = /^<?(?:https?:|mailto:|www\.|\.{0,2}\/|#)\S*/i;

const labelOf = (typed: string): string => typed.trim().replace(/\s+/g, ' ').toLowerCase();

const noteFinding = (call: Call, note: Definition, line: number): Finding => ({
  rule: 'mdx/unsupported',
  severity: 'error',
  offset: call.offset,
  data: { what: '@footnote', typed: call.typed, mend: `（${note.text}）`, line },
});

const linkFinding = (call: Call, target: Definition, line: number): Finding => {
  const url = address.exec(target.text)?.[0].replace(/^<|>$/g, '') ?? target.text;
  const data = { typed: call.typed, mend: `[${call.words}](${url})`, line };
  return { rule: 'mdx/reference', severity: 'error', offset: call.offset, data };
};

const alone = (offset: number, typed: string, mend: string): Finding => ({
  rule: 'mdx/leftover-mark',
  severity: 'warning',
  offset,
  data: { typed, mend, what: '@mark-note' },
});

const collect = (
  root: SourceNode,
  source: string,
): { readonly definitions: readonly Definition[]; readonly calls: readonly Call[] } => {
  const lines = inlineTexts(root, source);
  const definitions = lines.flatMap((line) =>
    [...line.text.matchAll(definitionLine)].map((match): Definition => {
      const [all, note, label = '', text = ''] = match;
      const head = typedPart(line, source, match.index, all.length - text.length);
      return { label: labelOf(label), isNote: note !== '', text: text.trim(), ...head };
    }),
  );
  const called = lines.flatMap((line) =>
    [...line.text.matchAll(calls)].map((match): Call => {
      const [all, note, words = '', reference] = match;
      const label = labelOf(
        note ?? (reference === undefined || reference === '' ? words : reference),
      );
      const isNote = note !== undefined;
      return { label, words, isNote, ...typedPart(line, source, match.index, all.length) };
    }),
  );
  return { definitions, calls: called };
};

/** The plugin. */
export const references = () => (tree: unknown, file: SourceFile) => {
  const source = String(file);
  const found = collect(tree as SourceNode, source);
  const lineOf = ({ offset }: Definition): number => spanAt(source, offset, offset).start.line;
  const used = new Set<Definition>();
  const findings = found.calls.flatMap((call): readonly Finding[] => {
    const target = found.definitions.find(
      (item) =>
        item.isNote === call.isNote &&
        item.label === call.label &&
        (item.isNote || address.test(item.text)),
    );
    if (target === undefined) return call.isNote ? [alone(call.offset, call.typed, '')] : [];
    used.add(target);
    const line = lineOf(target);
    return [call.isNote ? noteFinding(call, target, line) : linkFinding(call, target, line)];
  });
  const notes = found.definitions.filter((item) => item.isNote && !used.has(item));
  findingsOf(file).push(
    ...findings,
    ...notes.map(({ offset, typed }) => alone(offset, typed, '注：')),
  );
};
