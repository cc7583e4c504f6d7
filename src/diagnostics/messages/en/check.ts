/** Words of the `check/*` rules: taste and habit, seen without fonts. */
export const check = {
  'check/long-headline': {
    message: 'The headline has {found} characters, more than {allowed}.',
    hint: 'Shorten it; move a part to kicker or deck.',
  },
  'check/short-headline': {
    message: 'The headline has {found} characters and no short form for narrow places and cards.',
    hint: 'Add shortHeadline of at most {allowed} characters.',
  },
  'check/half-width-mark': {
    message: 'A half-width “{mark}” stands between Han characters: {context}.',
    hint: 'Write the full-width “{suggestion}”.',
  },
  'check/straight-quote': {
    message: 'A straight quote stands beside Han characters: {context}.',
    hint: 'Write curly quotes “ ” or ‘ ’.',
  },
  'check/single-dash': {
    message: 'A dash or ellipsis is not in its pair: {context}.',
    hint: 'Write —— or ……, two characters each.',
  },
  'check/invisible-character': {
    message: 'An invisible character {code} stands in the text: {context}.',
    hint: 'Delete it; it often comes along when copying from a web page.',
  },
  'check/no-body': {
    message: 'The article has no body.',
    hint: 'Write one; an article of a picture only is kind: photo.',
  },
  'check/typed-lead-in': {
    message: 'The lead-in is typed again at the head of the body: {context}.',
    hint: 'Delete it; it is made from byline.',
  },
  'check/no-picture': {
    message: 'A photo story without a picture.',
    hint: 'Add a <Figure src alt caption />, or change kind.',
  },
  'check/two-leads': {
    message: 'Page {page} has {found} lead stories (priority: 1); another is {other}.',
    hint: 'Keep one; give the others 2.',
  },
} as const;
