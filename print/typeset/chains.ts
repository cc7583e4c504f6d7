/**
 * The states of the search: for every place in the paragraph, the cheapest chain of lines that ends
 * there, by line number, tightness of the last line and whether it is hyphenated.
 *
 * Kept as columns of numbers, as a long paragraph has hundreds of thousands of them.
 */

/** Tightness classes of a line, 0 to 5. */
const FITS = 6;

/** States, one a row across the columns; a state is named by its row. */
export interface States {
  /** Newest state of each place, -1 when there is none. */
  readonly head: Int32Array;
  /** The state made before it at the same place. */
  readonly next: number[];
  /** Line number, tightness and hyphen in one number. */
  readonly key: number[];
  readonly at: number[];
  readonly line: number[];
  readonly demerits: number[];
  readonly stretchEm: number[];
  /** The state whose line this one follows; -1 at the start. */
  readonly before: number[];
  readonly emergency: boolean[];
}

/** One arrival at a place. */
export interface Arrival {
  readonly at: number;
  readonly line: number;
  readonly fit: number;
  readonly hyphen: boolean;
  readonly demerits: number;
  readonly stretchEm: number;
  readonly before: number;
  readonly emergency: boolean;
}

/** No states yet but the start of the paragraph, row 0. */
export const startStates = (places: number): States => {
  const states: States = {
    head: new Int32Array(places).fill(-1),
    next: [],
    key: [],
    at: [],
    line: [],
    demerits: [],
    stretchEm: [],
    before: [],
    emergency: [],
  };
  arrive(states, {
    at: 0,
    line: 0,
    fit: 1,
    hyphen: false,
    demerits: 0,
    stretchEm: 0,
    before: -1,
    emergency: false,
  });
  return states;
};

/** Keeps an arrival when it is cheaper than the one known for its line, tightness and hyphen. */
export const arrive = (states: States, arrival: Arrival): void => {
  const key = (arrival.line * FITS + arrival.fit) * 2 + (arrival.hyphen ? 1 : 0);
  let row = states.head[arrival.at] ?? -1;
  while (row >= 0 && states.key[row] !== key) row = states.next[row] ?? -1;
  if (row < 0) {
    row = states.key.length;
    states.next.push(states.head[arrival.at] ?? -1);
    states.head[arrival.at] = row;
    states.key.push(key);
    states.at.push(arrival.at);
    states.line.push(arrival.line);
  } else if (arrival.demerits >= (states.demerits[row] ?? 0) - 1e-9) return;
  states.demerits[row] = arrival.demerits;
  states.stretchEm[row] = arrival.stretchEm;
  states.before[row] = arrival.before;
  states.emergency[row] = arrival.emergency;
};

/** States of a place in the order in which they were made. */
export const statesAt = (states: States, place: number): readonly number[] => {
  const rows: number[] = [];
  for (let row = states.head[place] ?? -1; row >= 0; row = states.next[row] ?? -1) rows.push(row);
  return rows.reverse();
};

/** Tightness of a state's last line. */
export const fitOf = (states: States, row: number): number =>
  Math.floor((states.key[row] ?? 0) / 2) % FITS;

/** Whether a state's last line ends in a hyphen. */
export const isHyphenated = (states: States, row: number): boolean =>
  (states.key[row] ?? 0) % 2 === 1;
