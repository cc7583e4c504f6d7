/**
 * A plain template for a page that has none and that the solver cannot place at all (more stories than
 * it takes, a headline that fits at no size): the lead over all columns, the others in pairs; a blank
 * area where there is no story.
 */
import type { AreaSpec, PageSpec, PageTemplate } from '../../../src/model/issue.ts';
import type { Format } from '../../../src/model/publication.ts';
import { LETTERS } from '../parts/letters.ts';
import type { Story } from '../story/story.ts';

/** N is the nameplate's. */
const STORY_LETTERS = LETTERS.replace('N', '');

/** Stories by rank: the first over the whole width, then two a band, all rows free. */
export const defaultTemplate = (
  stories: ReadonlyMap<string, Story>,
  format: Format,
  page: PageSpec,
): PageTemplate => {
  const ranked = [...stories.values()].sort(
    (a, b) =>
      a.article.priority - b.article.priority || a.article.slug.localeCompare(b.article.slug),
  );
  const areas: Record<string, AreaSpec> = {};
  const bands: string[][] = [];
  if (page.number === 1) {
    areas.N = { stories: [], furniture: 'nameplate', at: page.at };
    bands.push(Array.from({ length: format.columns }, () => 'N'));
  }
  const letter = (story: Story): string => {
    const name = STORY_LETTERS[Object.keys(areas).length] ?? `X${Object.keys(areas).length}`;
    areas[name] = { stories: [story.article.slug], at: page.at };
    return name;
  };
  const lead = ranked[0];
  if (lead) {
    const name = letter(lead);
    bands.push(Array.from({ length: format.columns }, () => name));
  }
  if (!lead && page.number !== 1) {
    areas._ = { stories: [], at: page.at };
    bands.push(Array.from({ length: format.columns }, () => '_'));
  }
  for (let index = 1; index < ranked.length; index += 2) {
    const left = ranked[index];
    const right = ranked[index + 1];
    if (!left) continue;
    const a = letter(left);
    const b = right ? letter(right) : a;
    const split = right ? Math.ceil(format.columns / 2) : format.columns;
    bands.push(Array.from({ length: format.columns }, (_, col) => (col < split ? a : b)));
  }
  return { bands, rows: bands.map(() => '*' as const), areas, at: page.at };
};
