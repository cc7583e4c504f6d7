/** Limits of a finished page that several stages hold it to. */

/** Blank lines at the foot of a story that a reader passes over; more are a hole, and told. */
export const MOST_WHITE = 3;
