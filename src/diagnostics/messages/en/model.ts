/** Words of the `model/*` rules: files, front matter, settings. */
export const model = {
  'model/yaml': {
    message: 'The settings (YAML) cannot be read: {reason}.',
    hint: '[[Write this line as {mend}. ]]Look near this line: a space after the colon, even indents, and single quotes around text that holds : # [ ] { } or quotes.',
  },
  'model/yaml-comment': {
    message: 'What stands behind # would not be printed: {typed}.',
    hint: 'Write {mend}; if it is a remark to yourself, leave a space behind the #.',
  },
  'model/yaml-mark': {
    message:
      'A word that begins with &, ! or * is a mark of YAML and would not be printed: {typed}.',
    hint: 'Write {mend}.',
  },
  'model/leftover-mark': {
    message: '“{key}” takes no markup; a mark ({what}) would be printed as it stands: {typed}.',
    hint: '[[Write {mend}, or ]]delete it if it is not wanted.',
  },
  'model/yaml-tab': {
    message: 'The settings are indented with a tab, which YAML does not allow.',
    hint: 'Replace tabs at the line start by spaces, two a level.',
  },
  'model/duplicate-key': {
    message: 'The same key stands here twice.',
    hint: 'Delete one of them.',
  },
  'model/unknown-key': {
    message: 'There is no key “{key}” in {where}.',
    hint: '[[Did you mean {suggestion}? ]]Allowed keys: {allowed}.',
  },
  'model/later-key': {
    message: '“{key}” cannot be used yet: there are no {later}, and nothing would obey it.',
    hint: 'Delete the line.',
  },
  'model/missing-key': {
    message: '“{key}” is missing.',
    hint: 'Add a line {key}: ….',
  },
  'model/wrong-type': {
    message: '“{key}” must be {expected}, found {received} ({value}).',
    hint: 'Write {expected}; put a number that is text in quotes.',
  },
  'model/bad-value': {
    message: '“{key}” cannot be “{value}”.',
    hint: '[[Did you mean {suggestion}? ]]Allowed: {allowed}.',
  },
  'model/bad-format': {
    message: '“{key}” is not written as it must be: {value}.',
    hint: 'Write a colour as #rrggbb, a URL with https://.',
  },
  'model/out-of-range': {
    message: '“{key}” is {value}, out of range.',
    hint: 'It must be {allowed}.',
  },
  'model/columns-order': {
    message: '“{key}” is {value}: the fewest columns are more than the most.',
    hint: 'Write the fewest first: [2, 3]; the same twice, [2, 2], is allowed.',
  },
  'model/blank-text': {
    message: '“{key}” is blank.',
    hint: 'Write something, or delete the line.',
  },
  'model/bad-timezone': {
    message: '“{key}” is no time zone: {value}.',
    hint: 'Write it as Area/City, such as Asia/Shanghai.',
  },
  'model/bad-date': {
    message: '“{key}” is not a day of the calendar: {value}.',
    hint: 'Write year-month-day with four, two and two digits, such as 2023-08-18.',
  },
  'model/no-front-matter': {
    message: 'The file does not begin with front matter.',
    hint: 'Write --- on the first line, then headline: and so on, then a line of --- again.',
  },
  'model/unreadable': {
    message: 'The file cannot be read: {reason}.',
    hint: 'See that it exists, that you may read it, and save it as UTF-8.',
  },
  'model/missing-newspaper': {
    message: 'There is no newspaper.yaml.',
    hint: '[[Rename {found} to newspaper.yaml. ]]Make {folder}/newspaper.yaml with at least name: the paper’s name.',
  },
  'model/missing-issue': {
    message: 'There is no issue.mdx in {folder}.',
    hint: '[[Rename {found} to issue.mdx. ]]Make issue.mdx with date, number and pages; begin the folder’s name with _ if it is no issue.',
  },
  'model/no-such-issue': {
    message: 'There is no issue {date}.',
    hint: '[[Did you mean {suggestion}? ]]A folder’s name is the date of the issue, such as 2023-08-18.',
  },
  'model/no-issues': {
    message: 'There is not one issue in {folder}/.',
    hint: 'Make a folder named for its date, such as 2023-08-18, with issue.mdx and articles in it.',
  },
  'model/not-mdx': {
    message: '{file} is not .mdx and was not read as an article.',
    hint: '[[Rename an article to {suggestion}; ]][[save the text of an article as {copy}; ]]begin the name of any other file with _.',
  },
  'model/mdx-case': {
    message: 'The article {file} was not read: its extension must be lower case.',
    hint: 'Rename it to {suggestion}.',
  },
  'model/not-read': {
    message: 'The article {file} was not read: files in {folder}/ are no articles.',
    hint: '[[Move it into the issue’s folder as {suggestion}; ]]articles stand in a folder named by its date.',
  },
  'model/folder-name': {
    message: 'The folder {folder} was not read: an issue’s folder is named by its date.',
    hint: '[[Put it into the folder of issues as {suggestion}; ]]begin the name with _ if it is no issue.',
  },
  'model/issue-date': {
    message: 'The date {date} is not the folder’s name {folder}.',
    hint: 'Change the date, or rename the folder.',
  },
  'model/page-numbers': {
    message: 'Page numbers rise: {number} stands after {before}.',
    hint: 'Write number: {next}.',
  },
  'model/page-gap': {
    message: 'There is no page {missing} before page {number}.',
    hint: 'Nothing need be done when only these pages are printed; else add the missing ones to pages.',
  },
  'model/no-such-page': {
    message: 'This issue has no page {page}, only {pages}.',
    hint: 'Set page to one of them, or to auto.',
  },
  'model/duplicate-slug': {
    message: 'Two articles have one name: {slug} is also {other}.',
    hint: 'Rename one file; a name is used once in an issue (letter case does not count).',
  },
  'model/bad-slug': {
    message: 'The file name “{slug}” cannot be part of a URL.',
    hint: 'Use lower-case letters, digits and hyphens only, such as {suggestion}.mdx.',
  },
  'model/reserved-slug': {
    message: 'The file name “{slug}” is reserved.',
    hint: 'Choose another: two digits and print, cards, images, issue are fixed parts of URLs.',
  },
  'model/unknown-story': {
    message: 'This issue has no article “{slug}”.',
    hint: '[[Did you mean {suggestion}? ]]Write the article’s file name without .mdx.',
  },
  'model/missing-picture': {
    message: 'The picture {path} is not there.',
    hint: '[[Did you mean {suggestion}? ]]Put it into images/ of this issue, or correct the path and its letter case.',
  },
  'model/picture-type': {
    message: '{path} is no picture format that can be used.',
    hint: 'Use .jpg .jpeg .png .webp .avif or .tif, and .svg for a chart.',
  },
  'model/outside-folder': {
    message: 'The path {path} leaves the issue’s folder.',
    hint: 'Copy the file into the folder and write ./images/…; no .., no absolute path, no link that points outside.',
  },
  'model/remote-picture': {
    message: 'The picture {path} is on the network, which a build does not use.',
    hint: 'Download it into images/ of this issue and write ./images/….',
  },
  'model/template-bands': {
    message: 'Line {band} of the areas has {found} letters, line 1 has {expected}.',
    hint: 'A letter a column, equally many in every line.',
  },
  'model/template-rows': {
    message: 'rows has {found} items, the areas have {expected} lines.',
    hint: 'Give each line a number of rows, or * to have it solved.',
  },
  'model/template-shape': {
    message: 'Area {letter} is not one rectangle.',
    hint: 'The same letter must make a rectangle; use another letter for the other part.',
  },
  'model/template-columns': {
    message: 'The areas have {found} columns, the format has {expected}.',
    hint: 'Write {expected} letters in each line.',
  },
  'model/rest-missing': {
    message: 'Line {band} of the areas has a ?, and there is no rest: auto.',
    hint: 'Add rest: auto to have the other stories solved into ?, or write a letter.',
  },
  'model/rest-nowhere': {
    message: 'There is rest: auto, and no ? in the areas.',
    hint: 'Draw ? where the other stories may stand, or delete rest.',
  },
  'model/drawn-cols': {
    message: 'Area {letter} has cols, but its columns are drawn in areas.',
    hint: 'Delete cols and change the drawing; cols goes with tree only.',
  },
  'model/tree-syntax': {
    message: 'Character {position} of the tree ({found}) is wrong: {why}.',
    hint: 'Write it like A/((B/D)|(C/E)): / above, | beside, brackets round every inner cut.',
  },
  'model/tree-key': {
    message: 'tree does not go with {key}.',
    hint: 'Delete {key}; draw areas with rows to fix rows, write cols in an area to fix its width.',
  },
  'model/tree-name': {
    message: '{name} of the tree is neither explained below nor an article.',
    hint: 'Add a line {name}: name-of-article, or write the article’s slug in the tree.',
  },
  'model/tree-twice': {
    message: '{name} stands twice in the tree.',
    hint: 'Write each name once.',
  },
  'model/tree-cols': {
    message: 'Area {name} asks for {cols} columns, the format has {columns}.',
    hint: 'Write at most {columns}.',
  },
  'model/template-letter': {
    message: 'There is no area {letter} on the page.',
    hint: 'Draw {letter} in areas (or write it into tree), or delete this entry.',
  },
  'model/empty-area': {
    message: 'Area {letter} has no article.',
    hint: 'Write {letter}: name-of-article, or give it furniture: ornament.',
  },
  'model/area-both': {
    message: 'Area {letter} has both {one} and {other}.',
    hint: 'Keep one of them; stories: [a, b] takes several articles, furniture none.',
  },
  'model/area-twice': {
    message: 'The article “{slug}” is placed twice: in area {letter} and in {other}.',
    hint: 'Keep one.',
  },
  'model/area-page': {
    message:
      'The article “{slug}” of area {letter} says page {page}, the template is page {template}.',
    hint: 'Set the article’s page to {template}, or take it out of the template.',
  },
  'model/config': {
    message: 'banxin.config.ts cannot be used: {reason}.',
    hint: 'Write export const config = defineConfig({ … }) with functions and component definitions only.',
  },
} as const;
