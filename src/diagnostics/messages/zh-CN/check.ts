/** Words of the `check/*` rules. */
export const check = {} as const;
