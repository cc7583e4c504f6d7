import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from '../../../src/diagnostics/nearest-name.ts';

describe('did you mean', () => {
  it.each([
    ['kicker', 'kicker', 0],
    ['kciker', 'kicker', 1],
    ['headlin', 'headline', 1],
    ['Headline', 'headline', 0],
    ['abc', 'xyz', 3],
    ['', 'abc', 3],
  ])('counts the edits from %j to %j', (left, right, edits) => {
    expect(editDistance(left, right)).toBe(edits);
    expect(editDistance(right, left)).toBe(edits);
  });

  it('suggests a near name and no far one', () => {
    const names = ['headline', 'kicker', 'deck', 'page'];
    expect(nearestName('title', names)).toBe(undefined);
    expect(nearestName('headlines', names)).toBe('headline');
    expect(nearestName('dekc', names)).toBe('deck');
    expect(nearestName('x', names)).toBe(undefined);
    expect(nearestName('pag', [])).toBe(undefined);
  });
});
