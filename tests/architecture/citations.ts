/**
 * What comments and pages cite must be there to be opened: files, laws, sections of `docs/design`. In: texts
 * and the paths of the repository. Out: one line a fault, `path:line what`.
 */
import { posix } from 'node:path';

/** What can be cited. */
export interface Shelf {
  /** Every file, from the root, `/` separated. */
  readonly paths: readonly string[];
  /** Anchors of a Markdown file's headings; undefined when there is no such file. */
  readonly anchors: (path: string) => ReadonlySet<string> | undefined;
}

/** A comment, or a paragraph of a page, its white space collapsed. */
export interface Passage {
  readonly path: string;
  /** Its first line, from 1. */
  readonly line: number;
  readonly text: string;
}

/** What a reader may write or a build gives, so that it is named and not here. */
const ELSEWHERE: ReadonlySet<string> = new Set(['report.md', 'banxin.config.ts', 'index.astro']);
const OUTPUT = /^(print\/(pages|issue\.pdf|layout\.json|report)|docs\/$)/;
/** Studies and checklists that were never in the repository, by what a citation of them looks like. */
const GONE = new RegExp(
  [
    /\bDESIGN\b/,
    /\b[Ee]ye[- ]notes?\b/,
    /`[a-z]+(?:-[a-z]+)+`,? \d/,
    /\b(?:auto-layout|paragraph-composer|newspaper-conventions|press-pdf|print-engine|model-codebases)\b/,
    /\b(?:conventions|toolchain)`? \d/,
    /\breference\/[a-z]/,
    /\b[Ii]ssue [A-M](?=[),.;:'])/,
    /\([WPC]\d{1,2}\)/,
  ]
    .map(({ source }) => source)
    .join('|'),
);
/** `./a.ts`, `path/to/seed.md`: names that only stand for one. */
const EXAMPLE = /(^|\/)[a-z]\.\w+$|^path\/to\//;

const FILE =
  /(?<![\w@*<>/.-])(?:\.{1,2}\/)*(?:[\w@-][\w.@-]*\/)*[\w-][\w.-]*\.(?:ts|mjs|astro|css|md)\b(?![\w>/*-])/g;
const ROOM = /(?<![\w@*<>/.-])(?:src|print|tests|docs|tools)\/[\w/.-]*[\w/](?![\w<>*])/g;
const PAGE = /docs\/design\/([a-z-]+\.md)(#[\w-]+)?/g;
const LAW = /\b[Ll]aws? (\d+)(?:(?: and |, )(\d+))?/g;

/** Comments of a source file, whole blocks; line comments that follow each other are one. */
export function commentsIn(path: string, text: string): readonly Passage[] {
  const found: { path: string; line: number; text: string }[] = [];
  let open: { path: string; line: number; text: string } | undefined;
  let lastLine = -1;
  text.split('\n').forEach((row, index) => {
    const line = index + 1;
    const code = row.trim();
    if (open) {
      open.text += ` ${code.replace(/^\*+\/?/, '').replace(/\*\/.*$/, '')}`;
      if (code.includes('*/') || code.includes('-->')) open = undefined;
      return;
    }
    const block = /(?:^|[\s{(])(?:\/\*+|<!--)(.*)$/.exec(row);
    if (block && !/['"`]\s*\/\*/.test(row)) {
      const begun = { path, line, text: (block[1] ?? '').replace(/(\*\/|-->).*$/, '') };
      found.push(begun);
      if (!/\*\/|-->/.test(row)) open = begun;
      return;
    }
    const rest = /(?:^|[;,{}()\]]\s+)\s*\/\/(.*)$/.exec(row);
    if (!rest) return;
    const last = found.at(-1);
    if (last && lastLine === line - 1 && code.startsWith('//')) last.text += ` ${rest[1] ?? ''}`;
    else found.push({ path, line, text: rest[1] ?? '' });
    lastLine = line;
  });
  return found.map((one) => ({ ...one, text: one.text.replace(/\s+/g, ' ').trim() }));
}

/** Lines of a Markdown page, code fences left out. */
export function linesOf(path: string, text: string): readonly Passage[] {
  let fenced = false;
  return text.split('\n').flatMap((row, index) => {
    if (/^\s*(```|~~~)/.test(row)) fenced = !fenced;
    return fenced ? [] : [{ path, line: index + 1, text: row }];
  });
}

/** Anchors of headings as code hosts make them. */
export const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set(
    linesOf('', text).flatMap(({ text: row }) => {
      const title = /^#+ (.*)$/.exec(row)?.[1];
      const slug = title?.toLowerCase().replace(/[^\p{L}\p{N}\s-]/gu, '');
      return slug === undefined ? [] : slug.trim().replace(/\s/g, '-');
    }),
  );

const isThere = (name: string, from: string, { paths }: Shelf): boolean => {
  const clean = name.replace(/\/$/, '');
  const near = posix.normalize(posix.join(posix.dirname(from), clean));
  return paths.some((path) => {
    const bare = path.replace(/(\.d)?\.\w+$/, '');
    return (
      [path, bare].some((one) => one === clean || one === near || one.endsWith(`/${clean}`)) ||
      path.startsWith(`${clean}/`) ||
      path.includes(`/${clean}/`)
    );
  });
};

const pagesCited = (passage: Passage, shelf: Shelf): readonly string[] =>
  [...passage.text.matchAll(PAGE)].flatMap(([whole, page, anchor]) => {
    const known = shelf.anchors(`docs/design/${page}`);
    return known && (anchor === undefined || known.has(anchor.slice(1))) ? [] : [whole];
  });

const lawsCited = ({ text }: Passage, shelf: Shelf): readonly string[] => {
  const known = shelf.anchors('docs/design/laws.md');
  return [...text.matchAll(LAW)].flatMap(([, ...numbers]) =>
    numbers
      .filter((number) => number && !known?.has(`law-${number}`))
      .map((number) => `law ${number}`),
  );
};

const filesCited = (passage: Passage, shelf: Shelf): readonly string[] =>
  [
    ...new Set(
      [...passage.text.matchAll(FILE), ...passage.text.matchAll(ROOM)].map(([name]) => name),
    ),
  ]
    .map((name) => name.replace(/\.$/, ''))
    .filter((name) => !ELSEWHERE.has(posix.basename(name)))
    .filter((name) => !OUTPUT.test(name) && !EXAMPLE.test(name))
    .filter((name) => !name.startsWith('docs/design/') || !name.includes('.md'))
    .filter((name) => !isThere(name, passage.path, shelf));

const linksIn = ({ path, text }: Passage, shelf: Shelf): readonly string[] =>
  [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^[a-z]+:/.test(target)) return [];
    const [file = '', anchor] = target.split('#');
    const to = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
    const there = shelf.paths.some((one) => one === to || one.startsWith(`${to}/`));
    const known = anchor === undefined || shelf.anchors(to)?.has(anchor) === true;
    return there && known ? [] : [target];
  });

/** Citations of what does not exist. */
export const citationFaults = (passages: readonly Passage[], shelf: Shelf): readonly string[] =>
  passages.flatMap((passage) => {
    const gone = GONE.exec(passage.text)?.[0];
    const missing = [
      ...pagesCited(passage, shelf),
      ...lawsCited(passage, shelf),
      ...filesCited(passage, shelf),
      ...(passage.path.endsWith('.md') ? linksIn(passage, shelf) : []),
    ];
    return [...new Set([...(gone === undefined ? [] : [gone]), ...missing])].map(
      (what) => `${passage.path}:${passage.line} cites ${what}`,
    );
  });
