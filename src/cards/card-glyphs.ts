/**
 * Holds every text of a card against the face that sets it, before anything is drawn: Satori would draw
 * a box, or another face, without a word. In: a card's data and faces. Out: one error a character.
 */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { isInvisible } from '../fonts/coverage.ts';
import type { FontSet, FontUse } from '../fonts/font-set.ts';
import type { CardModel } from './card-model.ts';

interface CardText {
  readonly part: string;
  readonly text: string;
  readonly use: FontUse;
  readonly at: SourcePlace;
}

const textsOf = (card: CardModel): readonly CardText[] => {
  const at = card.articleAt;
  return [
    { part: 'headline', text: card.headline.text, use: 'song', at: card.headlineAt },
    { part: 'shortHeadline', text: card.shortHeadline?.text ?? '', use: 'song', at },
    { part: 'kicker', text: card.kicker ?? '', use: 'kai', at },
    { part: 'nameplate', text: card.nameplate, use: 'nameplate', at },
    { part: 'page', text: `${card.pageNumber ?? ''}版${card.pageName ?? ''}`, use: 'hei', at },
    { part: 'date', text: card.date, use: 'hei', at },
    { part: 'author', text: card.author ?? '', use: 'kai', at },
    { part: 'opening', text: card.standfirst[0] ?? '', use: 'body', at },
    { part: 'verse', text: card.verse?.join('') ?? '', use: 'kai', at },
  ];
};

const codeName = (code: number): string => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;

/** Characters that no face of the card can draw. */
export const missingCardGlyphs = (card: CardModel, fonts: FontSet): readonly Diagnostic[] => {
  const seen = new Set<string>();
  const faults: Diagnostic[] = [];
  for (const { part, text, use, at } of textsOf(card)) {
    for (const character of text) {
      const code = character.codePointAt(0) ?? 0;
      if (fonts[use].face.has(code) || isInvisible(character) || character === '\u3000') continue;
      const key = `${use} ${character}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const data = { character, code: codeName(code), face: fonts[use].title, part };
      const drawing = `glyphs/${codeName(code)}.svg`;
      faults.push(errorAt('card/missing-glyph', at, { ...data, drawing }));
    }
  }
  return faults;
};
