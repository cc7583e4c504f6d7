/**
 * Reads texts at fixed places and pictures out of the page. Each function runs in the browser
 * and is self-contained. In: sheets marked by `mark-frames`. Out: plain data with page numbers.
 */
import type { PictureGeometry, SetGeometry, TextUnit } from './page-geometry.ts';

/** Anything read, with the page it stands on. */
export type OnPage<T> = T & { readonly page: number };

/** Classes that say what a text is; others on the same element are style. */
export const textParts: readonly string[] = [
  ...[
    'para',
    'kicker',
    'headline',
    'deck',
    'byline',
    'summary',
    'caption',
    'label',
    'cell',
    'verse',
  ],
];

/** The page script: every `.set` with its lines, in document order. */
export function readSets(parts: readonly string[]): OnPage<SetGeometry>[] {
  const canvas = document.createElement('canvas').getContext('2d');
  /** Blank on both sides of a character's ink, as its face draws it. */
  const blanksOf = (character: string, node: Node | null) => {
    if (canvas === null || node?.parentElement == null) return { before: 0, after: 0 };
    // The shorthand reads empty where features are set.
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(node.parentElement);
    canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
    const ink = canvas.measureText(character);
    return {
      before: Math.max(0, -ink.actualBoundingBoxLeft),
      after: Math.max(0, ink.width - ink.actualBoundingBoxRight),
    };
  };
  return [...document.querySelectorAll<HTMLElement>('.sheet .set')].map((element) => {
    const sheet = element.closest<HTMLElement>('.sheet')?.dataset ?? {};
    const origin = { x: Number(sheet.frameX), y: Number(sheet.frameY) };
    const rectOf = (target: Element) => {
      const rect = target.getBoundingClientRect();
      return { x: rect.left - origin.x, y: rect.top - origin.y, w: rect.width, h: rect.height };
    };
    const module = element.closest<HTMLElement>('.module')?.dataset;
    const kind = [...element.classList].find((name) => parts.includes(name));
    const lines = [...element.querySelectorAll<HTMLElement>('.sl')].map((line) => {
      // The element's box is the place it was given; the boxes of its text nodes are what takes room.
      const style = getComputedStyle(line);
      const boxes: DOMRect[] = [];
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      const nodes: Node[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        nodes.push(node);
        const range = document.createRange();
        range.selectNodeContents(node);
        boxes.push(...[...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0));
      }
      const vertical = style.writingMode.startsWith('vertical');
      const size = Number.parseFloat(style.fontSize);
      // Rows of text: places more than half a character apart (a superior figure is no new row).
      const places = boxes.map((box) => (vertical ? box.left : box.bottom)).sort((a, b) => a - b);
      const rows = places.filter((at, i) => i === 0 || at - (places[i - 1] ?? at) > size / 2);
      const x0 = Math.min(...boxes.map((box) => box.left));
      const y0 = Math.min(...boxes.map((box) => box.top));
      const x1 = Math.max(...boxes.map((box) => box.right));
      const y1 = Math.max(...boxes.map((box) => box.bottom));
      const text = line.textContent ?? '';
      const characters = [...text];
      const blankPx = vertical
        ? { before: size / 2, after: size / 2 }
        : {
            before: blanksOf(characters.at(0) ?? '', nodes.at(0) ?? null).before,
            after: blanksOf(characters.at(-1) ?? '', nodes.at(-1) ?? null).after,
          };
      return {
        text,
        blankPx,
        rect:
          boxes.length === 0
            ? rectOf(line)
            : { x: x0 - origin.x, y: y0 - origin.y, w: x1 - x0, h: y1 - y0 },
        fragments: rows.length,
        vertical,
        sizePx: size,
      };
    });
    return {
      page: Number(sheet.frame),
      ...(module?.story === undefined ? {} : { story: module.story }),
      part: Number(module?.part ?? 0),
      kind: kind ?? '',
      generated: element.dataset.generated !== undefined,
      text: element.textContent ?? '',
      rect: rectOf(element),
      lines,
    };
  });
}

/** The page script: all texts in document order, body paragraphs and set texts alike. */
export function readUnits(parts: readonly string[]): OnPage<TextUnit>[] {
  const texts = document.querySelectorAll<HTMLElement>('.sheet :is(.para, .set)');
  return [...texts].map((element) => {
    const module = element.closest<HTMLElement>('.module')?.dataset ?? {};
    const text = element.textContent ?? '';
    const made = element.dataset.generated;
    const whole = element.classList.contains('set') && made !== undefined;
    const kind = [...element.classList].find((name) => parts.includes(name));
    return {
      page: Number(element.closest<HTMLElement>('.sheet')?.dataset.frame),
      story: module.story ?? '',
      part: Number(module.part ?? 0),
      kind: kind ?? '',
      block: element.closest<HTMLElement>('[data-block]')?.dataset.block ?? '',
      text,
      generated: whole ? text.length : Number(made ?? 0),
    };
  });
}

/** The page script: pictures of stories, and whether each could be shown. */
export function readPictures(): OnPage<PictureGeometry>[] {
  return [...document.querySelectorAll<HTMLImageElement>('.sheet img')].map((image) => {
    const sheet = image.closest<HTMLElement>('.sheet')?.dataset ?? {};
    const rect = image.getBoundingClientRect();
    return {
      page: Number(sheet.frame),
      story: image.closest<HTMLElement>('.module')?.dataset.story ?? '',
      src: image.getAttribute('src') ?? '',
      rect: {
        x: rect.left - Number(sheet.frameX),
        y: rect.top - Number(sheet.frameY),
        w: rect.width,
        h: rect.height,
      },
      loaded: image.complete && image.naturalWidth > 0,
    };
  });
}
