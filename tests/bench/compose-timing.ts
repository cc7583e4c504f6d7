/**
 * Times the composer alone, in a Node of its own: `node compose-timing.ts MEASURE ROUNDS COUNT`.
 * Prints the best round's milliseconds per 1,000 characters, all settings of the tables set. Each round
 * has paragraphs of its own. Starting is not counted, as the browser's is not: before the clock runs,
 * other paragraphs are set, about as many as a day's paper asks for at its measures.
 */
import { composeParagraph } from '../../print/typeset/compose.ts';
import { inputOf } from '../support/typeset/house.ts';
import { makeParagraph, seeded } from '../support/typeset/paragraphs.ts';

const WARM_UP = 900;

const [measure = 14, rounds = 4, count = 200] = process.argv.slice(2).map(Number);
const other = seeded(2);
for (let done = 0; done < WARM_UP; done += 1) {
  composeParagraph(inputOf(makeParagraph(other), measure));
}
const random = seeded(1);
let best = Number.POSITIVE_INFINITY;
for (let round = 0; round < rounds; round += 1) {
  const inputs = Array.from({ length: count }, () => inputOf(makeParagraph(random), measure));
  const characters = inputs.reduce((sum, input) => sum + input.text.length, 0);
  const start = performance.now();
  for (const input of inputs) composeParagraph(input);
  best = Math.min(best, ((performance.now() - start) / characters) * 1000);
}
process.stdout.write(best.toFixed(3));
