/** `--dump plan`: the pages as they were planned; the text is an outline, the data the plan whole. */
import type { Box } from '../../geometry/grid.ts';
import type {
  Furniture,
  Module,
  PagePlan,
  PlacedParagraph,
  SetText,
} from '../../page-plan/page-plan.ts';
import { figure, indented, type StageDump, textOf } from './dump.ts';

/** The plans of an issue. */
export const dumpPlans = (plans: readonly PagePlan[]): StageDump => ({
  stage: 'plan',
  text: textOf(plans.flatMap(pageLines)),
  data: plans,
});

const pageLines = (plan: PagePlan): readonly string[] => {
  const { report } = plan;
  const gap = report.gap === null ? '' : `, gap ${figure(report.gap)}`;
  return [
    `# plan ${plan.issue} page ${plan.number} ${plan.name}`,
    `tree ${plan.tree}`,
    ...(report.cuts === undefined ? [] : [`cuts ${report.cuts}`]),
    `report ${report.status}${gap}, ${report.bodyLines} body lines, ${report.whiteLines} white, ${report.copyfitLines} copyfit`,
    ...report.taboos.map(({ id, cost, where }) => `taboo ${id} ${figure(cost)} ${where}`.trimEnd()),
    ...plan.modules.flatMap(moduleLines),
    ...plan.furniture.flatMap(furnitureLines),
    ...plan.rules.map(
      ({ role, x1, y1, x2, y2, weightPt }) =>
        `rule ${role} ${[x1, y1, x2, y2].map(figure).join(' ')}, ${figure(weightPt)} pt`,
    ),
  ];
};

const moduleLines = (module: Module): readonly string[] => {
  const { grid, box, headForm, headPt, frame, white } = module;
  return [
    `## ${module.story} ${module.area}${module.part === 0 ? '' : ` part ${module.part}`}: ${grid.cols}×${grid.rows} at ${grid.col},${grid.row}`,
    ...indented([
      `box ${boxText(box)}, frame ${frame}, head ${headForm} ${figure(headPt)} pt, ${white} white`,
      ...module.deck.flatMap(setLines),
      ...module.legs.map((leg, index) => `leg ${index} ${boxText(leg.box)}`),
      ...module.paragraphs.map(paragraphLine),
      ...module.pictures.flatMap(({ block, src, box: place, caption }) => [
        `picture ${block} ${src} ${boxText(place)}`,
        ...(caption ? indented(setLines(caption)) : []),
      ]),
      ...module.cells.map(
        ({ block, kind, box: place, rows }) =>
          `${kind} ${block} ${boxText(place)}, ${rows.length} rows`,
      ),
      ...(module.ornament ? [`ornament ${boxText(module.ornament)}`] : []),
      ...(module.leftOut ?? []).map(({ block, why, text }) => `left out ${block}, ${why}: ${text}`),
    ]),
  ];
};

const furnitureLines = ({ kind, box, texts }: Furniture): readonly string[] => [
  `## #${kind} ${boxText(box)}`,
  ...indented(texts.flatMap(setLines)),
];

/** A text with the lines it was broken into. */
const setLines = ({ part, box, lines }: SetText): readonly string[] => {
  const [first] = lines;
  const size = first ? `, ${figure(first.sizePt)} pt ${first.role}` : '';
  return [`${part} ${boxText(box)}${size}: ${lines.map(({ text }) => text).join('｜')}`];
};

/** A paragraph with the places of its lines: leg, row in it, lines. */
const paragraphLine = ({ block, role, lines, pieces }: PlacedParagraph): string => {
  const places = pieces.map(
    ({ leg, row, from, to }) => `leg ${leg} row ${row} lines ${from}-${to}`,
  );
  return `${block} ${role} ${lines.length} lines: ${places.join('; ')}`;
};

const boxText = ({ x, y, w, h }: Box): string =>
  `${figure(w)}×${figure(h)} at ${figure(x)},${figure(y)}`;
