/**
 * The arrows of DESIGN 6 as data, and the checks over files read. In: `SourceFile`s. Out: one line a
 * fault, `path:line what`. The table names, for each room, the rooms it may take code from; types of
 * the plain data in `src/model` may be taken by the services below it.
 */
import type { ImportStatement, SourceFile } from './read-source.ts';

const services = ['src/units', 'src/diagnostics', 'src/text', 'src/fonts', 'src/images'];
const belowPrint = [...services, 'src/model'];
const model = ['src/units', 'src/diagnostics', 'src/text', 'src/model', 'src/config', 'src/mdx'];

/** Room to the rooms it may import. A room may always import itself. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  'src/units': [],
  'src/diagnostics': ['src/units'],
  'src/text': ['src/units', 'src/diagnostics'],
  'src/fonts': ['src/units', 'src/diagnostics', 'src/text'],
  'src/images': ['src/units', 'src/diagnostics'],
  'src/model': model,
  'src/config': model,
  'src/mdx': model,
  'src/import': model,
  'src/check': [...model, ...services],
  'src/cards': [...services, 'src/model'],
  'src/web': [...services, ...model, 'src/cards'],
  'src/content': [...services, ...model],
  'src/schema.ts': ['src/model', 'src/config'],
  'src/index.ts': ['src/*'],
  'src/integration.ts': ['src/*'],
  'src/integration': ['src/*'],
  'src/content.config.ts': ['src/*', 'banxin'],
  'src/cli': ['src/*', 'print/*'],
  'print/geometry': ['src/units', 'src/model'],
  'print/typeset': [...belowPrint, 'print/geometry'],
  'print/layout': [...belowPrint, 'print/geometry', 'print/typeset', 'print/templates'],
  'print/templates': [...belowPrint, 'print/geometry', 'print/layout'],
  'print/plan': [
    ...belowPrint,
    'print/geometry',
    'print/typeset',
    'print/layout',
    'print/templates',
  ],
  'print/sheets': [
    ...belowPrint,
    'print/geometry',
    'print/typeset',
    'print/layout',
    'print/styles',
  ],
  'print/paginate': [...belowPrint, 'print/geometry', 'print/layout', 'print/sheets'],
  'print/pdf': [...belowPrint, 'print/geometry', 'print/layout', 'print/sheets', 'print/paginate'],
  'print/verify': [...belowPrint, 'print/*'],
  'print/desk': [...belowPrint, 'print/*'],
  'print/styles': [],
  'print/print-issue.ts': [...belowPrint, 'print/*'],
  'print/index.ts': [...belowPrint, 'print/*'],
};

/** Rooms whose types alone may be taken by the services below them: plain data, no code. */
const dataRooms: Readonly<Record<string, readonly string[]>> = {
  'src/text': ['src/model', 'src/fonts'],
  'src/fonts': ['src/model'],
  'src/images': ['src/model'],
  'src/web': ['src/integration'],
  'print/typeset': ['print/layout'],
};

/** Modules that touch the world. `layout` and `typeset` reach none, directly or through others. */
const touchesWorld =
  /^(node:(fs|fs\/promises|child_process|http|https|http2|net|dgram|dns|tls|worker_threads|readline|os|process)|playwright|sharp|@resvg\/resvg-js|pagedjs)$/;

/** The room of a path: `src/text`, or the file itself where it stands at the top. */
export const roomOf = (path: string): string => path.split('/').slice(0, 2).join('/');

const isOurs = (target: string): boolean => /^(src|print)\//.test(target);
/** `src/*` is every room of `src` but the command: it imports `print`, so it is spawned instead. */
const covers = (allowed: readonly string[], room: string): boolean =>
  allowed.includes(room) || (room !== 'src/cli' && allowed.includes(`${room.split('/')[0]}/*`));

const fault = (file: SourceFile, line: number, what: string): string =>
  `${file.path}:${line} ${what}`;

function arrowFault(file: SourceFile, item: ImportStatement): string | undefined {
  const from = roomOf(file.path);
  const allowed = arrows[from];
  if (!isOurs(item.target) || allowed === undefined) return undefined;
  const to = roomOf(item.target);
  if (from === to || covers(allowed, to)) return undefined;
  if (item.typeOnly && dataRooms[from]?.includes(to)) return undefined;
  return fault(file, item.line, `${from} must not import ${to}`);
}

/** Imports against the table. The desk's middleware alone may reach `print` from `src/web`, lazily. */
export const arrowFaults = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) => {
    const room = roomOf(file.path);
    if (arrows[room] === undefined) return [fault(file, 1, `${room} is no room of DESIGN 6`)];
    return file.imports.flatMap((item) => {
      const lazyDesk =
        item.lazy &&
        item.target.startsWith('print/desk/') &&
        /^src\/(web\/desk|integration)/.test(file.path);
      return lazyDesk ? [] : (arrowFault(file, item) ?? []);
    });
  });

/** Outside modules that only some rooms may name. */
export const ownersOfModules: readonly {
  readonly module: RegExp;
  readonly rooms: RegExp;
}[] = [
  { module: /^astro:/, rooms: /^src\/(web\/|integration(\.ts$|\/)|content\.config\.ts$)/ },
  { module: /^virtual:banxin/, rooms: /^src\/(web\/|integration(\.ts$|\/))/ },
  { module: /^playwright(-core)?(\/|$)/, rooms: /^print\/paginate\// },
  { module: /^pagedjs(\/|$)/, rooms: /^print\/paginate\// },
  { module: /^commander$/, rooms: /^src\/cli\// },
];

/** A module outside its owner's room. Types of Playwright may be used by all of `print`. */
export const ownerFaults = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) =>
    file.imports.flatMap((item) => {
      const owner = ownersOfModules.find(({ module }) => module.test(item.target));
      if (owner === undefined || owner.rooms.test(file.path)) return [];
      if (item.typeOnly && item.target === 'playwright' && file.path.startsWith('print/'))
        return [];
      return [fault(file, item.line, `must not import ${item.target}`)];
    }),
  );

/** The way from a pure room to the world through imports that run, with every file on it. */
export function worldFaults(
  files: readonly SourceFile[],
  pureRooms: readonly string[],
): readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const waysFrom = new Map<string, readonly string[] | undefined>();
  const wayFrom = (path: string): readonly string[] | undefined => {
    if (waysFrom.has(path)) return waysFrom.get(path);
    waysFrom.set(path, undefined);
    for (const item of byPath.get(path)?.imports ?? []) {
      if (item.typeOnly) continue;
      const rest = touchesWorld.test(item.target) ? [item.target] : wayFrom(item.target);
      if (rest === undefined) continue;
      const way = [path, ...rest];
      waysFrom.set(path, way);
      return way;
    }
    return undefined;
  };
  return files
    .filter((file) => pureRooms.includes(roomOf(file.path)))
    .flatMap((file) => {
      const way = wayFrom(file.path);
      // A file is named once, where the way out of its room begins.
      const next = way?.[1];
      return way === undefined || (next && pureRooms.includes(roomOf(next)))
        ? []
        : [way.join(' → ')];
    });
}

/** Longest file, in lines; DESIGN's conventions say "must stay below". */
export const lineLimit = 350;

/** Files that are too long, and forbidden forms. Only `src/cli` prints and exits. */
export function formFaults(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const long = file.lines >= lineLimit ? [`${file.path} has ${file.lines} lines`] : [];
    const mayPrint = file.path.startsWith('src/cli/');
    const mayDefault = /\.(astro|mjs|d\.ts)$|^src\/content\.config\.ts$/.test(file.path);
    const forms = file.forbidden
      .filter(({ form }) => !(mayPrint && (form === 'console' || form === 'exit')))
      .filter(({ form }) => !(mayDefault && form === 'default-export'))
      .map(({ form, line }) => fault(file, line, form));
    return [...long, ...forms];
  });
}
