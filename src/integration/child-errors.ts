/**
 * Picks the cause out of what a failed child said. In: its output. Out: the first errors, each with its
 * place, rule and message, as the command reports them, an author's file before what the proof found
 * (one follows from the other); for a crash the head of its stack instead.
 */

/** What a child said. */
export interface ChildOutput {
  readonly stdout?: string;
  readonly stderr?: string;
}

/** Placeholders of `web/command-failed`; `count` is absent when the child crashed. */
export interface ChildErrors {
  readonly said: string;
  readonly count?: number;
}

/** Errors and lines shown: enough for the cause, few enough for a screen. */
const shown = 5;

/** `place: error stage/kebab-name`, the first line of a reported problem. */
const headOf = (words: string): RegExp => new RegExp(`^(.*: )?(${words}) [a-z]+/[a-z0-9-]+$`);
const errorHead = headOf('错误|error');
const warningHead = headOf('警告|warning');
const escapes = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*[A-Za-z]`, 'g');

const linesOf = (text: string): readonly string[] =>
  text
    .replace(escapes, '')
    .split(/[\r\n]+/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');

const inFile = /^\S+\.\w+:\d+/;

/** Problems' heads, each with the line under it, which is its message. */
const problems = (lines: readonly string[], head: RegExp): readonly string[] => {
  const found = lines.flatMap((line, index) =>
    head.test(line) ? [`${line}\n  ${(lines[index + 1] ?? '').trim()}`] : [],
  );
  const isTyped = (text: string): boolean => inFile.test(text);
  return [...found.filter(isTyped), ...found.filter((text) => !isTyped(text))];
};

const indented = (texts: readonly string[]): string =>
  texts
    .slice(0, shown)
    .map((text) => `\n${text.replace(/^/gm, '    ')}`)
    .join('');

/** The first errors of a child; under `strict` its warnings, when those alone made it fail. */
export const childErrors = (output: ChildOutput, strict: boolean): ChildErrors => {
  const { stdout = '', stderr = '' } = output;
  const lines = [...linesOf(stdout), ...linesOf(stderr)];
  const errors = problems(lines, errorHead);
  const found = errors.length > 0 || !strict ? errors : problems(lines, warningHead);
  if (found.length > 0) return { said: indented(found), count: found.length };
  return { said: indented(linesOf(stderr).filter((line) => !line.startsWith('[banxin]'))) };
};
