/**
 * What is wrong with a page as a whole when nothing fills it exactly: how many lines too many or too few
 * it has, and what would mend it, in figures. The stories' own faults come after it.
 */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Module } from '../../page-plan/page-plan.ts';
import type { PlacedContent } from '../area/place-area.ts';
import type { PageInput } from '../page-input.ts';
import { pictureRoom } from './picture-room.ts';

/** An area's misfit in lines: above 0 what found no place, below 0 what is blank. */
export interface Misfit {
  readonly area: PlacedContent;
  readonly lines: number;
}

/** Lines a brief's headline takes, and the fewest lines that a brief is worth. */
const BRIEF_HEAD = 3;
const LEAST_BRIEF = 7;
/** Beyond so many lines it is a story. */
const MOST_BRIEF = 36;

/** One diagnostic for a page out of balance, or none. */
export const pageBalance = (
  input: PageInput,
  misfits: readonly Misfit[],
  placed: readonly PlacedContent[],
): readonly Diagnostic[] => {
  const { page } = input;
  const alone = page.layout !== undefined && misfits.length < 2;
  const lines = misfits.reduce((sum, misfit) => sum + misfit.lines, 0) - blankLines(placed);
  const modules = placed.flatMap((area) => area.modules);
  const told = lines > 0 ? modules.length === 1 : misfits.some((misfit) => misfit.lines > 0);
  if (alone || told || lines === 0) return [];
  const perLine = charactersPerLine(modules) ?? input.publication.format.measureEm;
  const base = { page: page.number, lines: Math.abs(lines) };
  const place = { source: page.at, at: { issue: input.issue.date, page: page.number } };
  if (lines > 0) {
    const characters = tens(lines * perLine);
    const longest = longestOf(input, modules);
    const data = { ...base, characters, ...(longest ? { headline: longest } : {}) };
    return [{ rule: 'layout/page-over', severity: 'error', data, ...place }];
  }
  const characters = tens((-lines - BRIEF_HEAD) * perLine);
  const data = {
    ...base,
    ...(-lines < LEAST_BRIEF
      ? {}
      : -lines > MOST_BRIEF
        ? { text: characters }
        : { brief: characters }),
    ...growing(input, modules, -lines),
  };
  return [{ rule: 'layout/page-short', severity: 'warning', data, ...place }];
};

/** Lines of areas where nothing stands. */
const blankLines = (placed: readonly PlacedContent[]): number =>
  placed
    .filter((area) => area.content.kind === 'empty')
    .reduce((sum, area) => sum + area.content.shape.cols * (area.rows - 1), 0);

/** The picture that would fill a page too short, when one would bear it. */
const growing = (
  input: PageInput,
  modules: readonly Module[],
  lines: number,
): Diagnostic['data'] => {
  const { format } = input.publication;
  const [best] = modules
    .flatMap((module) => {
      const room = pictureRoom(module, -lines, format);
      return room ? [{ module, room }] : [];
    })
    .sort((a, b) => a.room.crop - b.room.crop || a.room.by - b.room.by);
  const story = best && input.stories.get(best.module.story);
  return best && story
    ? { headline: story.article.headline.text, grow: best.room.by, crop: best.room.crop }
    : {};
};

const longestOf = (input: PageInput, modules: readonly Module[]): string | undefined => {
  const [longest] = [...modules].sort((a, b) => linesOf(b) - linesOf(a));
  return longest && input.stories.get(longest.story)?.article.headline.text;
};

const linesOf = (module: Module): number =>
  module.paragraphs.reduce((sum, paragraph) => sum + paragraph.lines.length, 0);

/** Characters of a full line of these modules, on average; undefined when they have none. */
export const charactersPerLine = (modules: readonly Module[]): number | undefined => {
  let characters = 0;
  let lines = 0;
  for (const { paragraphs } of modules) {
    for (const paragraph of paragraphs) {
      for (const line of paragraph.lines.slice(0, -1)) {
        characters += [...paragraph.text.slice(line.start, line.end)].length;
        lines += 1;
      }
    }
  }
  return lines === 0 ? undefined : characters / lines;
};

const tens = (value: number): number => Math.max(10, Math.round(value / 10) * 10);
