/**
 * What most verbs begin with: the newspaper read from disk, the issues asked for, the fonts resolved.
 */
import path from 'node:path';
import { checkNewspaper } from '../check/check-newspaper.ts';
import { checkPictures } from '../check/check-pictures.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type FontSet, fontEntries } from '../fonts/font-set.ts';
import { resolveFonts } from '../fonts/resolve-fonts.ts';
import type { Issue } from '../model/issue.ts';
import type { Newspaper } from '../model/publication.ts';
import { leaveOut } from '../read/leave-out.ts';
import { type ReadNewspaper, readNewspaper } from '../read/read-newspaper.ts';
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
  /** Issues and articles that are there, read or not. */
  readonly seen: ReadNewspaper['seen'];
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

/**
 * Reads the newspaper and its fonts. The first word is the date of one issue. Everything that can be told is
 * told at once: an article with a fault keeps no other from being checked. `texts` stand for files, by path.
 */
export const openPaper = async (
  invocation: Invocation,
  options: { readonly texts?: ReadonlyMap<string, string>; readonly fonts?: boolean } = {},
): Promise<OpenedPaper> => {
  const { stopwatch } = invocation;
  const { texts, fonts = true } = options;
  const places = placesOf(invocation);
  const only = invocation.words[0];
  const read = await stopwatch.timed(
    'read',
    () =>
      readNewspaper({
        root: places.root,
        issuesDir: places.issuesDir,
        ...(only === undefined ? {} : { only }),
        ...(texts === undefined ? {} : { texts }),
      }),
    readCounts,
  );
  const { newspaper, seen } = read;
  const checked = await stopwatch.timed(
    'check',
    async () => {
      // An article that could not be read would only be reported again as one without a body.
      const sound = leaveOut(read.draft, read.diagnostics);
      const pictures = await checkPictures(sound.issues, places.issuesDir);
      return [...checkNewspaper(sound), ...pictures];
    },
    ({ length }) => ({ findings: length }),
  );
  const diagnostics = [...read.diagnostics, ...checked];
  if (!newspaper) return { places, issues: [], seen, diagnostics };
  if (!fonts) return { places, newspaper, issues: newspaper.issues, seen, diagnostics };
  const resolved = await stopwatch.timed(
    'fonts',
    () => resolveFonts(newspaper.publication, places),
    fontCounts,
  );
  return {
    places,
    newspaper,
    issues: newspaper.issues,
    seen,
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
  faces: fonts ? new Set(fontEntries(fonts).map(({ hash }) => hash)).size : 0,
});
