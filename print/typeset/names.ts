/**
 * Lists of names: even cells of four em across the measure, two-character names opened to the width
 * of three (CLREQ, even inter-character spacing). The opening is spacing, never a stored character. A
 * name wider than the measure is broken over rows of its own.
 */
import type { NameList } from '../../src/model/block.ts';
import { isNameGroup } from '../../src/text/split-names.ts';
import { brokenName, type NameWidth } from './broken-name.ts';
import type { GalleyContext, GalleyItem } from './galley-types.ts';
import { groupRows } from './name-group.ts';
import type { ComposedLine, GapAdjust } from './types.ts';

const CELL_EM = 4;
const MIN_GUTTER_EM = 0.5;
/** A list does not begin with a row or two at the foot of a leg. */
const MIN_HEAD_ROWS = 3;

/** The names as one solid-celled paragraph of the flow, names joined by single spaces. */
export const nameRows = (
  list: NameList,
  block: string,
  measureEm: number,
  context: GalleyContext,
): GalleyItem => {
  const text = list.names.join(' ');
  const faceAt = context.faces([], 'body');
  const widths = namePlaces(list.names).map(({ name, start }) => {
    const opened = context.style.openNames && [...name].length === 2 ? 1 : 0;
    const natural = [...name].reduce(
      (sum, character) => sum + faceAt(start).advance(character.codePointAt(0) ?? 0),
      0,
    );
    return { name, start, opened, width: natural + opened };
  });
  const fits = (entry: NameWidth): boolean => entry.width <= measureEm;
  const isGroup = (entry: NameWidth): boolean => isNameGroup(entry.name);
  const single = widths.filter((entry) => fits(entry) && !isGroup(entry));
  const cell = Math.max(CELL_EM, ...single.map((entry) => entry.width)) + MIN_GUTTER_EM;
  const perRow = Math.max(1, Math.floor((measureEm + MIN_GUTTER_EM) / cell));
  const pitch = perRow > 1 ? (measureEm - (cell - MIN_GUTTER_EM)) / (perRow - 1) : measureEm;
  const space = faceAt(0).advance(0x20);
  const lines: ComposedLine[] = [];
  for (let from = 0; from < widths.length; ) {
    const room = widths.slice(from, from + perRow);
    const stop = room.findIndex((entry) => !fits(entry) || isGroup(entry));
    const row = stop > 0 ? room.slice(0, stop) : room;
    const [wide] = stop === 0 ? room : [];
    from += wide ? 1 : row.length;
    const isLast = from >= widths.length;
    if (wide && isGroup(wide)) lines.push(...groupRows(wide, measureEm, isLast, context));
    else if (wide) lines.push(...brokenName(wide, space, measureEm, isLast, context));
    else lines.push(rowLine(row, pitch, space, measureEm, isLast));
  }
  return {
    kind: 'paragraph',
    block,
    role: 'names',
    text,
    runs: [],
    generated: 0,
    composed: {
      natural: lines.length,
      table: new Map([[lines.length, { lines, demerits: 0, maxStretchEm: 0, emergency: false }]]),
    },
    solid: false,
    minHead: MIN_HEAD_ROWS,
    keepWithNext: 0,
  };
};

const namePlaces = (names: readonly string[]): { name: string; start: number }[] => {
  let start = 0;
  return names.map((name) => {
    const place = { name, start };
    start += name.length + 1;
    return place;
  });
};

const rowLine = (
  row: readonly NameWidth[],
  pitch: number,
  space: number,
  measureEm: number,
  isLast: boolean,
): ComposedLine => {
  const gaps: GapAdjust[] = [];
  let width = 0;
  row.forEach((entry, index) => {
    if (entry.opened > 0) gaps.push({ offset: entry.start, beforeEm: 0, afterEm: entry.opened });
    if (index < row.length - 1) {
      const blank = pitch - entry.width;
      gaps.push({ offset: entry.start + entry.name.length, beforeEm: 0, afterEm: blank - space });
      width += pitch;
    } else width += entry.width;
  });
  const first = row[0];
  const last = row[row.length - 1];
  const end = last ? last.start + last.name.length : 0;
  // The space before the next row is swallowed.
  if (!isLast) gaps.push({ offset: end, beforeEm: 0, afterEm: -space });
  return {
    start: first?.start ?? 0,
    end,
    hyphen: false,
    indentEm: 0,
    stretchEm: 0,
    squeezeEm: 0,
    gaps,
    naturalEm: width,
    widthEm: width,
    last: isLast,
    measureEm,
    emergency: false,
  };
};
