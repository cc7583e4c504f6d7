/**
 * What `normalText` will change in a file, found in its source. In: the text of a file. Out: one finding a
 * kind of change, at its first place, with how many there are.
 */

import { normalText } from './normal-text.ts';

/** What is found: spaces; letters in parts; look-alikes of ideographs; signs with a usual twin; shapeless signs. */
export type UnusualKind = 'space' | 'composed' | 'ideograph' | 'twin' | 'shapeless';

/** A finding. */
export interface UnusualCharacter {
  readonly kind: UnusualKind;
  /** As typed, and what is set instead. */
  readonly typed: string;
  readonly plain: string;
  /** U+ of what was typed; of all its parts for a letter in parts. */
  readonly code: string;
  readonly plainCode: string;
  readonly count: number;
  readonly offset: number;
}

const SPACES =
  /[\u1680\u2000-\u200a\u202f\u205f\u2028\u2029\u0085]|&(?:ensp|emsp|emsp13|emsp14|numsp|puncsp|thinsp|hairsp|MediumSpace);|^(?:&nbsp;|\u00a0)+/gim;
const PARTS = /\p{L}\p{M}+/gu;
const IDEOGRAPHS = /[\u2f00-\u2fd5\uf900-\ufaff\u{2f800}-\u{2fa1f}]/gu;
/** Any other sign: most are their own normal form and are passed over. */
const TWINS = /[\u0080-\u2e7f\u3000-\u30ff\uac00-\ud7ff\ufb00-\ufeff\u{1d000}-\u{1ffff}]/gu;
const SHAPELESS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|(?<!^)\ufeff/g;

const codesOf = (text: string): string =>
  [...text]
    .map(
      (character) =>
        `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
    .join(' ');

const plainOf = (kind: UnusualKind, typed: string): string => {
  if (kind === 'ideograph') return typed.normalize('NFKC');
  if (kind === 'composed') return typed.normalize('NFC');
  return kind === 'twin' ? normalText(typed) : '';
};

const KINDS: readonly (readonly [UnusualKind, RegExp])[] = [
  ['space', SPACES],
  ['composed', PARTS],
  ['ideograph', IDEOGRAPHS],
  ['twin', TWINS],
  ['shapeless', SHAPELESS],
];

/** Spaces and shapeless signs are told once together, characters each by itself. */
const together: ReadonlySet<UnusualKind> = new Set(['space', 'shapeless']);

const findingsOf = (
  text: string,
  kind: UnusualKind,
  pattern: RegExp,
): readonly UnusualCharacter[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: typed, index }) => {
    const plain = plainOf(kind, typed);
    // Compatibility ideographs that are ideographs of their own (U+FA0E and eleven more) stay.
    if (plain === typed || (kind === 'twin' && plain.trim() === '')) return [];
    const code = typed.startsWith('&') ? typed : codesOf(typed);
    return [{ kind, typed, plain, code, plainCode: codesOf(plain), offset: index, count: 1 }];
  });

/** Findings in the order of their first places. */
export const unusualCharacters = (text: string): readonly UnusualCharacter[] => {
  const found = new Map<string, UnusualCharacter>();
  for (const one of KINDS.flatMap(([kind, pattern]) => findingsOf(text, kind, pattern))) {
    const key = together.has(one.kind) ? one.kind : `${one.kind} ${one.typed}`;
    const known = found.get(key);
    found.set(key, known === undefined ? one : { ...known, count: known.count + 1 });
  }
  return [...found.values()].sort((a, b) => a.offset - b.offset);
};
