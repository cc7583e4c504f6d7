/** Properties of the composer over generated paragraphs: line rules, conservation, widths, the line table. */
import { expect, it } from 'vitest';
import { composeParagraph } from '../../../print/typeset/compose.ts';
import type { ComposedLine, ComposeInput } from '../../../print/typeset/types.ts';
import { checkLines } from '../../../print/verify/check-lines.ts';
import { checkedOf, inputOf } from '../../support/typeset/house.ts';
import { makeParagraph, ratesOf, seeded } from '../../support/typeset/paragraphs.ts';
import { unitShaping } from '../../support/typeset/unit-shaping.ts';

const COUNT = 400;
const random = seeded(20_230_818);
const paragraphs = Array.from({ length: COUNT }, () => makeParagraph(random));

/** Width of a line from its parts: every character, unit and adjustment added up again. */
const addUp = (input: ComposeInput, line: ComposedLine): number => {
  const units = new Map((line.units ?? []).map((unit) => [unit.start, unit]));
  const gaps = new Map(line.gaps.map((gap) => [gap.offset, gap.beforeEm + gap.afterEm]));
  let width = 0;
  for (let at = line.start; at < line.end; ) {
    const unit = units.get(at);
    const end = unit?.end ?? at + 1;
    const face = input.faceAt(at);
    const hyphen = line.hyphen && end === line.end ? '-' : '';
    const text = input.text.slice(at, end) + hyphen;
    const set = face.shape(text, { as: unitShaping[unit?.kind ?? 'tight'] });
    width += unit
      ? set.reduce((sum, advance) => sum + advance, 0)
      : face.advance(text.charCodeAt(0));
    width += gaps.get(at) ?? 0;
    if (end < line.end && unit?.kind !== 'zero') width += line.stretchEm;
    at = end;
  }
  return width;
};

it('is fed with text like the seed page’s', () => {
  const rates = ratesOf(paragraphs.join(''));
  expect(rates.marks).toBeGreaterThan(0.085);
  expect(rates.marks).toBeLessThan(0.11);
  expect(rates.figures).toBeGreaterThan(0.01);
  expect(rates.figures).toBeLessThan(0.02);
});

for (const measure of [13, 14]) {
  it(`sets ${COUNT} paragraphs at ${measure} em without a fault`, () => {
    let lines = 0;
    let loose = 0;
    let emergencies = 0;
    for (const text of paragraphs) {
      const input = inputOf(text, measure);
      const composed = composeParagraph(input);
      const natural = composed.table.get(composed.natural);
      const faults = checkLines(checkedOf(input, natural?.lines ?? []));
      expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
      expect(faults.filter((fault) => fault.rule === 'typeset/runt')).toEqual([]);
      emergencies += natural?.lines.filter((line) => line.emergency).length ?? 0;
      lines += natural?.lines.length ?? 0;
      loose += natural?.lines.filter((line) => line.stretchEm > 0.125 + 1e-6).length ?? 0;
    }
    expect(loose / lines).toBeLessThanOrEqual(0.002);
    expect(emergencies / lines).toBeLessThanOrEqual(0.001);
  });

  it(`gives tables at ${measure} em whose every entry keeps the rules`, () => {
    for (const text of paragraphs) {
      const input = inputOf(text, measure);
      const { natural, table } = composeParagraph(input);
      const best = table.get(natural);
      for (const [count, setting] of table) {
        expect(setting.lines).toHaveLength(count);
        expect(setting.demerits).toBeGreaterThanOrEqual(best?.demerits ?? 0);
        expect(Math.abs(count - natural)).toBeLessThanOrEqual(2);
        const faults = checkLines(checkedOf(input, setting.lines));
        expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
        expect(faults.filter((fault) => fault.rule === 'typeset/runt')).toEqual([]);
      }
    }
  });

  it(`gives lines at ${measure} em whose parts add up to their width`, () => {
    for (const text of paragraphs.slice(0, 100)) {
      const input = inputOf(text, measure);
      const { table } = composeParagraph(input);
      for (const line of [...table.values()].flatMap((setting) => setting.lines)) {
        expect(addUp(input, line)).toBeCloseTo(line.widthEm, 2);
        if (!line.last) expect(line.widthEm).toBeCloseTo(measure - line.indentEm, 4);
        if (!line.emergency) expect(line.stretchEm).toBeLessThanOrEqual(0.25 + 1e-6);
      }
    }
  });
}

it('covers the text with lines, in order and without overlap', () => {
  for (const text of paragraphs) {
    const { natural, table } = composeParagraph(inputOf(text, 14));
    let at = 0;
    for (const line of table.get(natural)?.lines ?? []) {
      expect(text.slice(at, line.start).trim()).toBe('');
      expect(line.end).toBeGreaterThan(line.start);
      at = line.end;
    }
    expect(text.slice(at).trim()).toBe('');
  }
});

it('never sets two Han closer than solid', () => {
  for (const text of paragraphs.slice(0, 150)) {
    const { table } = composeParagraph(inputOf(text, 14));
    for (const line of [...table.values()].flatMap((setting) => setting.lines)) {
      expect(line.stretchEm).toBeGreaterThanOrEqual(0);
      for (const gap of line.gaps) {
        if (/\p{Script=Han}/u.test(text.charAt(gap.offset))) {
          expect(gap.beforeEm + gap.afterEm).toBeGreaterThanOrEqual(0);
        }
      }
    }
  }
});

it('keeps a quarter em behind a stop', () => {
  for (const text of paragraphs.slice(0, 150)) {
    const { table } = composeParagraph(inputOf(text, 14));
    for (const line of [...table.values()].flatMap((setting) => setting.lines)) {
      for (const gap of line.gaps) {
        const followed = /^[。！？][^，。、；：？！”’）》“‘（《]/.test(text.slice(gap.offset));
        const inside = gap.offset + 1 < line.end;
        if (followed && inside)
          expect(gap.afterEm + line.stretchEm).toBeGreaterThanOrEqual(-0.2501);
      }
    }
  }
});

it('answers equal input with equal output', () => {
  for (const text of paragraphs.slice(0, 40)) {
    expect(composeParagraph(inputOf(text, 14))).toEqual(composeParagraph(inputOf(text, 14)));
  }
});
