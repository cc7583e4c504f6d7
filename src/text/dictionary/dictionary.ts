/**
 * The dictionary of Chinese words and their classes. In: a text. Out: its words in order, without holes,
 * each with its class: jieba's (n noun, v verb, p preposition, d adverb, ...), and ours where a headline
 * asks for more (V certain verb, I verb without an object, H people and bodies, ask question word).
 * Pure: the words come with a pinned package, so the same text gives the same words on every machine.
 */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { ADVERBS, ASKS, JOINERS, POINTERS, PREPOSITIONS, TIMES } from './function-words.ts';
import { AGENTS, NEW_NOUNS, NOUNS } from './nouns.ts';
import { DOINGS, INTRANSITIVES, VERBS } from './verbs.ts';

/** A word with its class; class `x` where no dictionary has it. */
export interface DictionaryWord {
  readonly text: string;
  readonly tag: string;
}

/** How words are found. */
export interface DictionaryOptions {
  /** Whether characters that no dictionary has as a word may be guessed into one, names above all. */
  readonly guess: boolean;
}

/** Our lists with their classes; a word of two lists takes the later one. */
const LISTS: readonly (readonly [ReadonlySet<string>, string])[] = [
  [NOUNS, 'n'],
  [NEW_NOUNS, 'n'],
  [VERBS, 'V'],
  [DOINGS, 'vn'],
  [POINTERS, 'r'],
  [TIMES, 't'],
  [ASKS, 'ask'],
  [ADVERBS, 'd'],
  [AGENTS, 'H'],
  [INTRANSITIVES, 'I'],
  [PREPOSITIONS, 'p'],
  [JOINERS, 'c'],
];
const OURS: ReadonlyMap<string, string> = new Map(
  LISTS.flatMap(([words, tag]) => [...words].map((word) => [word, tag] as const)),
);
/** Frequencies that let a word of ours win over its parts: a pair by a little, a longer one surely. */
const PAIR = 800;
const LONGER = 20_000;

let loaded: Jieba | undefined;
/** Loading takes about 0.2 s, so that it waits for the first headline. */
const jieba = (): Jieba => {
  if (loaded) return loaded;
  const entries = [...OURS]
    .filter(([word]) => word.length > 1)
    .map(([word, tag]) => `${word} ${word.length > 2 ? LONGER : PAIR} ${tag}\n`);
  loaded = Jieba.withDict(dict);
  loaded.loadDict(Buffer.from(entries.join('')));
  return loaded;
};

/** Ends of nouns that name people: 建设者, 巡检员. */
const PERSON_END = /[者员工人师长民客户生农匠手兵友]$/u;
const isPerson = (text: string, tag: string): boolean =>
  tag.startsWith('n') && tag !== 'nr' && tag !== 'ns' && PERSON_END.test(text);

/** The words of a text; joined they are the text. */
export const dictionaryWords = (
  text: string,
  { guess }: DictionaryOptions,
): readonly DictionaryWord[] =>
  text === ''
    ? []
    : jieba()
        .tag(text, guess)
        .map(({ word, tag }) => ({
          text: word,
          tag: OURS.get(word) ?? (isPerson(word, tag) ? 'H' : tag),
        }));
