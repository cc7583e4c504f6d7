/** Words of the `verify/*` rules. */
export const verify = {} as const;
