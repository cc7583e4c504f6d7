/** Words of the `web/*` rules. */
export const web = {
  'web/command-failed': {
    message: 'banxin {verb} for the issue of {date} failed ({reason}).',
    hint: 'Its own words are above; try it alone with npx banxin {verb} {date}. To build without it, write banxin({ {verb}: false }).',
  },
} as const;
