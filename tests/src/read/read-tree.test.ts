/** Trees whose names every object has: they are slugs like others. */
import { describe, expect, it } from 'vitest';
import { readLayout, tryLayout } from '../../support/read-layout.ts';

describe('a tree with names that objects inherit', () => {
  it('reads constructor as the slug of a story, once', () => {
    const { areas } = readLayout('layout:\n  tree: "constructor/A"\n  A: second\n');
    expect(Object.keys(areas)).toEqual(['constructor', 'A']);
    expect(areas['constructor']).toMatchObject({ stories: ['constructor'] });
  });
  it('says that __proto__, toString stand for no story', () => {
    const { diagnostics } = tryLayout('layout:\n  tree: "__proto__/toString"\n');
    expect(diagnostics.map(({ rule, data }) => [rule, data['name']])).toEqual([
      ['model/tree-name', '__proto__'],
      ['model/tree-name', 'toString'],
    ]);
  });
});
