/** A binary heap over an array: the least cost first, equal costs in the order they were made. */

/** What a heap sorts by. */
export interface Ordered {
  readonly cost: number;
  readonly order: number;
}

const before = (a: Ordered, b: Ordered): boolean =>
  a.cost < b.cost || (a.cost === b.cost && a.order < b.order);

/** Adds an item. */
export const pushHeap = <T extends Ordered>(heap: T[], item: T): void => {
  let at = heap.length;
  heap.push(item);
  while (at > 0) {
    const up = (at - 1) >> 1;
    const parent = heap[up];
    if (!parent || !before(item, parent)) break;
    heap[at] = parent;
    at = up;
  }
  heap[at] = item;
};

/** Takes the least item; undefined when there is none. */
export const popHeap = <T extends Ordered>(heap: T[]): T | undefined => {
  const top = heap[0];
  const last = heap.pop();
  if (!top || !last || heap.length === 0) return top;
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    if (!left) break;
    const child = right && before(right, left) ? right : left;
    if (!before(child, last)) break;
    heap[at] = child;
    at = child === left ? 2 * at + 1 : 2 * at + 2;
  }
  heap[at] = last;
  return top;
};
