/**
 * A solved page as the `layout:` that a designer can paste and edit: areas in letters, fixed rows, and the
 * settings that make every module come out as the solver set it.
 *
 * In: a page drawn as bands. Out: YAML, or nothing for a page with a blank of its own, which no template
 * should keep.
 */
import {
  type CutTree,
  isCutFault,
  joined,
  parseCuts,
  printCuts,
} from '../../../src/model/cut-tree.ts';
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { AreaContent } from '../area/area.ts';
import { bandLetters, type DrawnAreas } from '../area/draw-areas.ts';
import type { ModuleVariant } from '../module/module-types.ts';
import { fitBetween } from '../story/copyfit.ts';
import type { Story } from '../story/story.ts';

type Settings = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** The page over its columns; `cuts` is its tree by slugs, told beside the areas where it can replace them. */
export const pastedLayout = (
  { contents, rows }: DrawnAreas,
  cols: number,
  cuts: string,
): string | undefined => {
  const shapes = contents.map(({ shape }) => shape);
  const bands = bandLetters(shapes, rows.length, cols);
  const entries = contents.map(
    (content) => [content.shape.letter, settingsOf(content, rows)] as const,
  );
  if (bands.some((band) => band.includes('.'))) return undefined;
  if (entries.some(([, settings]) => settings === undefined)) return undefined;
  const tree = lettered(cuts, contents);
  return [
    'layout:',
    ...(tree === undefined ? [] : [`  # tree: ${JSON.stringify(tree)}`]),
    '  areas: |',
    ...bands.map((band) => `    ${band.join(' ')}`),
    `  rows: [${rows.join(', ')}]`,
    ...entries.map(([letter, settings = {}]) => `  ${letter}: ${flow(settings)}`),
    '',
  ].join('\n');
};

/** The settings of an area; undefined for what no template can say. */
const settingsOf = (content: AreaContent, rows: readonly number[]): Settings | undefined => {
  switch (content.kind) {
    case 'story': {
      const { firstBand, endBand } = content.shape;
      const height = rows.slice(firstBand, endBand).reduce((sum, band) => sum + band, 0);
      const module = content.table.get(height);
      return module && storySettings(content, module);
    }
    case 'group': {
      const { stories, label } = content.spec;
      return { stories, ...(label ? { label } : {}) };
    }
    case 'furniture': {
      const { label } = content.spec;
      return { furniture: content.furniture, ...(label ? { label } : {}) };
    }
    default:
      return undefined;
  }
};

const storySettings = (
  { story, spec }: Extract<AreaContent, { kind: 'story' }>,
  module: ModuleVariant,
): Settings => {
  const { article } = story;
  const { deck } = module;
  const head = deck.form === (article.print.headline ?? 'top') ? {} : { head: deck.form };
  const face = FACES.find((name) => name === deck.role);
  return {
    story: article.slug,
    ...head,
    ...(face ? { face } : {}),
    sizePt: deck.sizePt,
    lines: deck.lineCount,
    ...(spec.align ? { align: spec.align } : {}),
    ...(module.inside.boxed === article.print.box ? {} : { box: module.inside.boxed }),
    ...pictureSettings(module),
    ...(module.ornament ? { foot: 'ornament' } : {}),
    ...fitOf(story, module),
  };
};

/** Copyfit, where the story stands whole. */
const fitOf = (story: Story, module: ModuleVariant): Settings => {
  const natural = story.galley(module.inside.measureEm);
  if (natural.omissions.length !== module.galley.omissions.length) return {};
  const fit = fitBetween(natural, module.galley);
  return fit === 0 ? {} : { fit };
};

const FACES = ['song', 'hei', 'kai'] as const satisfies readonly AreaSpec['face'][];

/** Size and corner of the story's first insert, when it is a picture. */
const pictureSettings = (module: ModuleVariant): Settings => {
  const [first] = module.galley.inserts;
  const place = module.body.inserts.find(({ size }) => size.insert === first);
  if (!first || !place || first.content.kind !== 'figure') return {};
  const { cols, rows, captionRows } = place.size;
  const size = { pictureCols: cols, pictureRows: rows - captionRows };
  const left = module.columnHead ? 1 : 0;
  if (place.col < left) return size;
  const legCols = Math.max(...module.body.legs.map((leg) => leg.col + 1), place.col + cols);
  const right = place.col + cols === legCols;
  const foot = place.row > 0 && place.row + rows === module.bodyRows;
  if (right && !foot) return size;
  if (foot) return { ...size, picture: right ? 'bottom-right' : 'bottom-left' };
  return { ...size, picture: 'top-left' };
};

/** The cuts by the letters of the areas; nothing where furniture stands outside the cuts. */
const lettered = (cuts: string, contents: readonly AreaContent[]): string | undefined => {
  const read = parseCuts(cuts);
  if (isCutFault(read)) return undefined;
  const letters = new Map(
    contents.flatMap((content) => names(content).map((name) => [name, content.shape.letter])),
  );
  const renamed = (tree: CutTree): CutTree =>
    tree.op === 'leaf'
      ? { ...tree, name: letters.get(tree.name) ?? '?' }
      : joined(tree.op, tree.parts.map(renamed));
  const text = printCuts(renamed(read));
  const inTree = (text.match(/[^()/|+\s]/gu) ?? []).length;
  return text.includes('?') || inTree !== contents.length ? undefined : text;
};

/** What a tree may call the content of an area. */
const names = (content: AreaContent): readonly string[] => {
  switch (content.kind) {
    case 'story':
      return [content.story.article.slug];
    case 'group':
      return [`#${content.spec.label ?? ''}`];
    case 'furniture':
      return [`#${content.furniture}`];
    default:
      return [];
  }
};

/** A YAML map on one line; plain scalars where they are safe. */
const flow = (settings: Settings): string =>
  `{ ${Object.entries(settings)
    .map(([key, value]) => `${key}: ${scalar(value)}`)
    .join(', ')} }`;

const PLAIN = /^[\p{L}][\p{L}\p{N}-]*$/u;
const WORDS = new Set(['true', 'false', 'null', 'yes', 'no', 'on', 'off']);

const scalar = (value: Settings[string]): string => {
  if (typeof value === 'object') return `[${value.map(scalar).join(', ')}]`;
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) && !WORDS.has(value.toLowerCase()) ? value : JSON.stringify(value);
};
