/**
 * Decks: every way to set an article's kicker, headline, deck, byline and summary over a width.
 *
 * In: an article, a width, the faces' services. Out: variants with their height in whole rows and a
 * cost. What is left of the last row goes above and below as 3 : 2, the remainder above (eye notes 6).
 * Sizes come from the 字号 table inside the band of the rank; a headline fills 70-95 % of its width.
 */
import type { Article } from '../../src/model/article.ts';
import type { AreaSpec } from '../../src/model/issue.ts';
import type { FontRole, Format } from '../../src/model/publication.ts';
import { HEADLINE_SIZES, sizeBand } from './band.ts';
import { bylineText } from './byline.ts';
import type { SetLine, SetText } from './plan.ts';
import type { HeadlineSetting, TypeService } from './story.ts';

/** One part of a deck with its lines placed from the part's own top left corner, points. */
export interface DeckPart {
  readonly part: SetText['part'];
  readonly text: string;
  readonly generated: boolean;
  readonly heightPt: number;
  /** Blank above it, points; 0 for the first part. */
  readonly gapPt: number;
  readonly lines: readonly SetLine[];
}

/** One way to set a deck. */
export interface DeckVariant {
  readonly rows: number;
  readonly sizePt: number;
  readonly role: FontRole;
  readonly lineCount: number;
  readonly parts: readonly DeckPart[];
  /** Height of the parts with their gaps, points. */
  readonly heightPt: number;
  readonly cost: number;
}

/** What a deck is set from. */
export interface DeckInput {
  readonly article: Article;
  readonly spec: AreaSpec;
  readonly format: Format;
  /** Width of the deck, points. */
  readonly widthPt: number;
  readonly type: TypeService;
  /** Whether the article's text opens with a 本报讯 lead-in: then it needs no byline line. */
  readonly hasLeadIn: boolean;
}

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

/** All decks worth looking at, cheapest first; empty when the headline fits at no size of its band. */
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
    const widthEm = input.widthPt / sizePt;
    const settings = input.type.headline(
      article.headline,
      role,
      widthEm,
      spec.lines ?? MAX_LINES,
      article.keep,
    );
    for (const setting of bestPerLineCount(settings)) {
      variants.push(makeVariant(input, role, sizePt, setting, spec.sizePt ?? band.target));
    }
  }
  return variants.sort((a, b) => a.cost - b.cost || a.rows - b.rows || b.sizePt - a.sizePt);
};

const bestPerLineCount = (settings: readonly HeadlineSetting[]): readonly HeadlineSetting[] => {
  const best = new Map<number, HeadlineSetting>();
  for (const setting of settings) {
    const known = best.get(setting.lines.length);
    if (!known || setting.cost < known.cost) best.set(setting.lines.length, setting);
  }
  return [...best.values()];
};

const makeVariant = (
  input: DeckInput,
  role: FontRole,
  sizePt: number,
  setting: HeadlineSetting,
  target: number,
): DeckVariant => {
  const { article, format, widthPt } = input;
  const align = input.spec.align ?? 'center';
  const widest = Math.max(...setting.lines.map((line) => line.widthEm));
  const fill = (widest * sizePt) / widthPt;
  const parts: DeckPart[] = [];
  const small = Math.min(15, Math.max(10.5, Math.round(sizePt * 0.9) / 2));
  if (article.kicker) {
    parts.push(smallPart(input, 'kicker', article.kicker.text, small, 'kai', align, 0));
  }
  parts.push({
    part: 'headline',
    text: article.headline.text,
    generated: false,
    heightPt: setting.lines.length * sizePt * HEADLINE_LEADING,
    gapPt: article.kicker ? small * 0.25 : 0,
    lines: setting.lines.map((line, index) => ({
      text: article.headline.text.slice(line.start, line.end),
      runs: [],
      xPt: align === 'left' ? 0 : (widthPt - line.widthEm * sizePt) / 2,
      yPt: index * sizePt * HEADLINE_LEADING,
      widthPt: line.widthEm * sizePt,
      heightPt: sizePt * HEADLINE_LEADING,
      sizePt,
      role,
      vertical: false,
      tone: 'ink',
    })),
  });
  if (article.deck) {
    parts.push(smallPart(input, 'deck', article.deck.text, small, 'kai', align, small * 0.2));
  }
  const byline = input.hasLeadIn ? '' : bylineText(article);
  if (byline !== '') parts.push(smallPart(input, 'byline', byline, format.bodyPt, 'kai', align, 3));
  if (article.summary) parts.push(summaryPart(input, article.summary));
  const heightPt = parts.reduce((sum, part) => sum + part.heightPt + part.gapPt, 0);
  const pad = article.kind === 'brief' ? BRIEF_PAD_ROWS : MIN_PAD_ROWS;
  const rows = Math.ceil(heightPt / format.pitchPt + pad);
  return {
    rows,
    sizePt,
    role,
    lineCount: setting.lines.length,
    parts,
    heightPt,
    cost: deckCost(sizePt, target, fill, setting),
  };
};

/** `auto-layout` 2.2: size off target, fill, lines; the break's own cost counts a tenth. */
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

const smallPart = (
  input: DeckInput,
  part: SetText['part'],
  text: string,
  wishedPt: number,
  role: FontRole,
  align: 'left' | 'center',
  gapPt: number,
): DeckPart => {
  const natural = input.type.displayWidth(text, role);
  const sizePt = Math.max(
    input.format.bodyPt,
    Math.min(wishedPt, (input.widthPt / natural) * 0.98),
  );
  const leading = sizePt * 1.25;
  const onOneLine = natural * sizePt <= input.widthPt;
  const pieces = onOneLine
    ? [{ start: 0, end: text.length, widthEm: natural }]
    : (input.type.headline({ text, breaks: [] }, role, input.widthPt / sizePt, 4, [])[0]?.lines ??
      []);
  return {
    part,
    text,
    generated: part === 'byline',
    gapPt,
    heightPt: pieces.length * leading,
    lines: pieces.map((piece, index) => ({
      text: text.slice(piece.start, piece.end),
      runs: [],
      xPt: align === 'left' ? 0 : (input.widthPt - piece.widthEm * sizePt) / 2,
      yPt: index * leading,
      widthPt: piece.widthEm * sizePt,
      heightPt: leading,
      sizePt,
      role,
      vertical: false,
      tone: 'ink',
    })),
  };
};

/** 提要 under the headline, in Kai, indented two em at both sides. */
export const summaryPart = (input: DeckInput, text: string): DeckPart => {
  const { format, type, widthPt } = input;
  const inset = format.bodyPt * 2;
  const sizePt = format.bodyPt * 1.1;
  const lines = type.ragged(text, [], 'kai', (widthPt - 2 * inset) / sizePt);
  const leading = format.pitchPt * 1.1;
  return {
    part: 'summary',
    text,
    generated: false,
    gapPt: format.pitchPt * 0.4,
    heightPt: lines.length * leading,
    lines: lines.map((line, index) => ({
      text: text.slice(line.start, line.end),
      runs: [],
      xPt: inset + line.indentEm * sizePt,
      yPt: index * leading,
      widthPt: line.widthEm * sizePt,
      heightPt: leading,
      sizePt,
      role: 'kai',
      vertical: false,
      tone: 'ink',
    })),
  };
};
