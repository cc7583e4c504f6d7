/**
 * Heads in a column of their own: vertical (竖题) and side (串文题) in their plain form.
 *
 * The first column of the module belongs to the head over the whole height of the body, so that it
 * never reads as a second story (docs/design/headlines.md#heads-in-a-column). Vertical lines run from
 * right to left: kicker, headline, deck; the byline stands leftmost, at the foot.
 */
import type { HeadForm } from '../../../src/model/head-form.ts';
import type { FontRole } from '../../../src/model/publication.ts';
import type { Inside } from '../../geometry/inside.ts';
import type { SetLine } from '../../page-plan/page-plan.ts';
import type { ModuleInput } from '../story/module-input.ts';
import type { HeadlineSetting } from '../story/story.ts';
import { bylineText } from './byline.ts';
import { type DeckVariant, deckVariants, headlineRole } from './deck.ts';
import { type DeckPart, summaryPart } from './deck-parts.ts';
import { HEADLINE_SIZES, sizeBand } from './size-band.ts';

const COLUMN_PITCH = 1.3;
const MAX_VERTICAL_EM = 12;
const SMALL_PT = 12;
/** Decks looked at of every number of lines. */
const DECKS_PER_COUNT = 3;
/** One vertical line longer than this leaves the half of its column beside it white. */
const LONG_LINE_EM = 8;
const LONG_LINE_COST = 1.2;

/** Decks that stand in the first column. */
export const columnHead = (
  input: ModuleInput,
  inside: Inside,
  form: HeadForm,
): readonly DeckVariant[] => {
  const widthPt = inside.measureEm * input.format.bodyPt;
  if (form !== 'vertical') {
    return deckVariants({
      article: input.story.article,
      spec: input.spec,
      format: input.format,
      widthPt,
      type: input.type,
    }).slice(0, 4);
  }
  const band = sizeBand(input.story.article);
  const sizes = input.spec.sizePt
    ? [input.spec.sizePt]
    : HEADLINE_SIZES.filter((size) => size >= band.min && size <= band.max);
  const decks = sizes
    .flatMap((sizePt) =>
      verticalLengths(input).flatMap((lengthEm) =>
        vertical(input, sizePt, widthPt, lengthEm, input.spec.sizePt ?? band.target),
      ),
    )
    .sort((a, b) => a.cost - b.cost);
  return [1, 2, 3].flatMap((count) =>
    decks.filter((deck) => deck.lineCount === count).slice(0, DECKS_PER_COUNT),
  );
};

/** Lengths to break the headline at: one, two and three lines of about equal length. */
const verticalLengths = (input: ModuleInput): readonly number[] => {
  const { article } = input.story;
  const role = headlineRole(article, input.spec);
  const whole = input.type.verticalLength(article.headline.text, role);
  const lines = input.spec.lines ? [input.spec.lines] : [1, 2, 3];
  return lines
    .flatMap((count) => {
      const even = Math.ceil(whole / count);
      return count === 1 ? [even] : [even, even + 1, even + 2, even + 3];
    })
    .filter((length) => length <= MAX_VERTICAL_EM);
};

/** One vertical line of a head, right to left in this order. */
interface Upright {
  readonly part: DeckPart['part'];
  readonly text: string;
  readonly whole: string;
  readonly sizePt: number;
  readonly pitchPt: number;
  readonly role: FontRole;
  /** Length down the line, points. */
  readonly lengthPt: number;
  /** Stands at the foot of the head instead of its top. */
  readonly low: boolean;
}

const vertical = (
  input: ModuleInput,
  sizePt: number,
  widthPt: number,
  lengthEm: number,
  target: number,
): readonly DeckVariant[] => {
  const { article } = input.story;
  const role = headlineRole(article, input.spec);
  const { headline, keep } = article;
  const measureEm = widthPt / input.format.bodyPt;
  const setting = input.type.headline(headline, role, lengthEm, 3, keep, {
    direction: 'down',
    measureEm,
    ...(input.spec.sizePt === undefined ? {} : { sizePt: input.spec.sizePt }),
  })[0];
  if (!setting) return [];
  const lines = uprights(input, sizePt, role, setting.lines);
  const total = lines.reduce((sum, line) => sum + line.pitchPt, 0);
  if (total > widthPt) return [];
  const longest = Math.max(...lines.map((line) => line.lengthPt));
  const parts = placeUprights(lines, (widthPt + total) / 2, longest).map((part) =>
    part.part === 'headline' ? { ...part, measureEm } : part,
  );
  const below = article.summary
    ? [summaryPart({ ...input, article, widthPt }, article.summary)]
    : [];
  const longestEm = Math.max(...setting.lines.map((line) => line.widthEm));
  const heightPt = longest + below.reduce((sum, part) => sum + part.heightPt + part.gapPt, 0);
  return [
    {
      rows: Math.ceil(heightPt / input.format.pitchPt) + 2,
      sizePt,
      role,
      lineCount: setting.lines.length,
      fill: longestEm / lengthEm,
      parts: [...parts, ...below],
      heightPt,
      form: 'vertical',
      cost:
        3 * Math.abs(Math.log(sizePt / target)) +
        setting.cost / 10 +
        (setting.lines.length === 1 && longestEm > LONG_LINE_EM ? LONG_LINE_COST : 0),
    },
  ];
};

const uprights = (
  input: ModuleInput,
  sizePt: number,
  role: FontRole,
  spans: readonly HeadlineSetting['lines'][number][],
): readonly Upright[] => {
  const { article } = input.story;
  const small = (part: DeckPart['part'], text: string, low: boolean): Upright => ({
    part,
    text,
    whole: text,
    sizePt: SMALL_PT,
    pitchPt: SMALL_PT * 1.8,
    role: 'kai',
    lengthPt: input.type.verticalLength(text, 'kai') * SMALL_PT,
    low,
  });
  const byline = bylineText(article, input.type.houseStyle);
  return [
    ...(article.kicker ? [small('kicker', article.kicker.text, false)] : []),
    ...spans.map(
      (span): Upright => ({
        part: 'headline',
        text: article.headline.text.slice(span.start, span.end),
        whole: article.headline.text,
        sizePt,
        pitchPt: sizePt * COLUMN_PITCH,
        role,
        lengthPt: span.widthEm * sizePt,
        low: false,
      }),
    ),
    ...(article.deck ? [small('deck', article.deck.text, false)] : []),
    ...(byline === '' ? [] : [small('byline', byline, true)]),
  ];
};

/** Parts in reading order; all share one origin, so only the first has a height. */
const placeUprights = (
  lines: readonly Upright[],
  rightPt: number,
  longestPt: number,
): readonly DeckPart[] => {
  const parts: DeckPart[] = [];
  let x = rightPt;
  for (const line of lines) {
    x -= line.pitchPt;
    const set = verticalLine(line, x, line.low ? longestPt - line.lengthPt : 0);
    const last = parts[parts.length - 1];
    if (last && last.part === line.part) {
      parts[parts.length - 1] = { ...last, lines: [...last.lines, set] };
    } else {
      parts.push({
        part: line.part,
        text: line.whole,
        generated: line.part === 'byline',
        heightPt: 0,
        gapPt: 0,
        lines: [set],
      });
    }
  }
  // What follows the upright lines starts under the longest of them.
  return parts.map((part, index) =>
    index === parts.length - 1 ? { ...part, heightPt: longestPt } : part,
  );
};

const verticalLine = (line: Upright, xPt: number, yPt: number): SetLine => ({
  text: line.text,
  runs: [],
  xPt,
  yPt,
  widthPt: line.pitchPt,
  heightPt: line.lengthPt,
  sizePt: line.sizePt,
  role: line.role,
  vertical: true,
  tone: 'ink',
});
