/**
 * What one build or one dev session knows: the newspaper, its faces, web fonts, drawings, artifacts.
 * In: settings. Out: readers that work once and anew after `forget` (an edit in `npm run dev`). What is
 * wrong comes as a `DiagnosticError`.
 */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { DiagnosticError } from '../diagnostics/diagnostic-error.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { resolveFonts } from '../fonts/resolve-fonts.ts';
import type { Newspaper } from '../model/publication.ts';
import { readNewspaper } from '../model/read-newspaper.ts';
import type { Artifacts } from '../web/data/artifacts.ts';
import { asAstroError, messageLanguage } from './explain-failure.ts';
import type { Settings } from './options.ts';
import { readArtifacts } from './read-artifacts.ts';
import { type Drawings, webDrawings } from './web-drawings.ts';
import { buildWebFonts, type WebFonts } from './web-fonts.ts';

/** The newspaper with the warnings of its reading. */
export interface Reading {
  readonly newspaper: Newspaper;
  readonly diagnostics: readonly Diagnostic[];
}

/** The readers. All but `artifacts` give the same value until `forget`. */
export interface Session {
  readonly reading: () => Promise<Reading>;
  readonly faces: () => Promise<{
    readonly fonts: FontSet;
    readonly diagnostics: readonly Diagnostic[];
  }>;
  readonly fonts: () => Promise<WebFonts>;
  readonly drawings: () => Promise<Drawings>;
  readonly artifacts: () => Promise<Artifacts>;
  readonly dates: () => Promise<readonly string[]>;
  /** Language of messages: the paper's, Chinese while it cannot be read. */
  readonly language: () => MessageLanguage;
  readonly forget: () => void;
}

interface Kept<T> {
  readonly get: () => Promise<T>;
  readonly forget: () => void;
}

/** Makes a value once; a failed making is not kept. */
const kept = <T>(make: () => Promise<T>): Kept<T> => {
  let value: Promise<T> | undefined;
  const forget = (): void => {
    value = undefined;
  };
  const get = (): Promise<T> => {
    value ??= make().catch((error: unknown) => {
      forget();
      throw error;
    });
    return value;
  };
  return { get, forget };
};

const read = async ({ root, issuesDir }: Settings): Promise<Reading> => {
  const { newspaper, diagnostics } = await readNewspaper({ root, issuesDir });
  if (newspaper === undefined || hasErrors(diagnostics)) throw new DiagnosticError(diagnostics);
  return { newspaper, diagnostics };
};

/** A session over a site's settings; `fontBase` is the address of the fonts' folder. */
export const createSession = (settings: Settings, fontBase: string): Session => {
  let lang: string | undefined;
  const reading = kept(async () => {
    const found = await read(settings);
    lang = found.newspaper.publication.lang;
    return found;
  });
  const faces = kept(async () => {
    const { newspaper } = await reading.get();
    const { fonts, diagnostics } = await resolveFonts(newspaper.publication, settings);
    if (fonts === undefined || hasErrors(diagnostics)) throw new DiagnosticError(diagnostics);
    return { fonts, diagnostics };
  });
  const fonts = kept(async () => {
    const { newspaper } = await reading.get();
    const set = (await faces.get()).fonts;
    return buildWebFonts(newspaper, set, settings, (name) => `${fontBase}${name}`);
  });
  const drawings = kept(async () => {
    const { newspaper } = await reading.get();
    return webDrawings(newspaper, (await faces.get()).fonts, settings);
  });
  const dates = async () => (await reading.get()).newspaper.issues.map(({ date }) => date);
  const language = (): MessageLanguage => messageLanguage(lang);
  /** Problems worded as Astro shows them. */
  const explained =
    <T>(step: () => Promise<T>) =>
    (): Promise<T> =>
      step().catch((error: unknown) => {
        throw asAstroError(error, language());
      });
  return {
    reading: explained(reading.get),
    faces: explained(faces.get),
    fonts: explained(fonts.get),
    drawings: explained(drawings.get),
    artifacts: explained(async () => readArtifacts(settings.outDir, await dates(), settings)),
    dates: explained(dates),
    language,
    forget: () => {
      for (const item of [reading, faces, fonts, drawings]) item.forget();
    },
  };
};
