/** Words of the `pdf/*` rules. */
export const pdf = {} as const;
