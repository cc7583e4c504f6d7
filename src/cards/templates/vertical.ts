/**
 * The literary card: headline and verse in vertical columns from the right, hairlines between them as in
 * a ruled manuscript; the paper's lettering and the folio at the left. A headline too long for two columns
 * falls back to the horizontal news card.
 */
import type { FontSet } from '../../fonts/font-set.ts';
import { planHeadline, verticalSegments } from '../../text/headline/index.ts';
import type { CardModel } from '../card-model.ts';
import { type CardElement, rect } from '../h.ts';
import { columnHeight, setColumn } from '../set-column.ts';
import type { CardTemplate } from './card-template.ts';
import { lines as horizontal } from './lines.ts';
import { doubleRule, GREY, INK, label, PAPER, pageWords, sheet } from './parts.ts';

const HEADLINE_SIZES = [104, 96, 88, 80, 72, 64] as const;
const HEADLINE_PITCH = 1.06;
/** The second column of a headline begins this much lower, em. */
const INDENT = 0.9;
const VERSE = 36;
const VERSE_PITCH = 1.1;
const VERSE_COLUMN = 66;
/** Width of the left part with nameplate and folio. */
const SIDE = 250;

/** Cost of a step down in size against a worse break: an author's mark is worth four steps. */
const STEP_COST = 12;

interface Columns {
  readonly size: number;
  readonly columns: readonly string[];
}

/** The best size and columns of a headline; undefined when it has Latin or long figures or is too long. */
const headlineColumns = (card: CardModel, fonts: FontSet, height: number): Columns | undefined => {
  const segments = verticalSegments(fonts.song.face, card.headline.text);
  if (segments.some(({ kind }) => kind === 'turned')) return undefined;
  let best: (Columns & { readonly cost: number }) | undefined;
  for (const [step, size] of HEADLINE_SIZES.entries()) {
    const [plan] = planHeadline({
      ...{ text: card.headline, lexicon: card.lexicon, keep: card.keep, lang: card.lang },
      ...{ widthEm: height / size - INDENT, maxLines: 2 },
      advance: (chunk) => columnHeight(fonts.song.face, chunk, 1, HEADLINE_PITCH),
    });
    if (!plan || plan.flagged) continue;
    const cost = plan.cost + step * STEP_COST;
    if (!best || cost < best.cost) best = { size, columns: plan.lines, cost };
  }
  return best;
};

const columnOf = (line: string): number =>
  line === '' ? Math.round(VERSE_COLUMN / 2) : VERSE_COLUMN;

/** Whole stanzas that fit a width; of a first stanza that is too long, its first lines. */
const fittingVerse = (
  verse: readonly string[],
  width: number,
  height: number,
  face: FontSet['kai']['face'],
): readonly string[] => {
  let used = 0;
  let count = 0;
  let whole = 0;
  for (const line of verse) {
    used += columnOf(line);
    if (used > width || columnHeight(face, line, VERSE, VERSE_PITCH) > height) break;
    if (line === '') whole = count;
    count += 1;
  }
  return verse.slice(0, count < verse.length && whole > 0 ? whole : count);
};

/** Composes a card of vertical columns. */
export const vertical: CardTemplate = (card, fonts) => {
  const { width, height, safe, type } = card.preset;
  const top = safe.top + 16;
  const bottom = height - safe.bottom - 16;
  const plan = headlineColumns(card, fonts, bottom - top - 64);
  if (!plan) return horizontal(card, fonts);
  const elements: CardElement[] = [];
  let x = width - safe.right - 28;
  plan.columns.forEach((text, index) => {
    x -= plan.size;
    const y = top + 30 + (index > 0 ? Math.round(plan.size * INDENT) : 0);
    const look = {
      use: 'song',
      size: plan.size,
      color: INK,
      pitch: HEADLINE_PITCH,
      role: 'headline',
    } as const;
    elements.push(...setColumn(fonts, { ...look, key: `headline${index}`, text, x, y }));
    x -= Math.round(plan.size * 0.24);
  });
  x -= 20;
  const verse = fittingVerse(
    card.verse ?? [],
    x - safe.left - SIDE,
    bottom - top - 30,
    fonts.kai.face,
  );
  for (const [index, text] of verse.entries()) {
    if (text !== '') {
      elements.push(rect(x, top, 1, bottom - top, card.accent));
      const place = { x: x - (VERSE_COLUMN + VERSE) / 2, y: top + 30 };
      const look = { use: 'kai', size: VERSE, color: INK, pitch: VERSE_PITCH } as const;
      elements.push(...setColumn(fonts, { ...look, ...place, key: `verse${index}`, text }));
    }
    x -= columnOf(text);
  }
  elements.push(rect(x, top, 1, bottom - top, card.accent));
  const foot = { use: 'hei', size: type.small, color: GREY, x: safe.left } as const;
  const [day = '', weekday = ''] = card.date.split('　');
  return {
    root: sheet(card, PAPER, [
      ...doubleRule(safe.left, top - 16, width - safe.left - safe.right, card.accent),
      ...doubleRule(safe.left, bottom + 4, width - safe.left - safe.right, card.accent),
      ...label(fonts, {
        ...{ key: 'nameplate', text: card.nameplate, use: 'nameplate', size: type.nameplate + 10 },
        ...{ x: safe.left, baseline: top + 90, color: card.color },
      }),
      ...label(fonts, {
        ...{ ...foot, key: 'author', text: card.author ?? '', use: 'kai', color: INK },
        ...{ size: VERSE, baseline: bottom - 168 },
      }),
      ...label(fonts, { ...foot, key: 'page', text: pageWords(card), baseline: bottom - 112 }),
      ...label(fonts, { ...foot, key: 'day', text: day, baseline: bottom - 70 }),
      ...(weekday
        ? label(fonts, { ...foot, key: 'weekday', text: weekday, baseline: bottom - 28 })
        : []),
      ...elements,
    ]),
    headline: plan.columns,
    ground: PAPER,
    bleeds: [],
    void: 0,
  };
};
