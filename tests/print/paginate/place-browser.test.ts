/** The folder of unpacked browsers: whole ones only, and no more than are used. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  noteBrowserUse,
  packagedBrowserFault,
  packagedBrowserIn,
} from '../../../print/paginate/packaged-browser.ts';
import { placeBrowser, removeIdleBrowsers } from '../../../print/paginate/place-browser.ts';

let browsers = '';
beforeEach(() => {
  browsers = mkdtempSync(join(tmpdir(), 'banxin-browsers-'));
});
afterEach(() => rmSync(browsers, { recursive: true, force: true }));

/** A folder with a false browser, used so many days ago. */
const put = (name: string, text = 'browser', days = 0): string => {
  const folder = join(browsers, name);
  mkdirSync(join(folder, 'lib'), { recursive: true });
  writeFileSync(join(folder, 'chromium'), text);
  writeFileSync(join(folder, 'lib', 'libnss3.so'), 'library');
  const used = Date.now() / 1000 - days * 86_400;
  utimesSync(folder, used, used);
  return folder;
};
const own = (): ReturnType<typeof packagedBrowserIn> => packagedBrowserIn(browsers);

describe('a browser is put in its place', () => {
  it('whole, with the sizes by which it is known to be', async () => {
    await placeBrowser(put('.unpack-1'), browsers);
    expect(packagedBrowserFault(own())).toBeUndefined();
    rmSync(join(own().libraries, 'libnss3.so'));
    expect(packagedBrowserFault(own())).toBe('lib/libnss3.so is damaged');
  });

  it('unless another process was first', async () => {
    await placeBrowser(put('.unpack-1', 'first'), browsers);
    await placeBrowser(put('.unpack-2', 'second one'), browsers);
    expect(packagedBrowserFault(own())).toBeUndefined();
    expect(readdirSync(own().folder)).toContain('chromium');
  });

  it('instead of one that is damaged', async () => {
    await placeBrowser(put('.unpack-1'), browsers);
    rmSync(own().executable);
    await placeBrowser(put('.unpack-2'), browsers);
    expect(packagedBrowserFault(own())).toBeUndefined();
  });
});

describe('of browsers that lie idle', () => {
  it('those of other versions go, and what the dead have left; ours and the foreign stay', async () => {
    const name = own().folder.slice(browsers.length + 1);
    put(name, 'ours', 400);
    put('chromium-1.0.0', 'old', 61);
    put('chromium-2.0.0', 'in use', 59);
    put('.unpack-1', 'half', 2);
    put('.install-2', 'at work', 0);
    put('.broken-3', 'half', 2);
    put('firefox', 'of somebody else', 400);
    await removeIdleBrowsers(browsers);
    expect(readdirSync(browsers).sort()).toEqual(
      ['.install-2', 'chromium-2.0.0', name, 'firefox'].sort(),
    );
  });

  it('one that was just used is not one', async () => {
    put('chromium-1.0.0', 'old', 61);
    const folder = join(browsers, 'chromium-1.0.0');
    await noteBrowserUse({ ...own(), folder });
    await removeIdleBrowsers(browsers);
    expect(readdirSync(browsers)).toEqual(['chromium-1.0.0']);
  });
});
