/**
 * Line ends of generated paragraphs, frozen: a faster search must set the same lines. Run with `-u` only
 * when a rule or a price was changed on purpose.
 */
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { composeParagraph } from '../../../print/typeset/compose.ts';
import { ENGLISH } from '../../support/typeset/english.ts';
import { inputOf } from '../../support/typeset/house.ts';
import { makeParagraph, seeded } from '../../support/typeset/paragraphs.ts';

const random = seeded(1971);
const paragraphs = Array.from({ length: 200 }, () => makeParagraph(random));

/** Every row of every table: line ends, squeeze and stretch to a hundredth. */
const fingerprint = (texts: readonly string[], measure: number, lang: string): string => {
  const hash = createHash('sha256');
  for (const text of texts) {
    for (const [count, { lines }] of composeParagraph(inputOf(text, measure, { lang })).table) {
      const rows = lines.map((line) => [
        line.end,
        line.squeezeEm.toFixed(2),
        line.stretchEm.toFixed(2),
        line.hyphen,
      ]);
      hash.update(JSON.stringify([count, rows]));
    }
  }
  return hash.digest('hex').slice(0, 12);
};

for (const measure of [8, 12, 13, 14, 18]) {
  it(`sets news at ${measure} em as before`, () => {
    expect(fingerprint(paragraphs, measure, 'zh-CN')).toMatchSnapshot();
  });
}

it('sets English as before', () => {
  expect([14, 18.9, 22].map((measure) => fingerprint(ENGLISH, measure, 'en'))).toMatchSnapshot();
});
