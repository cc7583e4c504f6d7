/** The articles as a collection, as another site would declare them. */
import { defineCollection } from 'astro:content';
import { issuesLoader } from './content/issues-loader.ts';
import { articleSchema } from './schema.ts';

export const collections = {
  articles: defineCollection({ loader: issuesLoader(), schema: articleSchema() }),
};
