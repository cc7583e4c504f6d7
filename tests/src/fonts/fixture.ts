/** The fixture face and the sample's fonts, as tests use them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Publication } from '../../../src/model/publication.ts';

const folder = new URL('../../fixtures/fonts/', import.meta.url);

/** Path of the fixture's folder. */
export const fixtureFolder = fileURLToPath(folder);
/** Project root. */
export const root = fileURLToPath(new URL('../../../', import.meta.url));
/** Noto Serif SC 400 cut down to `characters`. */
export const fixtureFace = readFileSync(new URL('banxin-fixture-400.ttf', folder));
/** What the fixture face holds, the space aside. */
export const characters = readFileSync(new URL('characters.txt', folder), 'utf8').trimEnd();

const require = createRequire(import.meta.url);
/** A file of a font package. */
export const packageFile = (specifier: string): Buffer => readFileSync(require.resolve(specifier));
/** The whole face that the fixture was cut from. */
export const notoSerif = (): Buffer =>
  packageFile('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');

/** The default faces. */
export const defaultFonts: Publication['fonts'] = {
  body: 'noto-serif-sc-400',
  song: 'noto-serif-sc-900',
  hei: 'noto-sans-sc-700',
  kai: 'lxgw-wenkai-500',
  fangsong: 'lxgw-wenkai-500',
  nameplate: 'ma-shan-zheng-400',
};
/** Where problems with `fonts` are reported. */
export const yaml = { file: 'issues/newspaper.yaml' };
