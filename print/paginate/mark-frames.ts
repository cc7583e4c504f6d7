/**
 * Finds the top left corner of every page and writes it on its sheet (`data-frame`, `-x`, `-y`),
 * so that every reading is counted from the trim. Runs in the browser.
 *
 * Under Paged.js a page is an element. Under Chromium's own paging there is none: sheets lie one under
 * the other in the window, and a page's corner is the sheet's corner less the margins that the style
 * sheet's `@page` rules give it, which is what the printer of Chromium does with them.
 */

/** A page as marked. */
export interface Frame {
  readonly page: number;
  readonly width: number;
  readonly height: number;
  readonly sheet: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
  readonly folio: string | null;
}

/** The page script for Paged.js: the corner is the page element's, which is the trim. */
export function markPagedFrames(): Frame[] {
  return [...document.querySelectorAll<HTMLElement>('.pagedjs_page')].flatMap((page) => {
    const sheet = page.querySelector<HTMLElement>('.sheet');
    if (sheet === null) return [];
    const corner = page.getBoundingClientRect();
    const box = sheet.getBoundingClientRect();
    // Paged.js writes the named page's name over `data-page`; the id `page-02` is left alone.
    const number = Number(/\d+$/.exec(sheet.id)?.[0]);
    sheet.dataset.frame = String(number);
    sheet.dataset.frameX = String(corner.left);
    sheet.dataset.frameY = String(corner.top);
    const folio = page.querySelector<HTMLElement>('.pagedjs_margin .folio');
    return [
      {
        page: number,
        width: corner.width,
        height: corner.height,
        sheet: { x: box.left - corner.left, y: box.top - corner.top, w: box.width, h: box.height },
        folio: folio?.textContent ?? null,
      },
    ];
  });
}

/** The page script for Chromium's own paging: corners from the `@page` rules. */
export function markNativeFrames(): Frame[] {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule): rule is CSSPageRule => rule instanceof CSSPageRule);
  const probe = document.createElement('div');
  probe.style.cssText = 'position:absolute;visibility:hidden;left:0;top:0';
  document.body.append(probe);
  const length = (value: string): number => {
    if (value === '') return 0;
    probe.style.width = value;
    return probe.getBoundingClientRect().width;
  };
  const declared = (name: string, property: string): string =>
    rules
      .filter((rule) => rule.selectorText === '' || rule.selectorText === name)
      .map((rule) => rule.style.getPropertyValue(property))
      .filter((value) => value !== '')
      .at(-1) ?? '';
  const frames = [...document.querySelectorAll<HTMLElement>('.sheet')].map((sheet) => {
    const name = getComputedStyle(sheet).page;
    const x = length(declared(name, 'margin-left'));
    const y = length(declared(name, 'margin-top'));
    const [width = '', height = ''] = declared(name, 'size').split(/\s+/);
    const box = sheet.getBoundingClientRect();
    const number = Number(/\d+$/.exec(sheet.id)?.[0]);
    sheet.dataset.frame = String(number);
    sheet.dataset.frameX = String(box.left - x);
    sheet.dataset.frameY = String(box.top - y);
    return {
      page: number,
      width: length(width),
      height: length(height),
      sheet: { x, y, w: box.width, h: box.height },
      folio: null,
    };
  });
  probe.remove();
  return frames;
}
