/** Reads a newspaper from a folder as the commands do; its faces are loaded once a worker. */
import { join } from 'node:path';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import { type FontSettings, resolveFonts } from '../../src/fonts/resolve-fonts.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Publication } from '../../src/model/publication.ts';
import { readNewspaper } from '../../src/read/read-newspaper.ts';
import { oncePer } from './once.ts';

/** One issue with all that it is planned from. */
export interface ReadPaper {
  readonly issue: Issue;
  readonly publication: Publication;
  readonly fonts: FontSet;
  /** The issue's folder, absolute. */
  readonly folder: string;
  readonly diagnostics: readonly Diagnostic[];
}

const repository = join(import.meta.dirname, '../..');

/** The faces of a paper that names packaged ones, as every paper of the tests does. */
export const fontsOf = oncePer(
  ({ fonts }: FontSettings) => JSON.stringify(fonts),
  async (settings: FontSettings): Promise<FontSet> => {
    const places = { root: repository, issuesDir: join(repository, 'issues') };
    const { fonts, diagnostics } = await resolveFonts(settings, places);
    if (!fonts) throw new Error(JSON.stringify(diagnostics));
    return fonts;
  },
);

/** The issue of a date, or the only one, of the newspaper below a project's root. */
export const readPaper = async (root: string, only?: string): Promise<ReadPaper> => {
  const places = { root, issuesDir: join(root, 'issues') };
  const read = await readNewspaper(only === undefined ? places : { ...places, only });
  const { newspaper, diagnostics } = read;
  const [issue] = newspaper?.issues ?? [];
  if (!newspaper || !issue) throw new Error(JSON.stringify(diagnostics));
  const { publication } = newspaper;
  const fonts = await fontsOf(publication);
  return { issue, publication, fonts, folder: join(places.issuesDir, issue.date), diagnostics };
};
