/** `banxin print` and the lock: written when it is absent, kept, and held to where CI is set. */
import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLayoutLock } from '../../src/model/layout-lock.ts';
import { setFixtureFace } from '../support/fixture-face.ts';
import { withPaper } from '../support/paper.ts';
import { runCommand } from '../support/run-command.ts';

interface Printed {
  readonly code: number;
  readonly rules: readonly string[];
  readonly kept: boolean;
}
const print = async (folder: string, ci: string): Promise<Printed> => {
  const { code, out } = await runCommand(['print', '--json'], { folder, ci });
  const told = JSON.parse(out) as {
    issues: { kept: boolean }[];
    diagnostics: { rule: string }[];
  };
  return {
    code,
    rules: told.diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('layout/')),
    kept: told.issues.every(({ kept }) => kept),
  };
};

it('prints unlocked in CI, writes the lock at a desk, keeps it, and holds CI to it', async () => {
  await withPaper({}, async (folder) => {
    setFixtureFace(folder);
    // Another paper in each run, by a line that is on the web only: the cache keeps what a run has printed.
    appendFileSync(join(folder, 'issues/newspaper.yaml'), `footer: [${randomUUID()}]\n`);
    const lock = join(folder, 'issues/2023-08-18/layout.lock.json');
    const story = join(folder, 'issues/2023-08-18/second.mdx');
    const text = readFileSync(story, 'utf8');
    expect((await print(folder, '1')).code).toBe(0);
    expect(existsSync(lock)).toBe(false);
    const first = await print(folder, '');
    const written = readFileSync(lock, 'utf8');
    expect(first).toMatchObject({ code: 0, kept: false });
    expect(readLayoutLock(written)?.headlines.map((entry) => entry.story)).toContain('second');
    // The report of a page that was solved is another than that of one that is agreed.
    expect(await print(folder, '')).toMatchObject({ code: 0, kept: false });
    expect(await print(folder, '')).toMatchObject({ code: 0, kept: true });
    writeFileSync(story, text.replace('二条也要排满', '二条改了标题'));
    const held = await print(folder, '1');
    expect(held).toMatchObject({ code: 1, kept: false });
    expect(held.rules).toContain('layout/frozen');
    expect(readFileSync(lock, 'utf8')).toBe(written);
    const edited = await print(folder, '');
    expect(edited.code).toBe(0);
    expect(edited.rules).toContain('layout/moved');
    expect(readFileSync(lock, 'utf8')).toContain('二条改了标题');
  });
}, 240_000);
