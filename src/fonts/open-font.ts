/**
 * Finds a font file and decides whether the press can use it.
 *
 * In: a value of `fonts` in `newspaper.yaml` (a catalogue name or a file path). Out: the file as static
 * TrueType, or a `font/*` diagnostic. CFF outlines and variable fonts become Type 3 in Chromium's PDF,
 * which printers refuse; embedding bits (OpenType `OS/2.fsType`) are the licence's word.
 */
import { readFile, realpath } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import { findPackageFace, type PackageFace, packageFaceIds } from './catalogue.ts';
import type { FontUse } from './font-set.ts';
import { fileHash } from './load-face.ts';
import { detectFormat, readFamilyName, readHeader, readTables } from './sfnt.ts';
import { toSfnt } from './woff.ts';

/** Where names and paths are looked up. */
export interface FontPlaces {
  /** Project root, whose `node_modules` holds the font packages. */
  readonly root: string;
  readonly issuesDir: string;
  /** Path of `<package>/<file>`, undefined when absent; looks in `root`, then beside us, unless given. */
  readonly findPackageFile?: (specifier: string) => string | undefined;
}

/** A font file that passed the gate. */
export interface OpenedFont {
  /** `<family>-<weight>`, fit for CSS. */
  readonly id: string;
  readonly weight: number;
  readonly title: string;
  readonly sfnt: Uint8Array;
  readonly hash: string;
  readonly webAllowed: boolean;
  readonly packageFace?: PackageFace;
}

/** A font, or what is wrong with it. */
export type Opened = { readonly font: OpenedFont } | { readonly problem: Diagnostic };

interface Request {
  readonly use: FontUse | 'rare';
  readonly value: string;
  readonly source: SourcePlace;
}

const PATH_LIKE = /[\\/]|\.(?:ttf|otf|ttc|otc|woff2?)$/i;

/** `OS/2.fsType` bits. Usage bits exclude one another; older files set several and mean the freest. */
const RESTRICTED = 0x0002;
const PREVIEW_AND_PRINT = 0x0004;
const EDITABLE = 0x0008;
const NO_SUBSETTING = 0x0100;
const BITMAP_ONLY = 0x0200;

/** What the licence bits say: `open`, `print` (documents, not the web), or the reason against. */
export const embeddingOf = (
  fsType: number,
): 'open' | 'print' | 'restricted' | 'no-subsetting' | 'bitmap-only' => {
  if (fsType & NO_SUBSETTING) return 'no-subsetting';
  if (fsType & BITMAP_ONLY) return 'bitmap-only';
  if (fsType & EDITABLE) return 'open';
  if (fsType & PREVIEW_AND_PRINT) return 'print';
  return fsType & RESTRICTED ? 'restricted' : 'open';
};

const cssName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\.[a-z0-9]+$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'face';

const packageFileFrom =
  (root: string) =>
  (specifier: string): string | undefined => {
    for (const from of [join(root, 'package.json'), import.meta.url]) {
      try {
        return createRequire(from).resolve(specifier);
      } catch {
        // Not there: the next place, then the diagnostic, has the word.
      }
    }
    return undefined;
  };

/** The real path of a paper's own file, kept inside the issues folder, links followed. */
const resolveOwnFile = async (
  value: string,
  issuesDir: string,
): Promise<string | 'outside' | 'missing'> => {
  const isInside = (folder: string, file: string): boolean => {
    const path = relative(folder, file);
    return path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path);
  };
  const wanted = resolve(issuesDir, value);
  if (isAbsolute(value) || !isInside(resolve(issuesDir), wanted)) return 'outside';
  try {
    const file = await realpath(wanted);
    return isInside(await realpath(issuesDir), file) ? file : 'outside';
  } catch {
    return 'missing';
  }
};

const findFile = async (request: Request, places: FontPlaces): Promise<string | Diagnostic> => {
  const { use, value, source } = request;
  if (PATH_LIKE.test(value)) {
    const file = await resolveOwnFile(value, places.issuesDir);
    if (file === 'outside') return errorAt('font/outside', source, { use, value });
    return file === 'missing' ? errorAt('font/file-missing', source, { use, value }) : file;
  }
  const face = findPackageFace(value);
  if (face === undefined) {
    const nearest = nearestName(value, packageFaceIds) ?? '';
    return errorAt('font/unknown-face', source, { use, value, nearest });
  }
  const missing = errorAt('font/package-missing', source, { use, value, package: face.package });
  const findPackageFile = places.findPackageFile ?? packageFileFrom(places.root);
  return findPackageFile(`${face.package}/${face.file}`) ?? missing;
};

const examine = (request: Request, bytes: Uint8Array, sfnt: Uint8Array): Opened => {
  const { use, value, source } = request;
  const refuse = (rule: Diagnostic['rule'], data: Diagnostic['data'] = {}): Opened => ({
    problem: errorAt(rule, source, { use, value, ...data }),
  });
  const format = detectFormat(sfnt);
  if (format === 'collection') return refuse('font/collection');
  if (format === 'cff') return refuse('font/cff-outlines');
  if (format !== 'truetype') return refuse('font/unreadable', { reason: 'signature' });
  const tables = readTables(sfnt);
  if (tables.has('fvar')) return refuse('font/variable');
  if (tables.has('CFF ') || tables.has('CFF2')) return refuse('font/cff-outlines');
  const header = readHeader(tables);
  const embedding = embeddingOf(header.fsType);
  if (embedding !== 'open' && embedding !== 'print') {
    return refuse('font/embedding', { fsType: `0x${header.fsType.toString(16).padStart(4, '0')}` });
  }
  const packageFace = PATH_LIKE.test(value) ? undefined : findPackageFace(value);
  const base = value.split(/[\\/]/).at(-1) ?? value;
  return {
    font: {
      id: packageFace?.id ?? `${cssName(base)}-${header.weight}`,
      weight: packageFace?.weight ?? header.weight,
      title: readFamilyName(tables) ?? base,
      sfnt,
      hash: fileHash(bytes),
      webAllowed: embedding === 'open',
      ...(packageFace === undefined ? {} : { packageFace }),
    },
  };
};

/** Opens the font that a role asks for. Never throws on what the author gave. */
export const openFont = async (request: Request, places: FontPlaces): Promise<Opened> => {
  const file = await findFile(request, places);
  if (typeof file !== 'string') return { problem: file };
  const { use, value, source } = request;
  try {
    const bytes = await readFile(file);
    return examine(request, bytes, await toSfnt(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: errorAt('font/unreadable', source, { use, value, reason }) };
  }
};
