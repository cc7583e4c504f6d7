/** Words of the `typeset/*` rules. */
export const typeset = {
  'typeset/line-start': {
    message: 'Line {line} begins with “{mark}”, which may not begin a line.',
    hint: 'Add or cut a character or two in this paragraph; with your own faces or rules, check houseStyle.lineRules.',
  },
  'typeset/line-end': {
    message: 'Line {line} ends with “{mark}”, which may not end a line.',
    hint: 'Add or cut a character or two in this paragraph; with your own faces or rules, check houseStyle.lineRules.',
  },
  'typeset/split-unit': {
    message: 'The end of line {line} splits “{unit}”.',
    hint: 'Reword the sentence, or set houseStyle.unitGlue to soft.',
  },
  'typeset/split-number': {
    message: 'The end of line {line} splits the number “{unit}”.',
    hint: 'Reword the sentence so that the number does not stand at a line end.',
  },
  'typeset/runt': {
    message: 'The last line holds only “{text}”.',
    hint: 'Cut {cut} character(s), or add one or two.',
  },
  'typeset/over-stretch': {
    message: 'Line {line} is opened by {foundEm} em a gap, more than {allowedEm} em.',
    hint: 'Add or cut a character or two near this line, or widen the column.',
  },
  'typeset/over-squeeze': {
    message:
      'Line {line} is squeezed by {foundEm} em; its marks and spaces can give only {allowedEm} em.',
    hint: 'The composer is at fault: characters overlap. Please report it with this paragraph.',
  },
  'typeset/uneven': {
    message:
      'Lines {line} and the one before differ by {foundEm} em in spacing, more than {allowedEm} em.',
    hint: 'Add or cut a character or two in these two lines.',
  },
  'typeset/measure': {
    message: 'Line {line} is {foundEm} em wide; it should be {allowedEm} em.',
    hint: 'Check that the font file is the one the page was composed with; if it is, please report it with this paragraph.',
  },
  'typeset/lost-text': {
    message:
      'The lines do not join to the paragraph: from line {line} on they read “{found}”, not “{allowed}”.',
    hint: 'The composer is at fault: text is not conserved. Please report it with this paragraph.',
  },
  'typeset/emergency': {
    message: 'Line {line}, around “{text}”, does not fit a measure of {measureEm} em.',
    hint: 'Shorten the long address or number, or widen the column.',
  },
  'typeset/drift': {
    message: 'Line {line} is {foundEm} em wide in the browser; the plan says {allowedEm} em.',
    hint: 'The font or `lang` differs from the plan: run `banxin doctor` to check the fonts.',
  },
  'typeset/no-article': {
    message: '{file} is not an article of an issue.',
    hint: 'Name an article inside the issues folder (such as issues/2023-08-18/name.mdx), or a .txt or .md file with a paragraph a line.',
  },
  'typeset/no-text': {
    message: '{file} has no text to set.',
    hint: 'Write some paragraphs; what only the web shows (<Web>) is not set.',
  },
} as const;
