/**
 * Holds the arrows of the house (ARCHITECTURE.md) and the conventions that a reader of import statements can see.
 * The second half seeds faults, so that the checker itself is known to bite.
 */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  arrowFaults,
  circles,
  formFaults,
  idleRows,
  lineLimit,
  ownerFaults,
  worldFaults,
} from './architecture/arrows.ts';
import { readSource, readSources } from './architecture/read-source.ts';
import { testNameFaults } from './architecture/test-names.ts';

const root = join(import.meta.dirname, '..');
const files = readSources(root, ['src', 'print']);
const tests = readSources(root, ['tests']);
const pureRooms = ['print/layout', 'print/typeset', 'print/geometry', 'print/drawing', 'src/units'];

describe('the house', () => {
  it('was read', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => file.imports).length).toBeGreaterThan(100);
  });
  it('has no arrow against its table', () => expect(arrowFaults(files)).toEqual([]));
  it('has no circle of files', () => expect(circles(files)).toEqual([]));
  it('has no row for a room that is not there', () => expect(idleRows(files)).toEqual([]));
  it('names outside modules only in their rooms', () => expect(ownerFaults(files)).toEqual([]));
  it('reaches no I/O from the pure stages', () =>
    expect(worldFaults(files, pureRooms)).toEqual([]));
  it('keeps the conventions of form', () => expect(formFaults(files)).toEqual([]));
  it('names tests by what they need', () => expect(testNameFaults(tests)).toEqual([]));
});

const seed = (path: string, text: string) => [readSource(path, text)];

describe('the checker finds', () => {
  it.each([
    [
      'print from the web',
      'src/web/a.ts',
      "import { x } from '../../print/page-plan/page-plan.ts';",
    ],
    ['a re-export', 'src/web/a.ts', "export { x } from '../../print/page-plan/page-plan.ts';"],
    ['a whole re-export', 'src/web/a.ts', "export * from '../../print/page-plan/page-plan.ts';"],
    ['an import that runs later', 'src/cards/a.ts', "await import('../../print/index.ts');"],
    ['a type', 'src/cards/a.ts', "import type { X } from '../../print/index.ts';"],
    ['a type in place', 'src/cards/a.ts', "type X = import('../../print/index.ts').X;"],
    ['a reader in a service', 'src/text/a.ts', "import { x } from '../read/read-issue.ts';"],
    [
      'config in print',
      'print/layout/story/a.ts',
      "import type { X } from '../../../src/config/x.ts';",
    ],
    ['layout in the drawing', 'print/drawing/a.ts', "import { x } from '../layout/index.ts';"],
    ['sheets in the drawing', 'print/drawing/a.ts', "import { x } from '../sheets/render.ts';"],
    ['the command in the plugin', 'src/integration.ts', "import { main } from './cli/main.ts';"],
    ['the command anywhere', 'src/web/a.ts', "import { main } from '../cli/main.ts';"],
    ['a room that is not in the plan', 'src/utils/a.ts', 'export const x = 1;'],
    [
      'the frontmatter of a page',
      'src/web/a.astro',
      "---\nimport { x } from '../cli/x.ts';\n---\n<p>",
    ],
    ['the script of a page', 'src/web/a.astro', "<p></p>\n<script>import '../cli/x.ts';</script>"],
  ])('an arrow: %s', (_, path, text) => expect(arrowFaults(seed(path, text))).toHaveLength(1));

  it('a room of layout entered from outside, and one above the other', () => {
    const outside = "import { x } from '../layout/head/deck.ts';";
    expect(arrowFaults(seed('print/issue/a.ts', outside))).toHaveLength(1);
    const upward = "import type { X } from '../area/area.ts';";
    expect(arrowFaults(seed('print/layout/story/a.ts', upward))).toHaveLength(1);
  });

  it('a circle, of types too, and a row for no room', () => {
    const ring = [
      readSource('src/text/a.ts', "import type { B } from './b.ts';"),
      readSource('src/text/b.ts', "import { c } from './c.ts';"),
      readSource('src/text/c.ts', "export { a } from './a.ts';"),
      readSource('src/text/d.ts', "import { c } from './c.ts';"),
    ];
    expect(circles(ring)).toEqual([['src/text/a.ts', 'src/text/b.ts', 'src/text/c.ts']]);
    expect(circles(ring.slice(1))).toEqual([]);
    expect(idleRows(ring)).toContain('src/units');
  });

  it('no fault in what is allowed', () => {
    const allowed = [
      readSource('src/text/a.ts', "import type { X } from '../model/block.ts';"),
      readSource('src/text/b.ts', "import { type X, type Y } from '../model/block.ts';"),
      readSource('src/cli/a.ts', "import { x } from '../../print/index.ts';"),
      readSource('src/integration/a.ts', "await import('../../print/index.ts');"),
      readSource('print/layout/story/a.ts', "import { x } from '../../typeset/b.ts';"),
    ];
    expect(arrowFaults(allowed)).toEqual([]);
  });

  it.each([
    ['src/cards/a.ts', "import { getCollection } from 'astro:content';"],
    ['src/cards/a.ts', "import { z } from 'astro/zod';"],
    ['src/mdx/a.ts', "import { unified } from '@astrojs/markdown-remark';"],
    ['print/layout/story/a.ts', "import config from 'virtual:banxin/config';"],
    ['print/pdf/a.ts', "import { chromium } from 'playwright';"],
    ['src/cli/a.ts', "const { chromium } = await import('playwright');"],
    ['src/cli/a.ts', "import type { Browser } from 'playwright';"],
    ['print/pdf/a.ts', "require.resolve('pagedjs/dist/paged.js');"],
    ['src/web/a.ts', "import { Command } from 'commander';"],
  ])('a module outside its room: %s %s', (path, text) => {
    expect(ownerFaults(seed(path, text))).toHaveLength(1);
  });

  it('the way from a pure stage to the disk, through other rooms, once', () => {
    const chain = [
      readSource('print/layout/story/a.ts', "import { b } from './b.ts';"),
      readSource('print/layout/story/b.ts', "import { c } from '../../../src/fonts/c.ts';"),
      readSource('src/fonts/c.ts', "import { readFile } from 'node:fs/promises';"),
    ];
    const way = 'print/layout/story/b.ts → src/fonts/c.ts → node:fs/promises';
    expect(worldFaults(chain, pureRooms)).toEqual([way]);
    const typeOnly = readSource(
      'print/layout/story/b.ts',
      "import type { C } from '../../../src/fonts/c.ts';",
    );
    const [first, , last] = chain;
    expect(
      worldFaults(
        [first, typeOnly, last].filter((file) => file !== undefined),
        pureRooms,
      ),
    ).toEqual([]);
  });

  it.each([
    ['any', 'const x: any = 1;'],
    ['any', 'const x = y as any;'],
    ['non-null', 'const x = y!;'],
    ['ts-comment', '// @ts-expect-error\nconst x = 1;'],
    ['console', "console.log('x');"],
    ['exit', 'process.exit(1);'],
    ['clock', 'const x = performance.now();'],
    ['clock', 'const x = Date.now;'],
    ['clock', 'const x = new Date();'],
    ['default-export', 'export default 1;'],
    ['default-export', 'export default function x() {}'],
  ])('a forbidden form: %s in %s', (form, text) => {
    expect(formFaults(seed('src/text/a.ts', text))).toEqual([expect.stringContaining(form)]);
  });

  it('a file one line too long, and not the longest that is allowed', () => {
    const lines = (count: number) => seed('src/text/a.ts', 'const x = 1;\n'.repeat(count));
    expect(formFaults(lines(lineLimit))).toHaveLength(1);
    expect(formFaults(lines(lineLimit - 1))).toEqual([]);
  });

  it('a browser test under a unit name, its browser in a helper too', () => {
    const text = "import { launchBrowser } from '../../print/paginate/browser.ts';";
    expect(testNameFaults(seed('tests/print/a.test.ts', text))).toHaveLength(1);
    expect(testNameFaults(seed('tests/print/a.pages.test.ts', text))).toHaveLength(1);
    expect(testNameFaults(seed('tests/print/a.browser.test.ts', text))).toEqual([]);
    const helped = [
      readSource('tests/print/a.test.ts', "import { open } from './open.ts';"),
      readSource('tests/print/open.ts', text),
    ];
    expect(testNameFaults(helped)).toHaveLength(1);
  });

  it('sample pages and built sites under a unit name', () => {
    for (const helper of ['sample-pages', 'site/build-site']) {
      const text = `import { x } from '../support/${helper}.ts';`;
      expect(testNameFaults(seed('tests/print/a.test.ts', text))).toHaveLength(1);
      expect(testNameFaults(seed('tests/print/a.pages.test.ts', text))).toEqual([]);
      expect(testNameFaults(seed('tests/print/a.browser.test.ts', text))).toEqual([]);
    }
  });
});
