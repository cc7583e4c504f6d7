/** Words of the `font/*` rules. */
export const font = {} as const;
