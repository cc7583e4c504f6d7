/** Words of the `web/*` rules. */
export const web = {} as const;
