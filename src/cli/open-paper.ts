/**
 * What most verbs begin with: the newspaper read from disk, the issues asked for, the fonts resolved.
 */
import path from 'node:path';
import { checkNewspaper } from '../check/check-newspaper.ts';
import { checkPictures } from '../check/check-pictures.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { type FontSet, fontUses } from '../fonts/font-set.ts';
import { resolveFonts } from '../fonts/resolve-fonts.ts';
import type { Issue } from '../model/issue.ts';
import type { Newspaper } from '../model/publication.ts';
import { readNewspaper } from '../read/read-newspaper.ts';
import type { Counts } from '../timings/stages.ts';
import type { Invocation } from './verb.ts';

/** Folders of a call, absolute. */
export interface PaperPlaces {
  readonly root: string;
  readonly issuesDir: string;
  readonly outDir: string;
}

/** A newspaper ready for work. `fonts` is absent when a role could not be resolved. */
export interface OpenedPaper {
  readonly places: PaperPlaces;
  readonly newspaper?: Newspaper;
  readonly issues: readonly Issue[];
  readonly fonts?: FontSet;
  readonly diagnostics: readonly Diagnostic[];
}

/** Folders of a call. */
export const placesOf = ({ options }: Invocation): PaperPlaces => {
  const root = process.cwd();
  return {
    root,
    issuesDir: path.resolve(root, options.issues),
    outDir: path.resolve(root, options.out),
  };
};

/** Reads the newspaper and, unless told not to, its fonts. The first word is the date of one issue. */
export const openPaper = async (
  invocation: Invocation,
  options: { readonly fonts: boolean } = { fonts: true },
): Promise<OpenedPaper> => {
  const { stopwatch } = invocation;
  const places = placesOf(invocation);
  const only = invocation.words[0];
  const { root, issuesDir } = places;
  const read = await stopwatch.timed(
    'read',
    () => readNewspaper({ root, issuesDir, ...(only === undefined ? {} : { only }) }),
    readCounts,
  );
  if (!read.newspaper) return { places, issues: [], diagnostics: read.diagnostics };
  const { newspaper } = read;
  // An article that could not be read would only be reported again as one without a body.
  const checked = await stopwatch.timed(
    'check',
    async () => [
      ...(hasErrors(read.diagnostics) ? [] : checkNewspaper(newspaper)),
      ...(await checkPictures(newspaper.issues, places.issuesDir)),
    ],
    ({ length }) => ({ findings: length }),
  );
  const diagnostics = [...read.diagnostics, ...checked];
  const base = { places, newspaper, issues: newspaper.issues };
  if (!options.fonts || hasErrors(diagnostics)) return { ...base, diagnostics };
  const resolved = await stopwatch.timed(
    'fonts',
    () => resolveFonts(newspaper.publication, places),
    fontCounts,
  );
  return {
    ...base,
    ...(resolved.fonts ? { fonts: resolved.fonts } : {}),
    diagnostics: [...diagnostics, ...resolved.diagnostics],
  };
};

/** Issues and articles that were read. */
export const readCounts = ({ newspaper }: Awaited<ReturnType<typeof readNewspaper>>): Counts => {
  const issues = newspaper?.issues ?? [];
  const articles = issues.reduce((sum, issue) => sum + issue.articles.length, 0);
  return { issues: issues.length, articles };
};

/** Faces that a publication's roles were given. */
export const fontCounts = ({ fonts }: { readonly fonts?: FontSet | undefined }): Counts => ({
  faces: fonts ? new Set(fontUses.map((use) => fonts[use].hash)).size : 0,
});
