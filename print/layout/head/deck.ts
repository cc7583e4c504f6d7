/**
 * Decks: every way to set an article's kicker, headline, deck, byline and summary over a width.
 *
 * In: an article, a width, the faces' services. Out: variants with their height in whole rows and a
 * cost. What is left of the last row goes above and below as 3 : 2, the remainder above.
 * Sizes come from the 字号 table inside the band of the rank; a headline fills 70-95 % of its width
 * (docs/design/headlines.md#sizes).
 */
import type { Article } from '../../../src/model/article.ts';
import type { HeadForm } from '../../../src/model/head-form.ts';
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { FontRole } from '../../../src/model/publication.ts';
import type { HeadlineSetting } from '../story/story.ts';
import { bylineText } from './byline.ts';
import { type DeckInput, dressRows, headForm, insetPt, measureEmOf } from './deck-input.ts';
import { type DeckPart, smallPart, summaryPart } from './deck-parts.ts';
import { fitWidth, type MeasuredLine, trackedWidth, type WidthFit } from './fit-width.ts';
import { HEADLINE_SIZES, sizeBand } from './size-band.ts';

/** One way to set a deck: what the solver chooses among. */
export interface DeckVariant {
  /** Whole rows it takes with the least blank above and below; more are blank above. */
  readonly rows: number;
  readonly sizePt: number;
  readonly role: FontRole;
  /** Lines of the headline. */
  readonly lineCount: number;
  /** Widest line of the headline over the measure (down it, when vertical), 0 to 1. */
  readonly fill: number;
  readonly parts: readonly DeckPart[];
  /** Width it takes, em of the body, where it is narrower than what it was given: a panel on a picture. */
  readonly widthEm?: number;
  /** Height of the parts with their gaps, points. */
  readonly heightPt: number;
  readonly form: HeadForm;
  /** Quality, less is better: size off its target, thin or tight fill, lines, breaks, width scale. */
  readonly cost: number;
}

const onColour = (part: DeckPart): DeckPart => ({
  ...part,
  lines: part.lines.map((line) => ({ ...line, tone: 'paper' })),
});

/** Line height of headlines, of their size. */
export const HEADLINE_LEADING = 1.2;
/** Blank above and below a deck together, rows; a brief's head stands close to its text. */
const MIN_PAD_ROWS = 0.9;
const BRIEF_PAD_ROWS = 0.4;
const MAX_LINES = 3;

/** The face of an article's headline unless the designer says. */
export const headlineRole = (article: Article, spec: AreaSpec): FontRole => {
  if (spec.face) return spec.face;
  if (article.kind === 'comment' || article.kind === 'verse') return 'kai';
  if (article.kind === 'notice' || article.kind === 'names' || article.kind === 'brief')
    return 'hei';
  return article.priority === 3 ? 'hei' : 'song';
};

/**
 * All decks worth looking at over a width, cheapest first: one a size of the band and a number of lines.
 * Empty when the headline fits at no size of its band. Every variant is whole; a caller that gives a deck
 * more rows than `rows` pays for the air itself.
 */
export const deckVariants = (input: DeckInput): readonly DeckVariant[] => {
  const { article, spec } = input;
  const band = sizeBand(article);
  const sizes = spec.sizePt
    ? [spec.sizePt]
    : HEADLINE_SIZES.filter((size) => size >= band.min && size <= band.max);
  if (band.min === band.max && !spec.sizePt) sizes.push(band.min);
  const role = headlineRole(article, spec);
  const variants: DeckVariant[] = [];
  for (const sizePt of sizes) {
    for (const setting of fittedSettings(input, role, sizePt)) {
      variants.push(makeVariant(input, role, sizePt, setting, spec.sizePt ?? band.target));
    }
  }
  return variants.sort((a, b) => a.cost - b.cost || a.rows - b.rows || b.sizePt - a.sizePt);
};

/** A broken headline with the width it is drawn at. */
interface FittedSetting extends HeadlineSetting {
  readonly fit: WidthFit;
}

/**
 * The best setting of every line count: at the measure as it is, and at the widest measure that the
 * house's width scale and tracking can still bring back to it.
 */
const fittedSettings = (
  input: DeckInput,
  role: FontRole,
  sizePt: number,
): readonly FittedSetting[] => {
  const { article, spec, type } = input;
  const headlineStyle = type.houseStyle.headline;
  const measureEm = (input.widthPt - 2 * insetPt(input)) / sizePt;
  const reach = measureEm / (headlineStyle.widthScale[0] * (1 + headlineStyle.trackEm[0]));
  const lines = spec.lines ?? MAX_LINES;
  const room = {
    measureEm: measureEmOf(input),
    ...(spec.sizePt === undefined ? {} : { sizePt: spec.sizePt }),
  };
  const best = new Map<number, FittedSetting>();
  for (const widthEm of [measureEm, reach]) {
    const { headline, keep } = article;
    for (const setting of type.headline(headline, role, widthEm, lines, keep, room)) {
      const fit = fitWidth(measured(article.headline.text, setting), measureEm, headlineStyle);
      const known = best.get(setting.lines.length);
      if (!fit || (known && total(known) <= setting.cost + 10 * fit.cost)) continue;
      best.set(setting.lines.length, { ...setting, fit });
    }
  }
  const settings = [...best.values()];
  const least = Math.min(...settings.map(total));
  return settings.filter((setting) => total(setting) <= least + WORSE);
};

/** A setting whose breaks cost so much more than the best one's is not worth its rows. */
const WORSE = 80;

/** The break's cost counts a tenth of a layout cost (see `deckCost`). */
const total = (setting: FittedSetting): number => setting.cost + 10 * setting.fit.cost;

const measured = (text: string, setting: HeadlineSetting): readonly MeasuredLine[] =>
  setting.lines.map((line) => ({
    widthEm: line.widthEm,
    characters: [...text.slice(line.start, line.end)].length,
  }));

const makeVariant = (
  input: DeckInput,
  role: FontRole,
  sizePt: number,
  setting: FittedSetting,
  target: number,
): DeckVariant => {
  const { article, format, widthPt } = input;
  const align = input.spec.align ?? (headForm(input) === 'ruled' ? 'left' : 'center');
  const { fit } = setting;
  const widths = measured(article.headline.text, setting).map(
    (line) => trackedWidth(line, fit.trackEm) * fit.scale * sizePt,
  );
  const fill = Math.max(...widths) / (widthPt - 2 * insetPt(input));
  const parts: DeckPart[] = [];
  const small = Math.min(15, Math.max(10.5, Math.round(sizePt * 0.9) / 2));
  if (article.kicker) {
    const wished = kickerPt(input, article.kicker.text, small, sizePt, Math.max(...widths));
    parts.push(smallPart(input, 'kicker', article.kicker.text, wished, 'kai', align, 0));
  }
  parts.push({
    part: 'headline',
    text: article.headline.text,
    generated: false,
    heightPt: setting.lines.length * sizePt * HEADLINE_LEADING,
    gapPt: article.kicker ? small * 0.25 : 0,
    measureEm: measureEmOf(input),
    lines: setting.lines.map((line, index) => ({
      text: article.headline.text.slice(line.start, line.end),
      runs: [],
      xPt: align === 'left' ? insetPt(input) : (widthPt - (widths[index] ?? 0)) / 2,
      yPt: index * sizePt * HEADLINE_LEADING,
      widthPt: widths[index] ?? 0,
      heightPt: sizePt * HEADLINE_LEADING,
      sizePt,
      role,
      ...(fit.scale === 1 ? {} : { scaleX: fit.scale }),
      ...(fit.trackEm === 0 ? {} : { trackEm: fit.trackEm }),
      vertical: false,
      tone: 'ink',
    })),
  });
  if (article.deck) {
    parts.push(smallPart(input, 'deck', article.deck.text, small, 'kai', align, small * 0.2));
  }
  const byline = bylineText(article, input.type.houseStyle);
  if (byline !== '') parts.push(smallPart(input, 'byline', byline, format.bodyPt, 'kai', align, 3));
  if (article.summary) parts.push(summaryPart(input, article.summary));
  const heightPt = parts.reduce((sum, part) => sum + part.heightPt + part.gapPt, 0);
  const pad =
    (article.kind === 'brief' ? BRIEF_PAD_ROWS : MIN_PAD_ROWS) + dressRows(headForm(input));
  const rows = Math.ceil(heightPt / format.pitchPt + pad);
  return {
    rows,
    sizePt,
    role,
    lineCount: setting.lines.length,
    fill,
    ...inPanel(input, headForm(input) === 'reversed' ? parts.map(onColour) : parts),
    heightPt,
    form: headForm(input),
    cost: deckCost(sizePt, target, fill, setting) + fit.cost,
  };
};

/** Share of its headline's width that a kicker takes, where its size may be what that needs. */
const KICKER_SHARE = [0.45, 0.6] as const;
const KICKER_PT = [10.5, 16] as const;

const kickerPt = (
  input: DeckInput,
  text: string,
  wishedPt: number,
  headlinePt: number,
  headlineWidthPt: number,
): number => {
  const natural = input.type.displayWidth(text, 'kai');
  const [least = wishedPt, most = wishedPt] = KICKER_SHARE.map(
    (share) => (share * headlineWidthPt) / natural,
  );
  const largest = Math.min(KICKER_PT[1], headlinePt * 0.66);
  // A label of a few characters is not blown up to reach the share.
  if (least > largest) return wishedPt;
  return Math.max(KICKER_PT[0], least, Math.min(wishedPt, most));
};

/** A panel on a picture is as wide as its type with an em at both sides; the type moves with it. */
const inPanel = (
  input: DeckInput,
  parts: readonly DeckPart[],
): { readonly parts: readonly DeckPart[]; readonly widthEm?: number } => {
  if (headForm(input) !== 'over') return { parts };
  const lines = parts.flatMap((part) => part.lines);
  const left = Math.min(...lines.map((line) => line.xPt));
  const right = Math.max(...lines.map((line) => line.xPt + line.widthPt));
  const shift = left - insetPt(input);
  const widthPt = Math.min(input.widthPt, right - left + 2 * insetPt(input));
  return {
    widthEm: widthPt / input.format.bodyPt,
    parts: parts.map((part) => ({
      ...part,
      lines: part.lines.map((line) => ({ ...line, xPt: line.xPt - shift })),
    })),
  };
};

/** Size off target, fill, lines; the break's own cost counts a tenth (docs/design/prices.md#heads). */
const deckCost = (
  sizePt: number,
  target: number,
  fill: number,
  setting: HeadlineSetting,
): number => {
  const size = 7 * Math.abs(Math.log(sizePt / target));
  const thin = fill < 0.7 ? 6 * (0.7 - fill) : 0;
  const tight = fill > 0.96 ? 10 * (fill - 0.96) : 0;
  const lines = [0, 0, 0.3, 1.4][setting.lines.length] ?? 3;
  return size + thin + tight + lines + setting.cost / 10;
};
