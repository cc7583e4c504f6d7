/**
 * Fills one area at its solved height: modules, furniture, their own rules, and what did not fit.
 */
import { type Box, columnX, spanEm } from '../../geometry/grid.ts';
import { SEPARATION_ROWS } from '../../geometry/inside.ts';
import type { Furniture, Module, Rule } from '../../page-plan/page-plan.ts';
import { dateEar, nameplate } from '../furniture/nameplate.ts';
import { refers } from '../furniture/refers.ts';
import { groupLabel, imprint } from '../furniture/strips.ts';
import { moduleOwnRules, placeModule } from '../module/place-module.ts';
import type { PageInput } from '../page-input.ts';
import { frameRules } from '../set/frame.ts';
import type { AreaContent } from './area.ts';
import { leastBad } from './area-table.ts';
import { openGroup } from './group.ts';
import type { PlacedArea } from './rules.ts';

/** An area as filled. */
export interface PlacedContent {
  readonly content: AreaContent;
  readonly area: PlacedArea;
  readonly modules: readonly Module[];
  readonly furniture: readonly Furniture[];
  readonly rules: readonly Rule[];
  /** Lines of each story that found no place. */
  readonly overset: number;
  readonly rows: number;
}

/** Weight of frames, points. */
const FRAME_PT = 0.4;
/** A frame stands a third of a row inside its module's rows, so that it never touches a neighbour. */
const FRAME_INSET_ROWS = 0.3;

/** Fills an area between two band edges. */
export const placeArea = (
  input: PageInput,
  content: AreaContent,
  edges: readonly number[],
): PlacedContent => {
  const { shape } = content;
  const { format } = input.publication;
  const top = edges[shape.firstBand] ?? 0;
  const bottom = edges[shape.endBand] ?? top;
  const base = {
    content,
    area: { shape, top, bottom, framed: isFramed(content) },
    modules: [],
    furniture: [],
    rules: [],
    overset: 0,
    rows: bottom - top,
  };
  const box: Box = {
    x: columnX(format, shape.col),
    y: top,
    w: spanEm(format, shape.cols),
    h: bottom - top - SEPARATION_ROWS,
  };
  switch (content.kind) {
    case 'story':
      return { ...base, ...placeStory(input, content, top, bottom - top) };
    case 'group':
      return { ...base, ...placeGroup(input, content, box) };
    case 'furniture':
      return { ...base, ...placeFurniture(input, content.furniture, box) };
    default:
      return base;
  }
};

const isFramed = (content: AreaContent): boolean =>
  (content.kind === 'story' && (content.spec.box ?? content.story.article.print.box)) ||
  content.kind === 'furniture';

const placeStory = (
  input: PageInput,
  content: Extract<AreaContent, { kind: 'story' }>,
  row: number,
  rows: number,
): Pick<PlacedContent, 'modules' | 'rules' | 'overset'> => {
  const variant =
    content.table.get(rows) ?? leastBad(content.input, content.leave ?? 'nothing', rows);
  if (!variant) return { modules: [], rules: [], overset: 0 };
  const stretched = { ...variant, rows };
  const { format } = input.publication;
  const place = { area: content.shape, row, format, type: input.type };
  const module = placeModule(content.story, stretched, place);
  const frame = module.frame === 'box' ? frameRules(inset(module.box), FRAME_PT) : [];
  return {
    modules: [module],
    rules: [...frame, ...moduleOwnRules(stretched, place)],
    overset: variant.poured.overset,
  };
};

const placeGroup = (
  input: PageInput,
  content: Extract<AreaContent, { kind: 'group' }>,
  box: Box,
): Pick<PlacedContent, 'modules' | 'furniture' | 'rules' | 'overset'> => {
  const { format } = input.publication;
  const { shape, group, spec } = content;
  const items = openGroup(group, box.h + SEPARATION_ROWS);
  const modules = items.map((item) =>
    placeModule(item.story, item.variant, {
      area: { ...shape, col: shape.col + item.col, cols: 1 },
      row: box.y + item.row,
      format,
      type: input.type,
    }),
  );
  const overset = Math.max(0, group.rows - (box.h + SEPARATION_ROWS));
  if (!spec.label) return { modules, furniture: [], rules: [], overset };
  const label = groupLabel(input, spec.label, { ...box, h: group.labelRows });
  return { modules, furniture: [label.furniture], rules: label.rules, overset };
};

const placeFurniture = (
  input: PageInput,
  kind: NonNullable<Extract<AreaContent, { kind: 'furniture' }>['furniture']>,
  box: Box,
): Pick<PlacedContent, 'furniture' | 'rules'> => {
  switch (kind) {
    case 'nameplate': {
      const made = nameplate(input, box);
      return { furniture: [made.furniture], rules: made.rules };
    }
    case 'ears':
      return framed(dateEar(input, inset(box)));
    case 'refers':
      return framed(refers(input, inset(box)));
    case 'imprint':
      return framed(imprint(input, inset(box)));
    case 'ornament':
      return { furniture: [{ kind: 'ornament', box, frame: false, texts: [] }], rules: [] };
  }
};

const framed = (furniture: Furniture): Pick<PlacedContent, 'furniture' | 'rules'> => ({
  furniture: [furniture],
  rules: frameRules(furniture.box, FRAME_PT),
});

const inset = (box: Box): Box => ({
  ...box,
  y: box.y + FRAME_INSET_ROWS,
  h: box.h - 2 * FRAME_INSET_ROWS,
});
