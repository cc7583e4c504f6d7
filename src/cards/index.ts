/** Social cards: what the command and the web ask of this room. */
export { type CardRecord, cardFor } from './card-model.ts';
export { CARD_PRESETS, type CardPreset } from './presets.ts';
export { type RenderCardsInput, type RenderedCards, renderCards } from './render-cards.ts';
