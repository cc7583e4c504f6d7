/**
 * Every shipped format is solved, printed and proved: a front page and an inside page each, with a picture, a
 * table, briefs, a box and 导读, so that no figure of layout holds for one sheet only.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/model/formats.ts';
import type { Format } from '../../src/model/publication.ts';

const root = join(import.meta.dirname, '../..');
const run = promisify(execFile);

const HAN =
  '把一根木棍插在平地上，影子随太阳移动。早晨的影子长，中午的影子短，傍晚又长起来。记下影子最短的一刻，便知道正午在哪里，再从正午数起，一天就分成了两半。';
const LATIN =
  'Put a straight stick upright in level ground and watch its shadow through the day. It is long in the morning, short at noon and long again towards evening. Mark the moment when it is shortest, and the middle of the day is found without a clock.';

/** A text of about so many lines of the format's columns. */
const textOf = (format: Format, lang: string, lines: number): string => {
  const paragraph = lang === 'en' ? LATIN : HAN;
  const perLine = format.measureEm * (lang === 'en' ? 2.3 : 1);
  const count = Math.max(1, Math.round((lines * perLine) / paragraph.length));
  return Array.from({ length: count }, () => paragraph).join('\n\n');
};

/** A page's articles: shares of the page's lines, as a paper's own come. */
const SHARES = [0.34, 0.22, 0.16, 0.12];

const HEADS: Readonly<Record<string, readonly string[]>> = {
  'zh-CN': ['木棍与日影', '正午在哪里', '一天分成两半', '早晨的影子', '量一量再说', '短短几行'],
  en: ['Stick and shadow', 'Where noon is', 'A day in halves', 'Morning', 'Measure it', 'Short'],
};

const writePaper = async (folder: string, format: Format, lang: string): Promise<void> => {
  const write = (name: string, text: string | Uint8Array): void => {
    const file = join(folder, 'issues', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  write('newspaper.yaml', `name: 版心报\nlang: ${lang}\nformat: ${format.name}\n`);
  const pages = [1, 2].map((number) => `  - { number: ${number}, name: 要闻 }`).join('\n');
  write('2024-03-01/issue.mdx', `---\ndate: 2024-03-01\nnumber: 1\npages:\n${pages}\n---\n`);
  const photo = sharp({ create: { width: 1500, height: 1000, channels: 3, background: '#789' } });
  write('2024-03-01/images/a.jpg', await photo.jpeg().toBuffer());
  for (const page of [1, 2]) {
    const rows = format.rows * format.columns * (page === 1 ? 0.62 : 0.86);
    SHARES.forEach((share, index) => {
      const front = [
        `headline: ${HEADS[lang]?.[index] ?? '短短几行'}`,
        `page: ${page}`,
        `priority: ${Math.min(4, index + 1)}`,
        `lang: ${lang}`,
        'print: { trim: 12 }',
        ...(index === 3 ? ['kind: filler'] : []),
      ];
      const figure = '<Figure src="./images/a.jpg" alt="木棍" caption="日影。" crop={0.3} />';
      const body = `${textOf(format, lang, share * rows)}\n${index === 0 ? `\n${figure}\n` : ''}`;
      write(`2024-03-01/p${page}-${index}.mdx`, `---\n${front.join('\n')}\n---\n\n${body}`);
    });
  }
};

interface Layout {
  readonly pages: readonly {
    readonly size: { readonly width: number; readonly height: number };
    readonly grid: { readonly columns: number; readonly pitchPt: number };
    readonly modules: readonly { readonly story: string; readonly rect: { readonly w: number } }[];
    readonly furniture: readonly { readonly kind: string; readonly rect: { readonly h: number } }[];
  }[];
}

describe.each(Object.values(formats))('$name', (format) => {
  const lang = format.name.endsWith('-en') ? 'en' : 'zh-CN';
  it('is solved, printed and proved', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'banxin-format-'));
    try {
      await writePaper(folder, format, lang);
      const words = [join(root, 'src/cli/banxin.mjs'), 'print', '--json'];
      const told = await run(
        process.execPath,
        [...words, '--issues', join(folder, 'issues'), '--out', join(folder, 'out')],
        { cwd: root, env: { ...process.env, CI: '1' }, maxBuffer: 1 << 26 },
      ).catch((error: { stdout: string }) => error);
      const { diagnostics } = JSON.parse(told.stdout) as {
        diagnostics: { rule: string; severity: string; message: string }[];
      };
      const errors = diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors.map(({ rule, message }) => `${rule} ${message}`)).toEqual([]);
      const print = join(folder, 'out/2024-03-01/print');
      const layout = JSON.parse(readFileSync(join(print, 'layout.json'), 'utf8')) as Layout;
      expect(layout.pages).toHaveLength(2);
      for (const page of layout.pages) {
        expect(page.size).toEqual({ width: format.width, height: format.height });
        expect(page.grid).toMatchObject({ columns: format.columns, pitchPt: format.pitchPt });
        expect(page.modules.length).toBeGreaterThanOrEqual(SHARES.length - 1);
      }
      const nameplate = layout.pages[0]?.furniture.find(({ kind }) => kind === 'nameplate');
      // As high on paper in every format, whatever its grid: 10 rows of 12.5 pt and a half either way.
      expect(nameplate?.rect.h ?? 0).toBeGreaterThan(40);
      expect(nameplate?.rect.h ?? 0).toBeLessThan(52);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
