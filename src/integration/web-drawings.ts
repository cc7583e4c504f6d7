/**
 * Drawings (SVG) for the web, their text turned into outlines of the paper's own Hei: a picture cannot
 * use the page's fonts, and a reader's machine may have none that suit. In: the newspaper and the face.
 * Out: the file of each drawing, made once by content.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { missingGlyphs } from '../fonts/coverage.ts';
import type { FontSet } from '../fonts/font-set.ts';
import { deriveDrawing } from '../images/derive.ts';
import { issueDrawings } from '../images/issue-drawings.ts';
import { writeWhole } from '../images/write-file.ts';
import type { Newspaper } from '../model/publication.ts';
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
): Promise<WebDrawings> => {
  const { cacheDir, issuesDir } = settings;
  const { hash, sfnt } = fonts.hei;
  const face = join(cacheDir, 'fonts', `drawing-${hash.slice(0, 16)}.ttf`);
  const drawings = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const issue of newspaper.issues) {
    const read = await issueDrawings(issue, join(issuesDir, issue.date));
    const usages = read.texts.map((text) => ({ role: 'hei' as const, ...text }));
    diagnostics.push(...read.diagnostics, ...missingGlyphs(fonts, usages));
    for (const [src, { faults }] of read.drawings) {
      if (faults.length > 0) continue;
      if (!existsSync(face)) await writeWhole(face, sfnt);
      const file = join(issuesDir, issue.date, src);
      const made = await deriveDrawing(file, [face], join(cacheDir, 'pictures'));
      drawings.set(`${issue.date}/${src}`, made);
    }
  }
  return { drawings, diagnostics };
};
