/**
 * The composer over 3,200 generated paragraphs and the sample's own texts at four measures.
 * Prints the rates of the text and the figures found.
 */
import { expect, it } from 'vitest';
import { composeParagraph } from '../../print/typeset/compose.ts';
import { checkLines } from '../../print/verify/check-lines.ts';
import { checkedOf, inputOf } from '../support/typeset/house.ts';
import { makeParagraph, ratesOf, seeded } from '../support/typeset/paragraphs.ts';
import { sampleParagraphs } from './sample-paragraphs.ts';

const random = seeded(20_230_818);
const generated = Array.from({ length: 3200 }, () => makeParagraph(random));
const paragraphs = [...generated, ...sampleParagraphs()];
const { marks, figures } = ratesOf(paragraphs.join(''));
const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;
const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
say(`${paragraphs.length} paragraphs, marks ${percent(marks)}, figures ${percent(figures)}`);

for (const measure of [12, 13, 14, 18]) {
  it(`sets them at ${measure} em`, () => {
    const sum = { lines: 0, squeezed: 0, loose: 0, looser: 0, loosest: 0, emergency: 0, runts: 0 };
    for (const text of paragraphs) {
      const input = inputOf(text, measure);
      const { natural, table } = composeParagraph(input);
      const lines = table.get(natural)?.lines ?? [];
      const faults = checkLines(checkedOf(input, lines));
      expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
      const runt = faults.some((fault) => fault.rule === 'typeset/runt');
      if (runt) {
        sum.runts += 1;
        for (const setting of table.values()) {
          const others = checkLines(checkedOf(input, setting.lines));
          expect(others.some((fault) => fault.rule === 'typeset/runt')).toBe(true);
        }
      }
      sum.lines += lines.length;
      for (const line of lines) {
        if (line.squeezeEm > 0) sum.squeezed += 1;
        if (line.stretchEm > 1 / 16) sum.loose += 1;
        if (line.stretchEm > 1 / 8 + 1e-6) sum.looser += 1;
        if (line.stretchEm > 1 / 4 + 1e-6 && !line.emergency) sum.loosest += 1;
        if (line.emergency) sum.emergency += 1;
      }
    }
    const share = (count: number): string => `${count} (${percent(count / sum.lines)})`;
    say(
      `${measure} em: ${sum.lines} lines, squeezed ${share(sum.squeezed)}, over 1/16 em ` +
        `${share(sum.loose)}, over 1/8 em ${share(sum.looser)}, emergencies ` +
        `${share(sum.emergency)}, 孤字 ${sum.runts}`,
    );
    expect(sum.loosest).toBe(0);
    expect(sum.runts).toBeLessThanOrEqual(paragraphs.length * 0.02);
    if (measure !== 14) return;
    expect(sum.looser / sum.lines).toBeLessThanOrEqual(0.002);
    expect(sum.emergency / sum.lines).toBeLessThanOrEqual(0.001);
  });
}
