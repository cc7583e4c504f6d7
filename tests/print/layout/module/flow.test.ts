/** Galleys poured into legs: no line lost, subheads not left alone, blank rows dropped at a leg's top. */
import { describe, expect, it } from 'vitest';
import { pour } from '../../../../print/layout/module/pour.ts';
import type { GalleyItem, GalleyParagraph } from '../../../../print/typeset/galley-types.ts';

const paragraph = (lines: number, more: Partial<GalleyParagraph> = {}): GalleyParagraph => ({
  kind: 'paragraph',
  block: '0',
  role: 'body',
  text: '',
  runs: [],
  generated: 0,
  composed: { natural: lines, table: new Map() },
  solid: false,
  keepWithNext: 0,
  ...more,
});
const space = (rows: number): GalleyItem => ({ kind: 'space', rows });
const subhead = paragraph(1, { role: 'subhead', solid: true, keepWithNext: 2 });

/** A picture of the legs: a letter a row for each paragraph, `.` for a blank row. */
const draw = (items: readonly GalleyItem[], legs: readonly number[]): string => {
  const rows = legs.map((height) => Array.from({ length: height }, () => '.'));
  pour(items, legs).paragraphs.forEach((placed, index) => {
    for (const piece of placed.pieces) {
      for (let row = 0; row < piece.to - piece.from; row += 1) {
        const leg = rows[piece.leg];
        if (leg) leg[piece.row + row] = String.fromCharCode(65 + index);
      }
    }
  });
  return rows.map((leg) => leg.join('')).join(' ');
};

describe('pour', () => {
  it('fills legs in order and carries a paragraph over', () => {
    expect(draw([paragraph(3), paragraph(4)], [4, 4])).toBe('AAAB BBB.');
  });
  it('counts what is left over as white', () => {
    expect(pour([paragraph(5)], [4, 4]).white).toBe(3);
  });
  it('counts what does not fit, to the line, and loses nothing', () => {
    const poured = pour([paragraph(6), paragraph(5)], [4, 4]);
    const placed = poured.paragraphs
      .flatMap((entry) => entry.pieces)
      .reduce((sum, piece) => sum + piece.to - piece.from, 0);
    expect(poured.overset).toBe(3);
    expect(placed + poured.overset).toBe(11);
  });
  it('drops blank rows at the top of a leg and at the end', () => {
    expect(draw([paragraph(4), space(1), paragraph(2)], [4, 4])).toBe('AAAA BB..');
    expect(pour([paragraph(2), space(1)], [4]).white).toBe(2);
  });
  it('moves a subhead to the next leg rather than leave it with one line', () => {
    expect(draw([paragraph(2), space(1), subhead, paragraph(4)], [5, 6])).toBe('AA... BCCCC.');
    expect(draw([paragraph(1), space(1), subhead, paragraph(4)], [5, 6])).toBe('A.BCC CC....');
  });
  it('counts the hole that such a move leaves', () => {
    expect(pour([paragraph(2), space(1), subhead, paragraph(4)], [5, 6]).holes).toBe(2);
  });
  it('keeps a solid item whole', () => {
    expect(draw([paragraph(2), paragraph(4, { solid: true })], [4, 4])).toBe('AA.. BBBB');
  });
  it('counts last lines alone at the top of a leg', () => {
    expect(pour([paragraph(5)], [4, 4]).widows).toBe(1);
    expect(pour([paragraph(6)], [4, 4]).widows).toBe(0);
  });
});

it('a list of names does not begin with a row at the foot of a leg', () => {
  const names = paragraph(5, { role: 'names', minHead: 3 });
  expect(draw([paragraph(3), names], [4, 6])).toBe('AAA. BBBBB.');
  expect(draw([paragraph(2), names], [5, 6])).toBe('AABBB BB....');
});
