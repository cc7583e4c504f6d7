/**
 * The sample issue as anyone prints it: once for all tests of the run, and once by the command as typed, in a
 * process of its own; both read nothing that was kept (`--fresh`). What `issue.pdf` holds is read from the finished files, with tools that are not ours
 * (pdfjs-dist, pdf-lib's parser).
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleTextParts, normalizeText } from '../../src/model/article-text.ts';
import { readNewspaper } from '../../src/read/read-newspaper.ts';
import { printedSample } from '../support/printed-sample.ts';
import { runCommand } from '../support/run-command.ts';

const DATE = '2023-08-18';
const root = join(import.meta.dirname, '../..');
const cold = mkdtempSync(join(tmpdir(), 'banxin-sample-'));
const run = promisify(execFile);
const MM = 72 / 25.4;

const lockFile = join(root, 'issues', DATE, 'layout.lock.json');
const lockBefore = readFileSync(lockFile, 'utf8');

/** The folder of the shared print. */
let printed = '';

beforeAll(async () => {
  printed = await printedSample(DATE);
});
afterAll(() => {
  rmSync(cold, { recursive: true, force: true });
});

describe('the sample issue, printed', () => {
  it('gives the same bytes when it is typed in a process of its own, the PDF included', async () => {
    const words = ['print', DATE, '--fresh', '--json', '--out', cold];
    await run(process.execPath, ['src/cli/banxin.mjs', ...words], {
      cwd: root,
      maxBuffer: 1 << 26,
    });
    const typed = join(cold, DATE, 'print');
    const names = filesBelow(printed);
    expect(names.length).toBeGreaterThan(12);
    expect(filesBelow(typed)).toEqual(names);
    for (const name of names) {
      expect(readFileSync(join(printed, name)).equals(readFileSync(join(typed, name))), name).toBe(
        true,
      );
    }
  });

  it('is kept: printed again it is the same without being made', async () => {
    const words = ['print', DATE, '--json', '--out', join(cold, 'again')];
    const { out } = await runCommand(words, { folder: root });
    expect(JSON.parse(out)).toMatchObject({ issues: [{ kept: true }] });
    const again = join(cold, 'again', DATE, 'print');
    expect(filesBelow(again)).toEqual(filesBelow(printed));
    for (const name of filesBelow(printed))
      expect(readFileSync(join(again, name)).equals(readFileSync(join(printed, name)))).toBe(true);
  });

  it('leaves the committed lock as it is', () => {
    expect(readFileSync(lockFile, 'utf8')).toBe(lockBefore);
  });

  it('has four tagged pages of 273 × 390 mm in Chinese', async () => {
    const document = await open();
    expect(document.numPages).toBe(4);
    const { info } = (await document.getMetadata()) as { info: { Language?: string } };
    expect(info.Language).toBe('zh-CN');
    const marks: unknown = await document.getMarkInfo();
    expect(marks instanceof Map && marks.get('Marked')).toBe(true);
    for (let number = 1; number <= 4; number += 1) {
      const page = await document.getPage(number);
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
      expect(Math.abs(x1 - x0 - 273 * MM)).toBeLessThan(0.5);
      expect(Math.abs(y1 - y0 - 390 * MM)).toBeLessThan(0.5);
    }
  });

  it('holds every character of every article once and in order (law 1)', async () => {
    const document = await open();
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const content = await page.getTextContent();
      const text = content.items.map((item) => ('str' in item ? item.str : '')).join('');
      pages.push(normalizeText(text));
    }
    expect(pages.join('')).not.toMatch(/[\u2e80-\u2fdf]/u);
    const { newspaper } = await readNewspaper({ root, issuesDir: 'issues', only: DATE });
    const articles = newspaper?.issues[0]?.articles ?? [];
    expect(articles.length).toBeGreaterThanOrEqual(22);
    for (const article of articles) {
      const page = pages[Number(article.page) - 1] ?? '';
      for (const part of articleTextParts(article, 'print')) {
        const text = normalizeText(part.text);
        expect(page.includes(text), `${article.slug}: ${part.part} ${text.slice(0, 20)}`).toBe(
          true,
        );
      }
    }
  });

  it('reports agreement of both engines, baselines on their rows, no error', () => {
    const report = JSON.parse(readFileSync(join(printed, 'report.json'), 'utf8'));
    expect(report.engines).toMatchObject({ record: 'paged', compared: true });
    expect(report.engines.lines).toBeGreaterThan(700);
    expect(report.engines.worstPx).toBeLessThanOrEqual(0.01);
    expect(JSON.stringify(report.precision)).not.toBe('{}');
    const errors = report.diagnostics.filter(
      (item: { severity: string }) => item.severity === 'error',
    );
    expect(errors).toEqual([]);
  });
});

const open = () =>
  getDocument({ data: new Uint8Array(readFileSync(join(printed, 'issue.pdf'))), verbosity: 0 })
    .promise;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
