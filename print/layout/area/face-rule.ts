/**
 * Faces of neighbouring headlines alternate, so that a page never stacks one look and like heads
 * side by side do not read as one line (碰题; docs/design/headlines.md#faces).
 *
 * In: the areas of a page with what their designer and their articles' kinds say. Out: a face for every
 * area that nobody spoke for. Pure; areas are decided in order of rank, then from the top left. A template's
 * faces are decided before its decks are; a solved page's after, where another face takes the same room.
 */
import type { Article } from '../../../src/model/article.ts';
import type { AreaSpec, PageTemplate } from '../../../src/model/issue.ts';
import type { AreaShape } from '../../geometry/area-shape.ts';
import { type DeckVariant, deckVariants, headlineRole } from '../head/deck.ts';
import { sizeBand } from '../head/size-band.ts';
import type { ModuleVariant } from '../module/module-types.ts';
import { deckWidthEm } from '../module/module-variant.ts';
import type { Story } from '../story/story.ts';
import type { AreaContent } from './area.ts';

/** A face that a rule may choose. */
export type HeadFace = NonNullable<AreaSpec['face']>;

/** An area as the rule sees it: where it stands, what was said, the article that leads it. */
export interface FacedArea {
  readonly shape: AreaShape;
  readonly spec: AreaSpec;
  readonly article: Article;
  /** Size of its headline, points; the rank's target while it is not set. */
  readonly headPt?: number;
  /** Faces that its headline can take; all when absent. */
  readonly faces?: readonly HeadFace[];
}

/** Headlines this close in size look alike when their faces do, points. */
const NEAR_PT = 4;
const KINDS_WITH_A_FACE: ReadonlySet<Article['kind']> = new Set([
  ...(['comment', 'verse', 'notice', 'names', 'brief', 'photo', 'ad', 'filler'] as const),
]);

/** Whether two areas share a stretch of an edge. */
export const areNeighbours = (a: AreaShape, b: AreaShape): boolean => {
  const across = Math.min(a.col + a.cols, b.col + b.cols) - Math.max(a.col, b.col);
  const down = Math.min(a.endBand, b.endBand) - Math.max(a.firstBand, b.firstBand);
  return (across === 0 && down > 0) || (down === 0 && across > 0);
};

const sizeOf = (area: FacedArea): number =>
  area.headPt ?? area.spec.sizePt ?? sizeBand(area.article).target;

/** The lead and the pieces whose kind has a face of its own are never changed. */
const isFixed = ({ spec, article }: FacedArea): boolean =>
  spec.face !== undefined || article.priority === 1 || KINDS_WITH_A_FACE.has(article.kind);

/** Faces to try, the one the article would have anyway first; Kai only from the third rank down. */
const choices = (area: FacedArea): readonly HeadFace[] => {
  const own = headlineRole(area.article, area.spec) === 'hei' ? 'hei' : 'song';
  const other = own === 'hei' ? 'song' : 'hei';
  const all: readonly HeadFace[] = area.article.priority >= 3 ? [own, other, 'kai'] : [own, other];
  const { faces } = area;
  return faces ? all.filter((face) => face === own || faces.includes(face)) : all;
};

/** Letter to face, for the areas that the rule decides. */
export const alternateFaces = (areas: readonly FacedArea[]): ReadonlyMap<string, HeadFace> => {
  const decided = new Map<string, string>(
    areas
      .filter(isFixed)
      .map((area) => [area.shape.letter, headlineRole(area.article, area.spec)] as const),
  );
  const faces = new Map<string, HeadFace>();
  const open = areas
    .filter((area) => !isFixed(area))
    .sort(
      (a, b) =>
        a.article.priority - b.article.priority ||
        a.shape.firstBand - b.shape.firstBand ||
        a.shape.col - b.shape.col,
    );
  for (const area of open) {
    const alike = (face: HeadFace): number =>
      areas.filter(
        (other) =>
          areNeighbours(area.shape, other.shape) &&
          decided.get(other.shape.letter) === face &&
          Math.abs(sizeOf(area) - sizeOf(other)) < NEAR_PT,
      ).length;
    const [first = 'song', ...rest] = choices(area);
    const face = rest.reduce((best, next) => (alike(next) < alike(best) ? next : best), first);
    faces.set(area.shape.letter, face);
    decided.set(area.shape.letter, face);
  }
  return faces;
};

/** A template with a face in every area that its designer and the kinds of its articles left open. */
export const withFaces = (
  template: PageTemplate,
  shapes: readonly AreaShape[],
  stories: ReadonlyMap<string, Story>,
): PageTemplate => {
  const faces = alternateFaces(
    shapes.flatMap((shape) => {
      const spec = template.areas[shape.letter];
      const first = spec?.stories[0];
      const story = first === undefined ? undefined : stories.get(first);
      return spec && story ? [{ shape, spec, article: story.article }] : [];
    }),
  );
  const areas = Object.entries(template.areas).map(([letter, spec]) => {
    const face = faces.get(letter);
    return [letter, face ? { ...spec, face } : spec] as const;
  });
  return { ...template, areas: Object.fromEntries(areas) };
};

type StoryContent = Extract<AreaContent, { kind: 'story' }>;

/** A head may become so much dearer by another face: no more than rounding. */
const DEARER = 0.05;

/** Every line of a deck: parts that the solver left out must not come back. */
const linesOf = (deck: DeckVariant): string =>
  JSON.stringify(deck.parts.map(({ part, lines }) => [part, lines.map((line) => line.text)]));

/** The module in another face; undefined when its head would not take the same room. */
const inFace = (
  content: StoryContent,
  module: ModuleVariant,
  face: HeadFace,
): ModuleVariant | undefined => {
  const { deck, inside } = module;
  if (module.columnHead) return undefined;
  const spec = { ...content.spec, face, head: deck.form };
  const { story, format, type } = content.input;
  const widthPt = deckWidthEm({ story, spec }, inside) * format.bodyPt;
  const other = deckVariants({ article: story.article, spec, format, widthPt, type }).find(
    (one) =>
      one.rows === deck.rows &&
      one.sizePt === deck.sizePt &&
      linesOf(one) === linesOf(deck) &&
      one.cost <= deck.cost + DEARER,
  );
  return other && { ...module, deck: other, cost: module.cost - deck.cost + other.cost };
};

/**
 * The contents of a solved page with alternating faces. Rectangles, text and sizes stay: a head changes its
 * face only where it takes the same rows in the same lines and size, so that what the solver proved holds.
 */
export const withSolvedFaces = (contents: readonly AreaContent[]): readonly AreaContent[] => {
  const heads = contents.flatMap((content) => {
    const [entry] = content.kind === 'story' ? content.table : [];
    if (content.kind !== 'story' || !entry) return [];
    const [rows, module] = entry;
    const faces = new Map<HeadFace, ModuleVariant>();
    for (const face of ['song', 'hei', 'kai'] as const) {
      const other = face === module.deck.role ? module : inFace(content, module, face);
      if (other) faces.set(face, other);
    }
    return [{ content, rows, module, faces }];
  });
  const chosen = alternateFaces(
    heads.map(({ content, module, faces }) => ({
      shape: content.shape,
      spec: content.spec,
      article: content.story.article,
      headPt: module.deck.sizePt,
      faces: [...faces.keys()],
    })),
  );
  return contents.map((content) => {
    const head = heads.find((entry) => entry.content === content);
    const face = head && chosen.get(content.shape.letter);
    const module = face && head.faces.get(face);
    if (!head || !module || module === head.module) return content;
    const spec = { ...head.content.spec, face };
    return { ...head.content, spec, table: new Map([[head.rows, module]]) };
  });
};
