/** What decks are set from, and what the form of a head asks of its room. */
import type { Article } from '../../../src/model/article.ts';
import type { HeadForm } from '../../../src/model/head-form.ts';
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { Format } from '../../../src/model/publication.ts';
import type { TypeService } from '../story/story.ts';

/** What a deck is set from. */
export interface DeckInput {
  readonly article: Article;
  readonly spec: AreaSpec;
  readonly format: Format;
  /** Width of the deck, points. */
  readonly widthPt: number;
  readonly type: TypeService;
}

/** The form of an article's head: the designer's, else the author's wish. */
export const headForm = (input: Pick<DeckInput, 'article' | 'spec'>): HeadForm =>
  input.spec.head ?? input.article.print.headline ?? 'top';

/** Rows a form's dress takes besides the type: its rule, its frame, its panel. */
export const dressRows = (form: HeadForm): number =>
  ({ top: 0, ruled: 0.5, framed: 1, reversed: 0.8, over: 0.8, side: 0, vertical: 0 })[form];

/** Rows a form's dress takes below the type. */
export const dressBelowRows = (form: HeadForm): number =>
  form === 'framed' || form === 'reversed' ? 0.45 : 0;

/** Room a frame or panel leaves beside the type, points. */
export const insetPt = (input: DeckInput): number => {
  const form = headForm(input);
  return form === 'framed' || form === 'reversed' || form === 'over' ? input.format.bodyPt : 0;
};

/** Measure of a deck, em of the body: what its breaks are agreed on for. */
export const measureEmOf = (input: DeckInput): number => input.widthPt / input.format.bodyPt;
