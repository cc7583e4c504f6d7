/** The preview desk over a copy of a small paper: pages, fonts, pictures, redrawing after an edit. */
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDesk, type Desk } from '../../../print/desk/index.ts';
import { openCache } from '../../../src/cache/cache.ts';
import { readLayoutLock } from '../../../src/model/layout-lock.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'banxin-desk-'));
const article = join(folder, 'issues/2024-03-07/second.mdx');
let desk: Desk;
let server: Server;
let origin = '';

beforeAll(async () => {
  cpSync(join(root, 'tests/fixtures/site/issues'), join(folder, 'issues'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  desk = createDesk({ root: folder, issuesDir: join(folder, 'issues'), cache: openCache() });
  server = createServer((request, response) => {
    void desk.handle(request, response).then((handled) => {
      if (handled) return;
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = (path: string) => fetch(`${origin}${path}`);
const text = async (path: string) => (await get(path)).text();

describe('the desk', () => {
  it('writes the lock that is missing, page by page, and none where CI is set', async () => {
    const file = join(folder, 'issues/2024-03-07/layout.lock.json');
    vi.stubEnv('CI', '1');
    await text('/desk/2024-03-07/01.html');
    expect(existsSync(file)).toBe(false);
    vi.stubEnv('CI', '');
    await text('/desk/2024-03-07/01.html');
    const lock = readLayoutLock(readFileSync(file, 'utf8'));
    vi.unstubAllEnvs();
    expect(lock?.headlines.map(({ story }) => story)).toContain('second');
  });

  it('shows a page with its toggles and zoom', async () => {
    const html = await text('/desk/2024-03-07/01');
    for (const part of [
      'data-show="columns"',
      'data-show="grid"',
      'data-show="modules"',
      'name="zoom"',
    ]) {
      expect(html).toContain(part);
    }
    expect(html).toContain('src="/desk/2024-03-07/01.html"');
  });

  it('draws the sheet with columns, grid and the module’s fill in lines', async () => {
    const html = await text('/desk/2024-03-07/01.html');
    expect(html).toContain('data-story="second"');
    expect(html).toMatch(/second {2}\d+\/\d+/);
    expect(html.match(/<g class="o-columns">(<rect [^>]*>){5}<\/g>/)).not.toBeNull();
    expect(html.match(/<line/g)?.length).toBeGreaterThan(81);
  });

  it('serves the whole faces that the sheet names', async () => {
    const html = await text('/desk/2024-03-07/01.html');
    const [, url = ''] = /url\("(\/desk\/fonts\/body\.[^"]+)"/.exec(html) ?? [];
    const answer = await get(url);
    expect(answer.headers.get('content-type')).toBe('font/ttf');
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1_000_000);
  });

  it('draws a saved edit anew, tells open pages, and says how long it took', async () => {
    await text('/desk/2024-03-07/01.json');
    const events = await get('/desk/events');
    const reader = events.body?.getReader();
    await reader?.read();
    writeFileSync(article, readFileSync(article, 'utf8').replace('一句话。', '换了一句新话。'));
    const start = performance.now();
    desk.changed();
    const { value } = (await reader?.read()) ?? {};
    expect(new TextDecoder().decode(value)).toBe('data: changed\n\n');
    const page = (await (await get('/desk/2024-03-07/01.json')).json()) as { html: string };
    const seconds = (performance.now() - start) / 1000;
    await reader?.cancel();
    expect(page.html.replace(/<[^>]*>/g, '')).toContain('换了一句新话。');
    process.stdout.write(`desk: a saved edit is drawn in ${seconds.toFixed(2)} s\n`);
  });

  it('says what is wrong instead of failing', async () => {
    const good = readFileSync(article, 'utf8');
    writeFileSync(article, good.replace('headline:', 'headlin:'));
    const page = (await (await get('/desk/2024-03-07/01.json')).json()) as Record<string, unknown>;
    writeFileSync(article, good);
    expect(page['bad']).toBe(true);
    expect(page['notes']).toContain('model/unknown-key');
  });

  it('lists issues and pages at its own address', async () => {
    for (const path of ['/desk', '/desk/', '/desk/?a']) {
      const answer = await get(path);
      expect(answer.status, path).toBe(200);
      const html = await answer.text();
      expect(html.match(/href="\/desk\/[^"]+/g)).toEqual([
        'href="/desk/2024-03-07/01',
        'href="/desk/2024-02-29/01',
        'href="/desk/2024-02-29/02',
      ]);
    }
  });

  it('answers 404 with that list where there is no such page or issue', async () => {
    for (const path of ['/desk/2024-03-07/09', '/desk/2024-03-07/09.json', '/desk/2023-01-01/01']) {
      const answer = await get(path);
      expect(answer.status, path).toBe(404);
      expect(await answer.text(), path).toContain('href="/desk/2024-03-07/01"');
    }
  });

  it('shows a page of an issue that cannot be read, with the reason', async () => {
    const issue = join(folder, 'issues/2024-03-07/issue.mdx');
    const good = readFileSync(issue, 'utf8');
    writeFileSync(issue, good.replace('pages:', 'pagse:'));
    const [page, list] = [await get('/desk/2024-03-07/01'), await text('/desk/')];
    writeFileSync(issue, good);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('model/unknown-key');
    expect(list).toContain('href="/desk/2024-03-07/01"');
  });

  it('writes its bar in the paper’s own face before any of the machine', async () => {
    const html = await text('/desk/2024-03-07/01');
    const [, family = ''] = /font: 14px\/1\.5 "([^"]+)"/.exec(html) ?? [];
    expect(html).toContain(`@font-face{font-family:"${family}"`);
  });

  it('answers nothing else', async () => {
    for (const path of [
      '/desk/2024-03-07/',
      '/desk/pictures/..%2f..%2fpackage.json',
      '/desk/pictures/nothing.webp',
      '/desk/fonts/body.000000000000.ttf',
      '/elsewhere',
    ]) {
      expect((await get(path)).status, path).toBe(404);
    }
  });
});
