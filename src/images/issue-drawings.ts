/**
 * The drawings of an issue, read for the same rules as body text: characters that a face must have, nothing
 * from elsewhere, type that can be read. In: the issue and its folder. Out: drawings by path, their texts with
 * the figure that shows them, and what is wrong. A file that is not there is the reader's to report.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { figuresOf } from '../model/figures.ts';
import type { Issue } from '../model/issue.ts';
import { type Drawing, readDrawing } from './read-drawing.ts';

/** Drawings and what they hold. */
export interface IssueDrawings {
  /** By path inside the issue's folder. */
  readonly drawings: ReadonlyMap<string, Drawing>;
  /** Their characters, set in the Hei face, at the figure that shows them. */
  readonly texts: readonly { readonly text: string; readonly source: SourcePlace }[];
  readonly diagnostics: readonly Diagnostic[];
}

const readText = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
};

/** Reads every drawing of an issue once. */
export const issueDrawings = async (issue: Issue, folder: string): Promise<IssueDrawings> => {
  const figures = issue.articles
    .flatMap(({ blocks }) => figuresOf(blocks))
    .filter(({ drawing }) => drawing);
  const drawings = new Map<string, Drawing>();
  for (const src of [...new Set(figures.map((figure) => figure.src))].sort()) {
    const text = await readText(path.join(folder, src));
    if (text !== undefined) drawings.set(src, readDrawing(text));
  }
  const shown = figures.flatMap(({ src, at }) => {
    const drawing = drawings.get(src);
    return drawing === undefined ? [] : [{ src, at, drawing }];
  });
  return {
    drawings,
    texts: shown.map(({ drawing, at }) => ({ text: drawing.text, source: at })),
    diagnostics: shown.flatMap(({ src, at, drawing }) =>
      drawing.faults.map(({ rule, what }) => errorAt(rule, at, { file: src, what })),
    ),
  };
};
