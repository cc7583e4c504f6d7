/** Drawings: what they say, what they take from elsewhere, how small their type is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { issueDrawings } from '../../../src/images/issue-drawings.ts';
import { readDrawing } from '../../../src/images/read-drawing.ts';
import type { Issue } from '../../../src/model/issue.ts';
import { makeArticle } from '../web/data/make-article.ts';

const svg = (inner: string, attributes = 'viewBox="0 0 400 200"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;

describe('the text of a drawing', () => {
  it('is what is drawn, entities read, titles and styles left out', () => {
    const inner =
      '<title>题</title><style>.a{fill:red}</style><text>甲&#x4e59;<tspan>丙</tspan><![CDATA[丁]]></text><desc>戊</desc><text><a href="https://x.example/">己</a></text>';
    expect(readDrawing(svg(inner))).toMatchObject({ text: '甲乙丙丁己', faults: [] });
  });
});

describe('a drawing that cannot be used', () => {
  it.each([
    [
      'a page inside',
      '<foreignObject><div>甲</div></foreignObject>',
      'image/drawing-part foreignObject',
    ],
    [
      'a picture from the network',
      '<image href="http://x.example/a.png"/>',
      'image/drawing-link http://x.example/a.png',
    ],
    ['a picture beside it', '<image xlink:href="photo.jpg"/>', 'image/drawing-link photo.jpg'],
    ['a symbol of another file', '<use href="icons.svg#a"/>', 'image/drawing-link icons.svg#a'],
    ['a style from elsewhere', '<style>@import "a.css";</style>', 'image/drawing-link a.css'],
    [
      'a font from elsewhere',
      '<style>@font-face{src:url(a.woff2)}</style>',
      'image/drawing-link a.woff2',
    ],
    ['a fill from elsewhere', '<rect fill="url(b.svg#p)"/>', 'image/drawing-link b.svg#p'],
    ['broken XML', '<text>甲</b>', 'image/drawing-broken Unexpected close tag'],
  ])('has %s', (_, inner, expected) => {
    const { faults } = readDrawing(svg(inner));
    expect(faults.map(({ rule, what }) => `${rule} ${what}`)).toEqual([expected]);
  });
  it.each([
    [
      'its own symbols and gradients',
      '<use href="#a"/><rect fill="url(#p)" style="mask: url(\'#m\')"/>',
    ],
    ['a picture inside it', '<image href="data:image/png;base64,AAAA"/>'],
    ['a link', '<a href="https://x.example/"><text>甲</text></a>'],
    ['a page with a text in its place', '<switch><foreignObject/><text>甲</text></switch>'],
    ['a script, which nothing runs', '<script>alert(1)</script>'],
  ])('has not %s', (_, inner) => expect(readDrawing(svg(inner)).faults).toEqual([]));
});

describe('the smallest type of a drawing', () => {
  it.each([
    ['an attribute', '<text font-size="12">甲</text>', 12],
    ['a style', '<g style="fill:red;font-size:14px"><text>甲</text></g>', 14],
    ['a class behind its use', '<text class="b s">甲</text><style>.s,.t{font-size:9px}</style>', 9],
    ['a share of the size around it', '<g font-size="20"><text font-size=".5em">甲</text></g>', 10],
    [
      'a transform',
      '<g transform="translate(5) scale(0.5)"><text font-size="20">甲</text></g>',
      10,
    ],
    ['a matrix that turns', '<text transform="matrix(0 1 -1 0 3 4)" font-size="20">甲</text>', 20],
    ['two numbers of a scale', '<text transform="scale(2, 2)" font-size="5">甲</text>', 10],
    ['nothing', '<text>甲</text>', 16],
    ['the smaller of two', '<text font-size="30">甲<tspan font-size="8">乙</tspan></text>', 8],
  ])('is told by %s', (_, inner, expected) => {
    expect(readDrawing(svg(inner)).smallest).toBeCloseTo(expected);
  });
  it('is not told of a drawing without text', () => {
    expect(readDrawing(svg('<rect/>'))).toEqual({ text: '', width: 400, faults: [] });
    expect(readDrawing(svg('', 'width="30" height="20"')).width).toBe(30);
  });
});

describe('the drawings of an issue', () => {
  it('are read once, their faults told at each figure', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'banxin-drawing-'));
    try {
      writeFileSync(join(folder, 'a.svg'), svg('<text>甲</text><foreignObject/>'));
      const figure = (src: string, line: number) => ({
        ...{ kind: 'figure', src, alt: '图', focus: [0.5, 0.5], crop: 0, drawing: true },
        ...{ at: { file: 'a.mdx', line }, edition: 'both' },
      });
      const blocks = [figure('a.svg', 3), figure('a.svg', 9), figure('gone.svg', 12)];
      const article = { ...makeArticle('a', { headline: '题' }), blocks };
      const issue = { articles: [article] } as unknown as Issue;
      const read = await issueDrawings(issue, folder);
      expect([...read.drawings.keys()]).toEqual(['a.svg']);
      expect(read.texts.map(({ text, source }) => `${source.line} ${text}`)).toEqual([
        '3 甲',
        '9 甲',
      ]);
      expect(read.diagnostics.map(({ rule, source }) => `${rule} ${source?.line}`)).toEqual([
        'image/drawing-part 3',
        'image/drawing-part 9',
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
