/** Words of the `font/*` rules. */
export const font = {
  'font/package-missing': {
    message:
      'The face {value} of the role {use} needs the package {package}, which is not installed.',
    hint: 'Run `npm i {package}`, or give the role another face in newspaper.yaml.',
  },
  'font/unknown-face': {
    message: 'The role {use} asks for the face {value}, which the catalogue does not hold.',
    hint: 'Write a name such as noto-serif-sc-400[[, for instance {nearest}]], or the path of a TTF file in the issues folder.',
  },
  'font/outside': {
    message: 'The font file {value} of the role {use} lies outside the issues folder.',
    hint: 'Copy the file into the issues folder and write its path from there, e.g. fonts/song.ttf.',
  },
  'font/file-missing': {
    message: 'The font file {value} of the role {use} does not exist.',
    hint: 'Check the path: it is read from the issues folder.',
  },
  'font/unreadable': {
    message: 'The font file {value} of the role {use} cannot be read ({reason}).',
    hint: 'Replace it by an undamaged TTF, WOFF or WOFF2 file.',
  },
  'font/collection': {
    message: 'The font file {value} of the role {use} is a collection (TTC) of several faces.',
    hint: 'Take the one face out of it as a TTF file and name that.',
  },
  'font/cff-outlines': {
    message:
      'The font file {value} of the role {use} has CFF outlines; the browser would put them into the PDF as Type 3, which printers refuse.',
    hint: 'Ask the foundry for the TTF of this face (most have one), or convert it with a font editor if the licence allows.',
  },
  'font/variable': {
    message:
      'The font file {value} of the role {use} is variable; the browser would put it into the PDF as Type 3, which printers refuse.',
    hint: 'Name the static TTF of the weight you need.',
  },
  'font/embedding': {
    message:
      'The font file {value} of the role {use} forbids what a subset in a PDF needs (fsType {fsType}).',
    hint: 'Buy a licence that allows embedding and subsetting, or choose another face.',
  },
  'font/print-only': {
    message:
      'The licence bits of {face} (role {use}) allow printing only; the web edition does without it.',
    hint: 'Choose a face with a web licence, or accept that readers see a face of their own device.',
  },
  'font/ink-side': {
    message:
      'In {face} (role {use}) the marks {marks} do not stand in the usual half of their em: {sides}.',
    hint: 'They are squeezed by what was measured; look at a proof, or choose a face made for Simplified Chinese.',
  },
  'font/missing-glyph': {
    message: '{face} (role {use}) has no “{character}” {code}[[; used {count} times]].',
    hint: 'No name need be changed. Write `fonts: { rare: fonts/a-face-that-has-it.ttf }` in newspaper.yaml; or draw the character as {drawing} beside newspaper.yaml.',
  },
  'font/rare-glyph': {
    message: '{face} (role {use}) has no “{character}” {code}; {lender} sets it.',
    hint: 'For another face write `fonts: { rare: fonts/a-face-that-has-it.ttf }`; to draw the character yourself, make {drawing}.',
  },
  'font/glyph-name': {
    message: '{name} in the folder glyphs has no name of a glyph and is not used.',
    hint: 'Rename it to {suggestion}.',
  },
  'font/glyph-drawing': {
    message: 'The glyph {name} cannot be used: {reason}.',
    hint: 'Draw a square SVG of paths filled in black: text as outlines, strokes expanded, white parts cut out.',
  },
  'font/radical': {
    message:
      '“{character}” {code} is a radical sign that only looks like “{plain}”; it cannot be searched or read aloud.',
    hint: 'Type “{plain}” instead.',
  },
} as const;
