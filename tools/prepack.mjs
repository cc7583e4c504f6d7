/**
 * Makes the folder ready for `npm pack`: compiles `src` and `print` to `lib/` and writes the manifest that
 * users get. `postpack` puts the project's own manifest back.
 *
 * Node does not strip types below `node_modules`, so the package holds JavaScript beside declarations.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { manifestBackup, packedManifest } from './packed-manifest.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lib = join(root, 'lib');
const manifest = join(root, 'package.json');
const backup = manifestBackup(root);
/** The project's own site. */
const leftOut = /^src\/content\.config\.ts$/;

/** @type {import('typescript').CompilerOptions} */
const compile = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  verbatimModuleSyntax: true,
  rewriteRelativeImportExtensions: true,
  newLine: ts.NewLineKind.LineFeed,
};

/** `./x.ts` to `./x.js` in the places that the compiler does not see as imports. */
const rewriteUrls = (text) => text.replace(/(new URL\(\s*['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2');
/** The same in an Astro file, for its imports too. */
const rewriteAstro = (text) =>
  rewriteUrls(text).replace(
    /((?:\bfrom\s*|\bimport\s*\(?\s*)['"]\.{1,2}\/[^'"]*)\.ts(['"])/g,
    '$1.js$2',
  );

function filesBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !leftOut.test(path))
    .sort();
}

function write(path, text) {
  mkdirSync(dirname(join(lib, path)), { recursive: true });
  writeFileSync(join(lib, path), text);
}

function emit(path) {
  const text = () => readFileSync(join(root, path), 'utf8');
  if (path.endsWith('.d.ts')) return write(path, text());
  if (path.endsWith('.ts')) {
    const { outputText } = ts.transpileModule(text(), { compilerOptions: compile, fileName: path });
    return write(path.replace(/\.ts$/, '.js'), rewriteUrls(outputText));
  }
  if (path.endsWith('.astro')) return write(path, rewriteAstro(text()));
  mkdirSync(dirname(join(lib, path)), { recursive: true });
  copyFileSync(join(root, path), join(lib, path));
}

/** Declarations of the public entries and of what they name. */
function emitDeclarations(entries) {
  const program = ts.createProgram(entries, {
    ...compile,
    rewriteRelativeImportExtensions: false,
    allowImportingTsExtensions: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: true,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['node'],
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: root,
    outDir: lib,
  });
  program.emit();
}

// A pack that was stopped half way left the users' manifest in place: start from the project's own.
if (existsSync(backup)) copyFileSync(backup, manifest);
const own = JSON.parse(readFileSync(manifest, 'utf8'));
rmSync(lib, { recursive: true, force: true });
for (const path of [...filesBelow('src'), ...filesBelow('print')]) emit(path);
emitDeclarations(
  Object.values(own.exports ?? {})
    .filter((path) => typeof path === 'string' && path.endsWith('.ts') && !path.includes('*'))
    .map((path) => join(root, path))
    .filter(existsSync),
);
mkdirSync(dirname(backup), { recursive: true });
copyFileSync(manifest, backup);
writeFileSync(manifest, `${JSON.stringify(packedManifest(own), undefined, 2)}\n`);
