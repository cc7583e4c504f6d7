/** A module as HTML: an article with its deck, paragraphs, pictures and cells, in the order of the drawing. */
import type { FontSet } from '../../src/fonts/font-set.ts';
import type { CellsGroup, FigureGroup, ModuleGroup } from '../drawing/groups.ts';
import type { DrawnImage } from '../drawing/primitives.ts';
import { storyLink } from '../page-plan/link-names.ts';
import type { PlacedPicture } from '../page-plan/page-plan.ts';
import { boxStyle, points } from './box-style.ts';
import { escapeHtml } from './line-html.ts';
import { paragraphHtml } from './paragraph-html.ts';
import { setTextHtml } from './set-html.ts';
import { cornerSvg, fillSvg, framedRulesSvg, ornamentSvg } from './shape-svg.ts';

/** What drawing a module needs. */
export interface ModuleContext {
  readonly fonts: FontSet;
  /** House colour, `#rrggbb`. */
  readonly color: string;
  /** Address of a placed picture's prepared file. */
  readonly pictureUrl: (picture: PlacedPicture) => string;
}

/** The module's HTML. */
export const moduleHtml = (module: ModuleGroup, context: ModuleContext): string => {
  const { owner, area, items } = module;
  const foot = items.at(-1)?.kind === 'ornament' ? [] : [''];
  return [
    `<article class="module" id="${storyLink(owner.story)}" data-story="${owner.story}" data-part="${owner.part}" data-area="${escapeHtml(area)}">`,
    ...items.map((item) => itemHtml(item, context)),
    ...foot,
    '</article>',
  ].join('\n');
};

const itemHtml = (item: ModuleGroup['items'][number], context: ModuleContext): string => {
  switch (item.kind) {
    case 'fill':
      return fillSvg(item, context.color);
    case 'text':
      return setTextHtml(item, context.fonts);
    case 'figure':
      return figureHtml(item, context);
    case 'paragraph':
      return paragraphHtml(item);
    case 'cells':
      return cellsHtml(item, context);
    case 'ornament':
      return ornamentSvg(item, context.color);
  }
};

const figureHtml = ({ owner, items }: FigureGroup, context: ModuleContext): string => {
  const parts = items.map((item) =>
    item.kind === 'image'
      ? imageHtml(item, context)
      : setTextHtml(item, context.fonts, { tag: 'figcaption' }),
  );
  return `<figure class="figure" data-block="${owner.block}">${parts.join('')}</figure>`;
};

const imageHtml = (image: DrawnImage, context: ModuleContext): string => {
  const { box, keyline } = image;
  const line = keyline > 0 ? cornerSvg(box.w, box.h, edgeSvg(box, keyline)) : '';
  return `<div class="picture" style="${boxStyle(box)}"><img src="${escapeHtml(context.pictureUrl(image.placed))}" alt="${escapeHtml(image.alt)}" style="left:0;top:0;width:${points(box.w)};height:${points(box.h)}">${line}</div>`;
};

/** A line just inside a picture's edges. */
const edgeSvg = ({ w, h }: DrawnImage['box'], weight: number): string =>
  `<rect x="${weight / 2}" y="${weight / 2}" width="${w - weight}" height="${h - weight}" fill="none" stroke="#000" stroke-width="${weight}"/>`;

const cellsHtml = ({ owner, holds, items }: CellsGroup, context: ModuleContext): string => {
  const parts = items.map((item) => {
    if (item.kind === 'rules') return framedRulesSvg(item, context.color);
    if (item.kind === 'fill') return fillSvg(item, context.color);
    return `<div class="row">${item.items.map((text) => setTextHtml(text, context.fonts)).join('')}</div>`;
  });
  return `<div class="cells" data-block="${owner.block}" data-kind="${holds}">${parts.join('')}</div>`;
};
