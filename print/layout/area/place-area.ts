/**
 * Fills one area at its solved height: modules, furniture, their own rules, and what did not fit.
 */
import { type Box, columnX, spanEm } from '../../geometry/grid.ts';
import { SEPARATION_ROWS } from '../../geometry/inside.ts';
import type { Furniture, Module, Rule } from '../../page-plan/page-plan.ts';
import { FURNITURE } from '../furniture/kinds.ts';
import { groupLabel } from '../furniture/strips.ts';
import { moduleOwnRules, placeModule } from '../module/place-module.ts';
import type { PageInput } from '../page-input.ts';
import { FRAME_PT, frameBox, frameRules } from '../set/frame.ts';
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
    case 'furniture': {
      const { furniture, rules } = FURNITURE[content.furniture].place(input, box, content.spec);
      return { ...base, furniture: [furniture], rules };
    }
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
  const frame = module.frame === 'box' ? frameRules(frameBox(module.box), FRAME_PT) : [];
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
