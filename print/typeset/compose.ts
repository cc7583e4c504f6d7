/**
 * The composer: a paragraph in, its line table out.
 *
 * Pure and synchronous; no DOM, no clock. Limits are lifted only when nothing fits inside them: first
 * names are hyphenated and the stretch goes to twice its limit, then everything (units cut, rules
 * broken, lines overfull). Each line outside the house's limits is flagged `emergency`
 * (docs/design/composer.md#emergencies).
 */
import type { Ease, Mode } from './cost.ts';
import { setLine } from './distribute.ts';
import { type Prepared, prepare } from './prepared.ts';
import { type Chain, totalFit } from './total-fit.ts';
import type { ComposedLine, ComposedParagraph, ComposeInput, Setting } from './types.ts';
import { DEFAULT_WEIGHTS, type Weights } from './weights.ts';

/** Counts further than this from the natural one are left out of the table. */
const TABLE_REACH = 2;
/** A measure that leaves less than this beside its indent loses the indent. */
const LEAST_TARGET_EM = 2;
const WIDE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const EASES: readonly Ease[] = [0, 1, 2];

/** Composes a paragraph. A text without characters has the table `0 → no lines`. */
export const composeParagraph = (input: ComposeInput): ComposedParagraph => {
  const mode = modeOf(input);
  const { paragraph, chains } = search(input, mode);
  return tableOf(paragraph, chains, geometryOf(input), mode);
};

/** Sets a paragraph flush left without changing a space: captions, verse turn-overs. */
export const composeRagged = (input: ComposeInput): readonly ComposedLine[] => {
  const { paragraph, chains } = search(input, 'ragged');
  const best = cheapest(chains);
  return best ? linesOf(paragraph, best[1], geometryOf(input), 'ragged') : [];
};

/** Moves a line's offsets, for a paragraph that is joined into a longer text. */
export const shiftLine = (line: ComposedLine, by: number): ComposedLine => ({
  ...line,
  start: line.start + by,
  end: line.end + by,
  gaps: line.gaps.map((gap) => ({ ...gap, offset: gap.offset + by })),
  ...(line.units
    ? {
        units: line.units.map((unit) => ({
          ...unit,
          start: unit.start + by,
          end: unit.end + by,
        })),
      }
    : {}),
});

/**
 * Whether a justified text is set ragged all the same: words of a Latin text cannot fill a column
 * narrower than `weights.raggedUnderEm` without holes. `measureEm` is that of its first line.
 */
export const setsRagged = (
  text: string,
  measureEm: number,
  weights: Weights = DEFAULT_WEIGHTS,
): boolean => measureEm < weights.raggedUnderEm && /\p{L}/u.test(text) && !WIDE_SCRIPT.test(text);

const modeOf = ({ text, align, measureEm, weights }: ComposeInput): Mode => {
  if (align) return align;
  const measure = typeof measureEm === 'number' ? measureEm : measureEm(0);
  return setsRagged(text, measure, weights) ? 'ragged' : 'justified';
};

interface Geometry {
  readonly measureOf: (line: number) => number;
  readonly indentOf: (line: number) => number;
}

const geometryOf = ({ measureEm, indentEm, hangEm = 0 }: ComposeInput): Geometry => {
  const measureOf = typeof measureEm === 'number' ? () => measureEm : measureEm;
  const indentOf = (line: number): number =>
    Math.min(line === 0 ? indentEm : hangEm, Math.max(0, measureOf(line) - LEAST_TARGET_EM));
  return { measureOf, indentOf };
};

const search = (
  input: ComposeInput,
  mode: Mode,
): { paragraph: Prepared; chains: ReadonlyMap<number, Chain> } => {
  const { measureOf, indentOf } = geometryOf(input);
  const targetOf = (line: number): number => measureOf(line) - indentOf(line);
  let paragraph = prepare(input);
  for (const ease of EASES) {
    if (paragraph.atoms.length === 0) break;
    if (ease > 0) paragraph = prepare(input, ease);
    const chains = totalFit(paragraph, targetOf, ease, mode);
    if (chains.size > 0) return { paragraph, chains };
  }
  return { paragraph, chains: new Map() };
};

const cheapest = (chains: ReadonlyMap<number, Chain>): readonly [number, Chain] | undefined => {
  let best: readonly [number, Chain] | undefined;
  for (const entry of chains) if (!best || entry[1].demerits < best[1].demerits) best = entry;
  return best;
};

const tableOf = (
  paragraph: Prepared,
  chains: ReadonlyMap<number, Chain>,
  geometry: Geometry,
  mode: Mode,
): ComposedParagraph => {
  const best = cheapest(chains);
  if (!best) return blank(paragraph.input, geometry);
  const [natural, bestChain] = best;
  const table = new Map<number, Setting>();
  const known: KnownLines = new Map();
  for (const [count, chain] of chains) {
    if (Math.abs(count - natural) > (mode === 'ragged' ? 0 : TABLE_REACH)) continue;
    if (count !== natural && chain.runt && !bestChain.runt) continue;
    table.set(count, settingOf(paragraph, chain, geometry, mode, known));
  }
  return { natural, table };
};

/** Lines already set by their first and last atom: settings have most of theirs in common. */
type KnownLines = Map<number, ComposedLine>;

const settingOf = (
  paragraph: Prepared,
  chain: Chain,
  geometry: Geometry,
  mode: Mode,
  known: KnownLines,
): Setting => {
  const lines = linesOf(paragraph, chain, geometry, mode, known);
  return {
    lines,
    demerits: Math.round(chain.demerits),
    maxStretchEm: lines.reduce((most, line) => Math.max(most, line.stretchEm), 0),
    emergency: lines.some((line) => line.emergency),
  };
};

const linesOf = (
  paragraph: Prepared,
  chain: Chain,
  { measureOf, indentOf }: Geometry,
  mode: Mode,
  known: KnownLines = new Map(),
): readonly ComposedLine[] =>
  chain.cuts.map((cut, index) => {
    const measure = measureOf(index);
    const indent = indentOf(index);
    const key = cut.from * (paragraph.atoms.length + 1) + cut.to;
    const like = known.get(key);
    if (like && isSame(like, measure, indent, cut.emergency)) return like;
    const line = setLine(paragraph, cut, measure, indent, mode);
    known.set(key, line);
    return line;
  });

const isSame = (line: ComposedLine, measure: number, indent: number, emergency: boolean): boolean =>
  line.measureEm === measure && line.indentEm === indent && line.emergency === emergency;

/** No atoms: nothing to set, or only white space, which one empty line keeps. */
const blank = (input: ComposeInput, { measureOf, indentOf }: Geometry): ComposedParagraph => {
  const paragraph = prepare(input);
  const lines =
    input.text === ''
      ? []
      : [
          setLine(
            paragraph,
            { from: 0, to: 0, emergency: false },
            measureOf(0),
            indentOf(0),
            'ragged',
          ),
        ];
  const setting: Setting = { lines, demerits: 0, maxStretchEm: 0, emergency: false };
  return { natural: lines.length, table: new Map([[lines.length, setting]]) };
};
