/** A rich text cut where its marks change. In: text and runs. Out: pieces with their innermost mark. */
import type { RichText, RunStyle } from '../../model/block.ts';

/** A run of characters under one mark. */
export interface RichPiece {
  readonly text: string;
  readonly style?: RunStyle;
  readonly href?: string;
}

/** Pieces in order; joined, they are the text. A link wins over a mark inside it. */
export const richPieces = ({ text, runs }: RichText): readonly RichPiece[] => {
  const bounds = [...new Set([0, text.length, ...runs.flatMap(({ start, end }) => [start, end])])];
  bounds.sort((a, b) => a - b);
  return bounds.slice(1).map((end, index): RichPiece => {
    const start = bounds[index] ?? 0;
    const over = runs.filter((run) => run.start <= start && end <= run.end);
    const run = over.find(({ style }) => style === 'link') ?? over.at(-1);
    return {
      text: text.slice(start, end),
      ...(run === undefined ? {} : { style: run.style }),
      ...(run?.href === undefined ? {} : { href: run.href }),
    };
  });
};
