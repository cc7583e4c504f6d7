/** Words of the `paginate/*` rules. */
export const paginate = {
  'paginate/engine-failed': {
    message: 'The page engine failed: {reason}',
    hint: 'Run banxin doctor to see the versions of the browser and Paged.js; report this line if it persists.',
  },
  'paginate/unable-to-layout': {
    message: 'The page engine could not place an item: {line}',
    hint: 'Sheets fit before they are printed, so something sticks out of the paper; see the other diagnostics of the page.',
  },
  'paginate/sheet-broken': {
    message: 'The page engine broke the sheet of page {page} apart.',
    hint: 'A sheet is exactly one page: check the sizes in print/styles against the format.',
  },
  'paginate/sheets-on-page': {
    message: 'Page {page} shows {found} sheets instead of {expected}.',
    hint: 'Check the @page size against the size of the sheet.',
  },
  'paginate/page-count': {
    message: '{found} pages were made instead of {expected}.',
    hint: 'Check the @page size against the size of the sheet.',
  },
  'paginate/font-not-loaded': {
    message: 'The face {face} did not load; a system face would take its place.',
    hint: 'Delete the font cache and try again; for a face of your own check fonts in newspaper.yaml.',
  },
  'paginate/picture-not-loaded': {
    message: 'The picture {src} cannot be shown.',
    hint: 'Make sure that the file is whole and is a JPEG, PNG, WebP or SVG.',
  },
  'paginate/outside-request': {
    message: 'The sheets asked for {url}, which was refused.',
    hint: 'Nothing is fetched while printing: put the file into the issue folder.',
  },
  'paginate/media-range': {
    message: 'The styles hold {condition}; Paged.js stops at it and leaves an empty page.',
    hint: 'Write min-width or max-width, and do not minify print styles.',
  },
} as const;
