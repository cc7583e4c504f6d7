/** Work that several tests of a worker need is done once: the first asks, the others get the same answer. */

/** A function whose answers are kept by a key of its arguments. Answers are shared: nobody changes them. */
export const oncePer = <A extends readonly unknown[], T>(
  keyOf: (...args: A) => string,
  make: (...args: A) => T,
): ((...args: A) => T) => {
  const made = new Map<string, T>();
  return (...args) => {
    const key = keyOf(...args);
    const known = made.get(key);
    if (known !== undefined) return known;
    const answer = make(...args);
    made.set(key, answer);
    return answer;
  };
};
