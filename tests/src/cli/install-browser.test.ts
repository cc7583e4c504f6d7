/** What is told while a browser is fetched: how much there is to come, in few lines. */
import { expect, it } from 'vitest';
import { playwrightProgress } from '../../../src/cli/install-browser.ts';
import { tenths } from '../../../src/cli/packaged-download.ts';
import { runProgram } from '../../../src/cli/run-program.ts';

it('tells megabytes, once each tenth', () => {
  const lines: string[] = [];
  const told = tenths((line) => lines.push(line), 'downloading', 80);
  for (let megabytes = 0; megabytes <= 100; megabytes += 1) told(megabytes * 1_000_000);
  expect(lines).toHaveLength(10);
  expect([lines[0], lines[9]]).toEqual(['downloading: 8 of 80 MB', 'downloading: 80 of 80 MB']);
});

it('says nothing twice when much comes at once', () => {
  const lines: string[] = [];
  const told = tenths((line) => lines.push(line), 'x', 10);
  for (const megabytes of [0.5, 7.5, 7.6, 3]) told(megabytes * 1_000_000);
  expect(lines).toEqual(['x: 8 of 10 MB']);
});

it('reads Playwright’s own progress', () => {
  const text = '|■■■        |  10% of 104.5 MiB\n|■■■■■■     |  20% of 104.5 MiB\n';
  expect(playwrightProgress(text)).toBe('20% of 104.5 MiB');
  expect(playwrightProgress('Downloading Chromium')).toBeUndefined();
});

it('hands on what a program says while it runs, and keeps what it said last', async () => {
  const said: string[] = [];
  const script = 'console.log("10% of 3 MiB"); console.log("done"); process.exitCode = 3';
  const outcome = await runProgram(process.execPath, ['-e', script], {}, 1, (text) => {
    said.push(text);
  });
  expect(said.join('')).toContain('10% of 3 MiB');
  expect(outcome).toEqual({ ok: false, lastLine: 'done' });
});
