/**
 * Composes one page for the desk: the issue is read anew, planned as print plans it, and drawn by the
 * same sheets. In: folders and a date. Out: the page's HTML and what is wrong with it. No browser, no
 * PDF; fonts are kept between redraws, since they are most of the work.
 */
import { join } from 'node:path';
import type { Cache } from '../../src/cache/cache.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { hasErrors } from '../../src/diagnostics/diagnostic.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import { resolveFonts } from '../../src/fonts/resolve-fonts.ts';
import type { Issue } from '../../src/model/issue.ts';
import type { Newspaper, Publication } from '../../src/model/publication.ts';
import { readNewspaper } from '../../src/read/read-newspaper.ts';
import { type PlanInput, planFromDisk } from '../issue/plan-from-disk.ts';
import { isFrozen, settleLock } from '../issue/settle-lock.ts';
import type { PageExplanation } from '../page-plan/explanation.ts';
import { alternativesOf } from './alternatives.ts';
import { deskFontCss } from './desk-fonts.ts';
import type { DeskPictures } from './desk-pictures.ts';
import { sheetPage } from './sheet-page.ts';
import { panelHtml } from './side-panel.ts';
import type { SolveKeeper } from './solve-keeper.ts';
import { tabooMarks } from './taboo-marks.ts';

/** Folders of the desk, absolute. */
export interface DeskPlaces {
  readonly root: string;
  readonly issuesDir: string;
  /** Keeps pictures between sessions; they are made anew without. */
  readonly cache?: Cache;
}

/** A composed page. */
export interface ComposedPage {
  /** Absent when the issue could not be read or has no such page. */
  readonly html?: string;
  /** The strip beside the page: alternatives and taboos; empty where there are none. */
  readonly panel: string;
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

/**
 * Pages that a solve finds where the page itself was not solved now: it is locked, or has a template.
 * Known from an earlier solve, or found if the request asks for it.
 */
const solvedBeside = async (
  input: PlanInput,
  { number, solves, compare }: DeskRequest,
): Promise<PageExplanation | undefined> => {
  const { issue: given, publication } = input;
  const known = solves.get({ issue: given, publication, number });
  if (known || !compare) return known;
  const pages = given.pages.map(({ layout, ...page }) =>
    page.number === number || layout === undefined ? page : { ...page, layout },
  );
  const issue: Issue = { ...given, pages };
  const { explanations } = await planFromDisk({ ...input, issue, relayout: number });
  const told = explanations.find(({ page }) => page === number);
  if (told) solves.keep({ issue: given, publication, number }, told);
  return told;
};

const compose = async (newspaper: Newspaper, request: DeskRequest): Promise<ComposedPage> => {
  const { number, places, keeper } = request;
  const { publication } = newspaper;
  const [issue] = newspaper.issues;
  const size = publication.format;
  if (issue === undefined) return { panel: '', pages: [], size, diagnostics: [] };
  const pages = issue.pages.map((page) => page.number);
  const resolved = await keeper.get(publication);
  const { fonts } = resolved;
  if (fonts === undefined) return { panel: '', pages, size, diagnostics: resolved.diagnostics };
  const folder = join(places.issuesDir, issue.date);
  const input: PlanInput = { issue, publication, fonts, folder, pages: [number] };
  const planned = await planFromDisk(input);
  await settleLock(folder, planned, isFrozen() ? 'frozen' : 'keep');
  const plan = planned.plans.find((item) => item.number === number);
  const isHere = ({ at }: Diagnostic): boolean => at === undefined || at.page === number;
  const diagnostics = planned.diagnostics.filter(isHere);
  if (plan === undefined) return { panel: '', pages, size, diagnostics };
  const standing = planned.explanations.find(({ page }) => page === number);
  const askable = plan.report.status === 'template' || plan.report.status === 'locked';
  const solved = askable ? await solvedBeside(input, request) : undefined;
  if (!askable && standing) request.solves.keep({ issue, publication, number }, standing);
  const alternatives = alternativesOf(standing, solved);
  const marks = tabooMarks(plan, standing?.pages[0]);
  const sheet = {
    fonts,
    title: `${publication.name} ${issue.date} ${number}`,
    lang: publication.lang,
    pictureUrl: await request.pictures.prepare([plan], folder, fonts),
    style: {
      format: publication.format,
      color: publication.color,
      faces: fonts,
      fontFaces: deskFontCss(fonts),
    },
  };
  const html = sheetPage(plan, sheet, { marks, alternatives });
  return {
    html,
    panel: panelHtml({ plan, alternatives, marks, askable }),
    pages,
    size,
    diagnostics,
  };
};

/** What is asked of the desk. */
export interface DeskRequest {
  readonly date: string;
  readonly number: number;
  readonly places: DeskPlaces;
  readonly keeper: FontKeeper;
  readonly pictures: DeskPictures;
  readonly solves: SolveKeeper;
  /** Solve beside a locked page or a template, for other pages to compare with. */
  readonly compare?: boolean;
}

/** Reads, plans and draws a page. Never throws for what an author wrote. */
export const composePage = async (request: DeskRequest): Promise<ComposedPage> => {
  const { root, issuesDir } = request.places;
  const { newspaper, diagnostics } = await readNewspaper({ root, issuesDir, only: request.date });
  if (newspaper === undefined || hasErrors(diagnostics)) {
    const pages = newspaper?.issues.flatMap((issue) => issue.pages.map((page) => page.number));
    const size = newspaper?.publication.format ?? usualSize;
    return { panel: '', pages: pages ?? [], size, diagnostics };
  }
  const composed = await compose(newspaper, request);
  return { ...composed, diagnostics: [...diagnostics, ...composed.diagnostics] };
};
