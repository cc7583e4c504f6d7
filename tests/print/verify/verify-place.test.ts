/** Places and paragraphs of a PDF's text, without a browser: what a run and a P say against the plan. */
import { describe, expect, it } from 'vitest';
import { toPt, typeOrigin } from '../../../print/geometry/grid.ts';
import { checkPdfPlace } from '../../../print/verify/check-pdf-place.ts';
import { checkPdfText } from '../../../print/verify/check-pdf-text.ts';
import type { ExpectedText } from '../../../print/verify/expected-page.ts';
import type { PdfPage, PlacedRun } from '../../../print/verify/read-pdf.ts';
import { proofFormat, proofPlans } from '../../support/proof/proof-plan.ts';

const plan = (() => {
  const [first] = proofPlans();
  if (first === undefined) throw new Error('the proof has no page');
  return first;
})();
const page = (runs: readonly PlacedRun[]): PdfPage => ({
  width: 0,
  height: 0,
  text: '',
  tagged: [],
  runs,
});
const origin = typeOrigin(proofFormat);
/** A headline run of 40 pt whose origin stands so many of its own em left of the type area. */
const head = (text: string, leftEm: number): PlacedRun => ({
  x: origin.x - leftEm * 40,
  y: origin.y + 100,
  sizePt: 40,
  text,
});
const outside = (run: PlacedRun) =>
  checkPdfPlace(plan, page([run]), 0).filter(({ rule }) => rule === 'verify/pdf-outside');

describe('text outside the type area', () => {
  it.each([...'“‘（《〈「『【〖〔［｛'])('is measured on the ink of %s', (mark) => {
    expect(outside(head(`${mark}石头记】`, 0.5))).toEqual([]);
    expect(outside(head(mark, 0.7))).toEqual([]);
    expect(outside(head(mark, 1))).toHaveLength(1);
  });
  it.each(['石', '】', '，', 'A', '1'])('has no empty half before %s', (mark) => {
    expect(outside(head(mark, 0))).toEqual([]);
    expect(outside(head(mark, 0.5))).toHaveLength(1);
  });
  it('is found right of the type area and below it', () => {
    const { x, y } = toPt(proofFormat, { x: 0, y: proofFormat.rows + 3, w: 1, h: 1 });
    expect(outside({ x, y, sizePt: 9, text: '石' })).toHaveLength(1);
    const right = origin.x + 90 * proofFormat.bodyPt;
    expect(outside({ x: right, y: origin.y + 9, sizePt: 9, text: '【' })).toHaveLength(1);
  });
});

describe('a paragraph with a word parted at a line end', () => {
  const item: ExpectedText = {
    story: 'a',
    key: '0',
    kind: 'para',
    text: '讨论的是communi-cation。',
    tagged: '讨论的是communication。',
  };
  const rules = (tagged: string) => {
    const texts = [{ role: 'P', text: tagged }];
    const read: PdfPage = { ...page([]), text: item.text, tagged: texts };
    const expected = [{ number: plan.number, texts: [item], margin: '' }];
    return checkPdfText([plan], [read], expected, true).map(({ rule }) => rule);
  };
  it('may hold the hyphen in its P or leave it out', () => {
    expect(rules(item.text)).toEqual([]);
    expect(rules(item.tagged)).toEqual([]);
  });
  it.each(['讨论的是communi', '讨论的是com-munication。', '讨论的是。'])('is not %s', (text) => {
    expect(rules(text)).toEqual(['verify/pdf-paragraph']);
  });
});
