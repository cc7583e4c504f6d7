/**
 * A file to be set as a galley: an article of an issue, or plain text with a paragraph a line.
 *
 * In: the path as typed, the folder of issues. Out: blocks with their places, and the publication and
 * faces they are set by. An article belongs to the issues folder that it lies in.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { resolveFonts } from '../fonts/resolve-fonts.ts';
import type { Block } from '../model/block.ts';
import { leadIn } from '../model/lead-in.ts';
import type { Publication } from '../model/publication.ts';
import { readNewspaper, readSettings } from '../read/read-newspaper.ts';
import { isCalendarDate } from '../schema/common.ts';
import type { Stopwatch } from '../timings/stopwatch.ts';
import { fontCounts, type PaperPlaces, readCounts } from './open-paper.ts';

/** A text ready to be set; all but the diagnostics absent when it cannot be. */
export interface OpenedText {
  readonly diagnostics: readonly Diagnostic[];
  readonly ready?: {
    /** As shown in messages. */
    readonly file: string;
    readonly blocks: readonly Block[];
    readonly leadIn: string;
    readonly lang: string;
    readonly publication: Publication;
    readonly fonts: FontSet;
  };
}

type Read = Omit<NonNullable<OpenedText['ready']>, 'fonts' | 'file'>;
interface ReadText {
  readonly diagnostics: readonly Diagnostic[];
  readonly text?: Read;
}

/** Opens a file: `.mdx` is an article, anything else plain text. */
export const openText = async (
  typed: string,
  places: PaperPlaces,
  stopwatch: Stopwatch,
): Promise<OpenedText> => {
  const absolute = path.resolve(places.root, typed);
  const file = path.relative(places.root, absolute).split(path.sep).join('/');
  const isArticle = absolute.endsWith('.mdx');
  const read = isArticle ? readArticleFile : readPlain;
  const { text, diagnostics } = await read(absolute, file, { ...places, stopwatch });
  if (!text || hasErrors(diagnostics)) return { diagnostics };
  const { fonts, diagnostics: fontFaults } = await stopwatch.timed(
    'fonts',
    () => resolveFonts(text.publication, places),
    fontCounts,
  );
  const found = [...diagnostics, ...fontFaults];
  return fonts ? { diagnostics: found, ready: { file, ...text, fonts } } : { diagnostics: found };
};

const unreadable = (file: string, error: unknown): Diagnostic => {
  const reason = error instanceof Error ? error.message : String(error);
  return errorAt('model/unreadable', { file }, { reason });
};

/** Folders of a call and its stopwatch. */
type Desk = PaperPlaces & { readonly stopwatch: Stopwatch };

const readPlain = async (
  absolute: string,
  file: string,
  { root, issuesDir, stopwatch }: Desk,
): Promise<ReadText> => {
  const { publication, diagnostics } = stopwatch.timedNow('read', () =>
    readSettings(root, issuesDir),
  );
  if (!publication) return { diagnostics };
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(absolute));
  } catch (error) {
    return { diagnostics: [...diagnostics, unreadable(file, error)] };
  }
  const blocks = source.split(/\r?\n/).flatMap((line, index): readonly Block[] => {
    const text = line.trim();
    const at = { file, line: index + 1, column: 1 };
    const base = { runs: [], at, edition: 'both' } as const;
    return text === '' ? [] : [{ kind: 'paragraph', voice: 'body', text, ...base }];
  });
  const { lang } = publication;
  return { diagnostics, text: { blocks, leadIn: '', lang, publication } };
};

/** The dated folder that a file lies in, and the folder of issues above it. */
const issueOf = (absolute: string): { readonly date: string; readonly dir: string } | undefined => {
  for (let dir = path.dirname(absolute); dir !== path.dirname(dir); dir = path.dirname(dir)) {
    const date = path.basename(dir);
    if (isCalendarDate(date)) return { date, dir: path.dirname(dir) };
  }
  return undefined;
};

const readArticleFile = async (
  absolute: string,
  file: string,
  { root, stopwatch }: Desk,
): Promise<ReadText> => {
  const issue = issueOf(absolute);
  const none = errorAt('typeset/no-article', { file }, { file });
  if (!issue) return { diagnostics: [none] };
  const read = await stopwatch.timed(
    'read',
    () => readNewspaper({ root, issuesDir: issue.dir, only: issue.date }),
    readCounts,
  );
  // Faults of the issue's other files are `check`'s business.
  const beside = `${path.dirname(file)}/`;
  const diagnostics = read.diagnostics.filter(
    ({ source }) => source === undefined || source.file === file || !source.file.startsWith(beside),
  );
  const article = read.newspaper?.issues
    .flatMap((item) => item.articles)
    .find((item) => item.source.file === file);
  if (!read.newspaper || hasErrors(diagnostics)) return { diagnostics };
  if (!article) return { diagnostics: [...diagnostics, none] };
  const { publication } = read.newspaper;
  const { blocks, lang } = article;
  return {
    diagnostics,
    text: { blocks, lang, publication, leadIn: leadIn(article, publication.houseStyle) },
  };
};
