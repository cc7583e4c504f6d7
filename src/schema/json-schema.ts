/**
 * JSON Schemas for editors (completion and hover in VS Code). In: nothing, or an extended article
 * schema. Out: draft 2020-12 schemas by file name.
 */
import { z } from 'zod';
import { articleSchema } from './article.ts';
import { issueSchema } from './issue.ts';
import { publicationSchema } from './publication.ts';

/** JSON Schemas of `newspaper.yaml`, of `issue.mdx` and of an article, by the name of the file. */
export const jsonSchemas = (
  article: z.ZodType = articleSchema(),
): Readonly<Record<'newspaper' | 'issue' | 'article', object>> => ({
  newspaper: z.toJSONSchema(publicationSchema, { io: 'input' }),
  issue: z.toJSONSchema(issueSchema, { io: 'input' }),
  article: z.toJSONSchema(article, { io: 'input' }),
});
