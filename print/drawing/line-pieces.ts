/**
 * Cuts a composed line into pieces of one spacing each: what any format writes out to draw the line as it
 * was measured, without asking the composer again.
 *
 * In: the text, its inline runs, the line. Out: units, characters with a spacing of their own, and the plain
 * rest. No piece crosses an edge of a run, so each has one face and one size. Lengths are em of the body.
 */
import type { TextRun } from '../../src/model/block.ts';
import type { ComposedLine, LineUnit } from '../typeset/types.ts';

/** A stretch of characters that are spaced alike. */
export interface LinePiece {
  readonly start: number;
  readonly end: number;
  /** `plain` characters stand each at its own advance; a unit is set as one, nothing added inside. */
  readonly kind: LineUnit['kind'] | 'plain';
  /** Added after every character of a plain piece; undefined where it is the line's own stretch. */
  readonly spacingEm: number | undefined;
  readonly beforeEm: number;
  /** Added after a unit. */
  readonly afterEm: number;
  /** Followed by a generated hyphen. */
  readonly hyphen: boolean;
}

/** Lengths below this are nothing: 1/10,000 em of body type is under a micrometre. */
export const NOTHING_EM = 1e-4;

/** The pieces of a line up to `until`, where the next one begins. */
export const linePieces = (
  text: string,
  runs: readonly TextRun[],
  line: ComposedLine,
  until: number,
): readonly LinePiece[] => {
  const gaps = new Map(line.gaps.map((gap) => [gap.offset, gap]));
  const units = new Map((line.units ?? []).map((unit) => [unit.start, unit]));
  const edges = new Set(runs.flatMap((run) => [run.start, run.end]));
  const pieces: LinePiece[] = [];
  let at = line.start;
  while (at < until) {
    const unit = units.get(at);
    const end = unit?.end ?? at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    const gap = gaps.get(at);
    const closes = end === line.end;
    const stretch = closes || unit?.kind === 'zero' ? 0 : line.stretchEm;
    const beforeEm = gap?.beforeEm ?? 0;
    const afterEm = (gap?.afterEm ?? 0) + stretch;
    if (unit) pieces.push(...unitPieces(unit, edges, beforeEm, afterEm, closes && line.hyphen));
    else {
      const plain = Math.abs(afterEm - line.stretchEm) < NOTHING_EM && at < line.end;
      pieces.push({
        start: at,
        end,
        kind: 'plain',
        spacingEm: plain ? undefined : afterEm,
        beforeEm,
        afterEm: 0,
        hyphen: false,
      });
    }
    at = end;
  }
  return joinPlain(pieces, edges);
};

/** A unit in pieces: one, unless a run begins or ends inside it. */
const unitPieces = (
  unit: LineUnit,
  edges: ReadonlySet<number>,
  beforeEm: number,
  afterEm: number,
  hyphen: boolean,
): readonly LinePiece[] => {
  const inner = [...edges].filter((edge) => edge > unit.start && edge < unit.end);
  const cuts = [unit.start, ...inner.sort((a, b) => a - b), unit.end];
  return cuts.slice(1).map((end, index) => ({
    start: cuts[index] ?? unit.start,
    end,
    kind: unit.kind,
    spacingEm: undefined,
    beforeEm: index === 0 ? beforeEm : 0,
    afterEm: end === unit.end ? afterEm : 0,
    hyphen: hyphen && end === unit.end,
  }));
};

const joinPlain = (
  pieces: readonly LinePiece[],
  edges: ReadonlySet<number>,
): readonly LinePiece[] => {
  const joined: LinePiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && isBare(before) && isBare(piece) && !edges.has(piece.start)) {
      joined[joined.length - 1] = { ...before, end: piece.end };
    } else joined.push(piece);
  }
  return joined;
};

/** Characters that need no span of their own: no unit, nothing added but the line's stretch. */
export const isBare = (piece: LinePiece): boolean =>
  piece.kind === 'plain' &&
  piece.spacingEm === undefined &&
  Math.abs(piece.beforeEm) < NOTHING_EM &&
  !piece.hyphen;
