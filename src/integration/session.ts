/**
 * What one build or one dev session knows: the newspaper, its faces, web fonts, drawings, artifacts.
 * In: settings. Out: readers that work once and anew after `forget` (an edit in `npm run dev`). What is
 * wrong comes as a `DiagnosticError`; a session with `report` tells it and goes on with what is sound.
 */
import type { Cache } from '../cache/cache.ts';
import { checkPictures } from '../check/check-pictures.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { DiagnosticError } from '../diagnostics/diagnostic-error.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { resolveFonts } from '../fonts/resolve-fonts.ts';
import type { Newspaper } from '../model/publication.ts';
import { leaveOut } from '../read/leave-out.ts';
import { readNewspaper } from '../read/read-newspaper.ts';
import type { Artifacts } from '../web/data/artifacts.ts';
import type { WebFonts } from '../web/data/web-fonts.ts';
import { asAstroError, explainAll, messageLanguage } from './explain-failure.ts';
import type { Settings } from './options.ts';
import { readArtifacts } from './read-artifacts.ts';
import { type Drawings, webDrawings } from './web-drawings.ts';
import { buildWebFonts } from './web-fonts.ts';
import { type WebPictures, webPictures } from './web-pictures.ts';

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
  readonly pictures: () => Promise<WebPictures>;
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

/** Takes the errors of a step as one text. */
export type Report = (text: string) => void;

type Judge = (diagnostics: readonly Diagnostic[]) => void;

/** Stops at an error, or tells a reporter, once as long as the errors are the same. */
const judgeOf = (report: Report | undefined, language: () => MessageLanguage): Judge => {
  let told = '';
  return (diagnostics) => {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0 && report === undefined) throw new DiagnosticError(diagnostics);
    const text = explainAll(errors, language());
    if (text !== '' && text !== told) report?.(text);
    told = text;
  };
};

/** What a session works with. */
export interface SessionInput {
  readonly settings: Settings;
  readonly cache: Cache;
  /** Address of the fonts' folder. */
  readonly fontBase: string;
  /**
   * With it, an article that has errors is left out, a character that no face has is left to the reader's
   * machine.
   */
  readonly report?: Report | undefined;
}

/** A session over a site's settings. */
export const createSession = ({ settings, cache, fontBase, report }: SessionInput): Session => {
  let lang: string | undefined;
  const language = (): MessageLanguage => messageLanguage(lang);
  const judge = (): Judge => judgeOf(report, language);
  const [judgeReading, judgeFonts, judgeDrawings] = [judge(), judge(), judge()];
  const reading = kept(async () => {
    const { root, issuesDir } = settings;
    const read = await readNewspaper({ root, issuesDir });
    const { newspaper } = read;
    if (newspaper === undefined) throw new DiagnosticError(read.diagnostics);
    const pictures = await checkPictures(newspaper.issues, issuesDir);
    const diagnostics = [...read.diagnostics, ...pictures];
    lang = newspaper.publication.lang;
    judgeReading(diagnostics);
    return { newspaper: leaveOut(newspaper, diagnostics), diagnostics };
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
    const made = await buildWebFonts(newspaper, set, cache, (name) => `${fontBase}${name}`);
    judgeFonts(made.diagnostics);
    return made;
  });
  const drawings = kept(async () => {
    const { newspaper } = await reading.get();
    const made = await webDrawings(newspaper, (await faces.get()).fonts, settings, cache);
    judgeDrawings(made.diagnostics);
    return made.drawings;
  });
  const pictures = kept(async () => webPictures((await reading.get()).newspaper, settings, cache));
  const dates = async () => (await reading.get()).newspaper.issues.map(({ date }) => date);
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
    pictures: explained(pictures.get),
    artifacts: explained(async () => readArtifacts(settings.outDir, await dates(), settings)),
    dates: explained(dates),
    language,
    forget: () => {
      for (const item of [reading, faces, fonts, drawings, pictures]) item.forget();
    },
  };
};
