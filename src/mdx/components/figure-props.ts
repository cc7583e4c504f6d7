/** Props that `<Figure>` and `<Chart>` share, and the block they make. */
import { z } from 'zod';
import type { Figure } from '../../model/block.ts';
import { defaultCrop, defaultFocus } from '../../model/defaults.ts';
import { isDrawing } from '../../model/picture-types.ts';
import { lineSchema, shareSchema } from '../../schema/common.ts';
import type { ComponentInput } from '../component.ts';

/** Where the picture is and what is said of it. */
export const pictureShape = {
  src: lineSchema
    .meta({ examples: ['./images/a.jpg'] })
    .describe('图片路径，如 ./images/a.jpg。Path inside the issue folder.'),
  alt: lineSchema.describe('给看不见图的读者的说明。What a blind reader should know.'),
  caption: lineSchema.optional().describe('图说。Caption.'),
  credit: lineSchema.optional().describe('作者，如“顾栏 摄”。Credit.'),
};

/** How it may be cropped. */
export const cropShape = {
  focus: z
    .tuple([shareSchema, shareSchema])
    .meta({ examples: [[0.5, 0.4]] })
    .optional()
    .describe('视觉中心 [x, y]。Focus.'),
  crop: z.number().min(0).max(0.6).optional().describe('可裁去的面积比例，默认 0.15。Crop share.'),
};

const figureSchema = z.strictObject({ ...pictureShape, ...cropShape });

/** Props of a picture, checked. */
export type FigureProps = z.infer<typeof figureSchema>;

/** The block of a picture; children are a caption with inline marks. */
export const figureBlocks = (input: ComponentInput<FigureProps>): readonly Figure[] => {
  const { props, at, edition, picture, plain, rich, wrongChildren } = input;
  const src = picture(props.src);
  const inner = rich();
  if (inner.text !== '' && props.caption !== undefined) wrongChildren('@empty');
  const caption = props.caption === undefined ? inner : plain(props.caption);
  if (src === undefined) return [];
  const [x, y] = props.focus ?? defaultFocus;
  const drawing = isDrawing(src);
  return [
    {
      kind: 'figure',
      at,
      edition,
      src,
      alt: plain(props.alt).text,
      ...(caption.text === '' ? {} : { caption }),
      ...(props.credit === undefined ? {} : { credit: plain(props.credit).text }),
      focus: [x, y],
      crop: drawing ? 0 : (props.crop ?? defaultCrop),
      drawing,
    },
  ];
};
