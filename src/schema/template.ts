/**
 * A designer's page template in YAML, read like CSS grid areas: `areas` draws the page with a letter
 * a column and a text row a band, `rows` gives each band's baseline rows, and every letter names
 * what stands there; `?` is left to the solver. Or `tree` gives the cuts alone, as the report prints them.
 */
import { z } from 'zod';
import { headForms } from '../model/head-form.ts';
import { lineSchema } from './common.ts';

const areaObject = z
  .strictObject({
    story: lineSchema.optional().describe('这一区的稿件（slug）。The story of this area.'),
    stories: z.array(lineSchema).optional().describe('一组稿件（简讯）。A group of stories.'),
    furniture: z
      .enum(['nameplate', 'ears', 'refers', 'ornament', 'imprint'])
      .optional()
      .describe('版面构件而非稿件。Page furniture instead of stories.'),
    head: z
      .enum(headForms)
      .optional()
      .describe(
        '题式：通栏、加线、加框、反白、压图、串文、竖题。Form: top, ruled, framed, reversed, over the picture, side, vertical.',
      ),
    cols: z
      .int()
      .min(1)
      .optional()
      .describe(
        '占几栏，只用于 tree；不写由程序定。Columns, with `tree` only; solved when absent.',
      ),
    fit: z
      .int()
      .min(-3)
      .max(3)
      .optional()
      .describe('齐行：正文多排（1）或少排（-1）几行。Body lines won or lost by copyfit.'),
    sizePt: z
      .number()
      .min(6)
      .optional()
      .describe('标题字号（磅），至少 6。Headline size in points, at least 6.'),
    lines: z.int().min(1).optional().describe('标题最多几行。Most headline lines.'),
    align: z.enum(['center', 'left']).optional().describe('标题对齐。Headline alignment.'),
    face: z.enum(['song', 'hei', 'kai']).optional().describe('标题字体。Headline face.'),
    box: z.boolean().optional().describe('加框。Set in a box.'),
    pictureCols: z.int().min(1).optional().describe('图片占几栏。Columns of the picture.'),
    pictureRows: z.int().min(1).optional().describe('图片高几行。Rows of the picture.'),
    picture: z
      .enum(['top', 'top-left', 'top-right', 'bottom-left', 'bottom-right', 'foot'])
      .optional()
      .describe('图片位置。Where the picture stands.'),
    label: lineSchema.optional().describe('栏目名，如“简讯”。Title over a group.'),
    foot: z.enum(['none', 'ornament']).optional().describe('末栏空处放什么。What fills the foot.'),
  })
  .describe('一区的设定。Settings of one area.');

/** One area: a slug, several slugs, or settings. */
export const areaSchema = z
  .union([lineSchema, z.array(lineSchema).min(1), areaObject])
  .describe('稿件 slug、slug 列表，或设定。A slug, a list of slugs, or settings.');

/** The template; every other key is an area's letter, or a name of its tree. */
export const templateSchema = z
  .object({
    areas: z
      .union([lineSchema, z.array(lineSchema).min(1)])
      .optional()
      .describe(
        '版面图，一行一带，一栏一个字母；? 由程序排（要写 rest: auto）。The page drawn in letters, a line a band; `?` is solved (with rest: auto).',
      ),
    tree: lineSchema
      .optional()
      .describe(
        '只定切法，不画图：A/((B/D)|(C/E))，/ 是上下，| 是左右；名字是下面的字母或稿件 slug。报告里的那一串可以原样贴来。The cuts alone: `/` above, `|` beside; names are letters explained below or slugs. The string of the report can be pasted.',
      ),
    rest: z
      .literal('auto')
      .optional()
      .describe(
        '没有写进任何区的本版稿件由程序排进 ? 各区。Stories that no letter names fill the `?` cells.',
      ),
    rows: z
      .array(z.union([z.int().min(1), z.literal('*')]))
      .optional()
      .describe('各带的行数，* 由程序定，默认全是 *。Rows of each band; `*` is solved.'),
  })
  .catchall(areaSchema)
  .describe('版面模板。The designer’s template of the page.');

/** A template as typed. */
export type TemplateInput = z.infer<typeof templateSchema>;
/** An area as typed. */
export type AreaInput = z.infer<typeof areaSchema>;
