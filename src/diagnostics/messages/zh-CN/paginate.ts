/** Words of the `paginate/*` rules. */
export const paginate = {} as const;
