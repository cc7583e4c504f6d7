/**
 * What is wrong with a planned page, as diagnostics: articles in no area, overset and underset in lines
 * and characters, headlines that fit at no size. The template itself was checked by the model.
 */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { warningAt } from '../../../src/diagnostics/make.ts';
import type { PageTemplate } from '../../../src/model/issue.ts';
import { shownMm } from '../../geometry/grid.ts';
import { insideOf } from '../../geometry/inside.ts';
import { MOST_WHITE } from '../../page-plan/limits.ts';
import type { AreaContent } from '../area/area.ts';
import type { PlacedContent } from '../area/place-area.ts';
import { sizeBand } from '../head/size-band.ts';
import { moduleTable } from '../module/module-variant.ts';
import type { PageInput } from '../page-input.ts';
import { fitBetween, fittedStory } from '../story/copyfit.ts';
import type { Story } from '../story/story.ts';
import { charactersPerLine, isDrawnArea, type Misfit, pageBalance } from './page-balance.ts';
import { pictureRoom } from './picture-room.ts';

/** Stories of the page, fillers apart, that its template names in no area and that the solver placed in none. */
const unplaced = (
  input: PageInput,
  template: PageTemplate,
  contents: readonly AreaContent[],
): readonly Diagnostic[] => {
  const placed = new Set([
    ...Object.values(template.areas).flatMap((spec) => spec.stories),
    ...contents.flatMap((content) => ('spec' in content ? content.spec.stories : [])),
  ]);
  return [...input.stories.values()]
    .filter(({ article }) => article.kind !== 'filler' && !placed.has(article.slug))
    .map((story) => ({
      rule: 'layout/article-on-no-page',
      severity: 'error',
      data: { headline: story.article.headline.text, page: input.page.number },
      source: story.article.fields.page ?? story.article.source,
    }));
};

/** Faults of the page as solved. */
export const layoutFaults = (
  input: PageInput,
  template: PageTemplate,
  contents: readonly AreaContent[],
  placed: readonly PlacedContent[],
): readonly Diagnostic[] => {
  const faults: Diagnostic[] = [...unplaced(input, template, contents)];
  for (const content of contents) {
    if (content.kind === 'unfit') faults.push(unfit(input, content));
    if (content.kind === 'story') faults.push(...refusedFit(input, content));
  }
  const misfits = placed.flatMap((area) => misfitOf(area));
  const balance = pageBalance(input, misfits, placed);
  // One figure for one misfit: the page's, or those of its areas.
  const own = balance.length > 0 ? [] : misfits.flatMap((misfit) => fitFaults(input, misfit));
  return [...faults, ...placed.flatMap(tooLow), ...balance, ...own];
};

/** Furniture that a designer gave fewer rows than it needs: it is drawn out of its frame. */
const tooLow = ({ content, rows }: PlacedContent): readonly Diagnostic[] => {
  if (content.kind !== 'furniture' || rows >= content.rows.least) return [];
  const { furniture: name, shape, spec } = content;
  const data = { name, area: shape.letter, height: rows, need: content.rows.least };
  return [warningAt('layout/furniture-too-low', spec.at, data)];
};

/** Lines that found no place in an area, or that are blank beyond what a reader lets pass. */
const misfitOf = (area: PlacedContent): readonly Misfit[] => {
  if (area.overset > 0) return [{ area, lines: area.overset }];
  const white = whiteOf(area);
  return white > MOST_WHITE ? [{ area, lines: -white }] : [];
};

/** Copyfit that a designer asked for and the story's paragraphs do not allow. */
const refusedFit = (
  input: PageInput,
  { story, spec, shape, input: module }: Extract<AreaContent, { kind: 'story' }>,
): readonly Diagnostic[] => {
  if (spec.fit === undefined || spec.fit === 0) return [];
  const boxed = spec.box ?? story.article.print.box;
  const { measureEm } = insideOf(module.format, shape.cols, boxed);
  const fitted = fittedStory(story, spec.fit).galley(measureEm);
  if (fitBetween(story.galley(measureEm), fitted) === spec.fit) return [];
  const data = {
    headline: story.article.headline.text,
    fit: spec.fit,
    area: shape.letter,
    page: input.page.number,
  };
  return [{ rule: 'layout/fit-refused', severity: 'warning', data, source: spec.at }];
};

const unfit = (input: PageInput, content: Extract<AreaContent, { kind: 'unfit' }>): Diagnostic => {
  const { article } = content.story;
  const headline = content.cause === 'headline';
  return {
    rule: headline ? 'layout/headline-does-not-fit' : 'layout/inserts-do-not-fit',
    severity: 'error',
    data: {
      headline: article.headline.text,
      cols: content.shape.cols,
      sizePt: sizeBand(article).min,
      page: input.page.number,
    },
    source: (headline ? article.fields.headline : undefined) ?? article.source,
  };
};

const fitFaults = (input: PageInput, { area, lines }: Misfit): readonly Diagnostic[] => {
  const { content } = area;
  const story = storyOf(content);
  if (!story) return [];
  const over = lines > 0;
  const drawn = isDrawnArea(input.page, content.shape.letter);
  const perLine = charactersPerLine(area.modules) ?? input.publication.format.measureEm;
  return [
    {
      rule: over ? 'layout/overset' : 'layout/underset',
      severity: over ? 'error' : 'warning',
      data: {
        headline: story.article.headline.text,
        lines: Math.abs(lines),
        characters: Math.round(Math.abs(lines) * perLine),
        ...(drawn ? { area: content.shape.letter } : {}),
        page: input.page.number,
        ...(over && drawn ? needOf(area) : {}),
        ...pictureAdvice(input, area, lines),
      },
      source: story.article.source,
      at: place(input, area, story),
    },
  ];
};

/** Rows that the picture would lose or gain, and what to type: in a drawn area its rows, else its crop. */
const pictureAdvice = (
  input: PageInput,
  area: PlacedContent,
  lines: number,
): Diagnostic['data'] => {
  const [module] = area.modules;
  const room = module && pictureRoom(module, lines, input.publication.format);
  if (!room) return {};
  const typed = input.page.layout ? { pictureRows: room.rows } : { crop: room.crop };
  return { pictureBy: room.by, ...typed };
};

/** What a designer's area has and would need, in rows as `rows` of a template counts them. */
const needOf = ({ content, rows, overset }: PlacedContent): Diagnostic['data'] => {
  const { cols } = content.shape;
  const guess = rows + Math.ceil(overset / cols);
  return { cols, height: rows, need: leastRows(content, rows) ?? guess };
};

/** The least height above `rows` that an area can be filled at exactly. */
const leastRows = (content: AreaContent, rows: number): number | undefined => {
  if (content.kind === 'group') return content.group.rows;
  if (content.kind !== 'story') return undefined;
  const heights = [...moduleTable(content.input).keys()].filter((height) => height > rows);
  return heights.length > 0 ? Math.min(...heights) : undefined;
};

const place = (
  input: PageInput,
  area: PlacedContent,
  story: Story,
): NonNullable<Diagnostic['at']> => {
  const module = area.modules[0];
  return {
    issue: input.issue.date,
    page: input.page.number,
    story: story.article.slug,
    ...(module ? { box: shownMm(input.publication.format, module.box) } : {}),
  };
};

/** Blank lines of a story's last leg, or of a group beyond what its gaps take up. */
const whiteOf = (area: PlacedContent): number => {
  const { content } = area;
  if (content.kind === 'group') {
    return Math.max(0, area.rows - content.group.rows - content.group.elastic) * content.shape.cols;
  }
  return area.modules.reduce((sum, module) => sum + module.white, 0);
};

const storyOf = (content: AreaContent): Story | undefined => {
  if (content.kind === 'story') return content.story;
  return content.kind === 'group'
    ? content.group.items[content.group.items.length - 1]?.story
    : undefined;
};
