/**
 * Evaluates one MDX body. In: its text with the front matter blanked, and where it stands. Out: the
 * element tree of our own runtime, or diagnostics; it never throws. Author code runs here with the
 * build's rights, as in every MDX site; what it may import is limited by `import-rules`.
 */
import { readFileSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { compile, type RunOptions, run } from '@mdx-js/mdx';
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { mendedText } from '../mend/mended-text.ts';
import { splitFrontMatter } from '../schema/front-matter.ts';
import { present } from '../schema/present.ts';
import type { ComponentMarker, MdxNode } from './element.ts';
import { explainSyntax } from './explain-syntax.ts';
import { loadCode, loadJson, type ModuleNamespace } from './load-module.ts';
import {
  readSource,
  type SourceContext,
  type SourceFindings,
  type WantedImport,
} from './read-source.ts';
import { remarkPlugins } from './remark-plugins.ts';
import { fragment, makeJsxDev, nodesOf } from './runtime.ts';
import { findingDiagnostics, findingsOf } from './source/findings.ts';
import type { SourceNode } from './source/source-tree.ts';
import { treeOfFile } from './source/tree-kept.ts';
import { withKind } from './source/verse-by-kind.ts';
import type { SyntaxFault } from './syntax-fault.ts';

/** An MDX body and its place. */
export interface MdxSource extends SourceContext {
  /** The body; lines before it are blank, so that line numbers are the file's. */
  readonly body: string;
  /** Kind of the article, which decides how paragraphs are read; absent for a part or a note. */
  readonly kind?: string;
  /** Files that import this one, absolute: an import loop is reported. */
  readonly importedBy?: readonly string[];
}

/** What an evaluated file gives. */
export interface EvaluatedMdx {
  /** Undefined when an error forbids reading on. */
  readonly nodes?: readonly MdxNode[];
  /** The tree that was compiled; there when `nodes` is. */
  readonly tree?: SourceNode;
  readonly diagnostics: readonly Diagnostic[];
  /** The author's own place for one of `nodes`, whose text may have been repaired; as it stands when absent. */
  readonly places?: (place: SourcePlace) => SourcePlace;
  /** Names bound to `.astro` or framework files: they have a web form only. */
  readonly webOnlyNames: ReadonlySet<string>;
}

type Content = (props: Readonly<Record<string, unknown>>) => unknown;

/** Markers for every component name of a file; `<A.B>` needs a property `B` on `A`. */
const markersFor = (names: Iterable<string>): Readonly<Record<string, ComponentMarker>> => {
  const markers: Record<string, ComponentMarker & Record<string, unknown>> = Object.create(null);
  for (const name of [...names].sort()) {
    if (/^[a-z]/.test(name) && !name.includes('.')) continue;
    const [root = '', ...rest] = name.split('.');
    let marker: Record<string, unknown> & ComponentMarker = markers[root] ?? { component: root };
    markers[root] = marker;
    let path = root;
    for (const step of rest) {
      path = `${path}.${step}`;
      const inner = (marker[step] ?? { component: path }) as typeof marker;
      marker[step] = inner;
      marker = inner;
    }
  }
  return markers;
};

const fileOf = (source: SourceContext, path: string): string =>
  `${source.file.slice(0, source.file.length - relative(source.folder, source.absolute).split(sep).join('/').length)}${path}`;

const loadMdx = async (
  wanted: WantedImport,
  source: MdxSource,
): Promise<{
  readonly namespace?: ModuleNamespace;
  readonly diagnostics: readonly Diagnostic[];
  readonly webOnlyNames: ReadonlySet<string>;
}> => {
  const importedBy = [...(source.importedBy ?? []), source.absolute];
  if (importedBy.includes(wanted.absolute)) {
    const data = { name: wanted.specifier, reason: '@import-loop' };
    return { diagnostics: [errorAt('mdx/import', wanted.at, data)], webOnlyNames: new Set() };
  }
  const text = source.texts?.get(wanted.absolute) ?? readFileSync(wanted.absolute, 'utf8');
  const { body } = splitFrontMatter(text);
  const { nodes, diagnostics, webOnlyNames } = await evaluateMdx({
    body,
    file: fileOf(source, wanted.path),
    absolute: wanted.absolute,
    folder: source.folder,
    importedBy,
    ...present({ texts: source.texts }),
  });
  return nodes === undefined
    ? { diagnostics, webOnlyNames }
    : { namespace: { default: () => nodes }, diagnostics, webOnlyNames };
};

interface LoadedImports {
  readonly modules: Readonly<Record<string, ModuleNamespace>>;
  readonly diagnostics: readonly Diagnostic[];
  readonly webOnlyNames: ReadonlySet<string>;
}

const loadImports = async (source: MdxSource, found: SourceFindings): Promise<LoadedImports> => {
  const modules: Record<string, ModuleNamespace> = Object.create(null);
  const diagnostics: Diagnostic[] = [];
  const webOnlyNames = new Set(found.webOnlyNames);
  for (const wanted of found.imports) {
    if (wanted.kind === 'mdx') {
      const loaded = await loadMdx(wanted, source);
      diagnostics.push(...loaded.diagnostics);
      for (const name of loaded.webOnlyNames) webOnlyNames.add(name);
      if (loaded.namespace !== undefined) modules[wanted.specifier] = loaded.namespace;
      continue;
    }
    const loaded =
      wanted.kind === 'json'
        ? loadJson(wanted.absolute, wanted.specifier)
        : await loadCode(wanted.absolute, source.folder, wanted.specifier);
    if (loaded.ok) modules[wanted.specifier] = loaded.namespace;
    else
      diagnostics.push(
        errorAt(loaded.rule, wanted.at, { name: loaded.name, reason: loaded.reason }),
      );
  }
  return { modules, diagnostics, webOnlyNames };
};

type FileData = Record<string, unknown>;

const compileBody = async (
  source: MdxSource,
  found: SourceFindings,
  data: FileData,
): Promise<string> =>
  String(
    await compile(
      { value: source.body, path: source.file, data },
      {
        format: 'mdx',
        outputFormat: 'function-body',
        development: true,
        providerImportSource: '#',
        remarkPlugins: [...remarkPlugins, readSource(source, found)],
      },
    ),
  );

const runBody = async (
  code: string,
  source: MdxSource,
  found: SourceFindings,
  modules: LoadedImports['modules'],
): Promise<readonly MdxNode[] | Diagnostic> => {
  let fault: SourcePlace | undefined;
  const onFault = (at: SourcePlace): void => {
    fault ??= at;
  };
  const guard = (line: number, column: number, expression: () => unknown): unknown => {
    try {
      return expression();
    } catch (error) {
      onFault({ file: source.file, line, column });
      throw error;
    }
  };
  const markers = markersFor(found.componentNames);
  const jsx = makeJsxDev(onFault);
  const scope = {
    Fragment: fragment,
    jsx,
    jsxs: jsx,
    jsxDEV: jsx,
    useMDXComponents: () => markers,
    host: { modules, guard },
  };
  try {
    const module = await run(code, scope as unknown as RunOptions);
    return nodesOf(await (module.default as unknown as Content)({}));
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    return errorAt('mdx/expression', fault ?? found.codeAt ?? { file: source.file }, { reason });
  }
};

/** One reading: what the body gives, or the fault of its syntax that forbids it. */
const evaluateOnce = async (source: MdxSource): Promise<EvaluatedMdx | SyntaxFault> => {
  const found: SourceFindings = {
    imports: [],
    componentNames: new Set(),
    webOnlyNames: new Set(),
    diagnostics: [],
  };
  const data: FileData = withKind(source.kind);
  const told = (): readonly Diagnostic[] => [
    ...found.diagnostics,
    ...findingDiagnostics(findingsOf({ data }), source.body, source.file),
  ];
  try {
    const code = await compileBody(source, found, data);
    if (found.diagnostics.length > 0)
      return { diagnostics: told(), webOnlyNames: found.webOnlyNames };
    const loaded = await loadImports(source, found);
    const { modules, webOnlyNames } = loaded;
    const diagnostics = [...told(), ...loaded.diagnostics];
    if (loaded.diagnostics.some(({ severity }) => severity === 'error'))
      return { diagnostics, webOnlyNames };
    const result = await runBody(code, source, found, modules);
    return 'rule' in result
      ? { diagnostics: [...diagnostics, result], webOnlyNames }
      : { nodes: result, ...present({ tree: treeOfFile({ data }) }), diagnostics, webOnlyNames };
  } catch (error) {
    return explainSyntax(error, source.file, source.body);
  }
};

/** Faults of syntax told of one file: who has more learns of the others when these are mended. */
const MOST_FAULTS = 40;

/** Evaluates an MDX body to its element tree; behind a fault of its syntax with a repaired text. */
export const evaluateMdx = async (source: MdxSource): Promise<EvaluatedMdx> => {
  const faults: Diagnostic[] = [];
  let mended = mendedText(source.body);
  for (;;) {
    const { back } = mended;
    const places = (at: SourcePlace): SourcePlace => (at.file === source.file ? back(at) : at);
    const own = (item: Diagnostic): Diagnostic =>
      item.source ? { ...item, source: places(item.source) } : item;
    const read = await evaluateOnce({ ...source, body: mended.text });
    if (!('repair' in read)) {
      return { ...read, places, diagnostics: [...faults, ...read.diagnostics.map(own)] };
    }
    faults.push(own(read.fault));
    const next = mended.with(read.repair);
    if (next.text === mended.text || faults.length >= MOST_FAULTS) {
      return { diagnostics: faults, webOnlyNames: new Set() };
    }
    mended = next;
  }
};
