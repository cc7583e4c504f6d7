/** What a character of a face costs beside a shaping: both measured on the same text. */
import { expect, it } from 'vitest';
import { loadFace } from '../../src/fonts/load-face.ts';
import { fixtureFace } from '../src/fonts/fixture.ts';

const face = loadFace(fixtureFace, 'banxin-fixture-400', 400);

it('stays cheap: characters by table, not by shaping', () => {
  const text = '门头沟区妙峰山镇'.repeat(125);
  let sum = 0;
  let shaped = 0;
  const start = performance.now();
  for (let round = 0; round < 50; round += 1) {
    for (let index = 0; index < text.length; index += 1)
      sum += face.advance(text.charCodeAt(index));
  }
  const byTable = performance.now() - start;
  for (let round = 0; round < 50; round += 1) {
    // A new text each round: words that were shaped once are kept.
    shaped += face.shape(`${text}${'x'.repeat(round)}`).length;
  }
  const byShaping = performance.now() - start - byTable;
  expect(sum).toBe(50_000);
  expect(shaped).toBeGreaterThan(50_000);
  // Ten to forty times in measurements; less than twice only when a shaping slipped in.
  expect(byShaping / byTable).toBeGreaterThan(2);
});
