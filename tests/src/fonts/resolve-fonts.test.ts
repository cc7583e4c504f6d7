import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../../src/diagnostics/format.ts';
import { borrowedCodePoints, borrowingFace } from '../../../src/fonts/borrow.ts';
import { findPackageFace, packageFaceIds } from '../../../src/fonts/catalogue.ts';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import { faceAtIn, useAt } from '../../../src/fonts/font-set.ts';
import { checkInkSides, squeezedMarks } from '../../../src/fonts/ink-sides.ts';
import { loadFace } from '../../../src/fonts/load-face.ts';
import { embeddingOf } from '../../../src/fonts/open-font.ts';
import { resolveFonts } from '../../../src/fonts/resolve-fonts.ts';
import { defaultFonts, fixtureFace, fixtureFolder, root, yaml } from './fixture.ts';
import { tablesOf, withFsType, writeSfnt, writeWoff } from './sfnt-writer.ts';

let base = '';
let issuesDir = '';
const own = (file: string) => ({
  body: file,
  song: file,
  hei: file,
  kai: file,
  fangsong: file,
  nameplate: file,
});
const rulesOf = async (value: string, places = { root, issuesDir }) => {
  const { fonts, diagnostics } = await resolveFonts({ fonts: own(value), source: yaml }, places);
  return { fonts, rules: diagnostics.map((item) => item.rule), diagnostics };
};

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'banxin-own-fonts-'));
  issuesDir = join(base, 'issues');
  await mkdir(join(issuesDir, 'fonts'), { recursive: true });
  const put = (name: string, bytes: Uint8Array) => writeFile(join(issuesDir, 'fonts', name), bytes);
  const changed = (change: (tables: ReturnType<typeof tablesOf>) => void): Buffer => {
    const tables = tablesOf(fixtureFace);
    change(tables);
    return writeSfnt(tables);
  };
  await put('House Song.ttf', fixtureFace);
  await put('song.woff', writeWoff(tablesOf(fixtureFace)));
  await put(
    'variable.ttf',
    changed((tables) => tables.set('fvar', Buffer.alloc(16))),
  );
  await put(
    'cff.ttf',
    changed((tables) => tables.set('CFF ', Buffer.alloc(4))),
  );
  await put('cff.otf', writeSfnt(tablesOf(fixtureFace), 'OTTO'));
  await put('pair.ttc', Buffer.from('ttcf\u0000\u0001\u0000\u0000'));
  await put('restricted.ttf', withFsType(fixtureFace, 0x0002));
  await put('print-only.ttf', withFsType(fixtureFace, 0x0004));
  await put('cut.ttf', fixtureFace.subarray(0, 5000));
  await put('no-font.ttf', Buffer.from('<svg/>'));
  await copyFile(join(fixtureFolder, 'banxin-fixture-400.ttf'), join(base, 'outside.ttf'));
  await symlink(join(base, 'outside.ttf'), join(issuesDir, 'fonts', 'link.ttf'));
});
afterAll(() => rm(base, { recursive: true, force: true }));

describe('a face of the paper’s own', () => {
  it.each(['fonts/House Song.ttf', 'fonts/song.woff'])('is taken from %s', async (value) => {
    const { fonts, rules } = await rulesOf(value);
    expect(rules).toEqual([]);
    expect(fonts?.body.face.advance('工'.codePointAt(0) ?? 0)).toBe(1);
    expect(fonts?.body.family).toMatch(/^[a-z][a-z0-9-]*-400$/);
  });

  it.each([
    ['fonts/variable.ttf', 'font/variable'],
    ['fonts/cff.ttf', 'font/cff-outlines'],
    ['fonts/cff.otf', 'font/cff-outlines'],
    ['fonts/pair.ttc', 'font/collection'],
    ['fonts/restricted.ttf', 'font/embedding'],
    ['fonts/cut.ttf', 'font/unreadable'],
    ['fonts/no-font.ttf', 'font/unreadable'],
    ['fonts/none.ttf', 'font/file-missing'],
    ['../outside.ttf', 'font/outside'],
    ['fonts/link.ttf', 'font/outside'],
    ['noto-serif-sc-450', 'font/unknown-face'],
  ])('%s is refused as %s, once', async (value, rule) => {
    const { fonts, rules, diagnostics } = await rulesOf(value);
    expect(rules).toEqual([rule]);
    expect(fonts).toBeUndefined();
    expect(diagnostics[0]?.severity).toBe('error');
    expect(diagnostics[0]?.data).toMatchObject({ use: 'body', value });
    expect(diagnostics[0]?.source).toEqual(yaml);
  });

  it('may be kept off the web by its licence bits', async () => {
    const { fonts, rules } = await rulesOf('fonts/print-only.ttf');
    expect(new Set(rules)).toEqual(new Set(['font/print-only']));
    expect(fonts?.body.webAllowed).toBe(false);
  });

  it('reads the licence bits as the specification says', () => {
    expect(embeddingOf(0)).toBe('open');
    expect(embeddingOf(0x0008)).toBe('open');
    expect(embeddingOf(0x000a)).toBe('open');
    expect(embeddingOf(0x0004)).toBe('print');
    expect(embeddingOf(0x0002)).toBe('restricted');
    expect(embeddingOf(0x0100)).toBe('no-subsetting');
    expect(embeddingOf(0x0208)).toBe('bitmap-only');
  });
});

describe('the catalogue', () => {
  it('names the package to install when it is missing', async () => {
    const places = { root, issuesDir, findPackageFile: () => undefined };
    const { fonts, rules, diagnostics } = await rulesOf('noto-serif-sc-400', places);
    expect(fonts).toBeUndefined();
    expect(rules).toEqual(['font/package-missing']);
    const [first] = diagnostics;
    expect(first && explain(first, 'en').hint).toContain(
      '`npm i @expo-google-fonts/noto-serif-sc`',
    );
  });

  it('finds the packages beside us when the site has none of its own', async () => {
    const settings = { fonts: defaultFonts, source: yaml };
    const { diagnostics } = await resolveFonts(settings, { root: base, issuesDir });
    expect(diagnostics).toEqual([]);
  });

  it('finds every face that it lists', () => {
    expect(packageFaceIds.length).toBe(21);
    for (const id of packageFaceIds) expect(findPackageFace(id)?.id).toBe(id);
    expect(findPackageFace('__proto__-400')).toBeUndefined();
  });
});

describe('the default faces', () => {
  let fonts: FontSet;
  beforeAll(async () => {
    const result = await resolveFonts({ fonts: defaultFonts, source: yaml }, { root, issuesDir });
    expect(result.diagnostics).toEqual([]);
    if (result.fonts === undefined) throw new Error('the default faces did not load');
    fonts = result.fonts;
  });

  it('set the bold of the body beside it', () => {
    expect(fonts.strong.family).toBe('noto-serif-sc-700');
    expect(fonts.strong.weight).toBe(700);
  });

  it('let Kai borrow the quotes that LXGW WenKai draws at 0.35 em', () => {
    const quote = '“'.codePointAt(0) ?? 0;
    expect(fonts.kai.borrowing?.from).toBe('body');
    expect(String.fromCodePoint(...(fonts.kai.borrowing?.codePoints ?? []))).toBe('—‘’“”');
    expect(fonts.kai.face.advance(quote)).toBe(1);
    expect(fonts.kai.face.inkSide(quote)).toBe('right');
    expect([...fonts.kai.face.shape('A“')][1]).toBe(1);
    expect(fonts.kai.face.shape('——', { as: 'dash' })[0]).toBe(2);
    const plain = loadFace(fonts.kai.sfnt, 'kai', 500);
    expect(plain.advance(quote)).toBe(0.35);
    expect(fonts.kai.face.sha256).not.toBe(plain.sha256);
  });

  it('let the nameplate borrow · and Latin from Song', () => {
    const { borrowing, face } = fonts.nameplate;
    expect(borrowing?.from).toBe('song');
    for (const mark of '·Az0') expect(borrowing?.codePoints).toContain(mark.codePointAt(0));
    expect(face.advance(0xb7)).toBe(fonts.song.face.advance(0xb7));
  });

  it('share one family between roles of one file', () => {
    expect(fonts.fangsong.family).toBe(fonts.kai.family);
  });

  it('hold every squeezed mark in its half, in each role that sets lines', () => {
    for (const use of ['body', 'strong', 'song', 'hei', 'kai', 'fangsong'] as const) {
      for (const [mark, side] of squeezedMarks) {
        expect(fonts[use].face.inkSide(mark.codePointAt(0) ?? 0), `${use} ${mark}`).toBe(side);
      }
    }
  });

  it('warn of marks elsewhere: Ma Shan Zheng centres its comma', () => {
    const entry = { ...fonts.nameplate, use: 'body' as const };
    const [warning] = checkInkSides(entry, yaml);
    expect(warning?.rule).toBe('font/ink-side');
    expect(warning?.severity).toBe('warning');
    expect(warning?.data.marks).toContain('，');
    expect(warning?.data.sides).toContain('， centre');
    expect(checkInkSides(fonts.body, yaml)).toEqual([]);
  });

  it('give each inline run its face', () => {
    const runs = [
      { start: 1, end: 4, style: 'em' as const },
      { start: 2, end: 3, style: 'strong' as const },
    ];
    expect([0, 1, 2, 3, 4].map((offset) => useAt('body', runs, offset))).toEqual([
      'body',
      'kai',
      'strong',
      'kai',
      'body',
    ]);
    expect(useAt('song', runs, 2)).toBe('song');
    expect(faceAtIn(fonts, 'body', runs)(1)).toBe(fonts.kai.face);
  });
});

describe('borrowing', () => {
  it('takes nothing when the face is fit', () => {
    const face = loadFace(fixtureFace, 'fixture-400', 400);
    expect(borrowedCodePoints(face, face, { latin: false })).toEqual([]);
  });

  it('splits a chunk where the lender takes over', () => {
    const face = loadFace(fixtureFace, 'fixture-400', 400);
    const lender = { ...face, shape: (text: string) => new Float64Array(text.length).fill(9) };
    const mixed = borrowingFace(face, lender, [0x201c]);
    const [first, second, third] = mixed.shape('工“1');
    expect([first, second]).toEqual([1, 9]);
    expect(third).toBeCloseTo(0.471, 3);
    expect(mixed.shape('')).toHaveLength(0);
  });
});
