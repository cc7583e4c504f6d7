/**
 * Answers layout's questions about type from font files, each question worked out once.
 */
import type { Face } from '../../src/fonts/face.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import { faceAtIn } from '../../src/fonts/font-set.ts';
import type { MarkedText } from '../../src/model/article.ts';
import type { Publication } from '../../src/model/publication.ts';
import {
  type HeadlinePlan,
  headlineAdvance,
  planHeadline,
  verticalAdvance,
  type WordSegmenter,
} from '../../src/text/headline/index.ts';
import { noStopwatch, type Stopwatch } from '../../src/timings/stopwatch.ts';
import type { HeadlineRoom, HeadlineSetting, TypeService } from '../layout/index.ts';
import { composeRagged } from '../typeset/compose.ts';
import { type AgreedBreaks, splitsPhrase } from './agreed-breaks.ts';

/** Length of a chunk along a line of each direction, em. */
const lengthOf = {
  across: (face: Face, chunk: string): number => headlineAdvance(face, chunk),
  down: (face: Face, chunk: string): number => verticalAdvance(face, chunk),
};

/** The planner passes over locked breaks that do not fit; here they are the only way. */
const isBrokenAt = (plan: HeadlinePlan, breaks: readonly number[]): boolean =>
  plan.spans.length === breaks.length + 1 &&
  breaks.every((offset, index) => plan.spans[index]?.end === offset);

/** What else the service answers from. */
export interface TypeServiceOptions {
  /** Breaks that were agreed on; none when absent. */
  readonly agreed?: AgreedBreaks;
  /** Words of a headline; the dictionary's when absent. */
  readonly segment?: WordSegmenter;
  /** Takes the time; nobody does when absent. */
  readonly stopwatch?: Stopwatch;
}

/** The service of a publication's faces and lexicon. Answers are pure; the cache only saves time. */
export const makeTypeService = (
  publication: Publication,
  fonts: FontSet,
  options: TypeServiceOptions = {},
): TypeService => ({
  houseStyle: publication.houseStyle,
  headline: headlinesOf(publication, fonts, options),
  verticalLength: (text, role) => verticalAdvance(fonts[role].face, text),
  displayWidth: (text, role) => headlineAdvance(fonts[role].face, text),
  ragged: (text, runs, role, widthEm) =>
    composeRagged({
      text,
      runs,
      faceAt: faceAtIn(fonts, role, runs),
      measureEm: widthEm,
      indentEm: 0,
      style: publication.houseStyle,
      lexicon: publication.lexicon,
      lang: publication.lang,
    }),
});

/** Ways to break a headline, worked out once for each room. */
const headlinesOf = (
  publication: Publication,
  fonts: FontSet,
  { agreed, segment, stopwatch = noStopwatch }: TypeServiceOptions,
): TypeService['headline'] => {
  const lexicon = publication.lexicon.map((entry) => entry.text);
  const headlines = new Map<string, readonly HeadlineSetting[]>();
  const agreedOn = (text: MarkedText, keep: readonly string[], room: HeadlineRoom) => {
    const breaks = agreed?.(text, room);
    return breaks && !splitsPhrase(text.text, breaks, [...lexicon, ...keep]) ? breaks : undefined;
  };
  return (text, role, widthEm, maxLines, keep, room = {}) => {
    const direction = room.direction ?? 'across';
    const locked = agreedOn(text, keep, room);
    const place = [role, widthEm.toFixed(4), maxLines, keep, direction, locked];
    const key = JSON.stringify([text.text, text.breaks, ...place]);
    const known = headlines.get(key);
    if (known) return known;
    const wish = {
      text,
      lexicon,
      keep,
      widthEm,
      maxLines,
      advance: (chunk: string) => lengthOf[direction](fonts[role].face, chunk),
      lang: publication.lang,
      ...(locked ? { locked } : {}),
      ...(segment ? { segment } : {}),
    };
    const plans = stopwatch.timedNow(
      'headlines',
      () => planHeadline(wish),
      () => ({ headlines: 1 }),
    );
    const settings = plans.filter((plan) => !locked || isBrokenAt(plan, locked)).map(settingOf);
    headlines.set(key, settings);
    return settings;
  };
};

const settingOf = ({ spans, lines, widthsEm, cost }: HeadlinePlan): HeadlineSetting => ({
  lines: spans.map((span, index) => ({
    start: span.start,
    end: span.start + (lines[index] ?? '').length,
    widthEm: widthsEm[index] ?? 0,
  })),
  cost,
});
