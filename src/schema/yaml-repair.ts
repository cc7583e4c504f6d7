/**
 * What mends a YAML text that cannot be read. In: the text and the parser's first error. Out: the fault with what
 * to type, and changes of the text with which reading goes on; none where the parser would still stop there. Changes
 * keep the number of lines.
 */
import { isMap, parseDocument, type YAMLError } from 'yaml';
import type { RuleId } from '../diagnostics/messages/index.ts';
import { type Change, change } from '../mend/mender.ts';
import { quoted } from './yaml-changes.ts';

/** A fault of the text at an offset, and the changes that pass it. */
export interface YamlFault {
  readonly rule: RuleId;
  readonly offset: number;
  readonly data: Readonly<Record<string, string>>;
  readonly changes: readonly Change[];
}

interface Line {
  readonly start: number;
  readonly text: string;
}

const lineAt = (text: string, offset: number): Line => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = text.slice(start).split('\n');
  return { start, text: line };
};

const withChanges = (text: string, changes: readonly Change[]): string =>
  [...changes]
    .sort((a, b) => b.start - a.start)
    .reduce((all, { start, end, text: put }) => all.slice(0, start) + put + all.slice(end), text);

const errorsOf = (text: string): readonly YAMLError[] =>
  parseDocument(text).errors.filter(({ code }) => code !== 'DUPLICATE_KEY');

/** A key with a full-width colon, or with no space behind its colon. */
const badColon = /^(\s*(?:-\s+)?)([A-Za-z][\w-]*)[ \t]*(?:：[ \t\u3000]*|:(?=[^\s:/]))/;

/** Lines whose colon is no colon of YAML, when reading them as keys is what was meant. */
export const colonFaults = (text: string): readonly YamlFault[] => {
  let start = 0;
  const faults = text.split('\n').flatMap((line): readonly YamlFault[] => {
    const [all, indent = '', key = ''] = badColon.exec(line) ?? [];
    const offset = start + indent.length;
    start += line.length + 1;
    if (all === undefined) return [];
    const typed = all.slice(indent.length);
    const mend = `${key}: `;
    const changes = change(offset, offset + typed.length, mend);
    return [{ rule: 'model/yaml-colon', offset, data: { key, typed, mend }, changes }];
  });
  if (faults.length === 0) return [];
  const mended = withChanges(
    text,
    faults.flatMap(({ changes }) => changes),
  );
  const isBetter = errorsOf(mended).length < errorsOf(text).length;
  return isBetter || (isMap(parseDocument(mended).contents) && !isMap(parseDocument(text).contents))
    ? faults
    : [];
};

/** Tabs at the beginnings of lines, as two spaces each. */
export const tabChanges = (text: string): readonly Change[] =>
  [...text.matchAll(/^[ \t]*\t[ \t]*/gm)].flatMap(({ 0: indent, index }) =>
    change(index, index + indent.length, indent.replaceAll('\t', '  ')),
  );

/** The line with its value in quotes. */
const inQuotes = ({ text }: Line): string | undefined => {
  const [, key = '', value = ''] =
    /^(\s*(?:- +)?(?:[^\s:#'"[{][^:#]*: +)?)(\S.*)$/.exec(text) ?? [];
  // A bracket that is not closed was to be a list; one with words behind it was to be text.
  if (key === '' || value.startsWith("'") || /^(?:\[[^\]]*|\{[^}]*)$/.test(value)) return undefined;
  return `${key}${quoted(value.trimEnd())}`;
};

const closers: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** The line with its brackets and quotes closed. */
const closed = ({ text }: Line): string | undefined => {
  const open: string[] = [];
  let quote = '';
  for (const char of text) {
    if (quote !== '') quote = char === quote ? '' : quote;
    else if (char === '"' || char === "'") quote = char;
    else if (closers[char]) open.unshift(closers[char]);
    else if (open[0] === char) open.shift();
  }
  const tail = quote + open.join('');
  return tail === '' ? undefined : `${text.trimEnd()}${tail}`;
};

const indentOf = (text: string): number => text.length - text.trimStart().length;

/** A key that stands further in than the line above it, where that line has its value already. */
const aligned = (whole: string, { start, text }: Line): string | undefined => {
  if (start === 0 || !/^[ ]+[A-Za-z][\w-]*:(?: |$)/.test(text)) return undefined;
  const above = lineAt(whole, start - 1).text;
  const indent = /^(\s*)(?:[^\s#][^:]*): +[^\s#|>&]/.exec(above)?.[1];
  return indent === undefined ? undefined : indent + text.trimStart();
};

/** A line put in place of another: only the characters that differ, so that places on it stay known. */
const lineChange = ({ start, text }: Line, mend: string): readonly Change[] => {
  const most = Math.min(text.length, mend.length);
  let head = 0;
  while (head < most && text[head] === mend[head]) head += 1;
  let tail = 0;
  while (tail < most - head && text.at(-1 - tail) === mend.at(-1 - tail)) tail += 1;
  return change(start + head, start + text.length - tail, mend.slice(head, mend.length - tail));
};

/** Errors as terms of the messages; what is not among them is only said to be wrong. */
const terms: Readonly<Record<string, string>> = {
  BAD_ALIAS: '@yaml-alias',
  BAD_DQ_ESCAPE: '@yaml-escape',
  BAD_INDENT: '@yaml-indent',
  BAD_SCALAR_START: '@yaml-start',
  BLOCK_AS_IMPLICIT_KEY: '@yaml-colons',
  MISSING_CHAR: '@yaml-open',
  MULTILINE_IMPLICIT_KEY: '@yaml-no-colon',
  TAG_RESOLVE_FAILED: '@yaml-tag',
  UNEXPECTED_TOKEN: '@yaml-token',
};

/** Lines above a fault that may have left a quote or a bracket open. */
const LINES_BACK = 20;

/** Lines and what may mend them, the likeliest first. */
const candidates = (text: string, offset: number): readonly (readonly [Line, string])[] => {
  const here = lineAt(text, offset);
  const next = lineAt(text, here.start + here.text.length + 1);
  const above: Line[] = [here];
  for (let line = here; line.start > 0 && above.length <= LINES_BACK; ) {
    line = lineAt(text, line.start - 1);
    above.push(line);
  }
  const all: readonly (readonly [Line, string | undefined])[] = [
    [here, aligned(text, here)],
    [next, aligned(text, next)],
    [here, inQuotes(here)],
    ...above.map((line) => [line, closed(line)] as const),
  ];
  return all.flatMap(([line, mend]) =>
    mend === undefined || mend === line.text ? [] : [[line, mend] as const],
  );
};

/** What is wrong where the parser stopped, and how to go on. */
export const yamlFault = (error: YAMLError, text: string): YamlFault => {
  const [offset] = error.pos;
  const reason = terms[error.code] ?? '@yaml-other';
  const here = lineAt(text, offset);
  for (const [line, mend] of candidates(text, offset)) {
    const changes = lineChange(line, mend);
    const passed = errorsOf(withChanges(text, changes));
    const end = line.start + mend.length;
    if (passed.some(({ pos }) => pos[0] <= Math.max(end, offset))) continue;
    const isMoved = indentOf(line.text) !== indentOf(mend);
    const shown = (one: string): string => (isMoved ? one.trimEnd() : one.trim());
    const data = { reason, typed: shown(line.text), mend: shown(mend) };
    const place = line.start === here.start ? offset : line.start + indentOf(line.text);
    return { rule: 'model/yaml', offset: place, data, changes };
  }
  // The line is passed over, so that what stands below it is read.
  const changes = change(here.start, here.start + here.text.length, '');
  return { rule: 'model/yaml', offset, data: { reason, mend: '' }, changes };
};
