/** Sound input: what the readers make of it, and that they make it always the same. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { defaultHouseStyle } from '../../../src/model/defaults.ts';
import { formats } from '../../../src/model/formats.ts';
import { readNewspaper } from '../../../src/read/read-newspaper.ts';
import { articleSchema } from '../../../src/schema/article.ts';
import { jsonSchemas } from '../../../src/schema/json-schema.ts';
import {
  articleText,
  brief,
  readFiles,
  soundFiles,
  withFolder,
} from '../../support/newspaper-folder.ts';

const root = join(import.meta.dirname, '../../..');
const day = 'issues/2023-08-18';

describe('reading a newspaper', () => {
  it('completes a publication of one line with the defaults', async () => {
    const { newspaper, diagnostics } = await readFiles({});
    expect(diagnostics).toEqual([]);
    expect(newspaper?.publication).toMatchObject({
      name: '版心报',
      nameplate: { text: '版心报' },
      lang: 'zh-CN',
      format: formats['tabloid-5'],
      houseStyle: defaultHouseStyle,
      cards: { presets: ['og'] },
    });
  });

  it('merges settings over the defaults, part by part', async () => {
    const text =
      'name: 甲\nsite: https://x.example/\npostalCode: 100\nlexicon: [乙, { text: 丙, solid: true }]\n' +
      'houseStyle: { shrink: { stop: 0 }, openNames: true }\nfonts: { kai: ./k.ttf }\ncolor: "#ABCDEF"\n';
    const { newspaper } = await readFiles({ 'issues/newspaper.yaml': text });
    expect(newspaper?.publication).toMatchObject({
      site: 'https://x.example',
      postalCode: '100',
      color: '#abcdef',
      lexicon: [
        { text: '乙', solid: false },
        { text: '丙', solid: true },
      ],
      houseStyle: { openNames: true, shrink: { bracket: 0.5, comma: 0.5, stop: 0 } },
      fonts: { kai: './k.ttf', fangsong: './k.ttf', body: 'noto-serif-sc-400' },
    });
  });

  it('reads an article with its places', async () => {
    const front =
      '---\nheadline: 甲乙|丙\nkicker: 一　二\nbyline:\n  reporters: [马超]\npage: 1\npriority: 1\n' +
      'keep: [丙]\nprint: { columns: [2, 3] }\ncard: { image: ./images/a.jpg }\nweb: { at: 2023-08-19 }\n---\n正文。\n';
    const { newspaper, diagnostics } = await readFiles({ [`${day}/a.mdx`]: front });
    expect(diagnostics).toEqual([]);
    const [article] = newspaper?.issues[0]?.articles ?? [];
    expect(article).toMatchObject({
      slug: 'a',
      issue: '2023-08-18',
      headline: { text: '甲乙丙', breaks: [2] },
      kicker: { text: '一　二' },
      kind: 'article',
      byline: { authors: [], reporters: ['马超'], correspondents: [], photographers: [] },
      print: { columns: [2, 3], trim: 0, box: false, optional: [] },
      card: { image: 'images/a.jpg' },
      web: { at: '2023-08-19' },
    });
    expect(article?.fields['byline.reporters']).toEqual({
      file: `${day}/a.mdx`,
      line: 5,
      column: 3,
    });
    expect(article?.blocks[0]?.at).toEqual({ file: `${day}/a.mdx`, line: 13, column: 1 });
  });

  it('reads a template, letters as slug, list or settings', async () => {
    const front =
      '---\ndate: 2023-08-18\nnumber: 1\npages:\n  - number: 1\n    name: 甲\n    layout:\n      areas: |\n        A A A B B\n        C C C B B\n' +
      "      rows: [20, '*']\n      A: { story: a, head: side, sizePt: 36 }\n      B: [b, c]\n      C: { furniture: ornament }\n---\n";
    const { newspaper, diagnostics } = await readFiles({
      [`${day}/issue.mdx`]: front,
      [`${day}/b.mdx`]: articleText('乙'),
      [`${day}/c.mdx`]: articleText('丙'),
    });
    expect(diagnostics).toEqual([]);
    const layout = newspaper?.issues[0]?.pages[0]?.layout;
    expect(layout?.bands.map((band) => band.join(''))).toEqual(['AAABB', 'CCCBB']);
    expect(layout?.rows).toEqual([20, '*']);
    expect(layout?.areas['A']).toMatchObject({
      stories: ['a'],
      head: 'side',
      sizePt: 36,
      at: { line: 12 },
    });
    expect(layout?.areas['B']?.stories).toEqual(['b', 'c']);
    expect(layout?.areas['C']).toMatchObject({ stories: [], furniture: 'ornament' });
  });

  it('sorts by page, priority and slug, and skips hidden names and other folders', async () => {
    const { newspaper } = await readFiles({
      [`${day}/z.mdx`]: articleText('乙', 'priority: 1\n'),
      [`${day}/sub/b.mdx`]: articleText('丙'),
      [`${day}/_draft.mdx`]: 'not even front matter',
      [`${day}/x.mdx`]: '---\nheadline: 无版\n---\n丁',
      'issues/_studio/a.mdx': 'x',
      'issues/notes/a.mdx': 'x',
    });
    expect(newspaper?.issues.map(({ date }) => date)).toEqual(['2023-08-18']);
    expect(newspaper?.issues[0]?.articles.map(({ slug }) => slug)).toEqual(['z', 'a', 'b', 'x']);
  });

  it('gives a folder of issues without settings the project’s', async () => {
    const files = {
      'issues/newspaper.yaml': 'name: 本报\n',
      [`other/2023-08-18/issue.mdx`]: soundFiles[`${day}/issue.mdx`] ?? '',
      [`other/2023-08-18/a.mdx`]: articleText('正文。'),
    };
    const { newspaper, diagnostics } = await withFolder(files, (folder) =>
      readNewspaper({ root: folder, issuesDir: 'other' }),
    );
    expect(diagnostics).toEqual([]);
    expect(newspaper?.publication.name).toBe('本报');
    expect(newspaper?.issues[0]?.articles).toHaveLength(1);
  });

  it('keeps reading after a fault: the other articles are there', async () => {
    const { newspaper, diagnostics } = await readFiles({ [`${day}/b.mdx`]: articleText('<Box>') });
    expect(diagnostics.map(brief)).toEqual(['mdx/unclosed-tag b.mdx:5:1']);
    expect(newspaper?.issues[0]?.articles.map(({ slug }) => slug)).toEqual(['a', 'b']);
  });

  it('takes print forms of a site’s own components from banxin.config.ts', async () => {
    const config =
      `import { defineComponent } from ${JSON.stringify(join(root, 'src/mdx/component.ts'))};\n` +
      `import { z } from ${JSON.stringify(join(root, 'node_modules/zod/index.js'))};\n` +
      "const note = defineComponent({ name: 'Note', props: z.strictObject({}), toBlocks: ({ blocks }) => blocks() });\n" +
      'export const config = { components: [note] };\n';
    const { newspaper, diagnostics } = await readFiles({
      'issues/banxin.config.ts': config,
      [`${day}/a.mdx`]: articleText(
        "import Note from '../../src/Note.astro'\n\n<Note>\n\n甲\n\n</Note>",
      ),
    });
    expect(diagnostics).toEqual([]);
    expect(newspaper?.issues[0]?.articles[0]?.blocks).toHaveLength(1);
  });

  it('lets a site extend the front matter, and not replace it', async () => {
    const schema = articleSchema({ extend: { desk: z.string().optional() } });
    const files = { [`${day}/a.mdx`]: articleText('甲', 'desk: 财经\n') };
    expect((await readFiles(files, { schema })).diagnostics).toEqual([]);
    expect((await readFiles(files)).diagnostics.map(brief)).toEqual([
      'model/unknown-key a.mdx:3:1',
    ]);
    expect(() => articleSchema({ extend: { page: z.string() } })).toThrow(RangeError);
  });
});

describe('JSON Schemas for editors', () => {
  it('describe every field', () => {
    const undescribed: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'properties') {
          for (const [name, field] of Object.entries(
            inner as Record<string, { description?: string }>,
          )) {
            if (field.description === undefined) undescribed.push(`${path}.${name}`);
          }
        }
        walk(inner, `${path}.${key}`);
      }
    };
    for (const [name, schema] of Object.entries(jsonSchemas())) walk(schema, name);
    expect(undescribed).toEqual([]);
  });

  it('forbid unknown keys and require the headline', () => {
    expect(jsonSchemas().article).toMatchObject({
      additionalProperties: false,
      required: ['headline'],
    });
  });
});

describe('the sample newspaper', () => {
  it('reads without a fault, twice the same', async () => {
    // By date: whoever writes an issue of their own into this clone breaks no test.
    for (const only of ['2023-08-11', '2023-08-18', '2023-08-25']) {
      const read = () => readNewspaper({ root, issuesDir: 'issues', only });
      const [first, second] = [await read(), await read()];
      expect(first.diagnostics).toEqual([]);
      expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      expect(first.newspaper?.issues.map(({ date }) => date)).toEqual([only]);
    }
  });
});
