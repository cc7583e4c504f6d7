/** Words of the `typeset/*` rules. */
export const typeset = {} as const;
