/** Words of the `verify/*` rules. */
export const verify = {
  'verify/page-order': {
    message: 'Page {page} is not in its place in the order.',
    hint: 'List pages in issue.mdx by rising number.',
  },
  'verify/omission-not-allowed': {
    message:
      '{block} of {story} is not on paper, and the article does not allow that ({key}): “{text}”.',
    hint: 'Say so with {key} in the article, or let it be shown; if layout left it out by itself, send this issue’s layout report.',
  },
  'verify/overlap': {
    message: '{name} and {other} overlap.',
    hint: 'A fault of the layout: two boxes share paper. Report it with the layout of this issue.',
  },
  'verify/outside-grid': {
    message: '{name} leaves the type area.',
    hint: "Check that the rows of the page's layout do not add up to more than the type area has.",
  },
  'verify/lines-not-covered': {
    message: 'Not every line of paragraph {block} of {story} is placed exactly once.',
    hint: 'A fault of the layout: a line is lost or doubled. Report it with the layout of this issue.',
  },
  'verify/piece-outside-leg': {
    message: 'Paragraph {block} of {story} leaves its leg.',
    hint: 'A fault of the layout: more lines than the leg has rows. Report it with the layout of this issue.',
  },
  'verify/story-missing': {
    message: '{story} stands on no page.',
    hint: "Give it an area in its page's layout.",
  },
  'verify/story-parts': {
    message: 'Part {found} of {story} stands where part {expected} belongs.',
    hint: 'A story is placed once: check stories in the layouts of all pages.',
  },
  'verify/line-missing': {
    message: '{story}: the sheet should show the line “{expected}” but shows “{found}”.',
    hint: 'The sheet is not what was planned. Report it with the layout of this issue.',
  },
  'verify/line-extra': {
    message: '{story}: the sheet shows the line “{text}” that was not planned.',
    hint: 'The sheet is not what was planned. Report it with the layout of this issue.',
  },
  'verify/line-broken': {
    message: 'The browser broke line {line} of {story} into {found} pieces.',
    hint: 'The face or lang is not the one it was composed with: run banxin doctor to check the fonts.',
  },
  'verify/baseline': {
    message:
      'The baseline of line {line} of {story} is {foundPx} px off the grid (allowed {allowedPx} px).',
    hint: 'Check whether print/styles changes a line height or a face; tall inlines take whole rows.',
  },
  'verify/outside-leg': {
    message: 'Line {line} of {story} sticks {outEm} em out of its leg.',
    hint: 'The face is not the one it was composed with: run banxin doctor to check the fonts.',
  },
  'verify/set-broken': {
    message: 'The browser broke one line of the {part} “{text}” into {found}.',
    hint: 'The face is not the one it was composed with: run banxin doctor to check the fonts.',
  },
  'verify/headline-outside': {
    message: 'The {part} “{text}” sticks {outEm} em out of its area.',
    hint: 'Write a shortHeadline, lower sizePt, or widen the area.',
  },
  'verify/headline-touches': {
    message: 'The {part} “{text}” lies {depthPx} px in “{other}”.',
    hint: 'Give the area one more row, or lower sizePt.',
  },
  'verify/text-lost': {
    message:
      '{block} of {story} lacks {lost} characters: the sheet has “{found}”, the article “{expected}”.',
    hint: 'Text is not conserved. If that is meant, mark it with trim, optional or <Web>.',
  },
  'verify/text-unexpected': {
    message: 'The sheet shows {story} {block} “{found}”, which is not in the article.',
    hint: 'Text is not conserved. Report it with the layout of this issue.',
  },
  'verify/text-order': {
    message: 'Paragraph {block} of {story} stands after paragraph {before}.',
    hint: 'A fault of the layout: paragraphs out of order. Report it with the layout of this issue.',
  },
  'verify/paragraph-elements': {
    message:
      'The paragraphs of page {page} are not those planned: “{found}” instead of “{expected}”.',
    hint: 'A paragraph is one p element. Report it with the layout of this issue.',
  },
  'verify/furniture-text': {
    message: 'The furniture of page {page} reads “{found}” instead of “{expected}”.',
    hint: 'The sheet is not what was planned. Report it with the layout of this issue.',
  },
  'verify/engines-lines': {
    message: 'Page {page} has {paged} lines under Paged.js and {native} under the browser.',
    hint: 'Run banxin doctor to see the versions of the browser and Paged.js.',
  },
  'verify/engines-differ': {
    message:
      'The line “{text}” differs by {foundPx} px between the engines (allowed {allowedPx} px).',
    hint: 'Run banxin doctor to see the versions of the browser and Paged.js.',
  },
  'verify/pdf-pages': {
    message: 'The PDF has {found} pages instead of {expected}.',
    hint: 'Check the @page size against the size of the sheet.',
  },
  'verify/pdf-size': {
    message: 'Page {page} of the PDF is {foundPt} pt instead of {allowedPt} pt.',
    hint: 'Check width and height of the format.',
  },
  'verify/pdf-untagged': {
    message: 'The PDF has no tags; a screen reader cannot tell its order.',
    hint: 'Run banxin doctor to see the version of the browser; old Chromium writes no tags.',
  },
  'verify/pdf-lang': {
    message: 'The language of the PDF is {found} instead of {expected}.',
    hint: 'Check lang in newspaper.yaml.',
  },
  'verify/font-type3': {
    message: 'The face {font} in the PDF is Type 3.',
    hint: 'Use static TrueType faces; OTF, variable faces and synthetic bold become Type 3.',
  },
  'verify/font-not-embedded': {
    message: 'The face {font} ({type}) is not embedded in the PDF.',
    hint: 'Check fonts in newspaper.yaml; the face must allow embedding.',
  },
  'verify/font-not-subset': {
    message: 'The face {font} ({type}) in the PDF is not a subset.',
    hint: 'Print faces are subset by us: check whether a style names another face.',
  },
  'verify/pdf-radical': {
    message:
      'The text of page {page} of the PDF holds the radical signs {characters}; readers cannot find those words.',
    hint: 'Use another face, or report this line: subsets must not hold U+2E80–2FDF.',
  },
  'verify/pdf-text': {
    message:
      '{block} of {story} on page {page} of the PDF reads “{found}” instead of “{expected}”.',
    hint: 'Text is not conserved. Report it with report.json of this issue.',
  },
  'verify/pdf-text-extra': {
    message: 'Page {page} of the PDF holds text that nobody wrote: “{found}”.',
    hint: 'Text is not conserved. Report it with report.json of this issue.',
  },
  'verify/pdf-paragraph': {
    message: 'Paragraph {block} of {story} on page {page} is not exactly one P in the PDF.',
    hint: "Check the sheet's HTML: one p a paragraph, and no line may be a block.",
  },
  'verify/picture': {
    message: 'The picture {src} of {story} is not where it was planned.',
    hint: 'Make sure that the file is whole; report it with the layout of this issue if it persists.',
  },
  'verify/folio': {
    message: 'The running head of page {page} lacks “{expected}”.',
    hint: 'Check name and editors of the page in issue.mdx; report it with report.json if it persists.',
  },
  'verify/pdf-place': {
    message:
      '{lines} lines of page {page} of the PDF are not where they were planned, the first being “{text}” of {story}.',
    hint: 'Check the margins of @page; report it with report.json if it persists.',
  },
  'verify/pdf-outside': {
    message: '“{text}” stands outside the type area of the PDF ({xPt}, {yPt} pt).',
    hint: 'Check the template and the styles of the page; report it with report.json if it persists.',
  },
} as const;
