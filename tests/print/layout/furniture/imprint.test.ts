/** 版权信息 in a drawn template: its words inside its frame at its limits, and what is told below them. */
import { describe, expect, it } from 'vitest';
import { FURNITURE } from '../../../../print/layout/furniture/kinds.ts';
import { type PageResult, planPage } from '../../../../print/layout/plan-page.ts';
import { inputOf, story } from '../../../support/page-of.ts';
import { readLayout } from '../../../support/read-layout.ts';

const stories = { a: story('一行一行数出来的头条', 3600), b: story('二条也要排满', 900) };
const { least, most } = FURNITURE.imprint.rows;

/** Page 2 with the imprint in its last column, so many rows high. */
const drawn = async (rows: number): Promise<PageResult> => {
  const input = await inputOf(stories);
  const layout = readLayout(
    `layout:\n  areas: ['AAAAI', 'AAAAB']\n  rows: [${rows}, ${79 - rows}]\n` +
      '  A: a\n  B: b\n  I: { furniture: imprint }\n',
  );
  const publication = { ...input.publication, publisher: '版心报社', cn: 'CN 00-0000' };
  return planPage({ ...input, publication, page: { ...input.page, layout } });
};
const ownFaults = ({ diagnostics }: PageResult) =>
  diagnostics.filter(({ rule }) => rule === 'layout/furniture-too-low');

describe('an imprint', () => {
  it.each([least, most])('of %i rows holds its lines inside its frame', async (rows) => {
    const page = await drawn(rows);
    expect(ownFaults(page)).toEqual([]);
    const box = page.plan?.furniture.find(({ kind }) => kind === 'imprint');
    expect(box?.texts.map(({ text }) => text)).toEqual([
      '编辑出版　版心报社',
      '国内统一连续出版物号　CN 00-0000',
    ]);
    const heightPt = (box?.box.h ?? 0) * (page.plan?.format.pitchPt ?? 0);
    for (const line of box?.texts.flatMap((text) => text.lines) ?? []) {
      expect(line.yPt).toBeGreaterThanOrEqual(0);
      expect(line.yPt + line.heightPt).toBeLessThanOrEqual(heightPt);
    }
  });
  it('of a row less is told at its area', async () => {
    expect(ownFaults(await drawn(least - 1))).toMatchObject([
      { severity: 'warning', data: { name: 'imprint', area: 'I', height: least - 1, need: least } },
    ]);
  });
});
