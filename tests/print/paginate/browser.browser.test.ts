/** The resolved browser prints, measures unhinted and stays at home. */
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchBrowser } from '../../../print/paginate/browser.ts';

let launched: LaunchedBrowser;
beforeAll(async () => {
  launched = await launchBrowser();
});
afterAll(() => launched?.browser.close());

describe('launchBrowser', () => {
  it('tells its version and origin', () => {
    expect(launched.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
    expect(launched.executablePath).not.toBe('');
  });

  it('prints a PDF', async () => {
    const page = await launched.browser.newPage();
    await page.goto('data:text/html,<p>page');
    const pdf = await page.pdf({ width: '273mm', height: '390mm' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });

  it('measures text in fractions of a pixel, as the press does', async () => {
    const page = await launched.browser.newPage();
    await page.setContent('<span style="font-size:12px">iiiiillllltttttWAVAWA</span>');
    const widths = await page.evaluate(() =>
      [9, 10, 11, 12, 13].map((size) => {
        const span = document.querySelector('span');
        if (span === null) return 0;
        span.style.fontSize = `${size}px`;
        return span.getBoundingClientRect().width / size;
      }),
    );
    // Hinted advances are whole pixels, so the width per pixel of size would jump about.
    for (const width of widths) expect(Math.abs(width - (widths[0] ?? 0))).toBeLessThan(0.02);
    await page.close();
  });

  it('reaches this machine but no other host', async () => {
    const server = createServer((_, response) => response.end('home'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const page = await launched.browser.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    expect(await page.textContent('body')).toBe('home');
    const away = await launched.browser.newPage();
    await expect(away.goto('http://example.com/')).rejects.toThrow(/ERR_NAME_NOT_RESOLVED/);
    await Promise.all([page.close(), away.close()]);
    server.closeAllConnections();
    server.close();
  });
});
