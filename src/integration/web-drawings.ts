/**
 * Drawings (SVG) for the web, their text turned into outlines of the paper's own Hei: a picture cannot
 * use the page's fonts, and a reader's machine may have none that suit. In: the newspaper and the face.
 * Out: the file of each drawing, where Vite may read it, and what is wrong with them.
 */
import { join } from 'node:path';
import type { Cache } from '../cache/cache.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { missingGlyphs } from '../fonts/coverage.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { deriveDrawing } from '../images/derive.ts';
import { issueDrawings } from '../images/issue-drawings.ts';
import type { Newspaper } from '../model/publication.ts';
import { handOver } from './hand-over.ts';
import type { Settings } from './options.ts';

/** `2023-08-18/images/a.svg` to the file to be served. */
export type Drawings = ReadonlyMap<string, string>;

/** The drawings of a newspaper, and what is wrong with them. */
export interface WebDrawings {
  readonly drawings: Drawings;
  readonly diagnostics: readonly Diagnostic[];
}

/** Outlines every drawing of the newspaper that is sound. A missing file is the model's to report. */
export const webDrawings = async (
  newspaper: Newspaper,
  fonts: FontSet,
  settings: Settings,
  cache: Cache,
): Promise<WebDrawings> => {
  const { issuesDir, drawingsDir } = settings;
  const drawings = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const issue of newspaper.issues) {
    const read = await issueDrawings(issue, join(issuesDir, issue.date));
    const usages = read.texts.map((text) => ({ role: 'hei' as const, ...text }));
    diagnostics.push(...read.diagnostics, ...missingGlyphs(fonts, usages));
    for (const [src, { faults }] of read.drawings) {
      if (faults.length > 0) continue;
      const prepared = await deriveDrawing(join(issuesDir, issue.date, src), fonts.hei, cache);
      drawings.set(`${issue.date}/${src}`, await handOver(prepared, drawingsDir));
    }
  }
  return { drawings, diagnostics };
};
