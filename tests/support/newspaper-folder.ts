/** A newspaper in a temporary folder: what the readers' tests write their seeded faults into. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { formatPlace } from '../../src/diagnostics/format.ts';
import {
  type ReadNewspaper,
  type ReadOptions,
  readNewspaper,
} from '../../src/read/read-newspaper.ts';

/** Path to text; `->target` makes a symbolic link, `bytes:` writes hexadecimal bytes. */
export type Files = Readonly<Record<string, string>>;

/** An issue of one page. */
export const issueText =
  '---\ndate: 2023-08-18\nnumber: 33\npages:\n  - { number: 1, name: 要闻 }\n---\n';
/** A sound article with the given body, which begins on line 5. */
export const articleText = (body: string, more = ''): string =>
  `---\nheadline: 一条标题\n${more}page: 1\n---\n${body}\n`;

/** A sound newspaper of one issue with one article. */
export const soundFiles: Files = {
  'issues/newspaper.yaml': 'name: 版心报\n',
  'issues/2023-08-18/issue.mdx': issueText,
  'issues/2023-08-18/a.mdx': articleText('正文一段。'),
  'issues/2023-08-18/images/a.jpg': 'x',
};

/** Writes files into a new folder, calls back with it, removes it. An empty text leaves a file out. */
export const withFolder = async <T>(
  files: Files,
  use: (root: string) => Promise<T>,
): Promise<T> => {
  const root = mkdtempSync(join(tmpdir(), 'banxin-model-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      if (text === '') continue;
      mkdirSync(dirname(join(root, path)), { recursive: true });
      if (text.startsWith('->')) symlinkSync(text.slice(2), join(root, path));
      else if (text.startsWith('bytes:'))
        writeFileSync(join(root, path), Buffer.from(text.slice(6), 'hex'));
      else writeFileSync(join(root, path), text);
    }
    return await use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** Reads the sound newspaper with some files replaced. */
export const readFiles = (
  files: Files,
  options: Partial<Omit<ReadOptions, 'root'>> = {},
): Promise<ReadNewspaper> =>
  withFolder({ ...soundFiles, ...files }, (root) =>
    readNewspaper({ root, issuesDir: 'issues', ...options }),
  );

/** A diagnostic as `rule place`, the date's folder left out. */
export const brief = (diagnostic: Diagnostic): string => {
  const place = diagnostic.source === undefined ? '-' : formatPlace(diagnostic.source);
  return `${diagnostic.rule} ${place.replace('issues/2023-08-18/', '').replace('issues/', '')}`;
};
