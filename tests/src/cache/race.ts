/** What the processes of the race agree on. */

/** Keys that are made, read and damaged by all. */
export const KEYS = 24;
/** Keys of old entries, which pruning takes unless somebody has read them before. */
export const oldKeys: readonly string[] = Array.from({ length: 60 }, (_, index) => `old ${index}`);
/** The only right value of a key: some thousand bytes that follow from its name. */
export const madeFrom = (name: string): Buffer =>
  Buffer.from(`${name}\n`.repeat(500 + 40 * (name.length + (name.charCodeAt(4) % 7))));
