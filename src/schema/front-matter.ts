/**
 * Splits an MDX file. In: the file's text. Out: the YAML between the two `---` lines and the body,
 * whose front matter is replaced by blank lines so that line numbers in the body are the file's.
 */

/** An MDX file in its two parts. */
export interface FrontMatterSplit {
  /** YAML text, or undefined when the file has no closed front matter. */
  readonly yaml: string | undefined;
  /** Line on which the YAML begins, 1-based. */
  readonly yamlLine: number;
  /** The body with the front matter blanked. */
  readonly body: string;
}

/** Splits off the front matter. A byte order mark is dropped; CRLF line ends are kept as LF. */
export const splitFrontMatter = (file: string): FrontMatterSplit => {
  const text = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n');
  const none = { yaml: undefined, yamlLine: 1, body: text };
  if (lines[0]?.trimEnd() !== '---') return none;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end < 0) return none;
  const blank = Array.from({ length: end + 1 }, () => '');
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    body: [...blank, ...lines.slice(end + 1)].join('\n'),
  };
};
