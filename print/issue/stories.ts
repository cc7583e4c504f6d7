/**
 * Articles become stories: their blocks can be laid out at any measure, each measure once.
 */
import { type FontSet, faceAtIn } from '../../src/fonts/font-set.ts';
import type { Article } from '../../src/model/article.ts';
import type { Issue } from '../../src/model/issue.ts';
import { leadIn } from '../../src/model/lead-in.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { PictureSize, Story } from '../layout/index.ts';
import { makeGalley } from '../typeset/galley.ts';
import type { Galley } from '../typeset/galley-types.ts';

/** Sizes of an issue's pictures by their path inside the issue folder. */
export type PictureSizes = ReadonlyMap<string, PictureSize>;

/** The stories of an issue by slug. */
export const makeStories = (
  issue: Issue,
  publication: Publication,
  fonts: FontSet,
  pictures: PictureSizes,
): ReadonlyMap<string, Story> =>
  new Map(
    issue.articles.map((article) => [
      article.slug,
      makeStory(article, publication, fonts, pictures),
    ]),
  );

const makeStory = (
  article: Article,
  publication: Publication,
  fonts: FontSet,
  pictures: PictureSizes,
): Story => {
  const galleys = new Map<number, Galley>();
  return {
    article,
    pictures,
    galley: (measureEm) => {
      const known = galleys.get(measureEm);
      if (known) return known;
      const galley = makeGalley(article.blocks, measureEm, {
        story: article.slug,
        style: publication.houseStyle,
        lexicon: publication.lexicon,
        lang: article.lang,
        faces: (runs, voice) => faceAtIn(fonts, voice, runs),
        leadIn: leadIn(article, publication.houseStyle),
      });
      galleys.set(measureEm, galley);
      return galley;
    },
  };
};
