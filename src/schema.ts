/** `banxin/schema`: the front matter of an article, to be extended by a site. */
export { type ArticleInput, articleSchema, type ExtraFields } from './schema/article.ts';
export { jsonSchemas } from './schema/json-schema.ts';
