/** Kept prints: found again only when everything that shapes their bytes is the same. */
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCache } from '../../../src/cache/cache.ts';
import {
  keepPrint,
  keptPrint,
  type PrintedFrom,
  printKey,
} from '../../../src/cli/printed-cache.ts';
import { hasErrors } from '../../../src/diagnostics/diagnostic.ts';
import type { FontSet } from '../../../src/fonts/font-set.ts';
import { resolveFonts } from '../../../src/fonts/resolve-fonts.ts';
import { defaultFonts } from '../../../src/model/defaults.ts';
import { readNewspaper } from '../../../src/read/read-newspaper.ts';
import { article, type Files, prose, withPaper } from '../../support/paper.ts';

const folder = mkdtempSync(join(tmpdir(), 'banxin-prints-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const cache = openCache({ folder, stamp: 'now' });
const date = '2023-08-18';
let fonts: FontSet;
beforeAll(async () => {
  const resolved = await resolveFonts(
    { fonts: defaultFonts, source: { file: 'issues/newspaper.yaml' } },
    { root: folder, issuesDir: folder },
  );
  if (!resolved.fonts) throw new Error(JSON.stringify(resolved.diagnostics));
  fonts = resolved.fonts;
});

const lead = article(
  '一行一行数出来的头条',
  `${prose(2300)}\n\n<Box title="框">\n\n<Figure src="./more/b.jpg" alt="灰" />\n\n</Box>`,
);
const files = { [`issues/${date}/lead.mdx`]: lead, [`issues/${date}/more/b.jpg`]: 'picture' };

/** What the paper is printed from, with some files replaced. */
const withPrint = <T>(changed: Files, use: (from: PrintedFrom) => Promise<T>): Promise<T> =>
  withPaper({ ...files, ...changed }, async (root) => {
    const places = { root, issuesDir: join(root, 'issues') };
    const { newspaper, diagnostics } = await readNewspaper(places);
    const [issue] = newspaper?.issues ?? [];
    if (!newspaper || !issue || hasErrors(diagnostics))
      throw new Error(JSON.stringify(diagnostics));
    const { publication } = newspaper;
    const browser = ['packaged', '153.0.8010.0'];
    return use({ issue, publication, fonts, browser, folder: join(places.issuesDir, date) });
  });
const keyOf = (changed: Files = {}): Promise<string> =>
  withPrint(changed, (from) => printKey(cache, from));

describe('the key of a print', () => {
  it('is the same for the same paper in another folder', async () => {
    expect(await keyOf()).toBe(await keyOf());
  });

  it.each<[string, Files]>([
    ['a text', { [`issues/${date}/third.mdx`]: article('三条补齐版面', prose(979)) }],
    ['the publication', { 'issues/newspaper.yaml': 'name: 新版心报\n' }],
    ['a picture, in a box and outside images/', { [`issues/${date}/more/b.jpg`]: 'another' }],
    ['the lock', { [`issues/${date}/layout.lock.json`]: '{}' }],
  ])('changes with %s', async (_, changed) => {
    expect(await keyOf(changed)).not.toBe(await keyOf());
  });

  it('does not change with a picture that nothing shows', async () => {
    expect(await keyOf({ [`issues/${date}/images/unused.jpg`]: 'x' })).toBe(await keyOf());
  });

  it('changes with the browser, its version, a face and our code', async () => {
    await withPrint({}, async (from) => {
      const kai = { ...from.fonts.kai, hash: 'another' };
      const keys = await Promise.all([
        printKey(cache, from),
        printKey(cache, { ...from, browser: ['packaged', '153.0.8011.0'] }),
        printKey(cache, { ...from, browser: ['chrome', '153.0.8010.0'] }),
        printKey(cache, { ...from, fonts: { ...from.fonts, kai } }),
        printKey(openCache({ folder, stamp: 'later' }), from),
      ]);
      expect(new Set(keys).size).toBe(keys.length);
    });
  });
});

describe('a kept print', () => {
  const print = {
    files: new Map<string, string | Uint8Array>([
      ['report.md', '报告'],
      ['pages/01.pdf', new Uint8Array([0, 255, 10])],
    ]),
    diagnostics: [{ rule: 'layout/underset', severity: 'warning', data: { lines: 3 } }],
  } as const;

  it('comes back with its files and what was found wrong', async () => {
    const key = cache.key('print');
    expect(await keptPrint(cache, key)).toBeUndefined();
    await keepPrint(cache, key, print);
    const back = await keptPrint(cache, key);
    expect([...(back?.files.keys() ?? [])]).toEqual(['report.md', 'pages/01.pdf']);
    expect(Buffer.from(back?.files.get('report.md') ?? '').toString()).toBe('报告');
    expect(Buffer.from(back?.files.get('pages/01.pdf') ?? '').toString('hex')).toBe('00ff0a');
    expect(back?.diagnostics).toEqual(print.diagnostics);
  });

  it('is none when it is damaged', async () => {
    const key = cache.key('damaged');
    await keepPrint(cache, key, print);
    truncateSync(join(folder, 'entries/prints', key), 50);
    expect(await keptPrint(cache, key)).toBeUndefined();
    writeFileSync(join(folder, 'entries/prints', key), '');
    expect(await keptPrint(cache, key)).toBeUndefined();
    expect(readdirSync(join(folder, 'entries'))).toEqual(['prints']);
  });
});
