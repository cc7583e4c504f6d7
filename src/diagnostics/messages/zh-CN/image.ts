/** Words of the `image/*` rules. */
export const image = {
  'image/low-resolution': {
    message: '{file} 印出来只有 {ppi} ppi，低于 {least} ppi。',
    hint: '请换更大的图，或在 layout 里用 pictureCols 让它窄一些。',
  },
} as const;
