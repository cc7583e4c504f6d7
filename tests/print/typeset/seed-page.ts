/**
 * The page the project starts from, when it is at hand: `BANXIN_SEED` names the file.
 *
 * Goldens hold offsets and counts only; no word of it stands in the repository.
 */
import { readFileSync } from 'node:fs';

/** An article: its paragraphs whole, and where the human page cut them (paragraph, offset). */
export interface SeedArticle {
  readonly paragraphs: readonly string[];
  readonly breaks: readonly { readonly paragraph: number; readonly offset: number }[];
}

const ENDS = /[。！？…][”）]?$/;

/** Path of the seed page, or undefined. */
export const seedPath = (): string | undefined => process.env['BANXIN_SEED'] || undefined;

/** Reads the page: a paragraph that does not end a sentence goes on in the next block. */
export const readSeed = (path: string): readonly SeedArticle[] => {
  const blocks = readFileSync(path, 'utf8').split(/\n\s*\n/);
  const articles: { paragraphs: string[]; breaks: { paragraph: number; offset: number }[] }[] = [];
  for (const block of blocks.map((text) => text.trim()).filter((text) => text !== '')) {
    if (block.startsWith('## ')) articles.push({ paragraphs: [], breaks: [] });
    const article = articles.at(-1);
    if (!article || block.startsWith('#')) continue;
    const open = article.paragraphs.at(-1);
    if (open === undefined || ENDS.test(open)) article.paragraphs.push(block);
    else {
      const paragraph = article.paragraphs.length - 1;
      article.breaks.push({ paragraph, offset: open.length });
      article.paragraphs[paragraph] = open + block;
    }
  }
  return articles;
};
