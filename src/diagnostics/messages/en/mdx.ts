/** Words of the `mdx/*` rules: the body of an article. */
export const mdx = {
  'mdx/unclosed-tag': {
    message: '<{name}> is not closed.',
    hint: '[[Write {mend}. ]]Write </{name}> after its content, or <{name} … /> when it has none.',
  },
  'mdx/stray-tag': {
    message: 'A closing tag stands here without an opening one.',
    hint: 'Delete it, or add the opening tag before it.',
  },
  'mdx/misplaced-tag': {
    message: '</{name}> is not on the level of its opening tag: one is inside a paragraph.',
    hint: 'Give each of the two tags a line of its own, with blank lines around the content.',
  },
  'mdx/wrong-tag': {
    message: '{typed} does not close <{name}>, which is open here.',
    hint: 'Write {mend}.',
  },
  'mdx/bare-sign': {
    message: 'A {mark} in the text is read as the beginning of code.',
    hint: 'Write {mend} to print it as it stands.',
  },
  'mdx/html-comment': {
    message: 'A remark that begins with <!-- cannot be read in an article.',
    hint: 'Write {mend}, or delete it.',
  },
  'mdx/angle-address': {
    message: 'An address in angle brackets cannot be read: {typed}.',
    hint: 'Write {mend}.',
  },
  'mdx/attribute': {
    message: 'The attributes of <{name}> are not in straight quotes: {typed}.',
    hint: 'Write {mend}.',
  },
  'mdx/syntax': {
    message: 'The body cannot be read here: {reason}.',
    hint: 'Write < and { in text as \\< and \\{; write a property as name="value" or name={…}.',
  },
  'mdx/expression': {
    message: 'The expression in braces failed: {reason}.',
    hint: 'Check its names; an expression may give text, a number or components only.',
  },
  'mdx/import': {
    message: '“{name}” cannot be imported: {reason}.',
    hint: 'Import only .ts .js .json .mdx of this issue’s folder, as ./file; put web components (.astro and others) into <Web>.',
  },
  'mdx/import-failed': {
    message: 'The imported {name} failed: {reason}.',
    hint: 'Correct that file.',
  },
  'mdx/component': {
    message: 'There is no component <{name}>.',
    hint: '[[Did you mean <{suggestion}>? ]]Components: {allowed}.',
  },
  'mdx/web-only': {
    message: 'The component <{name}> has a web form only and cannot be printed.',
    hint: 'Put it into <Web>…</Web>, or register its print form in banxin.config.ts.',
  },
  'mdx/html': {
    message: 'The HTML tag <{name}> cannot be used in a body.',
    hint: 'Use Markdown or an author component; inline you may use <sup> <sub> <strong> <em>.',
  },
  'mdx/inline-component': {
    message: 'The component <{name}> stands inside a sentence.',
    hint: 'Give it a paragraph of its own: a blank line before and after.',
  },
  'mdx/props': {
    message: '“{key}” of <{name}> is not right[[: {value}]].',
    hint: '[[It must be {expected}. ]][[It must be {allowed}. ]][[Did you mean {suggestion}? ]]Write {example}.',
  },
  'mdx/missing-prop': {
    message: '<{name}> has no “{key}”.',
    hint: 'Write {example}[[, or {markdown}]].',
  },
  'mdx/unknown-prop': {
    message: '<{name}> knows no “{key}”.',
    hint: '[[Did you mean {suggestion}? ]]Its properties: {allowed}.',
  },
  'mdx/children': {
    message: '<{name}> must hold {expected}.',
    hint: 'Write its content so, with a blank line before and after.',
  },
  'mdx/edition-nesting': {
    message: '<{name}> stands in <{outer}>, so no edition shows it.',
    hint: 'Move it out of <{outer}>.',
  },
  'mdx/heading': {
    message: 'A heading of level {depth} cannot stand in a body.',
    hint: 'The article’s headline is in the front matter; use ## or <Subhead> for a subhead.',
  },
  'mdx/break': {
    message: '--- prints as a blank line; the web edition shows a rule.',
    hint: 'Delete the line if the parts belong together; write ## for a subhead.',
  },
  'mdx/unsupported': {
    message: 'A newspaper body has no {what}.',
    hint: '[[Write {mend}, and delete the note on line {line}. ]]A body may hold paragraphs, subheads, lists, quotations, tables and author components.',
  },
  'mdx/line-break': {
    message: 'A hard line break in a paragraph is not kept in print.',
    hint: 'Begin a new paragraph, or put verse into <Verse>.',
  },
  'mdx/image-in-text': {
    message: 'A picture stands inside a sentence.',
    hint: 'Give it a paragraph of its own, or use <Figure src alt caption />.',
  },
  'mdx/nested-list': {
    message: 'A list holds another list or several paragraphs an item.',
    hint: 'Use one level, one paragraph an item.',
  },
  'mdx/unsafe-link': {
    message: 'The link {href} cannot be used.',
    hint: 'A link is https://, http://, mailto: or relative to this site.',
  },
  'mdx/lost-text': {
    message: 'Text here would be lost or changed: {typed}.',
    hint: 'Write {mend} to print it as it stands.',
  },
  'mdx/leftover-mark': {
    message: 'A mark ({what}) does not work and would be printed as it stands: {typed}.',
    hint: '[[Write {mend}, or ]]delete it if it is not wanted.',
  },
  'mdx/typed-mark': {
    message: '{mark} in “{typed}” does not look like markup; it is printed as typed.',
    hint: 'Write {mend}, and this is not said again.',
  },
  'mdx/doubtful-emphasis': {
    message: 'The text between two {mark} is set in Kai, and {mark} is not printed: {typed}.',
    hint: 'Write {mend} to print {mark}; if Kai is meant, write <em>…</em>.',
  },
  'mdx/constant': {
    message: 'Of {typed} in braces only the result is printed.',
    hint: 'Write {mend} to print it as typed; if the result is meant, write the result.',
  },
  'mdx/unknown-name': {
    message: '“{name}” in braces is not defined: {typed}.',
    hint: 'Write {mend} to print the braces; what was to be filled in, write here.',
  },
  'mdx/wide-row': {
    message:
      'This row of the table has {found} cells, its head {expected}; “{text}” would not be printed.',
    hint: 'Add a cell to the head and to the --- line below it; a bar inside a cell is \\|.',
  },
  'mdx/underline': {
    message: 'A paragraph stands right above {typed}: it is set as a break, not as a subhead.',
    hint: 'For a break leave a line blank before {typed}; for a subhead delete {typed} and write {heading} above.',
  },
  'mdx/line-sign': {
    message: '{mark} at the start of the line is taken as markup and not printed: {typed}.',
    hint: 'Write {mend} to print {mark}; for a quotation or a list write {instead}.',
  },
  'mdx/reference': {
    message: 'An address cannot stand on a line of its own: {typed}.',
    hint: 'Write {mend}, and delete line {line}.',
  },
} as const;
