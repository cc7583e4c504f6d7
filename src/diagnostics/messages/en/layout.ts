/** Words of the `layout/*` rules. */
export const layout = {
  'layout/overset': {
    message:
      '[[Area {area} ({cols} columns × {height} rows) is too small: it needs {need} rows. ]]“{headline}” is overset by {lines} lines (about {characters} characters): cut it, [[make its picture {pictureBy} rows lower, ]]or move it.',
    hint: 'Cut about {characters} characters, or say with print.trim how many lines may go[[, or write pictureRows: {pictureRows} in area {area}]][[, or <Figure crop={{crop}}>]][[, or make the rows of area {area} {need}]], or change its `page`.',
  },
  'layout/underset': {
    message:
      '“{headline}” is {lines} lines short (about {characters} characters): add text, [[make its picture {pictureBy} rows higher, ]]or add a filler.',
    hint: 'Add about {characters} characters[[, or write pictureRows: {pictureRows} in area {area}]][[, or <Figure crop={{crop}}>]], or an article of kind: filler.',
  },
  'layout/parts-left-out': {
    message:
      '“{headline}” is printed without {parts}: it would not fit otherwise. The web keeps all.',
    hint: 'To have it printed, take it out of print.optional, or shorten the text.',
  },
  'layout/trimmed': {
    message: '“{headline}” was cut by {lines} lines at its end: “{text}”. The web keeps all.',
    hint: 'To have all of it printed, lower print.trim or leave it out, or cut elsewhere.',
  },
  'layout/filler-not-used': {
    message: 'The filler “{headline}” was not used on page {page}. The web keeps it.',
    hint: 'If it must be printed, give it an area in `layout`, or leave out kind: filler.',
  },
  'layout/page-over': {
    message:
      'The page has {lines} lines too many (about {characters} characters); nothing makes them fit[[. What is over stands at the end of “{where}”]].',
    hint: 'Move a story (its `page`), cut about {characters} characters[[ (“{headline}” is the longest)]], or say with print.trim and print.optional what may go.',
  },
  'layout/page-short': {
    message:
      'The page is {lines} lines short: [[add a brief of about {brief} characters, ]][[add stories of about {text} characters, ]][[make the picture of “{headline}” {grow} rows higher, ]]{last}.',
    hint: '[[Add an article with page: {filler} and kind: filler or kind: ad]][[, or kind: brief (about {brief} characters)]][[Set page: {more} in stories of other pages or write more, or take a page out of issue.mdx]][[, or write <Figure crop={{crop}}> in “{headline}”]].',
  },
  'layout/headline-does-not-fit': {
    message: 'The headline of “{headline}” does not fit {cols} columns even at {sizePt} pt.',
    hint: 'Write a shortHeadline, mark good breaks with |, or widen the area.',
  },
  'layout/inserts-do-not-fit': {
    message: 'The pictures and tables of “{headline}” fit {cols} columns in no way.',
    hint: 'Make the picture smaller with pictureCols or pictureRows, take one out, or widen the area.',
  },
  'layout/article-on-no-page': {
    message: '“{headline}” stands on no page.',
    hint: '[[Give it an area in the layout of page {page}, or change its `page`.]][[Write page: {only}.]][[Write page: and a number from 1 to {pages}.]]',
  },
  'layout/furniture-too-low': {
    message:
      'The {name} of area {area} has {height} rows and needs {need}: it is drawn out of its frame.',
    hint: 'Give the bands of {area} {need} rows in `rows`.',
  },
  'layout/fit-refused': {
    message:
      'The paragraphs of “{headline}” in area {area} cannot win or lose {fit} lines; they are set as they like.',
    hint: 'Write a smaller fit or none; banxin typeset lists the lines each paragraph can have.',
  },
  'layout/rest-too-few': {
    message: 'Page {page} has {regions} open areas (?) and {left} stories left for them.',
    hint: 'Draw fewer ?, or give one a letter; each needs at least one story.',
  },
  'layout/rest-does-not-fit': {
    message: 'The open areas (?) of page {page} hold the {left} stories left in no way.',
    hint: 'Draw more ? (or write * for rows), or move stories to another page; the solver takes at most {most} parts.',
  },
  'layout/tree-part': {
    message: 'Page {page} has no {name}, which its tree names.',
    hint: 'Write the slug of a story of this page or a letter explained below; # names are only those that the report printed.',
  },
  'layout/tree-regions': {
    message:
      'The tree of page {page} has {found} parts joined by +; its furniture leaves {expected}.',
    hint: 'Use + only between the parts that a nameplate leaves, as the report prints them.',
  },
  'layout/tree-does-not-fit': {
    message: 'Cut as {tree}, page {page} holds its stories at no rows and widths.',
    hint: 'Free the cols you fixed, give a long story a wider place, or cut otherwise; banxin layout --alternatives 3 shows some.',
  },
  'layout/too-many-parts': {
    message: 'Page {page} has {count} parts; the solver takes at most {most}.',
    hint: 'Group briefs in one area, J: { stories: [a, b], label: In brief }, or draw areas.',
  },
  'layout/rows-do-not-add-up': {
    message: 'The rows of page {page} must add up to {rows}[[, found {found}]].',
    hint: 'Write * for one band (at least one row), or change the fixed rows; folio and banner are not counted in {rows}.',
  },
  'layout/relayout': {
    message: 'Page {page} was laid out anew: {changed}.',
    hint: 'The agreed page cannot hold these changes; take them back, or choose another page with --alternatives.',
  },
  'layout/moved': {
    message: 'Page {page} moved: {moved}. Changed: {why}.',
    hint: 'layout.lock.json now says so; commit it, or restore it and take the edits back.',
  },
  'layout/lock-unreadable': {
    message: 'layout.lock.json cannot be read: what was agreed does not hold.',
    hint: 'Mend it (merge marks?) or delete it, then run banxin layout again.',
  },
  'layout/lock-not-written': {
    message: '{issue}: layout.lock.json could not be written ({code}).',
    hint: 'Make the folder writable, or build with --frozen-layout or CI set where it is read only.',
  },
  'layout/frozen': {
    message: '{issue}: locked pages would change: {pages} ({moved}).',
    hint: 'Run `banxin layout` at your desk and commit the new layout.lock.json, or take the edit back.',
  },
} as const;
