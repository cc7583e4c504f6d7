/**
 * A group of a list of names (`少年组：陈某 李某 王某`): rows of its own, the names an em apart, broken between
 * names only. Later rows begin under the first name where the label leaves them room.
 */
import { splitNames } from '../../src/text/split-names.ts';
import { brokenName, type NameWidth } from './broken-name.ts';
import type { GalleyContext } from './galley-types.ts';
import type { ComposedLine, GapAdjust } from './types.ts';

/** Blank between two names, em. */
const GAP_EM = 1;
/** A label wider than this share of the measure is not hung under. */
const MOST_LABEL = 0.5;

interface Token extends NameWidth {
  readonly end: number;
  /** Offset of the name's first character: behind the label in the first token. */
  readonly nameStart: number;
}

interface Group {
  readonly tokens: readonly Token[];
  readonly labelEm: number;
  readonly space: number;
}

const groupOf = (entry: NameWidth, context: GalleyContext): Group => {
  const faceAt = context.faces([], 'body');
  const widthOf = (text: string): number =>
    [...text].reduce((sum, each) => sum + faceAt(entry.start).advance(each.codePointAt(0) ?? 0), 0);
  const { label, names } = splitNames(entry.name);
  let start = entry.start;
  const tokens = names.map((own, index): Token => {
    const name = index === 0 ? `${label}${own}` : own;
    const opened = context.style.openNames && /^\p{Script=Han}{2}$/u.test(own) ? 1 : 0;
    const nameStart = start + name.length - own.length;
    const end = start + name.length;
    const token = { name, start, end, nameStart, opened, width: widthOf(name) + opened };
    start = end + 1;
    return token;
  });
  return { tokens, labelEm: widthOf(label), space: faceAt(entry.start).advance(0x20) };
};

/** Tokens by rows: as many to a row as the measure holds. */
const rowsOf = ({ tokens }: Group, hangEm: number, measureEm: number): readonly Token[][] => {
  const rows: Token[][] = [];
  let used = 0;
  for (const token of tokens) {
    const row = rows.at(-1);
    const room = measureEm - (rows.length > 1 ? hangEm : 0);
    if (row === undefined || used + GAP_EM + token.width > room) {
      rows.push([token]);
      used = token.width;
    } else {
      row.push(token);
      used += GAP_EM + token.width;
    }
  }
  return rows;
};

const rowLine = (
  row: readonly Token[],
  { space }: Group,
  place: { readonly indentEm: number; readonly measureEm: number; readonly last: boolean },
): ComposedLine => {
  const gaps: GapAdjust[] = [];
  let width = 0;
  for (const [index, token] of row.entries()) {
    width += token.width;
    if (token.opened > 0)
      gaps.push({ offset: token.nameStart, beforeEm: 0, afterEm: token.opened });
    const isEnd = index === row.length - 1;
    if (!isEnd) width += GAP_EM;
    // The space before the next row is swallowed.
    if (!isEnd || !place.last) {
      gaps.push({ offset: token.end, beforeEm: 0, afterEm: (isEnd ? 0 : GAP_EM) - space });
    }
  }
  return {
    start: row[0]?.start ?? 0,
    end: row.at(-1)?.end ?? 0,
    hyphen: false,
    stretchEm: 0,
    squeezeEm: 0,
    gaps,
    naturalEm: width,
    widthEm: width,
    emergency: false,
    ...place,
  };
};

/** The rows of a group; a name wider than the measure is broken as it would be alone. */
export const groupRows = (
  entry: NameWidth,
  measureEm: number,
  isLast: boolean,
  context: GalleyContext,
): readonly ComposedLine[] => {
  const group = groupOf(entry, context);
  const hangEm = group.labelEm <= measureEm * MOST_LABEL ? group.labelEm : 0;
  const rows = rowsOf(group, hangEm, measureEm);
  return rows.flatMap((row, index) => {
    const last = isLast && index === rows.length - 1;
    const indentEm = index === 0 ? 0 : hangEm;
    const [only] = row;
    if (only !== undefined && only.width > measureEm - indentEm)
      return brokenName(only, group.space, measureEm, last, context);
    return [rowLine(row, group, { indentEm, measureEm, last })];
  });
};
