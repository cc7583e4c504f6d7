/**
 * Copies what print, cards and fonts made into the finished site. In: their folder and `dist`. Out:
 * files. Whatever stands in the output folders is published; nothing else is.
 */

import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FontFile } from '../web/data/web-fonts.ts';

/** Parts of an issue's output folder that belong to the site. */
const published = ['print', 'cards'] as const;

/** What is copied where. */
export interface CopyInput {
  readonly outDir: string;
  readonly dates: readonly string[];
  readonly dist: string;
  /** Which parts this build made: what an earlier build left is not published. */
  readonly parts: Readonly<Record<(typeof published)[number], boolean>>;
}

const isPublic = (path: string): boolean => !basename(path).startsWith('.');

/** Copies the print and card folders of every issue. */
export const copyArtifacts = async (input: CopyInput): Promise<void> => {
  for (const date of input.dates) {
    for (const part of published) {
      const from = join(input.outDir, date, part);
      if (!input.parts[part] || !existsSync(from)) continue;
      await cp(from, join(input.dist, date, part), { recursive: true, filter: isPublic });
    }
  }
};

/** Writes the fonts into a folder of the site. */
export const writeFonts = async (files: readonly FontFile[], folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
};
