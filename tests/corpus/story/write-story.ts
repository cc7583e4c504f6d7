/** A story as its files: the article, and its picture if it has one. */
import type { CorpusFile } from '../file.ts';
import type { Random } from '../random.ts';
import { bodyText } from './body.ts';
import { frontMatter } from './front-matter.ts';
import type { StoryPlan } from './story-plan.ts';

/** The files of a story below the folder of its issue. */
export const writeStory = (
  random: Random,
  plan: StoryPlan,
  folder: string,
): readonly CorpusFile[] => {
  const text = `${frontMatter(random, plan)}\n\n${bodyText(random, plan)}\n`;
  const article = { path: `${folder}/${plan.slug}.mdx`, text };
  if (!plan.picture) return [article];
  const ending = plan.picture.form === 'bars' ? 'svg' : 'png';
  return [article, { path: `${folder}/images/${plan.slug}.${ending}`, picture: plan.picture }];
};
