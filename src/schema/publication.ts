/** `newspaper.yaml`: the publication's settings. Defaults are in `defaults.ts`. */

import { z } from 'zod';
import { isTimeZone } from '../text/time-zone.ts';
import { codeSchema, lineSchema } from './common.ts';

const colorSchema = z
  .string()
  .regex(/^#[0-9a-fA-F]{6}$/)
  .meta({ examples: ['#b01c22'] });
const emSchema = z.number().min(0).max(1);

const formatSchema = z
  .strictObject({
    name: lineSchema.optional().describe('名称。Name of the format.'),
    width: z.number().positive().describe('成品宽（毫米）。Trim width in mm.'),
    height: z.number().positive().describe('成品高（毫米）。Trim height in mm.'),
    bodyPt: z.number().positive().describe('正文字号（磅）。Body size in points.'),
    pitchPt: z.number().positive().describe('行距（磅，基线到基线）。Baseline pitch in points.'),
    columns: z.int().min(1).describe('栏数。Columns.'),
    measureEm: z.number().positive().describe('栏宽（字）。Measure of a column in em.'),
    gutterEm: z.number().min(0).describe('栏距（字）。Gutter in em.'),
    rows: z.int().min(1).describe('版心行数，含报眉。Lines of the type area.'),
    folioRows: z.int().min(0).describe('报眉占几行。Lines of the folio.'),
  })
  .describe('版式数据。A sheet as data.');

const fontsSchema = z
  .strictObject({
    body: lineSchema
      .meta({ examples: ['noto-serif-sc-400'] })
      .optional()
      .describe('正文宋体。Body face.'),
    song: lineSchema
      .meta({ examples: ['noto-serif-sc-900'] })
      .optional()
      .describe('标题宋体。Heavy Song for headlines.'),
    hei: lineSchema
      .meta({ examples: ['fonts/hei.ttf'] })
      .optional()
      .describe('黑体。Hei.'),
    kai: lineSchema.optional().describe('楷体。Kai.'),
    fangsong: lineSchema.optional().describe('仿宋，默认同楷体。Fangsong; default the Kai.'),
    nameplate: lineSchema.optional().describe('报头字体。Nameplate face.'),
    rare: lineSchema
      .optional()
      .describe('生僻字所用字体，默认 lxgw-wenkai-500。Face of characters that a role lacks.'),
  })
  .describe('字体角色：包内字体名或字体文件路径。Role to a packaged face or a font file.');

const houseStyleSchema = z
  .strictObject({
    leadIn: lineSchema
      .meta({ examples: ['本报讯'] })
      .optional()
      .describe('电头，默认“本报讯”。Word of the lead-in.'),
    openNames: z
      .boolean()
      .optional()
      .describe('两字人名是否展开成三字宽。Open two-character names.'),
    indentEm: z.number().min(0).optional().describe('段首缩进（字）。First-line indent in em.'),
    lineRules: z.enum(['basic', 'gb', 'strict']).optional().describe('避头尾级别。Line rules.'),
    unitGlue: z
      .enum(['off', 'soft', 'hard'])
      .optional()
      .describe('数字与单位不拆。Number and unit.'),
    shrink: z
      .strictObject({
        bracket: emSchema.optional().describe('括号引号可挤（字）。Brackets.'),
        comma: emSchema.optional().describe('逗号顿号可挤（字）。Commas.'),
        stop: emSchema.optional().describe('句号等可挤（字）。Stops.'),
      })
      .optional()
      .describe('标点最多挤去多少。Most that a mark’s blank may lose.'),
    autospace: z
      .strictObject({
        latin: emSchema.optional().describe('汉字与字母间距（字）。Han and Latin.'),
        digit: emSchema.optional().describe('汉字与数字间距（字）。Han and digits.'),
      })
      .optional()
      .describe('中西间距。Blank between Han and Latin.'),
    endBlankEm: emSchema.optional().describe('行末标点留空（字）。Blank of a line-end mark.'),
    halfWidthDigits: z.boolean().optional().describe('数字半角。Digits on the half-em grid.'),
    headline: z
      .strictObject({
        widthScale: z
          .tuple([z.number().min(0.5).max(1), z.number().min(1).max(1.5)])
          .optional()
          .describe('标题最窄、最宽（长体、扁体），默认 0.8、1.1。Width scale of headlines.'),
        trackEm: z
          .tuple([z.number().min(-0.1).max(0), z.number().min(0).max(0.2)])
          .optional()
          .describe('标题字距（字），默认 -0.03、0。Tracking of headlines.'),
      })
      .optional()
      .describe('标题的宽窄。How far headlines may be drawn.'),
  })
  .describe('本报体例。House style.');

/** `newspaper.yaml`. */
export const publicationSchema = z.strictObject({
  name: lineSchema.describe('报名。Name of the paper.'),
  nameplate: z
    .union([
      lineSchema,
      z.strictObject({
        text: lineSchema.optional().describe('报头文字，默认报名。Text; default the name.'),
        svg: lineSchema.optional().describe('报头图形文件（SVG）。An SVG drawing instead.'),
      }),
    ])
    .optional()
    .describe('报头。Nameplate.'),
  slogan: lineSchema.optional().describe('报头下的一句话。Slogan.'),
  lang: lineSchema.optional().describe('语言，默认 zh-CN。Language.'),
  timezone: lineSchema
    .refine(isTimeZone, { params: { rule: 'model/bad-timezone' } })
    .optional()
    .describe('时区，默认 Asia/Shanghai。Time zone.'),
  site: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('网络版网址。URL of the web edition.'),
  publisher: lineSchema.optional().describe('主办或出版单位。Publisher.'),
  cn: lineSchema.optional().describe('国内统一连续出版物号。CN serial number.'),
  postalCode: codeSchema.optional().describe('邮发代号。Postal subscription code.'),
  contact: z
    .record(lineSchema, codeSchema)
    .meta({ examples: [{ 电话: '010-00000000', 信箱: 'editor@example.com' }] })
    .optional()
    .describe('联系方式。Contact lines.'),
  footer: z.array(lineSchema).optional().describe('网页底部各行，如备案号。Footer lines.'),
  sections: z
    .record(
      lineSchema,
      z.strictObject({ color: colorSchema.optional().describe('版块颜色。Colour #rrggbb.') }),
    )
    .meta({ examples: [{ 要闻: { color: '#b01c22' }, 文化: {} }] })
    .optional()
    .describe('版块。Sections.'),
  format: z
    .union([lineSchema, formatSchema])
    .optional()
    .describe('版式：预设名（默认 tabloid-5）或数据。A preset or a sheet as data.'),
  color: colorSchema.optional().describe('报纸主色 #rrggbb。House colour.'),
  fonts: fontsSchema.optional(),
  lexicon: z
    .array(
      z.union([
        lineSchema,
        z.strictObject({
          text: lineSchema.describe('词。The word.'),
          solid: z.boolean().optional().describe('正文中也不拆。Whole in body text too.'),
        }),
      ]),
    )
    .optional()
    .describe('标题中不拆开的词。Words never broken in headlines.'),
  houseStyle: houseStyleSchema.optional(),
  cards: z
    .strictObject({
      presets: z.array(lineSchema).min(1).optional().describe('卡片规格，默认 og。Card presets.'),
    })
    .optional()
    .describe('社交卡片。Social cards.'),
});

/** `newspaper.yaml` as typed. */
export type PublicationInput = z.infer<typeof publicationSchema>;
/** A sheet as typed. */
export type FormatInput = z.infer<typeof formatSchema>;
