/** Lines as HTML: the text is the source's, escaped; spacing is explicit; runs survive line ends. */
import { expect, it } from 'vitest';
import { LINE_CSS } from '../../../print/sheets/line-css.ts';
import { lineHtml } from '../../../print/sheets/line-html.ts';
import type { ComposeInput } from '../../../print/typeset/types.ts';
import type { TextRun } from '../../../src/model/block.ts';
import { inputOf, naturalLines } from '../../support/typeset/house.ts';
import { makeParagraph, seeded } from '../../support/typeset/paragraphs.ts';

/** All lines of a paragraph as HTML. */
const htmlOf = (input: ComposeInput): readonly string[] => {
  const lines = naturalLines(input);
  return lines.map((line, index) =>
    lineHtml(input.text, input.runs, line, {
      index,
      until: lines[index + 1]?.start ?? input.text.length,
    }),
  );
};

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
/** What an HTML parser would take as text. */
const textOf = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&[a-z#0-9]+;/g, (entity) => ENTITIES[entity] ?? '?');

/** Fails when a line's tags do not nest. */
const expectNested = (html: string): void => {
  const open: string[] = [];
  for (const [, slash, name] of html.matchAll(/<(\/?)([a-z]+)/g)) {
    if (slash === '/') expect(open.pop()).toBe(name);
    else open.push(name ?? '');
  }
  expect(open).toEqual([]);
};

it('joins to the source text, whatever the runs', () => {
  const random = seeded(77);
  const styles = ['strong', 'em', 'link', 'code', 'sup', 'sub'] as const;
  for (let round = 0; round < 150; round += 1) {
    const text = `${makeParagraph(random)} <b>&"'</b> A B，${makeParagraph(random)}`;
    const start = Math.floor(random() * text.length);
    const end = start + Math.floor(random() * (text.length - start));
    const inner = start + Math.floor(random() * (end - start));
    const style = styles[Math.floor(random() * styles.length)] ?? 'em';
    const runs: readonly TextRun[] = [
      { start, end, style: 'link', href: 'https://example.org/?a="1"&b=2' },
      { start, end: inner, style },
    ];
    const html = htmlOf(inputOf(text, 14, { runs }));
    for (const line of html) expectNested(line);
    expect(html.map(textOf).join('')).toBe(text);
  }
});

it('closes emphasis at a line end and opens it again', () => {
  const text = '清晨的河道边，一位老师傅正在整理铅字';
  const runs: readonly TextRun[] = [{ start: 3, end: 15, style: 'em' }];
  const html = htmlOf(inputOf(text, 8, { runs }));
  expect(html.length).toBeGreaterThan(1);
  for (const line of html.slice(0, 2)) expect(line).toContain('<span class="k">');
});

it('escapes text and attributes', () => {
  const text = '排<script>&amp;"版';
  const runs: readonly TextRun[] = [
    { start: 0, end: 1, style: 'link', href: 'https://e.org/"><img src=x onerror=alert(1)>' },
  ];
  const html = htmlOf(inputOf(text, 20, { runs })).join('');
  expect(html).not.toMatch(/<script|<img/);
  expect(textOf(html)).toBe(text);
});

it('follows only safe links', () => {
  const line = (href: string): string =>
    htmlOf(inputOf('铅字', 14, { runs: [{ start: 0, end: 2, style: 'link', href }] })).join('');
  for (const href of ['https://e.org', 'mailto:a@e.org', '#a', '/a', './a']) {
    expect(line(href)).toContain('<a ');
  }
  for (const href of ['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' javascript:x']) {
    expect(line(href)).not.toContain('<a ');
  }
});

it('writes a hyphen as generated content', () => {
  const text = '他研究typography与engineering多年，typesetting也是';
  const html = htmlOf(inputOf(text, 6, { indentEm: 0 }));
  expect(html.join('')).toContain('data-h="-"');
  expect(html.map(textOf).join('')).toBe(text);
  expect(LINE_CSS).toContain('content: attr(data-h)');
});

it('keeps a swallowed space as a character without width', () => {
  const text = '本报讯记者 马超';
  const [first = ''] = htmlOf(inputOf(text, 5, { indentEm: 0 }));
  expect(textOf(first)).toBe('本报讯记者 ');
  expect(first).toMatch(/letter-spacing:-0\.\d+em"> <\/span><\/span>$/);
  expect(first + LINE_CSS).not.toMatch(/font-size:\s*0(?!\.)/);
});

it('names the line and its planned width', () => {
  const [first = '', second = ''] = htmlOf(inputOf('清晨的河道边一位老师傅整理铅字', 8));
  expect(first).toContain('data-l="0" data-w="6"');
  expect(first).toContain('margin-left:2em');
  expect(second).toContain('data-l="1" data-w="8"');
});

it('uses only the documented classes and elements', () => {
  const random = seeded(3);
  const known = new Set('ln w s m n z b k c u d a f'.split(' '));
  for (let round = 0; round < 60; round += 1) {
    const html = htmlOf(inputOf(makeParagraph(random), 13)).join('');
    for (const [, name] of html.matchAll(/<([a-z]+)/g)) expect(['span', 'a']).toContain(name);
    for (const [, name = ''] of html.matchAll(/class="([^"]*)"/g)) expect(known).toContain(name);
  }
});
