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

/** Beyond this share of a page no ad and no filler is meant: stories are missing. */
const MOST_AD = 1 / 2;

/**
 * One diagnostic for a page out of balance, or none: then its areas tell their own. Lines of a solved page stand
 * where the search left them, so the page has one figure; those of a drawn page stand where its designer said.
 */
export const pageBalance = (
  input: PageInput,
  misfits: readonly Misfit[],
  placed: readonly PlacedContent[],
): readonly Diagnostic[] => {
  const { page } = input;
  const lines = misfits.reduce((sum, misfit) => sum + misfit.lines, 0) - blankLines(placed);
  const modules = placed.flatMap((area) => area.modules);
  const isOver = misfits.some((misfit) => misfit.lines > 0);
  const isDrawn = misfits.some(({ area }) => isDrawnArea(page, area.content.shape.letter));
  const isOneStory = modules.length === 1 && misfits.length > 0 && blankLines(placed) === 0;
  if (lines === 0 || isDrawn || isOneStory || (lines < 0 && isOver)) return [];
  return [lines > 0 ? overPage(input, lines, modules, misfits) : shortPage(input, -lines, modules)];
};

/** Whether the designer drew the area, so that its rows are in his hand: not cut by a tree or solved. */
export const isDrawnArea = (page: PageInput['page'], letter: string): boolean =>
  page.layout?.areas[letter] !== undefined &&
  page.layout.bands.some((band) => band.includes(letter));

const placeOf = ({ page, issue }: PageInput): Pick<Diagnostic, 'source' | 'at'> => ({
  source: page.at,
  at: { issue: issue.date, page: page.number },
});

const overPage = (
  input: PageInput,
  lines: number,
  modules: readonly Module[],
  misfits: readonly Misfit[],
): Diagnostic => {
  const perLine = charactersPerLine(modules) ?? input.publication.format.measureEm;
  const longest = longestOf(input, modules);
  const last = misfits
    .filter((misfit) => misfit.lines > 0)
    .flatMap(({ area }) => area.modules.slice(-1))
    .flatMap(({ story }) => input.stories.get(story)?.article.headline.text ?? []);
  const data = {
    page: input.page.number,
    lines,
    characters: tens(lines * perLine),
    ...(longest ? { headline: longest } : {}),
    ...(last.length > 0 ? { where: last.join('》《') } : {}),
  };
  return { rule: 'layout/page-over', severity: 'error', data, ...placeOf(input) };
};

const shortPage = (input: PageInput, lines: number, modules: readonly Module[]): Diagnostic => {
  const { format } = input.publication;
  const perLine = charactersPerLine(modules) ?? format.measureEm;
  const characters = tens((lines - BRIEF_HEAD) * perLine);
  const page = input.page.number;
  const isLarge = lines > format.columns * format.rows * MOST_AD;
  const length = lines > MOST_BRIEF ? { text: characters } : { brief: characters };
  const data = {
    page,
    lines,
    ...(lines < LEAST_BRIEF ? {} : length),
    ...growing(input, modules, lines),
    ...(isLarge ? { last: '@fewer-pages', more: page } : { last: '@house-ad', filler: page }),
  };
  return { rule: 'layout/page-short', severity: 'warning', data, ...placeOf(input) };
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
