/** Words of the `model/*` rules. */
export const model = {} as const;
