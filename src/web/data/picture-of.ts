/** The picture that stands for an article in lists. In: an article. Out: its first photograph. */
import type { Article } from '../../model/article.ts';
import type { Block, Figure } from '../../model/block.ts';

/** Figures in the order of the body, those in boxes included. */
export const figuresOf = (blocks: readonly Block[]): readonly Figure[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block];
    return block.kind === 'box' ? figuresOf(block.blocks) : [];
  });

/** The first photograph that the web shows; drawings (charts) say too little small. */
export const pictureOf = (article: Article): Figure | undefined =>
  article.web.status === 'withdrawn'
    ? undefined
    : figuresOf(article.blocks).find((figure) => !figure.drawing && figure.edition !== 'print');
