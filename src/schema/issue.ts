/** The front matter of `issue.mdx`: date, number, pages. */
import { z } from 'zod';
import { codeSchema, daySchema, lineSchema } from './common.ts';
import { templateSchema } from './template.ts';

const editorsSchema = z
  .strictObject({
    responsible: lineSchema.optional().describe('责任编辑。Responsible editor.'),
    art: lineSchema.optional().describe('美术编辑。Art editor.'),
    proof: lineSchema.optional().describe('校对。Proof reader.'),
    phone: codeSchema.optional().describe('电话。Telephone.'),
    email: lineSchema.optional().describe('信箱。E-mail.'),
  })
  .describe('报眉上的人。The names of the folio line.');

const pageSchema = z
  .strictObject({
    number: z.int().min(1).describe('版次，从小到大。Page number, rising.'),
    name: lineSchema.describe('版名。Name of the page.'),
    banner: lineSchema.optional().describe('通栏标语，短语间空一个全角空格。Banner.'),
    editors: editorsSchema.optional(),
    layout: templateSchema.optional(),
  })
  .describe('一个版。One page.');

/** The front matter of `issue.mdx`. */
export const issueSchema = z.strictObject({
  date: daySchema.describe('出版日期 YYYY-MM-DD，与文件夹同名。Date, the folder’s name.'),
  number: z.int().min(1).describe('总第几期。Running number of the issue.'),
  pages: z.array(pageSchema).min(1).describe('各版。The pages, in order.'),
});

/** The front matter of `issue.mdx` as typed. */
export type IssueInput = z.infer<typeof issueSchema>;
/** One page as typed. */
export type PageInput = z.infer<typeof pageSchema>;
