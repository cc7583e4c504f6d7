/**
 * A change to an author's file that mends a fault, for machines: `check --fix`, `--json`, editors.
 *
 * Lines and columns, not offsets from the start: they are the same whatever the file's line ends are and whether
 * it begins with a byte order mark, and they are what `SourcePlace` and editors count in.
 */

/** A place between two characters: line and column, both 1-based, the column in UTF-16 units. */
export interface TextPosition {
  readonly line: number;
  readonly column: number;
}

/** From the first character that goes to the first that stays; equal where something is put in. */
export interface TextRange {
  readonly start: TextPosition;
  readonly end: TextPosition;
}

/** One change. */
export interface Edit {
  /** As `SourcePlace` names it: relative to the project root, `/` separated. */
  readonly file: string;
  readonly range: TextRange;
  /** What stands there instead. `\n` is a line end, of the kind that the file has. */
  readonly text: string;
}
