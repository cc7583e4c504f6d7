/**
 * Comments and pages cite only what can be opened: files of the repository, laws, sections of `docs/design`,
 * public standards. The second half seeds faults, so that the reader of comments is known to see them.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  anchorsOf,
  citationFaults,
  commentsIn,
  linesOf,
  type Passage,
  type Shelf,
} from './architecture/citations.ts';

const root = join(import.meta.dirname, '..');
const folders = ['src', 'print', 'tests', 'docs', 'issues', 'public', 'tools', '.ci'];

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

const top = readdirSync(root, { withFileTypes: true });
const paths = [
  ...top.filter((entry) => entry.isFile()).map((entry) => entry.name),
  ...top
    .filter((entry) => entry.isDirectory() && folders.includes(entry.name))
    .flatMap((entry) => below(join(root, entry.name))),
];
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const known = new Map<string, ReadonlySet<string>>();
const shelf: Shelf = {
  paths,
  anchors: (path) => {
    if (!paths.includes(path)) return undefined;
    const anchors = known.get(path) ?? anchorsOf(read(path));
    known.set(path, anchors);
    return anchors;
  },
};

/** This test and its helper name what must not be cited. */
const own = /^tests\/(architecture\/)?citations(\.test)?\.ts$/;
const sources = paths.filter(
  (path) => /\.(ts|mjs|astro|css)$/.test(path) && !path.includes('/fixtures/') && !own.test(path),
);
const pages = paths.filter((path) => path.endsWith('.md') && !path.includes('/fixtures/'));
const comments = sources.flatMap((path) => commentsIn(path, read(path)));

describe('what is cited', () => {
  it('was read', () => {
    expect(comments.length).toBeGreaterThan(2000);
    expect(pages.length).toBeGreaterThan(8);
    expect(comments.filter(({ text }) => text.includes('docs/design/')).length).toBeGreaterThan(30);
  });
  it('in comments is there', () => expect(citationFaults(comments, shelf)).toEqual([]));
  it('in pages is there', () =>
    expect(
      citationFaults(
        pages.flatMap((path) => linesOf(path, read(path))),
        shelf,
      ),
    ).toEqual([]));
});

const passage = (text: string): Passage => ({ path: 'print/layout/solve/a.ts', line: 1, text });

describe('the reader of comments', () => {
  it('finds blocks, lines, those behind code and those of pages and styles', () => {
    const text = [
      '/**',
      ' * One',
      ' * two.',
      ' */',
      'const url = "https://a.b/c"; // three',
      '  // four',
      '  // five',
      'const x = { /** six */ y: 1 };',
      '<!-- seven -->',
    ].join('\n');
    expect(commentsIn('a.ts', text).map((one) => [one.line, one.text])).toEqual([
      [1, 'One two.'],
      [5, 'three four five'],
      [8, 'six'],
      [9, 'seven'],
    ]);
  });

  it.each([
    ['a file that is not there', 'see `solve-pages-quickly.ts`.'],
    ['a path that is not there', 'which `print/verify/compare` asserts.'],
    ['a law too many', 'nothing silent (law 11).'],
    ['the second of two laws', 'held by laws 4 and 12.'],
    ['a page that is not there', 'see docs/design/colour.md.'],
    ['a section that is not there', 'see docs/design/solver.md#magic.'],
    ['a page of a plan', 'as in DESIGN 5.'],
    ['a study', 'costs as in `auto-layout` 2.2.'],
    ['a study without its marks', 'rounded (press-pdf 1).'],
    ['notes', 'level with its neighbour (eye notes 9).'],
    ['any study of that form', 'see `colour-study` 3.'],
    ['a checklist', 'only days with an issue (W8).'],
    ['a letter of a task', 'the order of authority (issue A).'],
    ['a folder of studies', 'see `reference/toolchain`.'],
  ])('finds %s', (_, text) => expect(citationFaults([passage(text)], shelf)).toHaveLength(1));

  it.each([
    'The price of a line (docs/design/composer.md#cost), law 5 and CLREQ 3.1.6.',
    'Weights stand in `weights.ts`, taboos in `print/page-plan/taboo.ts`, rooms in `print/layout`.',
    'Named by `*.pages.test.ts`; a house writes `issues/banxin.config.ts`, a run `report.md`.',
    'Written to `print/pages/02.webp`; tests are named `tests/src/cli/<name>.test.ts`.',
    'An issue A reader likes; by law; ISO 32000-1, 12.3.3; 12.5 pt; `tabloid-5` and 9 pt.',
  ])('lets pass: %s', (text) => expect(citationFaults([passage(text)], shelf)).toEqual([]));

  it('follows links of pages', () => {
    const page = (text: string): Passage => ({ path: 'docs/design/print.md', line: 1, text });
    const good = '[a](composer.md#drawing) [b](../../README.md) [c](#sheets) [d](https://a.b)';
    expect(citationFaults([page(good)], shelf)).toEqual([]);
    expect(citationFaults([page('[a](composer.md#gone) [b](nothing.md)')], shelf)).toHaveLength(2);
  });
});
