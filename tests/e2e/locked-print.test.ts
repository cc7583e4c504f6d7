/** `banxin print` and the lock: written when it is absent, kept, and held to where CI is set. */
import { execFile } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { readLayoutLock } from '../../src/model/layout-lock.ts';
import { withPaper } from '../support/paper.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

interface Printed {
  readonly code: number;
  readonly rules: readonly string[];
  readonly kept: boolean;
}
const print = async (folder: string, env: Readonly<Record<string, string>>): Promise<Printed> => {
  const words = [join(root, 'src/cli/banxin.mjs'), 'print', '--json'];
  const options = { cwd: folder, env: { ...process.env, CI: '', ...env }, maxBuffer: 1 << 26 };
  const { code, stdout } = await run(process.execPath, words, options).then(
    (done) => ({ code: 0, stdout: done.stdout }),
    (error: { code: number; stdout: string }) => error,
  );
  const told = JSON.parse(stdout) as {
    issues: { kept: boolean }[];
    diagnostics: { rule: string }[];
  };
  return {
    code,
    rules: told.diagnostics.map(({ rule }) => rule).filter((rule) => rule.startsWith('layout/')),
    kept: told.issues.every(({ kept }) => kept),
  };
};

/** Packages of this project, but a cache of its own: the sample issue has the same date. */
const linkPackages = (folder: string): void => {
  const packages = join(folder, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.')) continue;
    symlinkSync(join(root, 'node_modules', name), join(packages, name), 'junction');
  }
};

it('prints unlocked in CI, writes the lock at a desk, keeps it, and holds CI to it', async () => {
  await withPaper({}, async (folder) => {
    linkPackages(folder);
    const lock = join(folder, 'issues/2023-08-18/layout.lock.json');
    const story = join(folder, 'issues/2023-08-18/second.mdx');
    const text = readFileSync(story, 'utf8');
    expect((await print(folder, { CI: '1' })).code).toBe(0);
    expect(existsSync(lock)).toBe(false);
    const first = await print(folder, {});
    const written = readFileSync(lock, 'utf8');
    expect(first).toMatchObject({ code: 0, kept: false });
    expect(readLayoutLock(written)?.headlines.map((entry) => entry.story)).toContain('second');
    expect(await print(folder, {})).toMatchObject({ code: 0, kept: true });
    writeFileSync(story, text.replace('二条也要排满', '二条改了标题'));
    const held = await print(folder, { CI: '1' });
    expect(held).toMatchObject({ code: 1, kept: false });
    expect(held.rules).toContain('layout/frozen');
    expect(readFileSync(lock, 'utf8')).toBe(written);
    const edited = await print(folder, {});
    expect(edited.code).toBe(0);
    expect(edited.rules).toContain('layout/moved');
    expect(readFileSync(lock, 'utf8')).toContain('二条改了标题');
  });
}, 240_000);
