/** The blocks that one edition shows. In: blocks, an edition. Out: those blocks, boxes cut too. */
import type { Block } from './block.ts';

/** The two editions of one text. */
export type EditionName = 'print' | 'web';

/** Blocks of `both` editions and of the given one, in order; an emptied box is left out. */
export const blocksFor = (blocks: readonly Block[], edition: EditionName): readonly Block[] =>
  blocks.flatMap((block): readonly Block[] => {
    if (block.edition !== 'both' && block.edition !== edition) return [];
    if (block.kind !== 'box') return [block];
    const inner = blocksFor(block.blocks, edition);
    return inner.length === 0 ? [] : [{ ...block, blocks: inner }];
  });
