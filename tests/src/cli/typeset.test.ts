/** `banxin typeset`: the galley proof of a file, and each way in which a file cannot be set. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setFixtureFace } from '../../support/fixture-face.ts';
import { type Ran, runCommand } from '../../support/run-command.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'banxin-galley-'));
  mkdirSync(join(folder, 'issues'));
  setFixtureFace(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
  return path;
};

const run = (...words: readonly string[]): Promise<Ran> =>
  runCommand(['typeset', ...words], { folder });

const overrun = `${'清晨的河道边'.repeat(4)}整理铅字。`;
const squeezed =
  '劲头先从思想上来。集团大力弘扬劳模、劳动、工匠三种精神，带动广大职工投身北汽事业，创新创效渐渐成了风气。';

describe('a text', () => {
  it('is set line by line, with the cut that saves a line', async () => {
    const { code, out } = await run(file('a.txt', `${overrun}\n\n清晨。\n`), '--measure', '14em');
    expect(code).toBe(0);
    expect(out).toContain('栏宽 14 字，2 段 4 行');
    expect(out).toContain('   1  　　清晨的河道边清晨的河道边\n');
    expect(out).toMatch(/第 1 段（正文）3 行.*，删 \d 字可省一行/);
  });

  it('is explained: squeeze by tier, stretch, the line table', async () => {
    const path = file('b.md', squeezed);
    const plain = await run(path, '--measure', '14');
    expect(plain.out).not.toContain('挤');
    const { out } = await run(path, '--measure', '14', '--explain');
    expect(out).toMatch(/ {2}挤 [\d.]+ 逗顿号/);
    expect(out).toMatch(/→ {2}\d 行：代价 \d+，最松 [\d.]+ 字/);
    const english = await run(path, '--measure', '14', '--explain', '--lang', 'en');
    expect(english.out).toMatch(/squeezed [\d.]+ commas/);
    expect(english.out).toMatch(/\d lines: demerits/);
  });

  it('is set longer when asked', async () => {
    const { out } = await run(file('c.txt', squeezed), '--lines', '+1', '--json');
    const { paragraphs, lines } = JSON.parse(out);
    const [first] = paragraphs;
    expect(first.shown).toBe(first.natural + 1);
    expect(first.lines).toHaveLength(first.shown);
    expect(lines).toBe(first.shown);
    expect(first.lines.map((line: { text: string }) => line.text).join('')).toBe(squeezed);
  });
});

describe('an article', () => {
  it('is set by its paper, the lead-in included', async () => {
    const path = 'issues/2023-08-18/innovation-four-dimensions.mdx';
    const { code, out } = await runCommand(['typeset', path, '--json']);
    expect(code).toBe(0);
    const { measureEm, paragraphs } = JSON.parse(out);
    expect(measureEm).toBe(14);
    expect(paragraphs[0].text).toMatch(/^本报讯（记者/);
  });

  it('must lie in an issue and be read', async () => {
    const outside = await run(file('lost.mdx', '---\nheadline: 一\n---\n\n字。\n'), '--json');
    expect(outside.code).toBe(1);
    expect(JSON.parse(outside.out)[0].rule).toBe('typeset/no-article');
    file('p/newspaper.yaml', 'name: 版心报\n');
    file(
      'p/2023-08-18/issue.mdx',
      '---\ndate: 2023-08-18\nnumber: 1\npages:\n  - { number: 1, name: 要闻 }\n---\n',
    );
    file('p/2023-08-18/other.mdx', '---\nheadlin: 一\n---\n');
    const broken = file('p/2023-08-18/a.mdx', '---\nheadline: 一\npage: 1\n---\n\n<Figur />\n');
    const { code, out } = await run(broken, '--json');
    expect(code).toBe(1);
    const rules = JSON.parse(out).map((item: { rule: string }) => item.rule);
    expect(rules).toEqual(['mdx/component']);
    const sound = file('p/2023-08-18/b.mdx', '---\nheadline: 二\npage: 1\n---\n\n铅字。\n');
    expect((await run(sound)).code).toBe(0);
  });
});

describe('what is wrong', () => {
  const rulesOf = (out: string): readonly string[] => {
    const value = JSON.parse(out);
    return (value.diagnostics ?? value).map((item: { rule: string }) => item.rule);
  };

  it('is said: no file, no text, a missing glyph, what does not fit', async () => {
    const missing = await run(join(folder, 'none.txt'), '--json');
    expect([missing.code, rulesOf(missing.out)]).toEqual([1, ['model/unreadable']]);
    const empty = await run(file('empty.txt', '\n\n'), '--json');
    expect([empty.code, rulesOf(empty.out)]).toEqual([1, ['typeset/no-text']]);
    const emoji = await run(file('d.txt', '今天很高兴🙂。'), '--json');
    expect([emoji.code, rulesOf(emoji.out)]).toEqual([1, ['font/missing-glyph']]);
    const wide = await run(file('e.txt', `编号${'1234567890'.repeat(4)}的纸样`), '--json');
    expect(wide.code).toBe(0);
    expect(rulesOf(wide.out)).toContain('typeset/emergency');
  });

  it.each([
    ['no file', []],
    ['a measure of nothing', ['a.txt', '--measure', '0em']],
    ['a measure in points', ['a.txt', '--measure', '14pt']],
    ['no number of lines', ['a.txt', '--lines', 'few']],
  ])('is a wrong command line: %s', async (_, argv) => {
    expect((await run(...argv)).code).toBe(2);
  });
});
