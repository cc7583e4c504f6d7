/**
 * The folio of a card: the paper's lettering at the left, at the right the page's name and a large page
 * numeral, a double rule in the section's colour under both.
 */
import type { FontSet } from '../../fonts/font-set.ts';
import type { CardModel } from '../card-model.ts';
import type { CardElement } from '../h.ts';
import { doubleRule, INK, label, labelWidth } from './parts.ts';

/** Height from the top of the room to the rule's foot, px. */
export const folioHeight = (card: CardModel): number => card.preset.type.nameplate + 34;

/** Elements of the folio. The page's name gives way when the measure is too narrow for all. */
export const folio = (
  fonts: FontSet,
  card: CardModel,
  box: { readonly x: number; readonly y: number; readonly width: number },
): readonly CardElement[] => {
  const { nameplate, small } = card.preset.type;
  const baseline = box.y + nameplate;
  const plate = { text: card.nameplate, use: 'nameplate', size: nameplate } as const;
  const elements = [
    ...label(fonts, { ...plate, key: 'nameplate', x: box.x, baseline, color: card.color }),
    ...doubleRule(box.x, box.y + nameplate + 20, box.width, card.accent),
  ];
  let right = box.x + box.width;
  const put = (
    key: string,
    text: string,
    use: 'hei' | 'song',
    size: number,
    color: string,
  ): void => {
    const width = labelWidth(fonts, { text, use, size });
    if (right - width < box.x + labelWidth(fonts, plate) + small) return;
    elements.push(
      ...label(fonts, { key, text, use, size, color, x: right, baseline, align: 'right' }),
    );
    right -= width;
  };
  if (card.pageNumber) {
    put('page-word', '版', 'hei', small, INK);
    right -= 8;
    put('page-number', card.pageNumber, 'song', Math.round(nameplate * 0.9), card.accent);
    right -= 20;
  }
  if (card.pageName) put('page-name', card.pageName, 'hei', small, INK);
  return elements;
};
