/**
 * Composes one page for the desk: the issue is read anew, planned as print plans it, and drawn by the
 * same sheets. In: folders and a date. Out: the page's HTML and what is wrong with it. No browser, no
 * PDF; fonts are kept between redraws, since they are most of the work.
 */
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import { resolveFonts } from '../../src/fonts/resolve-fonts.ts';
import { writeWhole } from '../../src/images/write-file.ts';
import type { Newspaper, Publication } from '../../src/model/publication.ts';
import { readNewspaper } from '../../src/model/read-newspaper.ts';
import type { PlacedPicture } from '../layout/plan.ts';
import { preparePictures } from '../plan/picture-files.ts';
import { planFromDisk } from '../plan/plan-from-disk.ts';
import { deskFontCss } from './desk-fonts.ts';
import { sheetPage } from './sheet-page.ts';

/** Folders of the desk, absolute. */
export interface DeskPlaces {
  readonly root: string;
  readonly issuesDir: string;
  readonly cacheDir: string;
}

/** A composed page. */
export interface ComposedPage {
  /** Absent when the issue could not be read or has no such page. */
  readonly html?: string;
  /** Page numbers of the issue. */
  readonly pages: readonly number[];
  /** Trim size in mm; the default sheet's while the settings cannot be read. */
  readonly size: { readonly width: number; readonly height: number };
  readonly diagnostics: readonly Diagnostic[];
}

/** Fonts that are kept as long as the settings ask for the same files. */
export interface FontKeeper {
  readonly get: (
    publication: Publication,
  ) => Promise<{ readonly fonts?: FontSet; readonly diagnostics: readonly Diagnostic[] }>;
  /** The fonts of the last page drawn. */
  readonly kept: () => FontSet | undefined;
}

/** A keeper of one set of fonts. */
export const fontKeeper = (places: DeskPlaces): FontKeeper => {
  let kept: { readonly key: string; readonly fonts: ReturnType<typeof resolveFonts> } | undefined;
  let last: FontSet | undefined;
  return {
    get: async (publication) => {
      const key = JSON.stringify(publication.fonts);
      if (kept?.key !== key) kept = { key, fonts: resolveFonts(publication, places) };
      const resolved = await kept.fonts;
      last = resolved.fonts ?? last;
      return resolved;
    },
    kept: () => last,
  };
};

/** A tabloid sheet (四开), shown blank while `newspaper.yaml` cannot be read. */
const usualSize = { width: 273, height: 390 };

/** Folder of prepared pictures; the desk serves its files by name. */
export const picturesDir = (places: DeskPlaces): string => join(places.cacheDir, 'pictures');

const pictureUrls = async (
  plans: Parameters<typeof preparePictures>[0],
  folder: string,
  fonts: FontSet,
  places: DeskPlaces,
): Promise<(picture: PlacedPicture) => string> => {
  const drawingFont = join(places.cacheDir, 'fonts', `drawing-${fonts.hei.hash.slice(0, 16)}.ttf`);
  await writeWhole(drawingFont, fonts.hei.sfnt);
  const fileOf = await preparePictures(plans, folder, [drawingFont], picturesDir(places));
  return (picture) => `/desk/pictures/${basename(fileURLToPath(fileOf(picture)))}`;
};

const compose = async (
  newspaper: Newspaper,
  number: number,
  places: DeskPlaces,
  keeper: FontKeeper,
): Promise<ComposedPage> => {
  const { publication } = newspaper;
  const [issue] = newspaper.issues;
  const size = publication.format;
  if (issue === undefined) return { pages: [], size, diagnostics: [] };
  const pages = issue.pages.map((page) => page.number);
  const resolved = await keeper.get(publication);
  const { fonts } = resolved;
  if (fonts === undefined) return { pages, size, diagnostics: resolved.diagnostics };
  const folder = join(places.issuesDir, issue.date);
  const planned = await planFromDisk({ issue, publication, fonts, folder });
  const plan = planned.plans.find((item) => item.number === number);
  const isHere = ({ at }: Diagnostic): boolean => at === undefined || at.page === number;
  const diagnostics = planned.diagnostics.filter(isHere);
  if (plan === undefined) return { pages, size, diagnostics };
  const html = sheetPage(plan, {
    fonts,
    title: `${publication.name} ${issue.date} ${number}`,
    lang: publication.lang,
    pictureUrl: await pictureUrls([plan], folder, fonts, places),
    style: {
      format: publication.format,
      color: publication.color,
      faces: fonts,
      fontFaces: deskFontCss(fonts),
    },
  });
  return { html, pages, size, diagnostics };
};

/** Reads, plans and draws a page. Never throws for what an author wrote. */
export const composePage = async (
  date: string,
  number: number,
  places: DeskPlaces,
  keeper: FontKeeper,
): Promise<ComposedPage> => {
  const { root, issuesDir } = places;
  const { newspaper, diagnostics } = await readNewspaper({ root, issuesDir, only: date });
  if (newspaper === undefined || hasErrors(diagnostics)) {
    const pages = newspaper?.issues.flatMap((issue) => issue.pages.map((page) => page.number));
    const size = newspaper?.publication.format ?? usualSize;
    return { pages: pages ?? [], size, diagnostics };
  }
  const composed = await compose(newspaper, number, places, keeper);
  return { ...composed, diagnostics: [...diagnostics, ...composed.diagnostics] };
};
