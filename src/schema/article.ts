/**
 * The article's front matter. Strict: an unknown key is an error with a suggestion.
 * Defaults are applied by the reader, so that the schema's input is what an author may type.
 */
import { z } from 'zod';
import { headForms } from '../model/head-form.ts';
import { codeSchema, lineSchema, momentSchema, shareSchema } from './common.ts';

const names = z.array(lineSchema).meta({ examples: [['张山', '李思']] });

const bylineSchema = z
  .strictObject({
    authors: names
      .optional()
      .describe('作者。Authors of essays and comment: names alone, no lead-in.'),
    reporters: names.optional().describe('记者。Reporters; the lead-in is made from them.'),
    correspondents: names.optional().describe('通讯员。Correspondents.'),
    photographers: names.optional().describe('摄影。Photographers.'),
    source: lineSchema
      .meta({ examples: ['本报编辑部'] })
      .optional()
      .describe('来源，如“本报编辑部”。Source when nobody is named.'),
  })
  .describe('署名。Byline; the lead-in 本报讯（记者 …） is made from it, never typed.');

const printSchema = z
  .strictObject({
    columns: z
      .tuple([z.int().min(1), z.int().min(1)])
      .meta({ examples: [[2, 3]] })
      .refine(([least, most]) => least <= most, { params: { rule: 'model/columns-order' } })
      .optional()
      .describe('最少和最多占几栏，如 [2, 3]。Fewest and most columns.'),
    edge: z
      .enum(['top', 'bottom', 'left', 'right'])
      .optional()
      .describe('靠哪一边。Edge of the page that the story wants.'),
    with: lineSchema
      .meta({ examples: ['blood-donation'] })
      .optional()
      .describe('与哪篇相邻（slug）。Slug of the story to stand beside.'),
    trim: z.int().min(0).optional().describe('末尾最多可删几行，默认 0。Lines that may be cut.'),
    box: z.boolean().optional().describe('加框，默认 false。Set in a box.'),
    headline: z
      .enum(headForms)
      .optional()
      .describe('题式：通栏、加线、加框、反白、压图、串文、竖题。Form of the head.'),
    optional: z
      .array(z.enum(['kicker', 'deck', 'summary']))
      .optional()
      .describe('版面紧时可省的部分。Parts that print may leave out.'),
  })
  .describe('印刷版的愿望。Wishes for the printed page.');

const cardSchema = z
  .strictObject({
    headline: lineSchema.optional().describe('卡片标题，可用 | 。Headline of the card.'),
    image: lineSchema
      .meta({ examples: ['./images/press-cylinder.jpg'] })
      .optional()
      .describe('卡片图片路径。Picture of the card; default first figure.'),
    focus: z
      .tuple([shareSchema, shareSchema])
      .meta({ examples: [[0.5, 0.4]] })
      .optional()
      .describe('图片的视觉中心 [x, y]。Focus.'),
    alt: lineSchema.optional().describe('图片的文字说明。Alternative text of the card.'),
    template: lineSchema.optional().describe('卡片模板名。Template of the card.'),
  })
  .describe('社交卡片。Overrides for the social card.');

const webSchema = z
  .strictObject({
    status: z
      .enum(['corrected', 'withdrawn'])
      .optional()
      .describe('已更正或已撤稿。Corrected or withdrawn; the printed record stays.'),
    at: momentSchema.optional().describe('何时更正或撤稿。When that happened.'),
    note: lineSchema
      .meta({ examples: ['第 3 段的日期已更正。'] })
      .optional()
      .describe('给读者的说明。Notice to the reader.'),
  })
  .describe('网络版的状态。Standing of the web article.');

const fields = {
  headline: lineSchema.describe('主题，必填；| 是宜断处，\\| 是竖线本身。Headline; `|` may break.'),
  kicker: lineSchema.optional().describe('引题，短语之间空一个全角空格。Line above the headline.'),
  deck: lineSchema.optional().describe('副题。Line below the headline.'),
  summary: lineSchema.optional().describe('提要。Summary.'),
  shortHeadline: lineSchema.optional().describe('短标题，用于窄处和卡片。Short headline.'),
  kind: z
    .enum([
      'article',
      'photo',
      'brief',
      'comment',
      'notice',
      'names',
      'verse',
      'filler',
      'ad',
      'refer',
    ])
    .optional()
    .describe('稿件种类，默认 article。Kind of piece.'),
  byline: bylineSchema.optional(),
  page: z
    .union([z.int().min(1), z.literal('auto')])
    .optional()
    .describe('版次。Page number.'),
  section: lineSchema.optional().describe('版块。Section.'),
  priority: z
    .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
    .optional()
    .describe('轻重，1 是头条，默认 3。1 is the lead story of its page.'),
  lang: lineSchema.optional().describe('语言，默认同报纸。Language; default the publication’s.'),
  keep: z
    .array(codeSchema)
    .meta({ examples: [['门头沟区']] })
    .optional()
    .describe('本篇标题中不拆开的词。Never broken in its headline.'),
  print: printSchema.optional(),
  card: cardSchema.optional(),
  web: webSchema.optional(),
};

/** Fields that a site adds to the front matter; the core ignores them. */
export type ExtraFields = Readonly<Record<string, z.ZodType>>;

/**
 * The schema of an article's front matter.
 *
 * @param options.extend further fields of a site's own; a name of ours may not be taken.
 */
export const articleSchema = (options: { readonly extend?: ExtraFields } = {}) => {
  for (const name of Object.keys(options.extend ?? {})) {
    if (Object.hasOwn(fields, name)) {
      throw new RangeError(
        `articleSchema: the field "${name}" exists already and cannot be replaced`,
      );
    }
  }
  return z.strictObject({ ...fields, ...(options.extend as Record<never, z.ZodType> | undefined) });
};

/** An article's front matter as typed. */
export type ArticleInput = z.infer<ReturnType<typeof articleSchema>>;
