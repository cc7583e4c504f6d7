/** What is told of a page that its designer drew whole: the heights that each area can have, and their prices. */
import { type AreaContent, exactCost } from '../area/area.ts';
import { GROUP_HEAD, NO_HEAD } from './block-cells.ts';
import {
  type PartTold,
  type RectangleTold,
  type StepTold,
  tellStep,
  tellTable,
} from './step-told.ts';

/** What a drawing is told from. */
export interface Drawing {
  readonly contents: readonly AreaContent[];
  /** Rows of the page's body, the last separation row included. */
  readonly rows: number;
  /** Its rows add up, so that there is a page. */
  readonly stands: boolean;
}

/** A drawing as one try; `whole` keeps the table of each area. */
export const tellDrawn = (
  { contents, rows, stands }: Drawing,
  whole: boolean | undefined,
): StepTold => ({
  ...tellStep(
    { slack: 'drawn' },
    contents.map((content) => tellArea(content, rows, whole === true)),
    { outcome: stands ? 'drawn' : 'infeasible' },
  ),
  chosen: stands,
});

const tellArea = (content: AreaContent, rows: number, whole: boolean): PartTold => {
  const { cols } = content.shape;
  const heights = Array.from({ length: rows }, (_, n) => n + 1).flatMap((height) =>
    rectangleOf(content, height),
  );
  const rank = content.kind === 'story' ? { rank: content.story.article.priority } : {};
  return { part: nameOf(content), ...rank, ...tellTable([{ cols, heights }], whole) };
};

/** The one story's slug, else the letter that the designer drew. */
const nameOf = (content: AreaContent): string =>
  content.kind === 'story' || content.kind === 'unfit'
    ? content.story.article.slug
    : `#${content.shape.letter}`;

const rectangleOf = (content: AreaContent, rows: number): readonly RectangleTold[] => {
  const cost = exactCost(content, rows);
  if (content.kind === 'empty' || content.kind === 'unfit' || !Number.isFinite(cost)) return [];
  const { cols } = content.shape;
  return [{ cols, rows, cost, ...headOf(content, rows), variants: 1 }];
};

const headOf = (content: AreaContent, rows: number): Pick<RectangleTold, 'headPt' | 'headForm'> => {
  if (content.kind !== 'story') {
    const { headPt, headRows } = content.kind === 'group' ? GROUP_HEAD : NO_HEAD;
    return { headPt, headForm: headRows > 0 ? 'top' : 'none' };
  }
  const module = content.table.get(rows);
  const column = module?.columnHead === true || module?.deck.form === 'over';
  return { headPt: module?.deck.sizePt ?? 0, headForm: column ? 'column' : 'top' };
};
