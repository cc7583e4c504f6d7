/** Words of the `mdx/*` rules: the body of an article. */
export const mdx = {
  'mdx/unclosed-tag': {
    message: '<{name}> is not closed.',
    hint: 'Write </{name}> after its content, or <{name} … /> when it has none.',
  },
  'mdx/stray-tag': {
    message: 'A closing tag stands here without an opening one.',
    hint: 'Delete it, or add the opening tag before it.',
  },
  'mdx/misplaced-tag': {
    message: '</{name}> is not on the level of its opening tag: one is inside a paragraph.',
    hint: 'Give each of the two tags a line of its own, with blank lines around the content.',
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
    message: '“{key}” of <{name}> is not right: {value}.',
    hint: '[[It must be {expected}. ]][[It must be {allowed}. ]][[Did you mean {suggestion}? ]]See the component’s page.',
  },
  'mdx/missing-prop': {
    message: '<{name}> has no “{key}”.',
    hint: 'Write <{name} {key}="…">.',
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
    hint: 'Use paragraphs, subheads, lists, quotations, tables or an author component.',
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
} as const;
