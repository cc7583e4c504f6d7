/** Words of the `mdx/*` rules. */
export const mdx = {} as const;
