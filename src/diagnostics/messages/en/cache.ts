/** Words of the `cache/*` rules. */
export const cache = {
  'cache/unwritable': {
    message:
      'The cache cannot be written to {folder}: {reason}. The paper is made all the same, but nothing is kept for the next time.',
    hint: 'Make the folder writable and free some disk space, or name another folder, such as BANXIN_CACHE=/tmp/banxin.',
  },
} as const;
