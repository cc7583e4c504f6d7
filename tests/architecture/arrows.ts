/**
 * The arrows of the house as data, and the checks over files read. In: `SourceFile`s. Out: one line a
 * fault, `path:line what`. The table names, for each room, the rooms it may take code and types from.
 */
import type { ImportStatement, SourceFile } from './read-source.ts';

/** Below everything: lengths, problems, the plain data of a paper, and services over it. */
const data = ['src/units', 'src/diagnostics', 'src/model'];
const services = [...data, 'src/fonts', 'src/text', 'src/images'];
/** What makes things that are worth keeping, and no pure stage. */
const keeping = ['src/cache'];
/** What every stage of print may read: plain data and contracts, no stage's code. */
const contracts = [...services, 'print/geometry', 'print/typeset', 'print/page-plan'];
const layout = (...rooms: readonly string[]): readonly string[] =>
  rooms.map((room) => `print/layout/${room}`);
/** From an author's files to the model. */
const reading = ['src/schema', 'src/mdx', 'src/read'];

/** Room to the rooms it may import. A room may always import itself. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  'src/units': [],
  'src/timings': [],
  'src/diagnostics': ['src/units'],
  'src/model': ['src/units', 'src/diagnostics'],
  'src/cache': data,
  'src/fonts': [...data, ...keeping],
  'src/text': [...data, 'src/fonts'],
  'src/images': [...data, ...keeping],
  'src/schema': [...data, 'src/text'],
  'src/mdx': [...data, 'src/text', 'src/schema'],
  'src/read': [...data, 'src/text', 'src/schema', 'src/mdx'],
  'src/check': [...services, ...reading],
  'src/cards': [...services, ...keeping],
  'src/web': [...services, ...reading, 'src/cards'],
  'src/content': [...services, ...reading],
  'src/schema.ts': ['src/schema'],
  'src/define-config.ts': ['src/mdx'],
  'src/index.ts': ['src/*'],
  'src/integration.ts': ['src/*'],
  'src/integration': ['src/*'],
  'src/content.config.ts': ['src/*', 'banxin'],
  'src/cli': ['src/*', 'print/index.ts'],
  'print/geometry': ['src/units', 'src/model'],
  'print/typeset': [...services, 'print/geometry'],
  'print/page-plan': ['src/model', 'print/geometry', 'print/typeset'],
  'print/layout/story': contracts,
  'print/layout/solve': ['src/model', 'print/geometry', 'print/page-plan'],
  'print/layout/set': [...contracts, 'print/layout/story'],
  'print/layout/page-input.ts': [...contracts, 'print/layout/story'],
  'print/layout/head': [...contracts, ...layout('set', 'story')],
  'print/layout/insert': [...contracts, ...layout('set', 'story')],
  'print/layout/furniture': [...contracts, ...layout('page-input.ts', 'set', 'story')],
  'print/layout/module': [...contracts, ...layout('head', 'insert', 'story')],
  'print/layout/area': [
    ...contracts,
    ...layout('module', 'head', 'furniture', 'set', 'story', 'page-input.ts'),
  ],
  'print/layout/parts': [
    ...contracts,
    ...layout('solve', 'area', 'module', 'furniture', 'story', 'page-input.ts'),
  ],
  'print/layout/solved': [
    ...contracts,
    ...layout('parts', 'solve', 'area', 'story', 'page-input.ts'),
  ],
  'print/layout/faults': [
    ...contracts,
    ...layout('parts', 'solve', 'area', 'module', 'head', 'story', 'page-input.ts'),
  ],
  'print/layout/template': [
    ...contracts,
    ...layout('faults', 'parts', 'solve', 'area', 'module', 'story', 'page-input.ts'),
  ],
  'print/layout/make-plan.ts': [...contracts, ...layout('area', 'furniture', 'page-input.ts')],
  'print/layout/plan-page.ts': [
    ...contracts,
    ...layout('make-plan.ts', 'template', 'solved', 'faults', 'parts', 'area', 'furniture'),
    ...layout('page-input.ts'),
  ],
  'print/layout/index.ts': layout('plan-page.ts', 'parts', 'head', 'story', 'page-input.ts'),
  'print/drawing': contracts,
  // A stopwatch is passed down to the doors of stages, and to no stage that must not know the time.
  'print/issue': [
    ...contracts,
    ...keeping,
    'src/timings',
    'print/drawing',
    'print/layout/index.ts',
  ],
  // The public schema of layout.json.
  'print/sheets': [...contracts, 'print/drawing', 'src/schema'],
  'print/paginate': [...services, ...keeping, 'print/geometry', 'print/sheets'],
  'print/pdf': [...contracts, 'print/sheets', 'print/paginate'],
  'print/verify': [...contracts, 'print/issue', 'print/sheets', 'print/paginate', 'print/pdf'],
  'print/desk': [...contracts, ...keeping, 'src/read', 'print/*'],
  'print/planner.ts': [...contracts, 'print/issue', 'print/layout/index.ts'],
  'print/galley-proof.ts': [...contracts, 'print/issue', 'print/verify'],
  'print/print-issue.ts': [...contracts, ...keeping, 'src/timings', 'print/*'],
  'print/index.ts': [...contracts, 'print/layout/index.ts', 'print/*'],
};

/** Modules that touch the world. `layout` and `typeset` reach none, directly or through others. */
const touchesWorld =
  /^(node:(fs|fs\/promises|child_process|http|https|http2|net|dgram|dns|tls|worker_threads|readline|os|process)|playwright|sharp|@resvg\/resvg-js|pagedjs)$/;

/**
 * The room of a path: `src/text`, or the file itself where it stands at the top. Layout is a floor of its
 * own, with rooms one deeper.
 */
export const roomOf = (path: string): string =>
  path
    .split('/')
    .slice(0, path.startsWith('print/layout/') ? 3 : 2)
    .join('/');

const isOurs = (target: string): boolean => /^(src|print)\//.test(target);
/**
 * `src/*` is every room of `src` but the command: it imports `print`, so it is spawned instead. `print/*` is
 * every room but those inside layout, which only layout enters.
 */
const covers = (allowed: readonly string[], room: string): boolean => {
  if (allowed.includes(room)) return true;
  const shut = room === 'src/cli' || room.startsWith('print/layout/');
  return !shut && allowed.includes(`${room.split('/')[0]}/*`);
};

const fault = (file: SourceFile, line: number, what: string): string =>
  `${file.path}:${line} ${what}`;

function arrowFault(file: SourceFile, item: ImportStatement): string | undefined {
  const from = roomOf(file.path);
  const allowed = arrows[from];
  if (!isOurs(item.target) || allowed === undefined) return undefined;
  const to = roomOf(item.target);
  if (from === to || covers(allowed, to)) return undefined;
  return fault(file, item.line, `${from} must not import ${to}`);
}

/**
 * Circles: files that reach each other through imports, types too, a list a circle; none in a house whose
 * data flows one way. Tarjan's strongly connected components.
 */
export function circles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const targets = new Map(
    files.map((file) => [file.path, file.imports.map(({ target }) => target)] as const),
  );
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const least = (path: string, value: number): void => {
    low.set(path, Math.min(low.get(path) ?? value, value));
  };
  const visit = (path: string): void => {
    order.set(path, order.size);
    least(path, order.size - 1);
    stack.push(path);
    for (const target of targets.get(path) ?? []) {
      if (!targets.has(target)) continue;
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) least(path, low.get(target) ?? 0);
    }
    if (low.get(path) !== order.get(path)) return;
    const circle = stack.splice(stack.indexOf(path));
    if (circle.length > 1) found.push(circle.sort());
  };
  for (const path of targets.keys()) if (!order.has(path)) visit(path);
  return found;
}

/** Rooms of the table that do not exist: their rows would allow what nobody reads. */
export const idleRows = (files: readonly SourceFile[]): readonly string[] => {
  const rooms = new Set(files.map((file) => roomOf(file.path)));
  return Object.keys(arrows).filter((room) => !rooms.has(room));
};

/** Imports against the table. The desk's middleware alone reaches `print` from the plugin, lazily. */
export const arrowFaults = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) => {
    const room = roomOf(file.path);
    if (arrows[room] === undefined) return [fault(file, 1, `${room} is no room of the house`)];
    return file.imports.flatMap((item) => {
      const lazyDesk =
        item.lazy && item.target === 'print/index.ts' && /^src\/integration\//.test(file.path);
      return lazyDesk ? [] : (arrowFault(file, item) ?? []);
    });
  });

/** Outside modules that only some rooms may name. */
export const ownersOfModules: readonly {
  readonly module: RegExp;
  readonly rooms: RegExp;
}[] = [
  { module: /^astro:/, rooms: /^src\/(web\/|integration(\.ts$|\/)|content\.config\.ts$)/ },
  // Astro is in no key of the cache (docs/design/cache.md#keys): nothing that is kept may come from it.
  {
    module: /^(astro$|astro\/|@astrojs\/)/,
    rooms: /^src\/(web\/|content\/|integration(\.ts$|\/))/,
  },
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

/** Whether a file stands in a room or in one inside it. */
const inRoom = (path: string, room: string): boolean => path.startsWith(`${room}/`);

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
    .filter((file) => pureRooms.some((room) => inRoom(file.path, room)))
    .flatMap((file) => {
      const way = wayFrom(file.path);
      // A file is named once, where the way out of its room begins.
      const next = way?.[1];
      return way === undefined || (next && pureRooms.some((room) => inRoom(next, room)))
        ? []
        : [way.join(' → ')];
    });
}

/** A file stays below so many lines (CONTRIBUTING.md, house style). */
export const lineLimit = 350;

/** Who may ask what time it is: the command for its timings, and keepers of caches for the age of what they keep. */
const readsClock = /^src\/(cli|cache)\/|^print\/paginate\/[a-z]+-browser\.ts$/;

/** Files that are too long, and forbidden forms. Only `src/cli` prints and exits. */
export function formFaults(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const long = file.lines >= lineLimit ? [`${file.path} has ${file.lines} lines`] : [];
    const mayPrint = file.path.startsWith('src/cli/');
    const mayDefault = /\.(astro|mjs|d\.ts)$|^src\/content\.config\.ts$/.test(file.path);
    const forms = file.forbidden
      .filter(({ form }) => !(mayPrint && (form === 'console' || form === 'exit')))
      .filter(({ form }) => !(form === 'clock' && readsClock.test(file.path)))
      .filter(({ form }) => !(mayDefault && form === 'default-export'))
      .map(({ form, line }) => fault(file, line, form));
    return [...long, ...forms];
  });
}
