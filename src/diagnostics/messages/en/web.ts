/** Words of the `web/*` rules. */
export const web = {
  'web/command-failed': {
    message: 'banxin {verb} failed ({reason})[[, errors: {count}]].[[{said}]]',
    hint: 'All that it said is above; try it alone with npx banxin {verb}. To build without it, write banxin({ {verb}: false }).',
  },
  'web/no-site': {
    message:
      'The address of the web edition is not known, so link cards and canonical links are left out.',
    hint: 'Write site: https://… in newspaper.yaml, or site in astro.config.mjs.',
  },
  'web/pale-colour': {
    message:
      'The house colour {color} has a contrast of {found} on the paper of the web edition, below {least}; small type is hard to read.',
    hint: 'Make color in newspaper.yaml darker.',
  },
} as const;
