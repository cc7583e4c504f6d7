/** Garbage in, diagnostics out: the readers never throw, whatever an author saves half-way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from '../../../src/mdx/read-body.ts';
import { readArticle } from '../../../src/read/read-article.ts';
import { readPublication } from '../../../src/read/read-publication.ts';

const tokens = [
  '---\n',
  '\n',
  '\n\n',
  ' ',
  '甲',
  '“乙”',
  'headline',
  'page',
  'print',
  ': ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '</',
  '/>',
  '=',
  '"',
  "'",
  '<Box',
  '<Figure',
  '</Box>',
  'src',
  '&',
  '*',
  '**',
  '#',
  '|',
  '|---|',
  '`',
  '```',
  '~~',
  '![',
  '](',
  ')',
  'import ',
  'export ',
  'from ',
  '../x',
  '\t',
  '\\',
  '&a',
  '*a',
  '1',
  'null',
  '!!js',
  '%',
  '@',
  '\u0000',
  '\ufeff',
  '\ud800',
  '𠮷',
  '.jpg',
  'javascript:',
  '[^1]',
  '<!--',
  '{/*',
  '*/}',
];
const garbage = fc
  .array(fc.oneof(fc.constantFrom(...tokens), fc.string({ maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const folder = import.meta.dirname;
const runs = { numRuns: 200, seed: 20230818 };

describe('garbage', () => {
  it('as a body gives blocks or diagnostics', async () => {
    await fc.assert(
      fc.asyncProperty(garbage, async (body) => {
        const read = await readBody({ body, file: 'a.mdx', absolute: `${folder}/a.mdx`, folder });
        expect(read.diagnostics.every(({ source }) => source?.file === 'a.mdx')).toBe(true);
        expect(Array.isArray(read.blocks)).toBe(true);
      }),
      runs,
    );
  });

  it('as front matter gives an article or diagnostics', async () => {
    const defaults = { lang: 'zh-CN', components: [] };
    await fc.assert(
      fc.asyncProperty(garbage, async (yaml) => {
        const text = `---\n${yaml}\n---\n正文。\n`;
        const from = {
          slug: 'a',
          issue: '2023-08-18',
          file: 'a.mdx',
          absolute: `${folder}/a.mdx`,
          folder,
          text,
        };
        const read = await readArticle(from, defaults);
        expect(read.article !== undefined || read.diagnostics.length > 0).toBe(true);
      }),
      runs,
    );
  });

  it('as newspaper.yaml gives a publication or diagnostics', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const read = readPublication(text, 'newspaper.yaml');
        expect((read.publication === undefined) === read.diagnostics.length > 0).toBe(true);
      }),
      runs,
    );
  });

  it('of values in the right places never throws', async () => {
    const key = fc.constantFrom(
      'headline',
      'page',
      'byline',
      'print',
      'card',
      'web',
      'keep',
      'kind',
      'priority',
      'x',
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(key, fc.jsonValue()), async (data) => {
        const text = `---\n${JSON.stringify(data)}\n---\n正文。\n`;
        const from = {
          slug: 'a',
          issue: '2023-08-18',
          file: 'a.mdx',
          absolute: `${folder}/a.mdx`,
          folder,
          text,
        };
        const read = await readArticle(from, { lang: 'zh-CN', components: [] });
        expect(read.article !== undefined || read.diagnostics.length > 0).toBe(true);
      }),
      runs,
    );
  });
});
