/** Words of the `layout/*` rules. */
export const layout = {
  'layout/overset': {
    message: '“{headline}” is overset by {lines} lines (about {characters} characters).',
    hint: 'Cut about {characters} characters, make its picture smaller, or give its area {rows} more rows in `layout`.',
  },
  'layout/underset': {
    message: '“{headline}” is {lines} lines short of its area.',
    hint: 'Add about {characters} characters, enlarge its picture, or add a filler.',
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
    hint: 'Give it an area in the layout of page {page}, or change its `page`.',
  },
  'layout/rows-do-not-add-up': {
    message: 'The rows of page {page} cannot add up to {rows}.',
    hint: 'Write * for one band, or change the fixed rows.',
  },
  'layout/relayout': {
    message: 'Page {page} was laid out anew: {changed}.',
    hint: 'The agreed page cannot hold these changes; take them back, or choose another page with --alternatives.',
  },
  'layout/moved': {
    message: 'Page {page} moved: {moved}. Changed: {why}.',
    hint: 'layout.lock.json now says so; commit it, or restore it and take the edits back.',
  },
  'layout/frozen': {
    message: '{issue}: locked pages would change: {pages} ({moved}).',
    hint: 'Run `banxin layout` at your desk and commit the new layout.lock.json, or take the edit back.',
  },
} as const;
