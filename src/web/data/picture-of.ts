/** The picture that stands for an article in lists. In: an article. Out: its first photograph. */
import type { Article } from '../../model/article.ts';
import type { Figure } from '../../model/block.ts';
import { figuresOf } from '../../model/figures.ts';

/** The first photograph that the web shows; drawings (charts) say too little small. */
export const pictureOf = (article: Article): Figure | undefined =>
  article.web.status === 'withdrawn'
    ? undefined
    : figuresOf(article.blocks).find((figure) => !figure.drawing && figure.edition !== 'print');
