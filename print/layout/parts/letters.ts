/** Letters for the areas of a page: those of a designer's names, those that a solved page gives by rank. */
import { FURNITURE } from '../furniture/kinds.ts';

/** Every letter that an area may have. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The letter of a blank. */
const BLANK_LETTER = '_';

/** Letters of the furniture that a page makes by itself, by its name or its id among the parts. */
const ownLetters: ReadonlyMap<string, string> = new Map([
  ...Object.entries(FURNITURE).flatMap(([name, { letter, reservedRows }]) =>
    letter ? [[reservedRows ? name : `#${name}`, letter] as const] : [],
  ),
  ['#blank', BLANK_LETTER],
]);

/** What a solved page can tell apart: J and Q look like I and O in small type. */
const RANKED_LETTERS = [...'ABCDFGHIKLMPSTUVWXYZabcdfghiklmpstuvwxyz'];

/** Letters of a solved page's parts, whose ids come by rank: `?` beyond the last letter. */
export const lettersByRank = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const letters = new Map<string, string>();
  let next = 0;
  for (const id of ids) {
    const own = ownLetters.get(id);
    letters.set(id, own ?? RANKED_LETTERS[next] ?? '?');
    if (!own) next += 1;
  }
  return letters;
};

/** Letters for names that are none: the name itself when it is one character, else the next free one. */
export const lettersFor = (names: readonly string[]): ReadonlyMap<string, string> => {
  const letters = new Map<string, string>();
  const used = new Set(names.filter((name) => [...name].length === 1));
  const free = [...LETTERS].filter((letter) => !used.has(letter));
  for (const name of names) {
    const own = [...name].length === 1;
    letters.set(name, own ? name : (free.shift() ?? '*'));
  }
  return letters;
};
