/** Words of the `web/*` rules. */
export const web = {
  'web/command-failed': {
    message: 'banxin {verb} failed ({reason}).',
    hint: 'Its own words are above; try it alone with npx banxin {verb}. To build without it, write banxin({ {verb}: false }).',
  },
} as const;
