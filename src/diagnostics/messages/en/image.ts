/** Words of the `image/*` rules. */
export const image = {
  'image/low-resolution': {
    message: '{file} prints at only {ppi} ppi; at least {least} ppi is wanted.',
    hint: 'Use a larger picture, or make it narrower with `pictureCols` in the layout.',
  },
} as const;
