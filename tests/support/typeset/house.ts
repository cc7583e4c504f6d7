/**
 * What composer tests share: the packaged faces, the house style, and a paragraph as the checker
 * wants it.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { composeParagraph } from '../../../print/typeset/compose.ts';
import type { ComposedLine, ComposeInput } from '../../../print/typeset/types.ts';
import type { CheckedParagraph } from '../../../print/verify/check-lines.ts';
import type { Face } from '../../../src/fonts/face.ts';
import { loadFace } from '../../../src/fonts/load-face.ts';
import { defaultHouseStyle } from '../../../src/model/defaults.ts';
import type { HouseStyle } from '../../../src/model/publication.ts';

const require = createRequire(import.meta.url);
const faces = new Map<string, Face>();

/** A packaged face by its file inside node_modules. */
export const packagedFace = (file: string, weight: number): Face => {
  const known = faces.get(file);
  if (known) return known;
  const face = loadFace(readFileSync(require.resolve(file)), file, weight);
  faces.set(file, face);
  return face;
};

/** The body face of the default publication. */
export const song = (): Face =>
  packagedFace('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf', 400);

/** The bold of the body face. */
export const boldSong = (): Face =>
  packagedFace('@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf', 700);

/** The default house style. */
export const house: HouseStyle = defaultHouseStyle;

/** A paragraph in the body face at a measure. */
export const inputOf = (
  text: string,
  measureEm: number,
  change: Partial<ComposeInput> = {},
): ComposeInput => ({
  text,
  runs: [],
  faceAt: song,
  measureEm,
  indentEm: 2,
  style: house,
  lexicon: [],
  lang: 'zh-CN',
  ...change,
});

/** Lines of the natural setting. */
export const naturalLines = (input: ComposeInput): readonly ComposedLine[] => {
  const composed = composeParagraph(input);
  return composed.table.get(composed.natural)?.lines ?? [];
};

/** A paragraph with its lines in the shape the checker reads. */
export const checkedOf = (
  input: ComposeInput,
  lines: readonly ComposedLine[],
): CheckedParagraph => ({
  text: input.text,
  lines: lines.map((line, index) => ({
    text: input.text.slice(line.start, line.end),
    widthEm: line.widthEm,
    targetEm:
      (typeof input.measureEm === 'number' ? input.measureEm : input.measureEm(index)) -
      line.indentEm,
    squeezeEm: line.squeezeEm,
    stretchEm: line.stretchEm,
    hyphen: line.hyphen,
    emergency: line.emergency,
  })),
  rules: {
    level: input.style.lineRules,
    unitGlue: input.style.unitGlue,
    shrink: input.style.shrink,
    solid: input.lexicon.filter((entry) => entry.solid).map((entry) => entry.text),
  },
});
