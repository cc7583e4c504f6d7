/** The card templates by name. */
import type { CardTemplate } from './card-template.ts';
import { frame } from './frame.ts';
import { lines } from './lines.ts';
import { panel } from './panel.ts';
import { photo } from './photo.ts';
import { vertical } from './vertical.ts';

/** Name, as `card.template` gives it, to template. */
export const CARD_TEMPLATES: Readonly<Record<string, CardTemplate>> = {
  photo,
  lines,
  panel,
  frame,
  vertical,
};
