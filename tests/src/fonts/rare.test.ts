/** Rare characters: lent by the face for them, drawn by the paper, or told with both ways out. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../../src/diagnostics/format.ts';
import { missingGlyphs, rareGlyphs } from '../../../src/fonts/coverage.ts';
import { buildFontFaces } from '../../../src/fonts/font-faces.ts';
import { drawnBy, type FontSet } from '../../../src/fonts/font-set.ts';
import { loadFace } from '../../../src/fonts/load-face.ts';
import { resolveFonts } from '../../../src/fonts/resolve-fonts.ts';
import { defaultFonts, root, yaml } from './fixture.ts';

/** In the Kai and not in the Song; in neither. */
const IN_KAI = '𡌴';
const IN_NONE = '𫰠';
const code = (character: string): number => character.codePointAt(0) ?? 0;
const SQUARE =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path d="M10 10h80v80h-80z"/></svg>';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'banxin-rare-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const resolve = async (issuesDir: string, rare?: string) => {
  const fonts = { ...defaultFonts, ...(rare === undefined ? {} : { rare }) };
  return resolveFonts({ fonts, source: yaml }, { root, issuesDir });
};
const set = async (issuesDir: string): Promise<FontSet> => {
  const { fonts, diagnostics } = await resolve(issuesDir);
  expect(diagnostics).toEqual([]);
  if (!fonts) throw new Error('no fonts');
  return fonts;
};
const usage = (text: string) => [
  { role: 'body' as const, text, source: { file: 'a.mdx', line: 8 } },
];

describe('a character that the role lacks', () => {
  it('is set in the face for rare ones, and noted once', async () => {
    const fonts = await set(folder);
    expect(fonts.body.face.has(code(IN_KAI))).toBe(true);
    expect(drawnBy(fonts, 'body', code(IN_KAI)).use).toBe('rare');
    expect(drawnBy(fonts, 'body', code('国')).use).toBe('body');
    expect(missingGlyphs(fonts, usage(`赵${IN_KAI}`))).toEqual([]);
    const notes = rareGlyphs(fonts, usage(`赵${IN_KAI}、${IN_KAI}`));
    expect(notes.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['font/rare-glyph', 'info'],
    ]);
  });

  it('comes in a subset of its own, under the family of the role', async () => {
    const fonts = await set(folder);
    const faces = await buildFontFaces(fonts, usage(`赵${IN_KAI}`), { formats: ['truetype'] });
    const lent = faces.find(({ characters }) => characters === IN_KAI);
    expect(lent?.family).toBe(fonts.body.family);
    expect(lent?.unicodeRange).toBe('U+21334');
    const bytes = lent?.files.truetype?.bytes;
    if (!bytes) throw new Error('no subset');
    expect(loadFace(bytes, 'lent', 400).has(code(IN_KAI))).toBe(true);
  });

  it('is told with both ways out when no face has it, and nobody is asked for another name', async () => {
    const [fault, ...more] = missingGlyphs(await set(folder), usage(`钱${IN_NONE}`));
    expect(more).toEqual([]);
    if (!fault) throw new Error('no fault');
    expect(fault.rule).toBe('font/missing-glyph');
    for (const language of ['zh-CN', 'en'] as const) {
      const { hint } = explain(fault, language);
      expect(hint).toContain('fonts: { rare:');
      expect(hint).toContain('glyphs/U+2BC20.svg');
      expect(hint).not.toContain('换一个字');
    }
  });

  it('asks for nothing when the packaged face is not there, and says so of a named one', async () => {
    const places = {
      root,
      issuesDir: folder,
      findPackageFile: (specifier: string) =>
        specifier.includes('wenkai-latin-300') ? undefined : join(root, 'node_modules', specifier),
    };
    const fonts = { ...defaultFonts, rare: 'lxgw-wenkai-300' };
    const found = await resolveFonts({ fonts, source: yaml }, places);
    expect(found.diagnostics.map(({ rule }) => rule)).toEqual(['font/package-missing']);
  });
});

describe('a character that the paper draws', () => {
  it('is a glyph of every role, wins over all faces, and reads back from the subset', async () => {
    await mkdir(join(folder, 'glyphs'));
    for (const name of ['U+2BC20.svg', 'U+56FD.svg'])
      await writeFile(join(folder, 'glyphs', name), SQUARE);
    const fonts = await set(folder);
    for (const use of ['body', 'song', 'kai', 'hei'] as const) {
      expect(drawnBy(fonts, use, code(IN_NONE)).use).toBe('drawn');
      expect(drawnBy(fonts, use, code('国')).use).toBe('drawn');
      expect(fonts[use].face.advance(code(IN_NONE))).toBe(1);
    }
    expect(missingGlyphs(fonts, usage(IN_NONE))).toEqual([]);
    const faces = await buildFontFaces(fonts, usage(`国${IN_NONE}人`), {
      formats: ['truetype', 'woff2'],
    });
    const drawn = faces.find(({ characters }) => characters.includes(IN_NONE));
    const face = loadFace(drawn?.files.truetype?.bytes ?? Buffer.alloc(0), 'drawn', 400);
    const box = face.inkBox(code(IN_NONE));
    const rounded = box && Object.values(box).map((value) => Math.round(value * 100) / 100);
    expect(rounded).toEqual([0.1, -0.02, 0.9, 0.78]);
    expect(drawn?.files.woff2).toBeDefined();
  });

  it('gives the same bytes for the same drawings', async () => {
    const [one, two] = [await set(folder), await set(folder)];
    expect(one.drawn?.hash).toBe(two.drawn?.hash);
  });

  it('is told when its name or its drawing will not do', async () => {
    const other = await mkdtemp(join(tmpdir(), 'banxin-glyphs-'));
    await mkdir(join(other, 'glyphs'));
    await writeFile(join(other, 'glyphs', '𫰠.svg'), SQUARE);
    await writeFile(
      join(other, 'glyphs', 'U+2BC21.svg'),
      SQUARE.replace('<path', '<path stroke="#000"'),
    );
    await writeFile(join(other, 'glyphs', 'U+2BC22.svg'), '<html>');
    const { diagnostics } = await resolve(other);
    expect(diagnostics.map(({ rule, data }) => [rule, data.name])).toEqual([
      ['font/glyph-drawing', 'U+2BC21.svg'],
      ['font/glyph-drawing', 'U+2BC22.svg'],
      ['font/glyph-name', '𫰠.svg'],
    ]);
    expect(diagnostics.at(-1)?.data.suggestion).toBe('U+2BC20.svg');
    await rm(other, { recursive: true, force: true });
  });
});
