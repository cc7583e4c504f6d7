/**
 * The pictures at the top of the README, made from what `npm run build` left in `dist/`: a printed page,
 * the site on a phone, a card. Run: `node_modules/.bin/node tools/make-pictures.ts` after a build.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from '../print/index.ts';
import { withServer } from './serve-folder.ts';

const DATE = '2023-08-18';
const LEAD = 'paper-from-folder';
const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');

const page = async (): Promise<void> => {
  const file = path.join(dist, DATE, 'print', 'pages', '02.webp');
  await sharp(file)
    .resize({ width: 900 })
    .webp({ quality: 82 })
    .toFile(path.join(root, 'docs/page.webp'));
};

const card = async (): Promise<void> => {
  const folder = path.join(dist, DATE, 'cards');
  const list: unknown = JSON.parse(readFileSync(path.join(folder, 'cards.json'), 'utf8'));
  const text = JSON.stringify(list);
  const name = new RegExp(`${LEAD}\\.og\\.[0-9a-f]+\\.jpg`).exec(text)?.[0];
  if (!name) throw new Error(`no og card of ${LEAD} in cards.json`);
  await sharp(path.join(folder, name))
    .resize({ width: 800 })
    .webp({ quality: 82 })
    .toFile(path.join(root, 'docs/card.webp'));
};

const phone = (): Promise<void> =>
  withServer(dist, async (address) => {
    const { browser } = await launchBrowser();
    try {
      const view = await browser.newPage({
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
      });
      await view.goto(`${address}/${DATE}/`, { waitUntil: 'networkidle' });
      const shot = await view.screenshot();
      await sharp(shot)
        .resize({ width: 500 })
        .webp({ quality: 82 })
        .toFile(path.join(root, 'docs/phone.webp'));
    } finally {
      await browser.close();
    }
  });

await page();
await card();
await phone();
