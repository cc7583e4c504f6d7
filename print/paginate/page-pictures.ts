/**
 * Pictures of printed pages for the web edition: what stands on paper, as WebP.
 *
 * In: a document whose pages are elements (Paged.js). Out: for each page a picture about 150 dots an
 * inch wide enough to read headlines and body, and a small one for strips of pages.
 */
import type { Page } from 'playwright';
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
export const pictureWidths = { large: 1600, small: 480 } as const;

const webp = (png: Buffer, width: number, quality: number) =>
  sharp(png).resize({ width, kernel: 'lanczos3' }).webp({ quality, effort: 4 });

/** Takes the pictures of all pages, in page order. */
export async function takePagePictures(page: Page): Promise<readonly PagePicture[]> {
  const pictures: PagePicture[] = [];
  for (const element of await page.locator('.pagedjs_page').all()) {
    const number = Number(await element.locator('.sheet').first().getAttribute('data-frame'));
    const png = await element.screenshot({ type: 'png', animations: 'disabled', scale: 'device' });
    const large = await webp(png, pictureWidths.large, 82).toBuffer({ resolveWithObject: true });
    const small = await webp(png, pictureWidths.small, 78).toBuffer();
    const { width, height } = large.info;
    pictures.push({ number, large: large.data, small, width, height });
  }
  return pictures;
}
