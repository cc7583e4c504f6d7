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
  'layout/area-without-article': {
    message: 'Area {area} of page {page} has no article.',
    hint: 'Write `{area}: slug` in `layout`, or take {area} out of `areas`.',
  },
  'layout/article-on-no-page': {
    message: '“{headline}” stands on no page.',
    hint: 'Give it an area in the layout of page {page}, or change its `page`.',
  },
  'layout/area-not-a-rectangle': {
    message: 'Area {area} of page {page} is not a rectangle.',
    hint: 'Give one letter one whole rectangle in `areas`.',
  },
  'layout/band-width': {
    message: 'Band {band} of page {page} has {letters} letters; the page has {columns} columns.',
    hint: 'Write {columns} letters a band, one a column.',
  },
  'layout/article-placed-twice': {
    message: 'The template of page {page} places {slug} twice.',
    hint: 'An article takes one area only.',
  },
  'layout/rows-do-not-add-up': {
    message: 'The rows of page {page} cannot add up to {rows}.',
    hint: 'Write * for one band, or change the fixed rows.',
  },
} as const;
