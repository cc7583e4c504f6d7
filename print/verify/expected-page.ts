/**
 * The text that each page of the PDF must hold: characters from the model, order from the sheets.
 *
 * In: stories as the model has them, plans (for hyphens) and the document order that a browser read. Out: a
 * page's texts one by one. A text that stands in several places (a table's cells, a paragraph that jumps)
 * is handed out piece by piece, each character once.
 */

import { normalizeText } from '../../src/model/article-text.ts';
import type { PagePlan, PlacedParagraph } from '../page-plan/page-plan.ts';
import type { PageGeometry, TextUnit } from '../paginate/page-geometry.ts';
import { keyOf, type StoryText } from './story-text.ts';

/** A text that must stand on a page, bare. */
export interface ExpectedText {
  readonly story: string;
  readonly key: string;
  readonly kind: string;
  /** What the page shows, the composer's hyphens included. */
  readonly text: string;
  /** The same without the composer's hyphens: the browser marks generated content as an artifact. */
  readonly tagged: string;
}

/** A page's texts in order, and those of its margin. */
export interface ExpectedPage {
  readonly number: number;
  readonly texts: readonly ExpectedText[];
  /** Characters of the running head and the page numeral, in any order. */
  readonly margin: string;
}

/** Puts the hyphens that the composer made where the lines end. */
function withHyphens(text: string, paragraph: PlacedParagraph | undefined): string {
  if (paragraph === undefined) return text;
  const first = paragraph.lines[paragraph.pieces[0]?.from ?? 0]?.start ?? 0;
  const placed = paragraph.pieces.flatMap((piece) => paragraph.lines.slice(piece.from, piece.to));
  return placed
    .filter((line) => line.hyphen)
    .map((line) => normalizeText(paragraph.text.slice(first, line.end)).length)
    .reverse()
    .reduce((out, at) => `${out.slice(0, at)}-${out.slice(at)}`, text);
}

/** Hands out the model's characters in portions. */
function makePortions(
  stories: readonly StoryText[],
): (unit: TextUnit, characters: number) => string {
  const byStory = new Map(stories.map((item) => [item.story, item]));
  const texts = new Map<string, string>();
  for (const { story, units } of stories) {
    for (const unit of units) texts.set(`${story} ${unit.key}`, unit.text);
  }
  const taken = new Map<string, number>();
  return (unit, characters) => {
    const key = `${unit.story} ${keyOf(unit, byStory.get(unit.story))}`;
    const from = taken.get(key) ?? 0;
    taken.set(key, from + characters);
    return (texts.get(key) ?? '').slice(from, from + characters);
  };
}

/** The texts of every page, in page order. */
export function expectedPages(
  stories: readonly StoryText[],
  plans: readonly PagePlan[],
  pages: readonly PageGeometry[],
): readonly ExpectedPage[] {
  const portion = makePortions(stories);
  return plans.flatMap((plan) => {
    const page = pages.find((item) => item.number === plan.number);
    if (page === undefined) return [];
    const paragraphs = plan.modules.flatMap((module) => module.paragraphs);
    let next = 0;
    const texts = page.units.map((unit): ExpectedText => {
      const made = normalizeText(unit.text.slice(0, unit.generated));
      const own = normalizeText(unit.text.slice(unit.generated));
      const { story, kind } = unit;
      const key = unit.block === '' ? kind : unit.block;
      // Furniture is made from the plan, not from a story: it has been held to the plan already.
      const text = made + (own === '' ? '' : story === '' ? own : portion(unit, own.length));
      if (kind !== 'para') return { story, kind, key, text, tagged: text };
      const paragraph = paragraphs[next];
      next += 1;
      return { story, kind, key, text: withHyphens(text, paragraph), tagged: text };
    });
    const margin = page.folio === undefined ? '' : normalizeText(page.folio) + String(plan.number);
    return [{ number: plan.number, texts, margin }];
  });
}
