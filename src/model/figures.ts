/** The pictures of a body. */
import type { Block, Figure } from './block.ts';

/** Figures in the order of the body, those in boxes included. */
export const figuresOf = (blocks: readonly Block[]): readonly Figure[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block];
    return block.kind === 'box' ? figuresOf(block.blocks) : [];
  });
