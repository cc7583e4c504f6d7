/**
 * The pictures at the top of the README, made from what `npm run build` left in `dist/`: a printed page,
 * the site on a phone, a card. Run: `node_modules/.bin/node tools/make-pictures.ts` after a build.
 */
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import sharp from 'sharp';
import { launchBrowser } from '../print/index.ts';

const DATE = '2023-08-18';
const LEAD = 'paper-from-folder';
const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

/** Serves `dist/` on this machine only, for as long as the screenshot takes. */
const serve = () =>
  createServer(async (request, response) => {
    const name = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const asked = path.join(dist, name);
    const file = name.endsWith('/') ? path.join(asked, 'index.html') : asked;
    if (!file.startsWith(dist) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    });
    response.end(await readFile(file));
  });

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

const phone = async (): Promise<void> => {
  const server = serve();
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { browser } = await launchBrowser();
  try {
    const view = await browser.newPage({
      viewport: { width: 390, height: 844 },
      deviceScaleFactor: 2,
    });
    await view.goto(`http://127.0.0.1:${port}/${DATE}/`, { waitUntil: 'networkidle' });
    const shot = await view.screenshot();
    await sharp(shot)
      .resize({ width: 500 })
      .webp({ quality: 82 })
      .toFile(path.join(root, 'docs/phone.webp'));
  } finally {
    await browser.close();
    server.close();
  }
};

await page();
await card();
await phone();
