/**
 * Copyfit (齐行): paragraphs set one line longer or shorter than they like, so that a story can be
 * some lines more or less. Which ones is chosen by the composer's own demerits; a paragraph that would
 * look loose is left alone.
 */

import type { Galley, GalleyItem, GalleyParagraph } from '../../typeset/galley-types.ts';
import type { Story } from './story.ts';

/** Most even stretch after every character that still reads as natural, em. */
const MAX_STRETCH_EM = 0.1;
/** A paragraph shorter than this shows every change. */
const MIN_LINES = 4;

/**
 * Sets `by` paragraphs one line longer (above 0) or shorter; the galley as it is when fewer allow it.
 */
export const fitGalley = (galley: Galley, by: number): Galley => {
  const step = Math.sign(by);
  const willing = galley.items
    .flatMap((item, index) => {
      const demerits = price(item, step);
      return demerits === undefined ? [] : [{ index, demerits }];
    })
    .sort((a, b) => a.demerits - b.demerits || a.index - b.index)
    .slice(0, Math.abs(by));
  if (willing.length < Math.abs(by)) return galley;
  const chosen = new Set(willing.map((entry) => entry.index));
  const items = galley.items.map((item, index) =>
    item.kind === 'paragraph' && chosen.has(index) ? stepped(item, step) : item,
  );
  return { ...galley, items };
};

/** The story with `by` paragraphs set a line longer (above 0) or shorter, at every measure that allows it. */
export const fittedStory = (story: Story, by: number): Story => {
  const { galley } = story;
  return by === 0 ? story : { ...story, galley: (measureEm) => fitGalley(galley(measureEm), by) };
};

/** Lines that the paragraphs of a galley have more (above 0) or less than those of another. */
export const fitBetween = (natural: Galley, set: Galley): number => {
  const lines = new Map(
    natural.items.flatMap((item) =>
      item.kind === 'paragraph' ? [[item.block, item.composed.natural] as const] : [],
    ),
  );
  return set.items.reduce((sum, item) => {
    if (item.kind !== 'paragraph') return sum;
    return sum + item.composed.natural - (lines.get(item.block) ?? item.composed.natural);
  }, 0);
};

const price = (item: GalleyItem, step: number): number | undefined => {
  if (item.kind !== 'paragraph' || item.role !== 'body') return undefined;
  const { natural, table } = item.composed;
  const now = table.get(natural);
  const then = table.get(natural + step);
  if (!now || !then || natural < MIN_LINES) return undefined;
  if (then.emergency || then.maxStretchEm > MAX_STRETCH_EM) return undefined;
  return then.demerits - now.demerits;
};

const stepped = (item: GalleyParagraph, step: number): GalleyParagraph => ({
  ...item,
  composed: { ...item.composed, natural: item.composed.natural + step },
});
