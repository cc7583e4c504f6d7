/**
 * The hand-marked corpus of headlines as data, and what a reader's marks say of a planner's breaks.
 *
 * In: `tests/fixtures/headlines`. Out: headlines with preferred and allowed offsets, halved for tuning
 * and holding out by a hash of the text, and an oracle that knows whether an allowed setting exists.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadFace } from '../../../../src/fonts/load-face.ts';
import {
  type HeadlinePlan,
  headlineAdvance,
  planHeadline,
} from '../../../../src/text/headline/index.ts';
import type { HeadlineInput } from '../../../../src/text/headline/types.ts';

/** A headline as its reader marked it. */
export interface MarkedHeadline {
  readonly text: string;
  readonly preferred: ReadonlySet<number>;
  readonly allowed: ReadonlySet<number>;
  /** Seen while the planner was tuned; the others were only counted. */
  readonly tuning: boolean;
}

const fixture = (name: string): readonly string[] =>
  readFileSync(new URL(`../../../fixtures/headlines/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));

/** FNV-1a over the code units: the same halves on every machine. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return value;
};

/** Reads one line of the corpus: `/` preferred, `|` allowed. */
export const readMarks = (line: string): MarkedHeadline => {
  const preferred = new Set<number>();
  const allowed = new Set<number>();
  let text = '';
  for (const char of line) {
    if (char === '/') preferred.add(text.length);
    else if (char === '|') allowed.add(text.length);
    else text += char;
  }
  return { text, preferred, allowed, tuning: hash(text) % 10 < 7 };
};

/** The held-out half as a second reader marked it. */
export const secondReader: readonly MarkedHeadline[] = fixture('second-reader.txt').map(readMarks);

/** The corpus and the paper's lexicon. */
export const corpus: readonly MarkedHeadline[] = fixture('corpus.txt').map(readMarks);
export const lexicon: readonly string[] = fixture('lexicon.txt');

/** The six measures, em, and the lines allowed in each. */
export const measures: readonly { readonly widthEm: number; readonly maxLines: number }[] = [
  { widthEm: 9, maxLines: 4 },
  { widthEm: 11, maxLines: 4 },
  { widthEm: 13, maxLines: 4 },
  { widthEm: 16, maxLines: 3 },
  { widthEm: 20, maxLines: 3 },
  { widthEm: 24, maxLines: 3 },
];

const face = loadFace(
  readFileSync(
    createRequire(import.meta.url).resolve(
      '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
    ),
  ),
  'serif',
  900,
);
const widths = new Map<string, number>();
const advance = (chunk: string): number => {
  const known = widths.get(chunk) ?? headlineAdvance(face, chunk);
  widths.set(chunk, known);
  return known;
};

/** A corpus headline as the planner's input. */
export const inputOf = (
  headline: MarkedHeadline,
  measure: { readonly widthEm: number; readonly maxLines: number },
): HeadlineInput => ({
  text: { text: headline.text, breaks: [] },
  lexicon,
  keep: [],
  ...measure,
  advance,
  lang: 'zh-CN',
});

/** Whether lines of three characters or more fit the measure with no break but the reader's. */
export const hasAllowedSetting = (headline: MarkedHeadline, input: HeadlineInput): boolean => {
  const { text } = headline;
  const ends = [...headline.preferred, ...headline.allowed, text.length].sort((a, b) => a - b);
  let reached = new Set([0]);
  for (let line = 1; line <= input.maxLines; line += 1) {
    const next = new Set<number>();
    for (const from of reached) {
      for (const to of ends) {
        const seen = text.slice(from, to).trim();
        if (to <= from || [...seen].length < 3) continue;
        if (advance(seen) <= input.widthEm + 1e-6) next.add(to);
      }
    }
    if (next.has(text.length)) return true;
    reached = next;
  }
  return false;
};

/** One chosen setting as its reader sees it. */
export interface Judged {
  readonly headline: MarkedHeadline;
  readonly widthEm: number;
  readonly plan: HeadlinePlan | undefined;
  readonly possible: boolean;
  readonly preferred: number;
  readonly allowed: number;
  readonly forbidden: number;
}

/** Plans every headline at every measure and counts its breaks by their marks. */
export const judge = (headlines: readonly MarkedHeadline[]): readonly Judged[] =>
  headlines.flatMap((headline) =>
    measures.map((measure): Judged => {
      const input = inputOf(headline, measure);
      const plan = planHeadline(input)[0];
      const offsets = plan?.breaks.map((item) => item.offset) ?? [];
      const preferred = offsets.filter((offset) => headline.preferred.has(offset)).length;
      const allowed = offsets.filter((offset) => headline.allowed.has(offset)).length;
      return {
        headline,
        widthEm: measure.widthEm,
        plan,
        possible: hasAllowedSetting(headline, input),
        preferred,
        allowed,
        forbidden: offsets.length - preferred - allowed,
      };
    }),
  );

/** Share of the chosen breaks that are preferred ones. */
export const preferredRate = (judged: readonly Judged[]): number => {
  const sum = (of: (item: Judged) => number): number =>
    judged.reduce((total, item) => total + of(item), 0);
  const all = sum((item) => item.preferred + item.allowed + item.forbidden);
  return all === 0 ? 0 : sum((item) => item.preferred) / all;
};
