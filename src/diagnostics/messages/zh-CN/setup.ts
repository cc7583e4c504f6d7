/** Words of the `setup/*` rules. */
export const setup = {} as const;
