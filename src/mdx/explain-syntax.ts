/**
 * Faults of the MDX parser as diagnostics. In: what the compiler threw, and the text. Out: one diagnostic at the
 * line and column where the author must look, with what to type (`typed`, `mend`) where one change mends it; and
 * a repair of the text with which reading can go on.
 */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { linesOf } from '../mend/mended-text.ts';
import { change } from '../mend/mender.ts';
import { type SourceText, sourceText } from '../mend/source-text.ts';
import { closingOf, tagAt } from '../mend/tags.ts';
import { explainSign } from './explain-sign.ts';
import { explainUnclosed } from './explain-unclosed.ts';
import { type SyntaxFault, syntaxFault } from './syntax-fault.ts';

/** The fields of the parser's error that are read; all may be absent. */
interface ParserFault {
  readonly reason?: unknown;
  readonly message?: unknown;
  readonly ruleId?: unknown;
  readonly source?: unknown;
  readonly line?: unknown;
  readonly column?: unknown;
}

const placeOf = (fault: ParserFault, file: string): SourcePlace => {
  if (typeof fault.line !== 'number') return { file };
  if (typeof fault.column !== 'number') return { file, line: fault.line };
  return { file, line: fault.line, column: fault.column };
};

const openTag = /closing tag for `<([^`>]*)>` \((\d+):(\d+)/;
const wrongClosing =
  /^Unexpected closing tag `<\/[^`]*>`, expected corresponding closing tag for `<([^`>]*)>` \((\d+):(\d+)/;
const misplaced = /^Expected the closing tag `<\/([^`>]*)>`/;

const reasonOf = (fault: ParserFault): string =>
  String(fault.reason ?? fault.message ?? '').split('\n')[0] ?? '';

/** What the parser was reading, as a term of the messages. */
const subjectOf = (fault: ParserFault): string => {
  const from = String(fault.source ?? '');
  if (from.endsWith('mdxjs-esm')) return '@syntax-import';
  return from.endsWith('mdx-expression') ? '@syntax-braces' : '@syntax-tag';
};

/** A closing tag that stands alone. */
const strayTag = (source: SourceText, at: number): SyntaxFault => {
  const start = source.text[at] === '<' ? at : at - 1;
  const end = source.text.indexOf('>', start) + 1;
  const typed = end > start ? source.text.slice(start, end) : '</';
  const repair = change(start, start + typed.length, linesOf(typed));
  return syntaxFault(source, 'mdx/stray-tag', start, { typed, mend: '' }, repair);
};

/** Whether a tag of this name is open at an offset. */
const isOpen = (text: string, at: number, name: string): boolean =>
  [...text.slice(0, at).matchAll(/<[A-Za-z]/g)].some(({ index }) => {
    const tag = tagAt(text, index);
    return tag?.name === name && !tag.selfClosing && (closingOf(text, tag)?.[0] ?? at) >= at;
  });

/** `</Bx>` behind `<Box>`; where `</Bx>` closes another tag, it is `<Box>` that is not closed. */
const wrongTag = (
  source: SourceText,
  at: number,
  name: string,
  open: readonly [line: number, column: number],
): SyntaxFault => {
  const typedName = /^<\/([^\s>]*)/.exec(source.text.slice(at))?.[1] ?? '';
  if (typedName !== '' && isOpen(source.text, at, typedName)) {
    const [line, column] = open;
    return explainUnclosed(source, source.offsetOf({ line, column }), name);
  }
  const end = source.text.indexOf('>', at) + 1;
  const typed = source.text.slice(at, end);
  const mend = `</${name}>`;
  return syntaxFault(source, 'mdx/wrong-tag', at, { name, typed, mend }, change(at, end, mend));
};

/** A statement that begins a paragraph, passed over as a whole. */
const statement = (source: SourceText, at: number, fault: ParserFault): SyntaxFault => {
  const { text } = source;
  const start = text.lastIndexOf('\n\n', at) + 2;
  const next = text.indexOf('\n\n', at);
  const end = next < 0 ? text.length : next;
  const from = start > 1 ? start : text.search(/\S/);
  const repair = change(from, end, linesOf(text.slice(from, end)));
  return syntaxFault(source, 'mdx/syntax', from, { reason: subjectOf(fault) }, repair);
};

/** The diagnostic of what the compiler threw over `text`, and how to go on. */
export const explainSyntax = (error: unknown, file: string, text: string): SyntaxFault => {
  const fault = (typeof error === 'object' && error !== null ? error : {}) as ParserFault;
  const reason = reasonOf(fault);
  const source = sourceText(file, text);
  const place = placeOf(fault, file);
  const at = source.offsetOf(place);
  const wrong = wrongClosing.exec(reason);
  if (wrong !== null) {
    return wrongTag(source, at, wrong[1] ?? '', [Number(wrong[2]), Number(wrong[3])]);
  }
  const open = openTag.exec(reason);
  if (open !== null) {
    const start = source.offsetOf({ line: Number(open[2]), column: Number(open[3]) });
    return explainUnclosed(source, start, open[1] ?? '');
  }
  const closing = misplaced.exec(reason);
  if (closing !== null) return misplacedTag(source, at, closing[1] ?? '');
  if (fault.ruleId === 'unexpected-closing-slash') return strayTag(source, at);
  const subject = subjectOf(fault);
  if (subject === '@syntax-import') return statement(source, at, fault);
  const signed = typeof fault.line === 'number' ? explainSign(source, at, subject) : undefined;
  return signed ?? { fault: errorAt('mdx/syntax', place, { reason: subject }), repair: [] };
};

/** A closing tag whose opening one stands on another level: both are passed over. */
const misplacedTag = (source: SourceText, at: number, name: string): SyntaxFault => {
  const start = source.text[at] === '<' ? at : at - 1;
  const opens = [...source.text.slice(0, start).matchAll(new RegExp(`<${name}(?=[\\s/>])`, 'g'))];
  const tag = opens
    .map(({ index }) => tagAt(source.text, index))
    .findLast((one) => one && closingOf(source.text, one)?.[0] === start);
  const end = source.text.indexOf('>', start) + 1;
  const repair = tag
    ? [
        ...change(tag.start, tag.end, linesOf(source.text.slice(tag.start, tag.end))),
        ...change(start, end, ''),
      ]
    : [];
  return syntaxFault(source, 'mdx/misplaced-tag', at, { name }, repair);
};
