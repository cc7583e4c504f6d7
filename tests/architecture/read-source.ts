/**
 * Reads a source file as the architecture test sees it: its import statements (static, re-exported,
 * dynamic, resolved by `require.resolve`, type-only) and the few forms that the conventions forbid.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import ts from 'typescript';
import { oncePer } from '../support/once.ts';

/** One import of one module. */
export interface ImportStatement {
  /** Path from the repository's root for a file of ours, else the name as written. */
  readonly target: string;
  /** Gone when the code runs. */
  readonly typeOnly: boolean;
  /** `import()` or `require.resolve()`: loaded when it is reached, not when the file is. */
  readonly lazy: boolean;
  /** Names taken, as exported; empty for a namespace or lazy import. */
  readonly names: readonly string[];
  readonly line: number;
}

/** A forbidden form and where it stands. */
export interface ForbiddenForm {
  readonly form:
    | 'any'
    | 'non-null'
    | 'ts-comment'
    | 'console'
    | 'exit'
    | 'default-export'
    | 'clock';
  readonly line: number;
}

/** A file read. `path` is from the repository's root, `/` separated. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly ImportStatement[];
  readonly forbidden: readonly ForbiddenForm[];
}

/** An Astro file's script: the frontmatter and every `<script>`, on their own lines. */
function scriptOf(path: string, text: string): string {
  if (!path.endsWith('.astro')) return text;
  const blank = (part: string): string => part.replace(/[^\n]/g, '');
  const fence = /^---\n([\s\S]*?)\n---/.exec(text);
  const head = fence === null ? '' : `\n${fence[1] ?? ''}\n`;
  const rest = text.slice(fence?.[0].length ?? 0);
  let script = '';
  let from = 0;
  for (const match of rest.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)) {
    const start = match.index + match[0].indexOf('>') + 1;
    script += blank(rest.slice(from, start)) + (match[1] ?? '');
    from = start + (match[1]?.length ?? 0);
  }
  return head + script;
}

const resolveTarget = (from: string, name: string): string =>
  name.startsWith('.') ? normalize(join(dirname(from), name)).replaceAll('\\', '/') : name;

function clauseOf(clause: ts.ImportClause | undefined): { typeOnly: boolean; names: string[] } {
  if (clause === undefined) return { typeOnly: false, names: [] };
  const bindings = clause.namedBindings;
  const elements = bindings && ts.isNamedImports(bindings) ? [...bindings.elements] : [];
  const onlyTypes = elements.length > 0 && elements.every((item) => item.isTypeOnly);
  return {
    typeOnly: clause.phaseModifier === ts.SyntaxKind.TypeKeyword || (!clause.name && onlyTypes),
    names: elements.map((item) => (item.propertyName ?? item.name).text),
  };
}

function importOf(node: ts.Node): Omit<ImportStatement, 'line'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { target: node.moduleSpecifier.text, lazy: false, ...clauseOf(node.importClause) };
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    const elements =
      node.exportClause && ts.isNamedExports(node.exportClause)
        ? [...node.exportClause.elements]
        : [];
    const typeOnly =
      node.isTypeOnly || (elements.length > 0 && elements.every((item) => item.isTypeOnly));
    const names = elements.map((item) => (item.propertyName ?? item.name).text);
    return { target: node.moduleSpecifier.text, lazy: false, typeOnly, names };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    const { literal } = node.argument;
    const target = ts.isStringLiteral(literal) ? literal.text : '';
    return { target, lazy: false, typeOnly: true, names: [] };
  }
  if (!ts.isCallExpression(node)) return undefined;
  const callee = node.expression;
  const [first] = node.arguments;
  if (first === undefined || !ts.isStringLiteralLike(first)) return undefined;
  const resolves = ts.isPropertyAccessExpression(callee) && callee.name.text === 'resolve';
  const isImport = callee.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire =
    resolves && /^(require|import\.meta|createRequire\(.*\))$/.test(callee.expression.getText());
  if (!isImport && !isRequire) return undefined;
  return { target: first.text, lazy: true, typeOnly: false, names: [] };
}

function forbiddenOf(node: ts.Node): ForbiddenForm['form'] | undefined {
  if (node.kind === ts.SyntaxKind.AnyKeyword) return 'any';
  if (ts.isNonNullExpression(node)) return 'non-null';
  if (ts.isExportAssignment(node)) return 'default-export';
  if (ts.canHaveModifiers(node)) {
    const words = ts.getModifiers(node) ?? [];
    if (words.some((word) => word.kind === ts.SyntaxKind.DefaultKeyword)) return 'default-export';
  }
  // `new Date()` reads the clock, `new Date(text)` does not.
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    return (node.arguments ?? []).length === 0 ? 'clock' : undefined;
  }
  if (!ts.isPropertyAccessExpression(node) || !ts.isIdentifier(node.expression)) return undefined;
  const owner = node.expression.text;
  if (/^(performance\.now|Date\.now|process\.hrtime)$/.test(`${owner}.${node.name.text}`))
    return 'clock';
  if (owner === 'console') return 'console';
  return owner === 'process' && /^exit(Code)?$/.test(node.name.text) ? 'exit' : undefined;
}

/** Reads one file from its text. */
export function readSource(path: string, text: string): SourceFile {
  const script = scriptOf(path, text);
  const tree = ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true);
  const imports: ImportStatement[] = [];
  const forbidden: ForbiddenForm[] = [];
  const lineOf = (position: number): number =>
    tree.getLineAndCharacterOfPosition(position).line + 1;
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    const line = lineOf(node.getStart());
    if (found) imports.push({ ...found, target: resolveTarget(path, found.target), line });
    const form = forbiddenOf(node);
    if (form) forbidden.push({ form, line });
    ts.forEachChild(node, visit);
  };
  visit(tree);
  for (const match of script.matchAll(/@ts-(?:ignore|expect-error|nocheck)/g)) {
    forbidden.push({ form: 'ts-comment', line: lineOf(match.index) });
  }
  return { path, lines: text.trimEnd().split('\n').length, imports, forbidden };
}

/** Every source file below the folders, read once a worker and sorted by path. */
export const readSources = oncePer(
  (root: string, folders: readonly string[]) => [root, ...folders].join(),
  readFolders,
);

function readFolders(root: string, folders: readonly string[]): readonly SourceFile[] {
  const paths = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(ts|mjs|astro)$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    );
  return paths.sort().map((path) => readSource(path, readFileSync(join(root, path), 'utf8')));
}
