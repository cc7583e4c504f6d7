/** Pictures of routes: the whole page at a width, nothing moving, every picture loaded. The only part with a browser. */
import { launchBrowser } from '../../print/index.ts';
import { withServer } from '../serve-folder.ts';
import type { RouteSubject } from './subjects.ts';
import type { Shoot } from './take.ts';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof launchBrowser>>['browser']['newPage']>>;

const HEIGHT = 800;

/** Shoots the routes of a `dist`; `say` is told of each. */
export const shootRoutes =
  (dist: string, say: (line: string) => void): Shoot =>
  (routes, keep) =>
    withServer(dist, async (address) => {
      const { browser } = await launchBrowser();
      try {
        const page = await browser.newPage({ reducedMotion: 'reduce' });
        for (const [index, subject] of routes.entries()) {
          say(`${index + 1}/${routes.length} ${subject.name}`);
          await keep(subject, await shoot(page, address, subject));
        }
      } finally {
        await browser.close();
      }
    });

const shoot = async (
  page: Page,
  address: string,
  { route, width }: RouteSubject,
): Promise<Uint8Array> => {
  await page.setViewportSize({ width, height: HEIGHT });
  const url = `${address}${route.split('/').map(encodeURIComponent).join('/')}`;
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate(loadAll);
  return page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
};

/** Runs in the page: pictures below the fold are lazy, and a picture without them would show empty frames. */
const loadAll = async (): Promise<void> => {
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
};
