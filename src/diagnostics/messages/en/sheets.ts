/** Words of the `sheets/*` rules. */
export const sheets = {} as const;
