/**
 * `layout.lock.json`: the pages of an issue as they were agreed, so that an edit moves only what it must
 * (DESIGN law 7). Written beside the issue and committed, like a package lock.
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
  rows: count.describe('Rows of the body, the last separation row included'),
  stories: z.array(lockedStorySchema),
});

/** The whole file. */
export const layoutLockSchema = z.strictObject({
  schema: z.literal(1),
  issue: z.string(),
  pages: z.array(lockedPageSchema),
});

/** One page of it. */
export type LockedPage = z.infer<typeof lockedPageSchema>;

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

/** The file's text: one story a line, so that a diff shows what moved. */
export const writeLayoutLock = (lock: LayoutLock): string => {
  const pages = lock.pages.map(({ stories, ...page }) => {
    const lines = stories.map((story) => `        ${JSON.stringify(story)}`).join(',\n');
    const head = JSON.stringify(page).slice(0, -1);
    return `    ${head},"stories":[\n${lines}\n    ]}`;
  });
  const issue = JSON.stringify(lock.issue);
  return `{\n  "schema": 1,\n  "issue": ${issue},\n  "pages": [\n${pages.join(',\n')}\n  ]\n}\n`;
};
