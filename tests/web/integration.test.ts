/** Parts of the integration that need no Astro: options, addresses of files, fonts, the command. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { DiagnosticError } from '../../src/diagnostics/diagnostic-error.ts';
import { buildEditions } from '../../src/integration/build-editions.ts';
import { artifactFile, pathBelow } from '../../src/integration/dev-server.ts';
import { optionsFault, settingsOf } from '../../src/integration/options.ts';
import { runCommand } from '../../src/integration/run-command.ts';
import { unicodeRanges } from '../../src/integration/web-fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'banxin-unit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const settings = settingsOf({ issues: 'news' }, pathToFileURL(`${folder}/`));

describe('options', () => {
  it('name what is unknown or of the wrong type', () => {
    expect(optionsFault({ issues: 'a', print: false })).toBeUndefined();
    expect(optionsFault({ prnt: false })).toContain('"prnt"');
    expect(optionsFault({ print: 'no' })).toContain('boolean');
  });
  it('stand on the site’s root', () => {
    expect(settings.issuesDir).toBe(join(folder, 'news'));
    expect([settings.print, settings.cards, settings.strict]).toEqual([true, true, false]);
  });
});

describe('files of the dev server', () => {
  it('are found below the base only', () => {
    expect(pathBelow('/paper/2023-08-18/print/a.pdf?x', '/paper')).toBe('2023-08-18/print/a.pdf');
    expect(pathBelow('/other/a', '/paper')).toBeUndefined();
    expect(pathBelow('/%E0%A4%A', '/')).toBeUndefined();
  });
  it('never leave the cache', () => {
    expect(artifactFile('2023-08-18/print/pages/02.webp', '/out')).toBe(
      join('/out', '2023-08-18/print/pages/02.webp'),
    );
    for (const path of [
      '2023-08-18/print/../../../etc/passwd',
      '../2023-08-18/print/a.pdf',
      '2023-08-18/secret/a.pdf',
      '2023-08-18/print/a\0.pdf',
    ]) {
      expect(artifactFile(path, '/out'), path).toBeUndefined();
    }
  });
});

describe('web fonts', () => {
  it('write neighbouring code points as ranges', () => {
    expect(unicodeRanges('acb中')).toBe('U+61-63,U+4E2D');
  });
});

const run = (script: string, text: string[] = []) => {
  const command = join(folder, 'command.mjs');
  writeFileSync(command, script);
  const { issuesDir, outDir } = settings;
  const common = { root: folder, strict: true, language: 'zh-CN', issuesDir, outDir };
  return runCommand({ verb: 'print', ...common, write: (part) => text.push(part) }, command);
};

describe('the command as a child', () => {
  it('gets its words and passes on what it says', async () => {
    const text: string[] = [];
    await run('console.log(process.argv.slice(2).join(" "))', text);
    expect(text.join('')).toContain('print --issues');
    expect(text.join('')).toContain('--strict');
  });
  it('fails the build with its exit code', async () => {
    const error = await run('process.exit(3)').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DiagnosticError);
    expect((error as DiagnosticError).diagnostics[0]).toMatchObject({
      rule: 'web/command-failed',
      data: { verb: 'print', reason: 'exit 3' },
    });
  });
  it('runs print and cards, and waits for both before it fails', async () => {
    const done: string[] = [];
    const input = { settings, language: 'zh-CN', write: () => undefined };
    await buildEditions(input, async ({ verb }) => {
      done.push(verb);
    });
    expect(done).toEqual(['print', 'cards']);
    let isCardsDone = false;
    const failing = buildEditions(input, async ({ verb }) => {
      if (verb === 'print') throw new Error('no browser');
      await new Promise((resolve) => setTimeout(resolve, 5));
      isCardsDone = true;
    });
    await expect(failing).rejects.toThrow('no browser');
    expect(isCardsDone).toBe(true);
  });
  it('is not started for an edition that is switched off', async () => {
    const done: string[] = [];
    const input = {
      settings: { ...settings, print: false },
      language: 'en',
      write: () => undefined,
    };
    await buildEditions(input, async ({ verb }) => {
      done.push(verb);
    });
    expect(done).toEqual(['cards']);
  });
});
