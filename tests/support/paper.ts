/** A small sound newspaper on one page, for tests that seed one fault at a time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { planFromDisk } from '../../print/issue/plan-from-disk.ts';
import { checkNewspaper } from '../../src/check/check-newspaper.ts';
import { type Diagnostic, hasErrors } from '../../src/diagnostics/diagnostic.ts';
import { readNewspaper } from '../../src/read/read-newspaper.ts';
import { fontsOf } from './read-paper.ts';

/** Path inside the folder of the newspaper to text. */
export type Files = Readonly<Record<string, string>>;

const sentence = '版面以行为尺，字数先于油墨，编辑数清每一行再落笔，读者便不会看见空白与挤压。';

/** A paragraph of about so many characters. */
export const prose = (characters: number): string =>
  sentence
    .repeat(Math.ceil(characters / sentence.length))
    .slice(0, characters - 1)
    .concat('。');

/** An article of page 1. */
export const article = (headline: string, body: string, more = ''): string =>
  `---\nheadline: ${headline}\npage: 1\n${more}---\n\n${body}\n`;

const issue = `---
date: 2023-08-18
number: 33
pages:
  - number: 1
    name: 要闻
    layout:
      areas: |
        A A A A A
        B B B C C
      rows: [40, '*']
      A: lead
      B: second
      C: third
---
`;

/** The sound newspaper; its page has room to spare, which is a warning and no error. */
export const soundPaper: Files = {
  'issues/newspaper.yaml': 'name: 版心报\n',
  'issues/2023-08-18/issue.mdx': issue,
  'issues/2023-08-18/lead.mdx': article('一行一行数出来的头条', prose(2300)),
  'issues/2023-08-18/second.mdx': article('二条也要排满', prose(1450)),
  'issues/2023-08-18/third.mdx': article('三条补齐版面', prose(980)),
};

/** Writes the newspaper with some files replaced, calls back with its folder, removes it. */
export const withPaper = <T>(files: Files, use: (root: string) => Promise<T>): Promise<T> =>
  withFiles({ ...soundPaper, ...files }, use);

/** Writes these files and a grey picture, calls back with their folder, removes it. */
export const withFiles = async <T>(files: Files, use: (root: string) => Promise<T>): Promise<T> => {
  const root = mkdtempSync(join(tmpdir(), 'banxin-paper-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const grey = { width: 900, height: 600, channels: 3, background: '#777' } as const;
    mkdirSync(join(root, 'issues/2023-08-18/images'), { recursive: true });
    await sharp({ create: grey }).jpeg().toFile(join(root, 'issues/2023-08-18/images/a.jpg'));
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** What `banxin check` would report: reading first, then fonts, layout and glyphs. */
export const checkPaper = (files: Files): Promise<readonly Diagnostic[]> =>
  withPaper(files, async (root) => {
    const places = { root, issuesDir: join(root, 'issues') };
    const { newspaper, diagnostics } = await readNewspaper(places);
    const readable = newspaper && !hasErrors(diagnostics);
    const found = [...diagnostics, ...(readable ? checkNewspaper(newspaper) : [])];
    const [only] = newspaper?.issues ?? [];
    if (!newspaper || !only || hasErrors(found)) return found;
    const { publication } = newspaper;
    const fonts = await fontsOf(publication);
    const folder = join(places.issuesDir, only.date);
    const plan = await planFromDisk({ issue: only, publication, fonts, folder });
    return [...found, ...plan.diagnostics];
  });
