/**
 * The public `layout.json`: every box and every line of text of an issue as placed.
 *
 * Written by `print/sheets/layout-json.ts`; read by the web edition, by cards, and by anyone who wants to
 * know where an article stands on paper. Lengths are millimetres from the trim's top left corner unless
 * the name says otherwise; texts are as set, white space at line breaks apart.
 */
import { z } from 'zod';
import { headForms } from '../model/head-form.ts';

const length = z.number().describe('Millimetres');

/** A rectangle in millimetres. */
export const rectSchema = z
  .strictObject({ x: length, y: length, w: length, h: length })
  .describe('Rectangle in mm from the top left corner of the trim');

const textBox = z
  .strictObject({ rect: rectSchema, lines: z.array(z.string()).describe('One entry a line') })
  .describe('A text set in lines at fixed places');

const lineSchema = z.strictObject({
  text: z.string(),
  baseline: length.describe('Baseline from the top of the trim, mm'),
  width: length.describe('Width as set without indent, mm'),
  squeezeEm: z.number().describe('Taken out of marks and spaces, em of the body size'),
  stretchEm: z.number().describe('Added after every character, em of the body size'),
});

const legSchema = z.strictObject({ rect: rectSchema, lines: z.array(lineSchema) });

const pictureSchema = z.strictObject({
  rect: rectSchema,
  src: z.string().describe('Path inside the issue folder'),
  ppi: z.number().nullable().describe('Pixels an inch as printed; null for drawings'),
  caption: textBox.optional(),
});

const cellsSchema = z.strictObject({
  kind: z.enum(['table', 'names', 'verse', 'qr']),
  rect: rectSchema,
  rows: z.array(z.array(z.string())),
});

/** One module: an article's part on a page. */
export const layoutModuleSchema = z.strictObject({
  story: z.string().describe('Slug of the article'),
  part: z.int().nonnegative().describe('0 for the head of a story, 1 and up for its jumps'),
  rect: rectSchema,
  polygon: z.array(z.tuple([length, length])).describe('Outline, clockwise from the top left'),
  grid: z.strictObject({
    col: z.int().describe('First column, 0-based'),
    row: z.number().describe('First grid row, 0-based, the type area'),
    cols: z.int(),
    rows: z.number(),
  }),
  kicker: textBox.optional(),
  deck: textBox.optional(),
  summary: textBox.optional(),
  byline: textBox.optional(),
  headline: z
    .strictObject({
      rect: rectSchema,
      sizePt: z.number(),
      form: z.enum(headForms),
      lines: z.array(z.string()),
    })
    .optional()
    .describe('Absent on pieces without a headline'),
  legs: z.array(legSchema),
  pictures: z.array(pictureSchema),
  cells: z.array(cellsSchema),
  leftOut: z
    .array(
      z.strictObject({
        part: z.string().describe('`kicker`, `deck`, `summary`, or the index of a block'),
        why: z.enum(['optional', 'trim']),
        text: z.string(),
      }),
    )
    .optional()
    .describe(
      'What paper does not show of the story, as its author allowed; absent when all is shown',
    ),
  jump: z
    .strictObject({ to: z.int().optional(), from: z.int().optional() })
    .optional()
    .describe('Page numbers a story goes on to and comes from'),
});

const tabooSchema = z.strictObject({
  id: z.string(),
  cost: z.number(),
  where: z.string().describe('Letters, row and column among the areas, for people'),
  stories: z.array(z.string()).optional().describe('Slugs of the stories it lies between'),
  col: z.int().optional().describe('Column where it is seen, 0-based'),
  row: z.int().optional().describe('Grid row where it is seen, 0-based, the type area'),
});

/** One page. */
export const layoutPageSchema = z.strictObject({
  number: z.int().positive(),
  name: z.string().describe('Name of the page (版名)'),
  size: z.strictObject({ width: length, height: length }).describe('Trim size, mm'),
  grid: z.strictObject({
    columns: z.int(),
    measureEm: z.number(),
    gutterEm: z.number(),
    rows: z.int(),
    pitchPt: z.number(),
    bodyPt: z.number(),
  }),
  tree: z.string().describe('Areas as letters, one string a band, with its rows'),
  furniture: z.array(
    z.strictObject({ kind: z.string(), rect: rectSchema, text: z.string().optional() }),
  ),
  modules: z.array(layoutModuleSchema),
  report: z.strictObject({
    status: z.enum(['template', 'locked', 'proven', 'gap', 'budget', 'overset', 'infeasible']),
    gap: z.number().nullable(),
    agreed: z
      .strictObject({ status: z.enum(['proven', 'gap', 'budget']), gap: z.number().nullable() })
      .optional()
      .describe('Of a locked page: what was known of it when it was agreed'),
    cuts: z.string().optional().describe('Slicing tree of a solved page, stories by slug'),
    whiteLines: z.number(),
    bodyLines: z.number(),
    copyfitLines: z.number(),
    taboos: z.array(tabooSchema),
  }),
});

/** The whole file. */
export const layoutJsonSchema = z.strictObject({
  schema: z.literal(1),
  issue: z.string().describe('Issue date, YYYY-MM-DD'),
  pages: z.array(layoutPageSchema),
});

/** The file as data. */
export type LayoutJson = z.infer<typeof layoutJsonSchema>;
/** A page of the file. */
export type LayoutPage = z.infer<typeof layoutPageSchema>;
/** A module of the file. */
export type LayoutModule = z.infer<typeof layoutModuleSchema>;
/** A rectangle of the file. */
export type LayoutRect = z.infer<typeof rectSchema>;
