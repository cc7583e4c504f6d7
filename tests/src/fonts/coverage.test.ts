import { describe, expect, it } from 'vitest';
import { borrowingFace } from '../../../src/fonts/borrow.ts';
import { type FontUsage, missingGlyphs, usagesOf } from '../../../src/fonts/coverage.ts';
import { buildFontFaces, fontFaceCss } from '../../../src/fonts/font-faces.ts';
import type { FontEntry, FontSet } from '../../../src/fonts/font-set.ts';
import { loadFace } from '../../../src/fonts/load-face.ts';
import { dataUrl } from '../../support/data-url.ts';
import { fixtureFace } from './fixture.ts';

const entry = (use: FontEntry['use'], family: string): FontEntry => {
  const face = loadFace(fixtureFace, family, 400);
  return {
    use,
    face,
    family,
    weight: 400,
    title: 'Fixture',
    sfnt: fixtureFace,
    hash: face.sha256,
    webAllowed: true,
    lenderOf: () => undefined,
  };
};
const plainKai = entry('kai', 'kai-400');
const body = entry('body', 'body-400');
const kai: FontEntry = {
  ...plainKai,
  face: borrowingFace(plainKai.face, body.face, [0x201c, 0x201d]),
  borrowing: { from: 'body', codePoints: [0x201c, 0x201d] },
  lenderOf: (code) => (code === 0x201c || code === 0x201d ? 'body' : undefined),
};
const fonts: FontSet = {
  body,
  strong: entry('strong', 'strong-400'),
  song: entry('song', 'song-400'),
  hei: { ...entry('hei', 'hei-400'), webAllowed: false },
  kai,
  fangsong: { ...kai, use: 'fangsong' },
  nameplate: entry('nameplate', 'nameplate-400'),
};
const place = (line: number) => ({ file: 'issues/2023-08-18/a.mdx', line, column: 3 });
const usage = (text: string, role: FontUsage['role'] = 'body', line = 1): FontUsage => ({
  role,
  text,
  source: place(line),
});

describe('missingGlyphs', () => {
  it('names the character, its code, its face and the first place', () => {
    const found = missingGlyphs(fonts, [
      usage('工作'),
      usage('𠮷人𠮷', 'song', 7),
      usage('𠮷', 'song', 9),
    ]);
    expect(found).toEqual([
      {
        rule: 'font/missing-glyph',
        severity: 'error',
        data: {
          ...{ character: '𠮷', code: 'U+20BB7', face: 'Fixture', use: 'song', count: 3 },
          drawing: 'glyphs/U+20BB7.svg',
        },
        source: place(7),
      },
    ]);
  });

  it('reports an emoji, and one character in two faces twice', () => {
    const found = missingGlyphs(fonts, [usage('😀工'), usage('😀', 'song', 4)]);
    expect(found.map((item) => [item.data.code, item.source?.line])).toEqual([
      ['U+1F600', 1],
      ['U+1F600', 4],
    ]);
  });

  it('passes over what draws nothing', () => {
    expect(missingGlyphs(fonts, [usage('工\u200b作\ufe0f人\u2060\u00ad国\u{e0100}\n')])).toEqual(
      [],
    );
  });

  it('refuses radical signs and says what to type', () => {
    const [found] = missingGlyphs(fonts, [usage('⼯作')]);
    expect(found?.rule).toBe('font/radical');
    expect(found?.data).toEqual({ character: '⼯', code: 'U+2F2F', plain: '工' });
  });

  it('cuts a rich text by face', () => {
    const runs = [{ start: 2, end: 4, style: 'em' as const }];
    const cut = usagesOf('body', { text: '工作天地人', runs }, place(1));
    expect(cut.map(({ role, text }) => [role, text])).toEqual([
      ['body', '工作'],
      ['kai', '天地'],
      ['body', '人'],
    ]);
  });
});

describe('buildFontFaces', () => {
  it('makes a subset a family and one of borrowed characters under the same family', async () => {
    const usages = [usage('工作“'), usage('天地“人”', 'kai'), usage('国', 'fangsong')];
    const faces = await buildFontFaces(fonts, usages, { formats: ['truetype'] });
    expect(faces.map((face) => [face.family, face.cardName, face.characters])).toEqual([
      ['body-400', 'body-400', ' “作工'],
      ['kai-400', 'kai-400', ' 人国地天'],
      ['kai-400', 'kai-400-borrowed', '“”'],
    ]);
    expect(faces[1]?.uses).toEqual(['kai', 'fangsong']);
    const css = fontFaceCss(faces, 'truetype', 'block', (face) => dataUrl(face, 'truetype'));
    expect(css.match(/@font-face/g)).toHaveLength(3);
    expect(css).toContain('unicode-range: U+201C, U+201D;');
    expect(css).toContain('src: url("data:font/ttf;base64,');
    const [, own, lent] = faces;
    const load = (bytes: Uint8Array | undefined) => loadFace(bytes ?? new Uint8Array(), 'x', 400);
    expect(load(own?.files.truetype?.bytes).has(0x201c)).toBe(false);
    expect(load(lent?.files.truetype?.bytes).has(0x201c)).toBe(true);
  });

  it('makes no web font of a face that may only be printed', async () => {
    const usages = [usage('工'), usage('工', 'hei')];
    const faces = await buildFontFaces(fonts, usages, { formats: ['truetype', 'woff2'] });
    expect(faces.map((face) => Object.keys(face.files))).toEqual([
      ['truetype', 'woff2'],
      ['truetype'],
    ]);
    const css = fontFaceCss(faces, 'woff2', 'swap', (face) => `/fonts/${face.family}.woff2`);
    expect(css).not.toContain('hei-400');
    expect(css).toContain('font-display: swap');
  });
});
