/**
 * What print and cards left for the web, as plain data (the virtual module `virtual:banxin/artifacts`).
 * Everything may be absent: pages are then set from the model alone.
 */
import type { CardRecord } from '../../cards/card-model.ts';

/** A picture file of a page. */
export interface PagePicture {
  /** Path below the issue's folder in the site, such as `print/pages/02.webp`. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** A file to be had, with its size. */
export interface DownloadFile {
  readonly path: string;
  readonly bytes: number;
}

/** The area of one article's part on a page, millimetres from the trim's top left corner. */
export interface Zone {
  readonly story: string;
  readonly part: number;
  readonly polygon: readonly (readonly [number, number])[];
}

/** One page as printed. */
export interface PageArtifact {
  readonly number: number;
  /** Trim size in mm; the zones' plane. */
  readonly size: { readonly width: number; readonly height: number };
  readonly zones: readonly Zone[];
  readonly picture?: PagePicture;
  readonly small?: PagePicture;
  readonly pdf?: DownloadFile;
}

/** Everything made for one issue. */
export interface IssueArtifacts {
  readonly date: string;
  readonly pages: readonly PageArtifact[];
  readonly pdf?: DownloadFile;
  readonly cards: readonly CardRecord[];
}

/** Artifacts by issue date. */
export type Artifacts = Readonly<Record<string, IssueArtifacts>>;

/** The artifacts of an issue; empty ones when nothing was made. */
export const artifactsOf = (artifacts: Artifacts, date: string): IssueArtifacts =>
  artifacts[date] ?? { date, pages: [], cards: [] };

/** Slug to page number, as the layout placed the stories (the head's part decides). */
export const placedPages = (artifacts: IssueArtifacts): Readonly<Record<string, number>> => {
  const placed: Record<string, number> = {};
  for (const page of artifacts.pages) {
    for (const { story } of page.zones) placed[story] ??= page.number;
  }
  return placed;
};
