/** `banxin layout --alternatives`: YAML that is pasted into `issue.mdx` as it is and gives that very page. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { setFixtureFace } from '../../support/fixture-face.ts';
import { withPaper } from '../../support/paper.ts';
import { runCommand } from '../../support/run-command.ts';
import { solvedIssue, solvedPaper } from '../../support/solved-paper.ts';

interface Told {
  readonly pages: readonly {
    readonly page: number;
    readonly modules: readonly {
      readonly story: string;
      readonly cols: number;
      readonly rows: number;
    }[];
  }[];
  readonly alternatives: readonly {
    readonly page: number;
    readonly pages: readonly {
      readonly layout: string;
      readonly stories: readonly {
        readonly story: string;
        readonly rect: { readonly cols: number; readonly rows: number };
      }[];
    }[];
  }[];
  readonly diagnostics: readonly { readonly rule: string }[];
}

const run = async (root: string, ...flags: readonly string[]): Promise<string> =>
  (await runCommand(['layout', '2023-08-18', '--issues', join(root, 'issues'), ...flags])).out;
const told = async (root: string, ...flags: readonly string[]): Promise<Told> =>
  JSON.parse(await run(root, '--json', ...flags)) as Told;

const sizes = (
  list: readonly { readonly story: string; readonly cols: number; readonly rows: number }[],
) => list.map(({ story: slug, cols, rows }) => `${slug} ${cols}×${rows}`).sort();

describe('alternatives', () => {
  it('pasted into the issue are the pages that were told', async () => {
    await withPaper(solvedPaper, async (root) => {
      setFixtureFace(root);
      const file = join(root, 'issues/2023-08-18/issue.mdx');
      const text = await run(root, '--alternatives', '2');
      const { alternatives, pages } = await told(root, '--alternatives', '2');
      const others = alternatives.find(({ page }) => page === 1)?.pages ?? [];
      expect(others).toHaveLength(2);
      // Each document is written as it stands in an issue, four columns in.
      const blocks = text
        .split(/^---\n/m)
        .slice(1)
        .filter((block) => block.includes('第1版'))
        .map((block) =>
          block
            .split('\n')
            .filter((line) => line.startsWith('    '))
            .join('\n'),
        );
      expect(blocks).toHaveLength(2);
      const standing = sizes(pages.find(({ page }) => page === 1)?.modules ?? []);
      const seen = new Set([standing.join()]);
      for (const [index, block] of blocks.entries()) {
        writeFileSync(file, solvedIssue(`${block}\n`));
        const again = await told(root);
        const ofPage = again.diagnostics.filter(({ rule }) => rule.startsWith('model/'));
        expect(ofPage).toEqual([]);
        const modules = sizes(again.pages.find(({ page }) => page === 1)?.modules ?? []);
        const stories = others[index]?.stories ?? [];
        expect(modules).toEqual(
          sizes(
            stories.map(({ story: slug, rect }) => ({
              story: slug,
              cols: rect.cols,
              rows: rect.rows - 1,
            })),
          ),
        );
        seen.add(modules.join());
      }
      expect(seen.size).toBe(3);
      expect(readFileSync(file, 'utf8')).toContain('areas: |');
    });
  }, 120_000);

  it('are YAML and nothing else, so that they can be kept in a file', async () => {
    await withPaper(solvedPaper, async (root) => {
      setFixtureFace(root);
      const text = await run(root, '--alternatives', '1', '--lang', 'en');
      const yaml = text.slice(0, text.lastIndexOf('}\n') + 2);
      for (const document of parseAllDocuments(yaml)) {
        expect(document.errors).toEqual([]);
      }
      expect(yaml).toContain('2023-08-18 page 1');
      expect(await run(root, '--alternatives', '9')).toBe('');
    });
  }, 120_000);
});
