/** Parts of the integration that need no Astro: options, addresses of files, fonts, the command. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connect, ViteDevServer } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { printedLine } from '../../../src/cli/verbs/print.ts';
import { DiagnosticError } from '../../../src/diagnostics/diagnostic-error.ts';
import { errorAt, warningAt } from '../../../src/diagnostics/make.ts';
import { buildEditions } from '../../../src/integration/build-editions.ts';
import { childErrors } from '../../../src/integration/child-errors.ts';
import { artifactFile, followArtifacts, pathBelow } from '../../../src/integration/dev-server.ts';
import { asAstroError } from '../../../src/integration/explain-failure.ts';
import { optionsFault, settingsOf } from '../../../src/integration/options.ts';
import { runCommand } from '../../../src/integration/run-command.ts';
import { unicodeRanges } from '../../../src/integration/web-fonts.ts';
import { reportDiagnostics } from '../../../src/report/report-diagnostics.ts';

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

describe('artifacts of the dev server', () => {
  const out = join(folder, 'out');
  const print = join(out, '2023-08-18', 'print');
  const forgotten: string[] = [];
  const idToModuleMap = new Map([
    ['\0virtual:banxin/artifacts', 'artifacts'],
    ['/src/page.astro', 'page'],
  ]);
  const invalidateModule = (name: string) => forgotten.push(name);
  const environments = { ssr: { moduleGraph: { idToModuleMap, invalidateModule } } };
  const follow = followArtifacts({ environments } as unknown as ViteDevServer, out);
  const visit = (accept: string): readonly string[] => {
    forgotten.length = 0;
    let passed = 0;
    const request = { headers: { accept } } as Connect.IncomingMessage;
    follow(request, {} as ServerResponse, () => {
      passed += 1;
    });
    expect(passed).toBe(1);
    return [...forgotten];
  };

  it('are read anew before a page when they were made or thrown away, and only then', () => {
    expect(visit('text/html')).toEqual([]);
    mkdirSync(join(print, 'pages'), { recursive: true });
    writeFileSync(join(print, 'issue.pdf'), 'x');
    expect(visit('image/webp')).toEqual([]);
    expect(visit('text/html')).toEqual(['artifacts']);
    expect(visit('text/html')).toEqual([]);
    rmSync(join(print, 'issue.pdf'));
    expect(visit('text/html,*/*')).toEqual(['artifacts']);
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
  it('uses the same cache though it runs in another folder', async () => {
    const text: string[] = [];
    const before = process.env['BANXIN_CACHE'];
    process.env['BANXIN_CACHE'] = 'kept/here';
    await run('console.log(process.env.BANXIN_CACHE)', text).finally(() => {
      process.env['BANXIN_CACHE'] = before;
    });
    expect(text.join('').trim()).toBe(resolve('kept/here'));
  });
  it('fails the build with its exit code', async () => {
    const error = await run('process.exit(3)').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(DiagnosticError);
    expect((error as DiagnosticError).diagnostics[0]).toMatchObject({
      rule: 'web/command-failed',
      data: { verb: 'print', reason: 'exit 3' },
    });
  });
  it('repeats the child’s errors where the build stops', async () => {
    const said = reportDiagnostics(
      [
        errorAt('model/unreadable', { file: 'issues/a.mdx', line: 3 }, { reason: 'UTF-8' }),
        warningAt('model/not-mdx', { file: 'issues/b.md' }, { file: 'b.md' }),
      ],
      { language: 'zh-CN', colour: true, readSource: () => '一\n二\n三\n' },
    );
    const more = '进度\n'.repeat(20);
    const script = `console.log(${JSON.stringify(said + more)}); process.exit(1)`;
    const error = await run(script).catch((caught: unknown) => asAstroError(caught, 'zh-CN'));
    expect(String(error)).toContain('错误 1 处');
    expect(String(error)).toMatch(/issues\/a\.mdx:3: 错误 model\/unreadable\n\s+\S/);
    expect(String(error)).not.toContain('b.md');
  });
  it('repeats the first five of many, warnings only under --strict, and the head of a crash', () => {
    const problem = (word: string, index: number) => `a.mdx:${index}: ${word} check/a-b\n  why\n`;
    const of = (word: string, count: number) =>
      Array.from({ length: count }, (_, index) => problem(word, index + 1)).join('');
    const many = childErrors({ stdout: of('error', 7) + of('warning', 2) }, true);
    expect(many.count).toBe(7);
    expect(many.said.match(/check\/a-b/g)).toHaveLength(5);
    const proof = '2024-03-07 p.1: error verify/pdf-outside\n  out\n'.repeat(5);
    expect(childErrors({ stdout: proof + of('error', 1) }, true).said).toMatch(/^\n {4}a\.mdx:1: /);
    expect(childErrors({ stdout: of('warning', 2) }, true).count).toBe(2);
    expect(childErrors({ stdout: of('warning', 2) }, false)).toEqual({ said: '' });
    const crash = '[banxin] 2023-08-18 pdf\na.ts:1\n\nTypeError: no\n  at x\n  at y\n  at z\n';
    expect(childErrors({ stderr: crash }, false).said).toContain('TypeError: no');
    expect(childErrors({ stderr: crash }, false).said).not.toContain('[banxin]');
  });
  it('marks an issue with errors, and names its PDF only when it is sound', () => {
    const warning = warningAt('model/not-mdx', undefined, { file: 'b.md' });
    expect(printedLine('out/a/print', [warning])).toBe('✓ out/a/print/issue.pdf\n');
    const error = errorAt('model/unreadable', undefined, { reason: '' });
    expect(printedLine('out/a/print', [warning, error])).toBe('✗ out/a/print\n');
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
