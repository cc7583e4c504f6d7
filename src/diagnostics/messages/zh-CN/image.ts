/** Words of the `image/*` rules. */
export const image = {} as const;
