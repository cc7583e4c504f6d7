/** Objects without `undefined`: Zod leaves absent optional keys in its types, our model does not. */

/** The same keys, never `undefined`. */
export type Present<T> = { readonly [K in keyof T]: Exclude<T[K], undefined> };

/** The keys that have a value; an absent object gives an empty one. */
export const present = <T extends object>(value: T | undefined): Partial<Present<T>> =>
  Object.fromEntries(
    Object.entries(value ?? {}).filter(([, inner]) => inner !== undefined),
  ) as Partial<Present<T>>;
