/** An article's part on the page: head, pictures, text, tables. */
import { pt } from '../../src/units/units.ts';
import type { Module, PlacedCells, PlacedPicture } from '../page-plan/page-plan.ts';
import { drawOrnament } from './draw-ornament.ts';
import { drawParagraph } from './draw-paragraph.ts';
import { drawText } from './draw-text.ts';
import type { Ruler } from './grid-place.ts';
import type { CellsGroup, FigureGroup, ModuleGroup, RulesGroup } from './groups.ts';
import type { DrawnFill, DrawnRule, Owner } from './primitives.ts';

/** Weight of the line round a photograph: without it a light sky runs into the page. */
const KEYLINE_PT = 0.25;
/** Rules of a table: above it, under its head, below it. */
const TABLE_RULE_PT = 0.6;
const HEAD_RULE_PT = 0.25;

/** A module. */
export const drawModule = (module: Module, ruler: Ruler): ModuleGroup => {
  const owner: Owner = { story: module.story, part: module.part, block: '' };
  const ornament = module.ornament ? [drawOrnament(ruler.rect(module.ornament))] : [];
  return {
    kind: 'module',
    owner,
    area: module.area,
    box: ruler.rect(module.box),
    legs: module.legs.map(({ box }) => ruler.rect(box)),
    items: [
      ...headAndPictures(module, ruler, owner),
      ...module.paragraphs.map((paragraph) => drawParagraph(module, paragraph, ruler)),
      ...module.cells.map((cells) => drawCells(cells, ruler, { ...owner, block: cells.block })),
      ...ornament,
    ],
  };
};

/** The head comes first, as it is read; one that stands on its picture is painted after it. */
const headAndPictures = (module: Module, ruler: Ruler, owner: Owner): ModuleGroup['items'] => {
  const panels = module.panels.map(
    ({ box, fill }): DrawnFill => ({
      kind: 'fill',
      role: 'panel',
      owner,
      box: ruler.rect(box),
      tone: fill,
    }),
  );
  const deck = module.deck.map((text) => drawText(text, ruler, owner));
  const pictures = module.pictures.map((picture) =>
    drawFigure(picture, ruler, { ...owner, block: picture.block }),
  );
  return module.headForm === 'over'
    ? [...pictures, ...panels, ...deck]
    : [...panels, ...deck, ...pictures];
};

const drawFigure = (picture: PlacedPicture, ruler: Ruler, owner: Owner): FigureGroup => ({
  kind: 'figure',
  owner,
  items: [
    {
      kind: 'image',
      owner,
      box: ruler.rect(picture.box),
      src: picture.src,
      alt: picture.alt,
      view: picture.view,
      ppi: picture.ppi,
      keyline: pt(Number.isFinite(picture.ppi) ? KEYLINE_PT : 0),
      placed: picture,
    },
    ...(picture.caption ? [drawText(picture.caption, ruler, owner)] : []),
  ],
});

const drawCells = (cells: PlacedCells, ruler: Ruler, owner: Owner): CellsGroup => ({
  kind: 'cells',
  owner,
  holds: cells.kind,
  box: ruler.rect(cells.box),
  items: [
    ...(cells.rules.length > 0 ? [tableRules(cells, ruler)] : []),
    ...(cells.drawing ? [drawCode(cells.drawing, ruler, owner)] : []),
    ...cells.rows.map((row) => ({
      kind: 'row' as const,
      items: row.map((text) => drawText(text, ruler, owner)),
    })),
  ],
});

const tableRules = (cells: PlacedCells, ruler: Ruler): RulesGroup => {
  const frame = ruler.rect(cells.box);
  return {
    kind: 'rules',
    frame,
    items: cells.rules.map((row, index): DrawnRule => {
      const y = pt(row * ruler.format.pitchPt);
      return {
        kind: 'rule',
        role: 'table',
        x1: pt(0),
        y1: y,
        x2: frame.w,
        y2: y,
        weight: pt(index === 1 ? HEAD_RULE_PT : TABLE_RULE_PT),
        tone: 'ink',
        cap: 'butt',
      };
    }),
  };
};

const drawCode = (
  { box, path, size }: NonNullable<PlacedCells['drawing']>,
  ruler: Ruler,
  owner: Owner,
): DrawnFill => ({
  kind: 'fill',
  role: 'code',
  owner,
  box: ruler.rect(box),
  tone: 'ink',
  shape: { path, size },
});
