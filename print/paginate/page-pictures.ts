/**
 * Pictures of printed pages for the web edition: what stands on paper, as WebP.
 *
 * In: a document whose pages are elements (Paged.js). Out: for each page a picture about 150 dots an
 * inch wide enough to read headlines and body, and a small one for strips of pages. The browser draws at
 * twice the size of the window; the reduction smooths hairlines.
 */
import type { CDPSession, Page } from 'playwright';
import sharp from 'sharp';

/** Pictures of one page. */
export interface PagePicture {
  readonly number: number;
  readonly large: Buffer;
  readonly small: Buffer;
  /** Size of the large picture in pixels. */
  readonly width: number;
  readonly height: number;
}

/** Widths of the two pictures in pixels: 150 an inch on a tabloid page, and a thumbnail. */
const widths = { large: 1600, small: 480 } as const;
/** Device pixels drawn for each CSS pixel. */
const drawnScale = 2;

interface PageBox {
  readonly number: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The page script: where each page lies in the document. */
function pageBoxes(): PageBox[] {
  return [...document.querySelectorAll<HTMLElement>('.pagedjs_page')].map((page) => {
    const { left, top, width, height } = page.getBoundingClientRect();
    const number = Number(page.querySelector<HTMLElement>('.sheet')?.dataset.frame);
    return { number, x: left + window.scrollX, y: top + window.scrollY, width, height };
  });
}

/** Draws one page. The protocol's quick PNG takes a third of the time of the ordinary one. */
async function draw(session: CDPSession, { x, y, width, height }: PageBox): Promise<Buffer> {
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    captureBeyondViewport: true,
    clip: { x, y, width, height, scale: drawnScale },
  });
  return Buffer.from(data, 'base64');
}

async function encode(number: number, png: Buffer): Promise<PagePicture> {
  const at = (width: number, quality: number) =>
    sharp(png).resize({ width, kernel: 'lanczos3' }).webp({ quality, effort: 2 });
  const large = await at(widths.large, 82).toBuffer({ resolveWithObject: true });
  const small = await at(widths.small, 78).toBuffer();
  const { width, height } = large.info;
  return { number, large: large.data, small, width, height };
}

/** Takes the pictures of all pages, in page order. One is encoded while the next is drawn. */
export async function takePagePictures(page: Page): Promise<readonly PagePicture[]> {
  const session = await page.context().newCDPSession(page);
  const pictures: Promise<PagePicture>[] = [];
  for (const box of await page.evaluate(pageBoxes)) {
    pictures.push(encode(box.number, await draw(session, box)));
  }
  await session.detach();
  return Promise.all(pictures);
}
