/**
 * Reads the newspaper once a build, and anew after an edit in `npm run dev`. In: settings. Out: the
 * model, or a `DiagnosticError` with all that is wrong. Everything the site shows comes from here.
 */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { DiagnosticError } from '../diagnostics/diagnostic-error.ts';
import type { Newspaper } from '../model/publication.ts';
import { readNewspaper } from '../model/read-newspaper.ts';
import type { Settings } from './options.ts';

/** A reading of the newspaper with its warnings. */
export interface Reading {
  readonly newspaper: Newspaper;
  readonly diagnostics: readonly Diagnostic[];
}

/** Gives the reading; `forget` makes the next `get` read again. */
export interface NewspaperSource {
  readonly get: () => Promise<Reading>;
  readonly forget: () => void;
}

const read = async (settings: Settings): Promise<Reading> => {
  const { root, issuesDir } = settings;
  const { newspaper, diagnostics } = await readNewspaper({ root, issuesDir });
  if (newspaper === undefined || hasErrors(diagnostics)) throw new DiagnosticError(diagnostics);
  return { newspaper, diagnostics };
};

/** A source over a site's settings; a failed reading is not kept. */
export const newspaperSource = (settings: Settings): NewspaperSource => {
  let reading: Promise<Reading> | undefined;
  const forget = (): void => {
    reading = undefined;
  };
  return {
    get: () => {
      reading ??= read(settings).catch((error: unknown) => {
        forget();
        throw error;
      });
      return reading;
    },
    forget,
  };
};
