/** Lines as cards set them, drawn by Satori: which pieces it finds elsewhere, or of another width, than planned. */
import { type CardElement, h, walk } from '../../src/cards/h.ts';
import { OG } from '../../src/cards/presets.ts';
import { createRenderer, type Renderer } from '../../src/cards/renderer.ts';
import { setLine } from '../../src/cards/set-line.ts';
import type { FontSet, FontUse } from '../../src/fonts/font-set.ts';

/** Size of the lines, px. */
export const CARD_LINE_PX = 50;
/** Satori rounds its boxes to whole px: 0.02 em at this size. */
const TOLERANCE_PX = 1;
const PRESET = { ...OG, width: 2400 };

/** One line of a use's face. */
export const cardLine = (fonts: FontSet, use: FontUse, text: string): readonly CardElement[] =>
  setLine(fonts, {
    ...{ key: 'line', text, use, size: CARD_LINE_PX, x: 0, baseline: 80, color: '#000000' },
    marks: 'half',
  });

/** The renderer of the faces. */
export const cardRenderer = async (fonts: FontSet): Promise<Renderer> => {
  const made = await createRenderer(fonts);
  if (!('renderer' in made)) throw new Error('no renderer');
  return made.renderer;
};

/** Pieces that stand apart from the plan, each with the width found and the width planned. */
export const strayPieces = async (
  renderer: Renderer,
  elements: readonly CardElement[],
): Promise<readonly string[]> => {
  const root = h({ width: PRESET.width, height: PRESET.height }, elements);
  const { boxes } = await renderer.draw(root, PRESET, undefined);
  const found = new Map(boxes.map((box) => [box.key, box]));
  return walk(root).flatMap(({ key, props }) => {
    if (key === null || !props.placed) return [];
    const box = found.get(key);
    const { left, width } = props.placed;
    const off = box
      ? Math.max(Math.abs(box.left - left), Math.abs(box.width - width))
      : PRESET.width;
    return off > TOLERANCE_PX ? [`${String(props.children)}: ${box?.width} for ${width}`] : [];
  });
};
