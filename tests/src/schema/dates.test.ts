/** A date is read alike with and without quotes, by our reader of YAML and by a content collection's. */
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/schema/article.ts';
import { daySchema, momentSchema } from '../../../src/schema/common.ts';
import { readYaml } from '../../../src/schema/yaml-source.ts';

const at = { file: 'a.mdx' };

describe('a date', () => {
  it.each(['at: 2024-01-06', 'at: "2024-01-06"', "at: '2024-01-06'"])('is text: %s', (yaml) => {
    const { at: value } = readYaml(yaml, at).data as { at: unknown };
    expect(momentSchema.parse(value)).toBe('2024-01-06');
  });

  it('is the same day when a reader made a Date of it', () => {
    expect(daySchema.parse(new Date('2024-01-06'))).toBe('2024-01-06');
    expect(momentSchema.parse(new Date('2024-01-06'))).toBe('2024-01-06');
    expect(momentSchema.parse(new Date('2024-01-06T09:30:00+08:00'))).toBe('2024-01-06T01:30:00Z');
  });

  it('is wrong in either form when there is no such day', () => {
    for (const value of ['2024-02-30', '6.1.2024', 20240106, new Date(Number.NaN)]) {
      expect(momentSchema.safeParse(value).success, String(value)).toBe(false);
    }
  });

  it('is read in an article of a collection', () => {
    const web = { status: 'corrected', at: new Date('2024-03-01'), note: '更正。' };
    expect(articleSchema().parse({ headline: '题', web }).web?.at).toBe('2024-03-01');
  });
});
