/** Words of the `image/*` rules. */
export const image = {
  'image/low-resolution': {
    message: '{file} prints at only {ppi} ppi; at least {least} ppi is wanted.',
    hint: 'Use a larger picture, or make it narrower with `pictureCols` in the layout.',
  },
  'image/drawing-part': {
    message: 'The drawing {file} holds <{what}>, which cannot be printed.',
    hint: 'Write text as <text> and lines as <path>, and save it again; drawing programs call it plain SVG.',
  },
  'image/drawing-link': {
    message: 'The drawing {file} takes something from outside its file: {what}.',
    hint: 'Embed it in the SVG, or delete the reference.',
  },
  'image/drawing-broken': {
    message: 'The drawing {file} is no sound SVG: {what}.',
    hint: 'Export it again from the program that drew it.',
  },
  'image/small-type': {
    message: 'The smallest type of the drawing {file} is {found} pt in print, below {least} pt.',
    hint: 'Set it larger in the drawing, or make the drawing wider with pictureCols in layout.',
  },
  'image/unreadable': {
    message: 'The picture {file} cannot be opened: {reason}.',
    hint: 'Export or transfer the picture again, as JPEG, PNG or TIFF.',
  },
} as const;
