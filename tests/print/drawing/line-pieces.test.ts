/**
 * A line is drawn from its run alone: its pieces hold every character once, and with nothing but the face's
 * own advances they add up to the width that the composer measured. So a `tspan` has its `x`, `y` and
 * `textLength`, and a PDF its adjustments, without composing again.
 */
import { describe, expect, it } from 'vitest';
import { drawPage } from '../../../print/drawing/draw-page.ts';
import { linePieces } from '../../../print/drawing/line-pieces.ts';
import type { ComposedRun } from '../../../print/drawing/primitives.ts';
import { primitivesOf } from '../../../print/drawing/primitives-of.ts';
import type { PagePlan } from '../../../print/page-plan/page-plan.ts';
import type { ComposedLine, ComposeInput } from '../../../print/typeset/types.ts';
import type { TextRun } from '../../../src/model/block.ts';
import { drawnPageFaults } from '../../support/drawing/drawing-faults.ts';
import { runWidth } from '../../support/drawing/run-width.ts';
import { composedPlan } from '../../support/proof/composed-sheets.ts';
import { proofModule, proofPage } from '../../support/proof/proof-plan.ts';
import { proofPublication } from '../../support/proof/proof-publication.ts';
import { fontsOf } from '../../support/read-paper.ts';
import { boldSong, inputOf, naturalLines, song } from '../../support/typeset/house.ts';
import { makeParagraph, seeded } from '../../support/typeset/paragraphs.ts';

/** A page that holds one paragraph as composed, at row 8 of the first leg. */
const pageOf = (input: ComposeInput, lines: readonly ComposedLine[]): PagePlan => {
  const { text, runs } = input;
  const module = proofModule('story', 5, []);
  const pieces = [{ leg: 0, row: 0, from: 0, to: lines.length }];
  const paragraph = { block: '0', role: 'body', text, runs, generated: 0 } as const;
  return proofPage(1, true, {
    ...module,
    paragraphs: [{ ...paragraph, measureEm: 14, lines, pieces }],
  });
};

const runsOf = (plan: PagePlan): readonly ComposedRun[] =>
  primitivesOf(drawPage(plan)).filter((item) => item.kind === 'run' && item.set === 'composed');

describe('a composed run', () => {
  it('adds up to its measured width, whatever stands in it', () => {
    const random = seeded(41);
    for (let round = 0; round < 40; round += 1) {
      const input = inputOf(makeParagraph(random), 14);
      for (const run of runsOf(pageOf(input, naturalLines(input)))) {
        expect(runWidth(run, song), run.shown).toBeCloseTo(run.width, 2);
      }
    }
  });
  it('adds up with raised figures and hyphens too', () => {
    const text = '这台机器每平方米2印痕由typographers测量，internationalization另计。';
    const runs: readonly TextRun[] = [{ start: 9, end: 10, style: 'sup' }];
    const input = inputOf(text, 9, { runs });
    const drawn = runsOf(pageOf(input, naturalLines(input)));
    expect(drawn.some(({ composed }) => composed.hyphen)).toBe(true);
    for (const run of drawn) expect(runWidth(run, song), run.shown).toBeCloseTo(run.width, 2);
  });
  it('is known to be at fault: a gap left out, another face, a stretch that is not its own', () => {
    const text = '“版心”——书页上排印文字的地方，Helvetica印在四周的空白上，叫作“白边”。';
    const input = inputOf(text, 14);
    const [run] = runsOf(pageOf(input, naturalLines(input)));
    if (!run) throw new Error('no line');
    expect(runWidth(run, song)).toBeCloseTo(run.width, 2);
    const even = run.pieces.map((piece) => ({ ...piece, spacingEm: undefined, beforeEm: 0 }));
    expect(runWidth({ ...run, pieces: even }, song)).not.toBeCloseTo(run.width, 1);
    const loose = { ...run.composed, stretchEm: run.composed.stretchEm + 0.01 };
    expect(runWidth({ ...run, composed: loose }, song)).not.toBeCloseTo(run.width, 1);
    const words = runsOf(pageOf(input, naturalLines(input))).filter(({ shown }) =>
      /[a-z]/.test(shown),
    );
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(runWidth(word, boldSong)).not.toBeCloseTo(word.width, 1);
  });
  it('stands on its row, at its indent, with the text that it shows', () => {
    const text = '版心是书页上排印文字的地方，四周的空白叫作白边，报纸的版心按基线分行。';
    const input = inputOf(text, 14);
    const [first, second] = runsOf(pageOf(input, naturalLines(input)));
    expect(first).toMatchObject({ line: 0, leg: 0, row: 8, start: 0, size: 9, indent: 18 });
    expect(second?.start).toBe(first?.until);
    expect(second?.indent).toBe(0);
    expect((second?.box.y ?? 0) - (first?.box.y ?? 0)).toBeCloseTo(12.5, 6);
    expect(text.slice(second?.start, second?.end)).toBe(second?.shown);
  });
  it('holds what is swallowed at the end of its paragraph', () => {
    const input = inputOf('一篇稿件排进两栏。', 14);
    const lines = naturalLines(input);
    const [run] = runsOf(pageOf({ ...input, text: `${input.text} ` }, lines));
    expect([run?.end, run?.until]).toEqual([9, 10]);
    expect(run?.pieces.at(-1)?.end).toBe(10);
  });
  it('is set in the face that it was composed for: subheads, emphasis, words, figures', async () => {
    const fonts = await fontsOf(proofPublication);
    const plan = composedPlan(fonts);
    expect(new Set(runsOf(plan).map(({ use }) => use))).toEqual(new Set(['body', 'hei']));
    expect(drawnPageFaults(plan, fonts)).toEqual([]);
  });
  it('has no piece over an edge of an inline run', () => {
    const random = seeded(5);
    for (let round = 0; round < 40; round += 1) {
      const text = makeParagraph(random);
      const start = Math.floor(random() * text.length);
      const end = start + 1 + Math.floor(random() * (text.length - start));
      const runs: readonly TextRun[] = [{ start, end, style: 'strong' }];
      const input = inputOf(text, 14, { runs });
      const lines = naturalLines(input);
      lines.forEach((line, index) => {
        const until = lines[index + 1]?.start ?? text.length;
        const pieces = linePieces(text, runs, line, until);
        expect(pieces.map((piece) => text.slice(piece.start, piece.end)).join('')).toBe(
          text.slice(line.start, until),
        );
        for (const edge of [start, end]) {
          expect(pieces.filter((piece) => piece.start < edge && edge < piece.end)).toEqual([]);
        }
      });
    }
  });
});
