/** The strip by keyboard: a mark tells, a thumbnail opens its layout and its outline, Escape closes both. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk } from '../../../print/desk/index.ts';
import { sharedBrowser } from '../../support/browser.ts';

const root = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'banxin-desk-keys-'));
const date = '2023-08-18';
let server: Server;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const issue = join(folder, 'issues', date);
  cpSync(join(root, 'issues/newspaper.yaml'), join(folder, 'issues/newspaper.yaml'));
  cpSync(join(root, 'issues', date), issue, { recursive: true });
  rmSync(join(issue, 'layout.lock.json'), { force: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const file = join(issue, 'issue.mdx');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {4}layout:\n( {6}.*\n)+/gmu, ''));
  const places = { root: folder, issuesDir: join(folder, 'issues') };
  const desk = createDesk(places);
  server = createServer((request, response) => void desk.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : '';
  ({ browser } = await sharedBrowser());
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${origin}/desk/${date}/02`, { waitUntil: 'load' });
  await page.frameLocator('iframe').locator('.mark').first().waitFor();
}, 60_000);
afterAll(async () => {
  await page?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const marks = () => page.frameLocator('iframe').locator('.mark');
const outlines = () => page.frameLocator('iframe').locator('.outlines');

describe('the strip by keyboard', () => {
  it('tells of a mark that has the focus, beside the mark and inside the window', async () => {
    await marks().first().focus();
    const name = await page.locator('.taboo-list .on .name').textContent();
    expect(await page.locator('.tip .name').textContent()).toBe(name);
    const tip = await page.locator('.tip').boundingBox();
    expect(tip?.x).toBeGreaterThanOrEqual(0);
    expect((tip?.x ?? 0) + (tip?.width ?? 0)).toBeLessThanOrEqual(1280);
    expect((tip?.y ?? 0) + (tip?.height ?? 0)).toBeLessThanOrEqual(800);
    await page.locator('header a').first().focus();
    await page.locator('.tip').waitFor({ state: 'hidden' });
  });

  it('keeps numbers as large on screen at any zoom', async () => {
    const width = async () => (await marks().first().locator('.badge circle').boundingBox())?.width;
    const fit = await width();
    await page.locator('[name=zoom]').selectOption('2');
    const large = await width();
    await page.locator('[name=zoom]').selectOption('fit');
    expect(fit).toBeGreaterThan(14);
    expect(large).toBeCloseTo(fit ?? 0, 0);
  });

  it('opens the layout and the outline of a thumbnail with Enter, one at a time', async () => {
    await page.locator('.page').nth(1).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.page').nth(1).getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('#layout-1 pre').textContent()).toContain('layout:');
    expect(await outlines().locator('.o-page.on').getAttribute('data-page')).toBe('1');
    expect(await marks().first().isVisible()).toBe(false);
    await page.locator('.page').nth(2).click();
    expect(await page.locator('.layout:visible').count()).toBe(1);
    expect(await outlines().locator('.o-page.on').getAttribute('data-page')).toBe('2');
  });

  it('closes with Escape and shows the marks again', async () => {
    await page.keyboard.press('Escape');
    expect(await page.locator('.layout:visible').count()).toBe(0);
    expect(await outlines().locator('.on').count()).toBe(0);
    expect(await marks().first().isVisible()).toBe(true);
  });

  it('leaves the marks away when they are not wanted', async () => {
    await page.locator('[data-show=taboos]').uncheck();
    expect(await marks().first().isVisible()).toBe(false);
    await page.locator('[data-show=taboos]').check();
    expect(await marks().first().isVisible()).toBe(true);
  });
});
