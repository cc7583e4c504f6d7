/**
 * Names of one item of a list. In: the item's text. Out: its label and its names. A space inside a Han name
 * only opens it (`王 明`, which the house style does by itself); between two names it is their own gap.
 */

/** The names of an item: `少年组：陈某 李某` has a label and two. */
export interface ItemNames {
  /** With its colon; empty when the item has none. */
  readonly label: string;
  readonly names: readonly string[];
}

const labelled = /^([^：:]{1,12}[：:])\s*(?=\S)/u;
const gap = /(?<=\p{Script=Han})[ \t\u3000]+(?=\p{Script=Han})/u;

const isSingle = (part: string): boolean => [...part].length === 1;

/** Characters that stand alone: up to three are one name that was opened, four and more are names of two. */
const joined = (singles: readonly string[]): readonly string[] => {
  if (singles.length < 4 || singles.length % 2 === 1)
    return singles.length === 0 ? [] : [singles.join('')];
  return singles.flatMap((single, index) =>
    index % 2 === 0 ? [`${single}${singles[index + 1] ?? ''}`] : [],
  );
};

/** Splits an item into its names. */
export const splitNames = (text: string): ItemNames => {
  const label = labelled.exec(text)?.[1] ?? '';
  const rest = text.slice(label.length).trim();
  const names: string[] = [];
  let singles: string[] = [];
  const close = (): void => {
    names.push(...joined(singles));
    singles = [];
  };
  for (const part of rest.split(gap)) {
    if (isSingle(part)) singles.push(part);
    else {
      close();
      names.push(part);
    }
  }
  close();
  return { label, names: names.filter((name) => name !== '') };
};

/** The item as one text: its names parted by one space each. */
export const namesText = ({ label, names }: ItemNames): string => `${label}${names.join(' ')}`;

/** Whether an entry holds several names, and so takes rows of its own. */
export const isNameGroup = (entry: string): boolean => splitNames(entry).names.length > 1;
