/**
 * Pieces that all templates share: paper and ink, nameplate, folio, foot, the deck. All are placed on
 * whole px; lengths are px.
 */
import type { FontSet, FontUse } from '../../fonts/font-set.ts';
import { headlineAdvance } from '../../text/headline/index.ts';
import type { CardModel } from '../card-model.ts';
import { type Deck, KICKER_GAP, STANDFIRST_GAP } from '../fit-deck.ts';
import { type CardElement, h, rect } from '../h.ts';
import { setLine } from '../set-line.ts';
import type { CardBox } from './card-template.ts';

/** Newsprint, warm and light. */
export const PAPER = '#f8f4ea';
/** Ink, not quite black. */
export const INK = '#1b1815';
/** Ink of lesser matter: still 7 : 1 on the paper. */
export const GREY = '#55504a';

/** The whole card: paper with everything on it. */
export const sheet = (
  card: CardModel,
  ground: string,
  children: readonly CardElement[],
): CardElement =>
  h(
    {
      position: 'relative',
      width: card.preset.width,
      height: card.preset.height,
      backgroundColor: ground,
    },
    children,
  );

/** A line at an edge: `x` is its left, right or middle by `align`. */
export interface Label {
  readonly key: string;
  readonly text: string;
  readonly use: FontUse;
  readonly size: number;
  readonly x: number;
  readonly baseline: number;
  readonly color: string;
  readonly align?: 'left' | 'right' | 'center';
}

/** Width of a label, px. */
export const labelWidth = (fonts: FontSet, label: Pick<Label, 'text' | 'use' | 'size'>): number =>
  headlineAdvance(fonts[label.use].face, label.text, 'running') * label.size;

/** Sets a label. */
export const label = (fonts: FontSet, spec: Label): readonly CardElement[] => {
  const width = labelWidth(fonts, spec);
  const shift = spec.align === 'right' ? width : spec.align === 'center' ? width / 2 : 0;
  return setLine(fonts, { ...spec, x: Math.round(spec.x - shift), marks: 'running' });
};

/** A thick rule of the section's colour with a thin one of ink below it: the rule under a 报眉. */
export const doubleRule = (x: number, y: number, width: number, color: string): CardElement[] => [
  rect(x, y, width, 6, color),
  rect(x, y + 10, width, 2, INK),
];

/** The page in words, 第2版　工会新闻: what is known of it. */
export const pageWords = (card: CardModel): string =>
  [card.pageNumber && `第${card.pageNumber}版`, card.pageName].filter(Boolean).join('　');

/** Rule, date at the left, author at the right. */
export const foot = (
  fonts: FontSet,
  card: CardModel,
  box: { readonly x: number; readonly width: number; readonly baseline: number },
): readonly CardElement[] => {
  const size = card.preset.type.small;
  const base = { size, baseline: box.baseline, color: GREY };
  const date = { ...base, key: 'date', text: card.date, use: 'hei', x: box.x } as const;
  const room = box.width - labelWidth(fonts, date) - 2 * size;
  const author = {
    ...base,
    key: 'author',
    text: card.author ?? '',
    use: 'kai',
    x: box.x + box.width,
    align: 'right',
  } as const;
  return [
    rect(box.x, box.baseline - size - 18, box.width, 1, INK),
    ...label(fonts, date),
    ...(card.author && labelWidth(fonts, author) <= room ? label(fonts, author) : []),
  ];
};

/** Where a deck's last line ends below its baseline: the em box. */
const DESCENT = 0.12;
/** Share of the free height that goes above the deck, and the most that may stay below it. */
const ABOVE = 0.5;
const MOST_BELOW = 48;

/** How a deck stands in its room. */
export interface DeckStyle {
  readonly align: 'left' | 'center';
  readonly color: string;
  readonly kickerColor: string;
  /** In the middle of the room instead of low in it. */
  readonly middle?: boolean;
}

/** A deck in its room, and the height that stays empty below it. */
export const drawDeck = (
  fonts: FontSet,
  deck: Deck,
  room: CardBox,
  style: DeckStyle,
): { readonly elements: readonly CardElement[]; readonly below: number } => {
  const free = room.height - deck.height;
  const below = style.middle ? free / 2 : Math.min(MOST_BELOW, free * (1 - ABOVE));
  const elements: CardElement[] = [];
  let y = Math.round(room.y + free - below);
  const anchor = style.align === 'center' ? room.x + room.width / 2 : room.x;
  const { kicker, headline, standfirst } = deck;
  if (kicker) {
    const baseline = y + kicker.size * (1 - DESCENT);
    const spec = { key: 'kicker', text: kicker.text, use: 'kai', size: kicker.size } as const;
    const place = { x: anchor, baseline, color: style.kickerColor, align: style.align };
    elements.push(...label(fonts, { ...spec, ...place }));
    y += Math.round(kicker.size * (1 + KICKER_GAP));
  }
  headline.plan.lines.forEach((text, index) => {
    const width = (headline.plan.widthsEm[index] ?? 0) * headline.size;
    const x = Math.round(style.align === 'center' ? anchor - width / 2 : anchor);
    const baseline = Math.round(y + index * headline.leading + headline.size * (1 - DESCENT));
    const base = { key: `headline${index}`, text, use: 'song', size: headline.size } as const;
    const look = { x, baseline, color: style.color, marks: 'half', role: 'headline' } as const;
    elements.push(...setLine(fonts, { ...base, ...look }));
  });
  y += (headline.plan.lines.length - 1) * headline.leading + headline.size;
  if (standfirst) {
    y += Math.round(STANDFIRST_GAP * standfirst.leading);
    standfirst.lines.forEach((text, index) => {
      const baseline = y + index * standfirst.leading + Math.round(standfirst.size * (1 - DESCENT));
      const base = { key: `opening${index}`, text, use: 'body', size: standfirst.size } as const;
      elements.push(
        ...label(fonts, { ...base, x: anchor, baseline, color: INK, align: style.align }),
      );
    });
  }
  return { elements, below };
};
