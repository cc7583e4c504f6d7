/** What a session makes of a paper with an error: a build stops, `npm run dev` goes on without the article. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCache } from '../../../src/cache/cache.ts';
import { settingsOf } from '../../../src/integration/options.ts';
import { createSession, type Session } from '../../../src/integration/session.ts';

const folder = mkdtempSync(join(tmpdir(), 'banxin-session-'));
const article = join(folder, 'issues/2024-03-07/second.mdx');
const settings = settingsOf({}, pathToFileURL(`${folder}/`));
const cache = openCache();
let good = '';

beforeAll(() => {
  cpSync(join(import.meta.dirname, '../../fixtures/site/issues'), join(folder, 'issues'), {
    recursive: true,
  });
  good = readFileSync(article, 'utf8');
  writeFileSync(article, good.replace('headline:', 'headlin:'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const slugs = async (session: Session): Promise<readonly string[]> =>
  (await session.reading()).newspaper.issues.flatMap(({ articles }) =>
    articles.map(({ slug }) => slug),
  );

describe('a paper with an error', () => {
  it('stops a build', async () => {
    await expect(createSession({ settings, cache, fontBase: '/' }).reading()).rejects.toThrow(
      'model/unknown-key',
    );
  });

  it('is told once and shown without the article in dev, and with it when mended', async () => {
    const told: string[] = [];
    const session = createSession({
      settings,
      cache,
      fontBase: '/',
      report: (text) => told.push(text),
    });
    expect(await slugs(session)).toEqual(['everything', 'corrected', 'withdrawn']);
    session.forget();
    await session.reading();
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('second.mdx');
    writeFileSync(article, good);
    session.forget();
    expect(await slugs(session)).toContain('second');
    writeFileSync(article, `${good}\n<Nothing />\n`);
    session.forget();
    expect(await slugs(session)).not.toContain('second');
    expect(told).toHaveLength(2);
  });

  it('cannot be shown at all without its settings', async () => {
    const bare = { ...settings, root: join(folder, 'no'), issuesDir: join(folder, 'no') };
    const session = createSession({
      settings: bare,
      cache,
      fontBase: '/',
      report: () => undefined,
    });
    await expect(session.reading()).rejects.toThrow('model/missing-newspaper');
  });
});
