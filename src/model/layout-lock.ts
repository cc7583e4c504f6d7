/**
 * `layout.lock.json`: the pages of an issue as they were agreed, so that an edit moves only what it must
 * (law 7): the rectangles of solved pages, and where the headlines of all pages were broken, so
 * that another version of the word lists or of ICU moves nothing. Committed, like a package lock.
 */
import { z } from 'zod';

const count = z.number().int().nonnegative();

/** A story, group or piece of furniture in its place: columns and rows of the page's body. */
const lockedStorySchema = z.strictObject({
  story: z.string().describe('Slug; `#…` for briefs under one label and for furniture'),
  characters: count.describe('Characters of the article on paper, to tell what changed'),
  col: count,
  row: count,
  cols: count,
  rows: count,
});

const lockedPageSchema = z.strictObject({
  number: z.number().int().positive(),
  slack: z
    .enum(['stories', 'lead-foot', 'forms', 'ornament'])
    .describe('How much slack the page needed'),
  cuts: z.string().describe('Slicing tree, for people'),
  cost: count.describe('Cost when it was agreed, thousandths'),
  found: z
    .strictObject({ status: z.enum(['proven', 'gap', 'budget']), gap: z.number().nullable() })
    .optional()
    .describe('How good the page was when it was agreed; absent in locks that did not say'),
  rows: count.describe('Rows of the body, the last separation row included'),
  stories: z.array(lockedStorySchema),
});

/** A display text as it was broken on a page. Its lines join to the text, spaces at breaks included. */
const lockedHeadlineSchema = z.strictObject({
  page: z.number().int().positive(),
  story: z.string().describe('Slug'),
  part: z.string().describe('Part of the deck; `label` in 导读'),
  measureEm: z.number().positive().describe('Width it was broken for, em of the body'),
  sizePt: z.number().positive().describe('Size it was set in'),
  vertical: z.boolean().optional().describe('Lines run down; absent when they run across'),
  marks: z.array(count).optional().describe('Where its author marked breaks, if anywhere'),
  lines: z.array(z.string()).nonempty(),
});

/** The whole file. */
export const layoutLockSchema = z.strictObject({
  schema: z.literal(1),
  issue: z.string(),
  pages: z.array(lockedPageSchema),
  headlines: z.array(lockedHeadlineSchema).default([]),
});

/** One page of it. */
export type LockedPage = z.infer<typeof lockedPageSchema>;

/** One broken display text of it. */
export type LockedHeadline = z.infer<typeof lockedHeadlineSchema>;

/** The whole file. */
export type LayoutLock = z.infer<typeof layoutLockSchema>;

/** Reads the file's text; undefined when it is not a lock this version knows. */
export const readLayoutLock = (text: string): LayoutLock | undefined => {
  try {
    return layoutLockSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};

/** The file's text: one story or headline a line, so that a diff shows what moved. */
export const writeLayoutLock = (lock: LayoutLock): string => {
  const pages = lock.pages.map(({ stories, ...page }) => {
    const head = JSON.stringify(page).slice(0, -1);
    return `    ${head},"stories":${listText(stories, 4)}}`;
  });
  const issue = JSON.stringify(lock.issue);
  const body = pages.length === 0 ? '[]' : `[\n${pages.join(',\n')}\n  ]`;
  return `{
  "schema": 1,
  "issue": ${issue},
  "pages": ${body},
  "headlines": ${listText(lock.headlines, 2)}
}
`;
};

/** A list, one entry a line; `indent` is that of its closing bracket. */
const listText = (entries: readonly unknown[], indent: number): string => {
  if (entries.length === 0) return '[]';
  const lines = entries.map((entry) => `${' '.repeat(indent + 2)}${JSON.stringify(entry)}`);
  return `[\n${lines.join(',\n')}\n${' '.repeat(indent)}]`;
};
