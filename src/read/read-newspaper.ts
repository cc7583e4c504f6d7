/**
 * The folder of issues to a `Newspaper`: the one door of the model stage. In: folders. Out: plain
 * data and every fault found, sorted by place. Files are read, nothing is written, no clock is read.
 */
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/format.ts';
import { errorAt, warningAt } from '../diagnostics/make.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import type { AuthorComponent } from '../mdx/component.ts';
import type { Issue } from '../model/issue.ts';
import type { Newspaper, Publication } from '../model/publication.ts';
import type { articleSchema } from '../schema/article.ts';
import { present } from '../schema/present.ts';
import { foldersIn, inFolder, issueDates } from './issue-files.ts';
import { loadConfig } from './load-config.ts';
import { readIssue } from './read-issue.ts';
import { readPublication } from './read-publication.ts';
import { readText, type Texts } from './read-text.ts';
import { nearlyNamed, unreadIssues } from './unread-files.ts';

/** Where the newspaper is. */
export interface ReadOptions {
  /** Project root: places in messages are relative to it. */
  readonly root: string;
  /** Folder of issues, absolute or relative to the root. */
  readonly issuesDir: string;
  /** Reads this issue only (`YYYY-MM-DD`). */
  readonly only?: string;
  /** Print forms of a site's own components, beside those of `banxin.config.ts`. */
  readonly components?: readonly AuthorComponent[];
  /** `articleSchema({ extend })` of a site with fields of its own. */
  readonly schema?: ReturnType<typeof articleSchema>;
  /** Contents of settings, issues and articles by absolute path, in place of what is on disk. */
  readonly texts?: Texts;
}

/** The newspaper as far as it could be read (absent without a sound `newspaper.yaml`). */
export interface ReadNewspaper {
  readonly newspaper?: Newspaper;
  /**
   * Whatever could be read, to be checked further: under default settings when `newspaper.yaml` has faults, an
   * issue without pages when its own file has.
   */
  readonly draft: Newspaper;
  /** Issues and articles that are there, read or not. */
  readonly seen: { readonly issues: number; readonly articles: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** A path relative to the root with `/`. */
const shownFrom = (root: string, path: string): string =>
  relative(root, path).split(sep).join('/') || '.';

/** The settings file: the folder's own, else the project's. */
const settingsFile = (root: string, issuesDir: string): string | undefined =>
  [join(issuesDir, 'newspaper.yaml'), join(root, 'issues', 'newspaper.yaml')].find((path) =>
    existsSync(path),
  );

/** Reads the settings alone, without an issue. Both folders are absolute. */
export const readSettings = (
  root: string,
  issuesDir: string,
  texts?: Texts,
): { readonly publication?: Publication; readonly diagnostics: readonly Diagnostic[] } => {
  const path = settingsFile(root, issuesDir);
  const folder = shownFrom(root, issuesDir);
  if (path === undefined) {
    const found = nearlyNamed(issuesDir, /^newspaper\.(?:ya?ml|json)(?:\.txt)?$/i);
    const data = { folder, found, elsewhere: found === '' ? paperBeside(root, issuesDir) : '' };
    return {
      diagnostics: [
        errorAt('model/missing-newspaper', { file: inFolder(folder, 'newspaper.yaml') }, data),
      ],
    };
  }
  const file = shownFrom(root, path);
  const text = readText(path, file, texts);
  if (typeof text !== 'string') return { diagnostics: [text] };
  return readPublication(text, file, dirname(path));
};

/** A folder with settings near by: the one that `--issues` should name; empty when there is none. */
const paperBeside = (root: string, issuesDir: string): string =>
  [root, dirname(issuesDir), ...foldersIn(root)]
    .filter((folder) => existsSync(join(folder, 'newspaper.yaml')))
    .map((folder) => shownFrom(root, folder))[0] ?? '';

const datesToRead = (
  issuesDir: string,
  shown: string,
  only: string | undefined,
): { readonly dates: readonly string[]; readonly diagnostics: readonly Diagnostic[] } => {
  const all = issueDates(issuesDir);
  if (only === undefined) {
    const unread = unreadIssues(issuesDir, shown);
    if (all.length > 0) return { dates: all, diagnostics: unread };
    // A folder that is not there was mistyped; one that is empty will be filled.
    const say = existsSync(issuesDir) ? warningAt : errorAt;
    const none = say('model/no-issues', { file: shown }, { folder: shown });
    return { dates: [], diagnostics: [none, ...unread] };
  }
  // The folders of other issues are no business of a call for one.
  if (all.includes(only)) return { dates: [only], diagnostics: [] };
  const data = { date: only, suggestion: nearestName(only, all) ?? '' };
  const meant = unreadIssues(issuesDir, shown).filter(
    (item) => item.data['folder'] === only || item.data['suggestion'] === only,
  );
  const missing = errorAt('model/no-such-issue', { file: shown }, data);
  return { dates: [], diagnostics: [missing, ...meant] };
};

/** The settings of a paper that says nothing of itself. */
const defaultPublication = (): Publication => {
  const { publication } = readPublication('name: 版心', 'newspaper.yaml');
  if (publication === undefined) throw new Error('the defaults are no settings');
  return publication;
};

/** An issue whose own file cannot be read, with the articles that can. */
const draftIssue = (date: string, file: string, articles: Issue['articles']): Issue => ({
  date,
  number: 1,
  source: { file, line: 1, column: 1 },
  pages: [],
  articles,
  note: [],
});

/** Reads the publication and its issues, whatever faults one of them has. Never throws for what an author wrote. */
export const readNewspaper = async (options: ReadOptions): Promise<ReadNewspaper> => {
  const root = resolve(options.root);
  const issuesDir = resolve(root, options.issuesDir);
  const shown = shownFrom(root, issuesDir);
  const { texts } = options;
  const settings = readSettings(root, issuesDir, texts);
  const { publication } = settings;
  const assumed = publication ?? defaultPublication();
  const config = await loadConfig(issuesDir, shown);
  const { dates, diagnostics } = datesToRead(issuesDir, shown, options.only);
  const defaults = {
    lang: assumed.lang,
    components: [...config.components, ...(options.components ?? [])],
    ...(options.schema === undefined ? {} : { schema: options.schema }),
  };
  const found = [...settings.diagnostics, ...config.diagnostics, ...diagnostics];
  const issues: Issue[] = [];
  const drafts: Issue[] = [];
  let files = 0;
  for (const date of dates) {
    const folder = join(issuesDir, date);
    const columns = publication?.format.columns;
    const place = { date, folder, shown: inFolder(shown, date), columns, ...present({ texts }) };
    const read = await readIssue(place, defaults);
    found.push(...read.diagnostics);
    files += read.files;
    if (read.issue !== undefined) issues.push(read.issue);
    drafts.push(read.issue ?? draftIssue(date, inFolder(place.shown, 'issue.mdx'), read.articles));
  }
  return {
    ...(publication ? { newspaper: { publication, issues } } : {}),
    draft: { publication: assumed, issues: drafts },
    seen: { issues: dates.length, articles: files },
    diagnostics: sortDiagnostics(found),
  };
};
