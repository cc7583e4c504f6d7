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
  'check/odd-space': {
    message:
      'There are spaces such as {code}[[, {count} in all]]: em spaces are set as ideographic spaces, others as plain ones, none at the ends of a paragraph.',
    hint: 'Nothing need be done; the indent is the design’s, so these spaces may go.',
  },
  'check/letter-in-parts': {
    message:
      '“{plain}” is typed in parts ({code})[[, {count} times]] and set as one character {plainCode}.',
    hint: 'Nothing need be done; type the letter anew to have it all alike.',
  },
  'check/look-alike': {
    message:
      '“{typed}” {code} is a compatibility form that looks like “{plain}”[[, {count} times]]; “{plain}” {plainCode} is set.',
    hint: 'Type “{plain}”.',
  },
  'check/usual-sign': {
    message: '“{typed}” {code} is set as the usual “{plain}” {plainCode}[[, {count} times]].',
    hint: 'Nothing need be done; type “{plain}” to have it all alike.',
  },
  'check/shapeless-sign': {
    message:
      'There are marks of direction without shape, such as {code}[[, {count} in all]]; they are not set.',
    hint: 'Nothing need be done; they mostly come from web pages and may go.',
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
