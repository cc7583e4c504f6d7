/**
 * Galley proofs (小样): why a paragraph runs to so many lines, for an editor to read.
 *
 * In: a paragraph of a galley and the line count wanted. Out: its lines with their adjustments (squeeze by
 * tier, CLREQ 3.3.2; stretch; flags), the line table, and the smallest edits that win or gain a line.
 */
import { between } from './cost.ts';
import { editToFit, type LineEdit } from './edits.ts';
import type { GalleyParagraph } from './galley-types.ts';
import { TIERS } from './gaps.ts';
import { type Prepared, prepare } from './prepared.ts';
import { roundEm } from './round-em.ts';
import type { ComposedLine, ComposeInput, ParagraphRole, Setting } from './types.ts';

/** Blanks that can be squeezed, in the order in which they are. */
export type Tier = (typeof TIERS)[number];

/** What one tier of a line gave, em. */
export interface TierSqueeze {
  readonly tier: Tier;
  readonly em: number;
  /** What it could have given. */
  readonly ofEm: number;
}

/** One line of a proof. Lengths are em. */
export interface ProofLine {
  readonly text: string;
  readonly hyphen: boolean;
  readonly indentEm: number;
  readonly widthEm: number;
  readonly stretchEm: number;
  readonly squeezeEm: number;
  readonly squeezed: readonly TierSqueeze[];
  readonly emergency: boolean;
}

/** One row of the line table. */
export interface ProofSetting {
  readonly lines: number;
  readonly demerits: number;
  readonly maxStretchEm: number;
  readonly emergency: boolean;
}

/** One paragraph of a proof. */
export interface ParagraphProof {
  readonly block: string;
  readonly role: ParagraphRole;
  readonly text: string;
  /** The cheapest line count, and the one shown. */
  readonly natural: number;
  readonly shown: number;
  readonly lines: readonly ProofLine[];
  readonly table: readonly ProofSetting[];
  /** Smallest cut that saves a line and smallest addition that makes one more; absent when none is small. */
  readonly cut?: LineEdit;
  readonly addition?: LineEdit;
}

/** The line count to show: as many as said, or as many more than the natural count. */
export type LineWish =
  | { readonly kind: 'natural' }
  | { readonly kind: 'count'; readonly lines: number }
  | { readonly kind: 'change'; readonly by: number };

/** Proves a paragraph. A count that its table does not hold is shown as the natural one. */
export const proveParagraph = (item: GalleyParagraph, wish: LineWish): ParagraphProof => {
  const { natural, table } = item.composed;
  const wanted =
    wish.kind === 'count' ? wish.lines : wish.kind === 'change' ? natural + wish.by : natural;
  const shown = table.has(wanted) ? wanted : natural;
  const cut = item.input && editToFit(item.input, natural, 'shorter', item.generated);
  const addition = item.input && editToFit(item.input, natural, 'longer', item.generated);
  return {
    block: item.block,
    role: item.role,
    text: item.text,
    natural,
    shown,
    lines: (table.get(shown)?.lines ?? []).map((line) => proveLine(item, line)),
    table: [...table].sort(([a], [b]) => a - b).map(([lines, setting]) => rowOf(lines, setting)),
    ...(cut ? { cut } : {}),
    ...(addition ? { addition } : {}),
  };
};

const rowOf = (lines: number, { demerits, maxStretchEm, emergency }: Setting): ProofSetting => ({
  lines,
  demerits,
  maxStretchEm,
  emergency,
});

const proveLine = (item: GalleyParagraph, line: ComposedLine): ProofLine => ({
  text: item.text.slice(line.start, line.end),
  hyphen: line.hyphen,
  indentEm: line.indentEm,
  widthEm: line.widthEm,
  stretchEm: line.stretchEm,
  squeezeEm: line.squeezeEm,
  squeezed: item.input && line.squeezeEm > 0 ? squeezeByTier(item.input, line) : [],
  emergency: line.emergency,
});

/** What each tier gave on a squeezed line: tiers are emptied in order, so the capacities say it all. */
export const squeezeByTier = (input: ComposeInput, line: ComposedLine): readonly TierSqueeze[] => {
  for (const need of [0, 1, 2] as const) {
    const paragraph = prepare(input, need);
    const range = atomsOf(paragraph, line);
    if (range) return share(paragraph, range, line.squeezeEm);
  }
  return [];
};

interface AtomRange {
  readonly from: number;
  readonly to: number;
}

/** The atoms of a line; none when the paragraph is cut otherwise at this need. */
const atomsOf = ({ atoms }: Prepared, line: ComposedLine): AtomRange | undefined => {
  const last = atoms.findIndex((atom) => atom.end === line.end);
  const from = line.start === 0 ? 0 : atoms.findIndex((atom) => atom.start === line.start);
  return last < 0 || from < 0 ? undefined : { from, to: last + 1 };
};

const share = (
  { sums }: Prepared,
  { from, to }: AtomRange,
  squeezeEm: number,
): readonly TierSqueeze[] => {
  let rest = squeezeEm;
  return TIERS.flatMap((tier, place): readonly TierSqueeze[] => {
    const room = between(sums.tiers[place] as Float64Array, from + 1, to);
    const used = Math.min(rest, room);
    if (used < 1e-4) return [];
    rest -= used;
    return [{ tier, em: roundEm(used), ofEm: roundEm(room) }];
  });
};
