/**
 * The states of the search: for every place in the paragraph, the cheapest chain of lines that ends
 * there, by line number, tightness of the last line and whether it is hyphenated.
 *
 * Kept as columns of numbers, as a long paragraph has hundreds of thousands of them. Columns are lent
 * out and given back: making them anew would cost a short paragraph more than its search.
 */

/** Tightness classes of a line, 0 to 5. */
const FITS = 6;
/** Rows that fresh columns have room for. */
const FIRST_ROOM = 1024;

/** States, one a row across the columns; a state is named by its row. */
export interface States {
  count: number;
  /** First and newest state of each place, -1 when there is none. */
  first: Int32Array;
  newest: Int32Array;
  /** The state made after it at the same place, -1 for the newest. */
  next: Int32Array;
  /** Line number, tightness and hyphen in one number. */
  key: Int32Array;
  at: Int32Array;
  /** The state whose line this one follows; -1 at the start. */
  before: Int32Array;
  emergency: Uint8Array;
  demerits: Float64Array;
  stretchEm: Float64Array;
}

const idle: States[] = [];

const makeStates = (): States => ({
  count: 0,
  first: new Int32Array(FIRST_ROOM),
  newest: new Int32Array(FIRST_ROOM),
  next: new Int32Array(FIRST_ROOM),
  key: new Int32Array(FIRST_ROOM),
  at: new Int32Array(FIRST_ROOM),
  before: new Int32Array(FIRST_ROOM),
  emergency: new Uint8Array(FIRST_ROOM),
  demerits: new Float64Array(FIRST_ROOM),
  stretchEm: new Float64Array(FIRST_ROOM),
});

/** Columns with no state but the start of the paragraph, row 0. Hand them back with `returnStates`. */
export const borrowStates = (places: number): States => {
  const states = idle.pop() ?? makeStates();
  if (states.first.length < places) {
    states.first = new Int32Array(2 * places);
    states.newest = new Int32Array(2 * places);
  }
  states.count = 0;
  states.first.fill(-1, 0, places);
  arrive(states, 0, keyOf(0, 1, false), 0, 0, -1, false);
  return states;
};

/** Gives columns back; their rows mean nothing from here on. */
export const returnStates = (states: States): void => {
  idle.push(states);
};

/** Line number, tightness and hyphen as one number. */
export const keyOf = (line: number, fit: number, hyphen: boolean): number =>
  (line * FITS + fit) * 2 + (hyphen ? 1 : 0);

/** Keeps an arrival when it is cheaper than the one known for its place and key. */
export const arrive = (
  states: States,
  at: number,
  key: number,
  demerits: number,
  stretchEm: number,
  before: number,
  emergency: boolean,
): void => {
  let row = states.first[at] ?? -1;
  while (row >= 0 && states.key[row] !== key) row = states.next[row] ?? -1;
  if (row < 0) row = addRow(states, at, key);
  else if (demerits >= (states.demerits[row] ?? 0) - 1e-9) return;
  states.demerits[row] = demerits;
  states.stretchEm[row] = stretchEm;
  states.before[row] = before;
  states.emergency[row] = emergency ? 1 : 0;
};

const addRow = (states: States, at: number, key: number): number => {
  const row = states.count;
  if (row === states.key.length) widen(states);
  states.count += 1;
  if ((states.first[at] ?? -1) < 0) states.first[at] = row;
  else states.next[states.newest[at] ?? 0] = row;
  states.newest[at] = row;
  states.next[row] = -1;
  states.key[row] = key;
  states.at[row] = at;
  return row;
};

const widen = (states: States): void => {
  const room = states.key.length * 2;
  const integers = (column: Int32Array): Int32Array => {
    const wide = new Int32Array(room);
    wide.set(column);
    return wide;
  };
  const numbers = (column: Float64Array): Float64Array => {
    const wide = new Float64Array(room);
    wide.set(column);
    return wide;
  };
  const flags = new Uint8Array(room);
  flags.set(states.emergency);
  states.next = integers(states.next);
  states.key = integers(states.key);
  states.at = integers(states.at);
  states.before = integers(states.before);
  states.emergency = flags;
  states.demerits = numbers(states.demerits);
  states.stretchEm = numbers(states.stretchEm);
};

/** Line number of a state: lines set so far. */
export const lineOf = (states: States, row: number): number =>
  Math.floor((states.key[row] ?? 0) / (2 * FITS));

/** Tightness of a state's last line. */
export const fitOf = (states: States, row: number): number => ((states.key[row] ?? 0) >> 1) % FITS;

/** Whether a state's last line ends in a hyphen. */
export const isHyphenated = (states: States, row: number): boolean =>
  ((states.key[row] ?? 0) & 1) === 1;
