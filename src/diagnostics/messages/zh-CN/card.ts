/** Words of the `card/*` rules. */
export const card = {} as const;
