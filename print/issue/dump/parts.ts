/**
 * `--dump parts` and `--dump tables`: what the page solver was given. Parts by try of the slack ladder, widths summed
 * up; and of the try that stands every rectangle, columns across, rows down: cheapest cost and head size.
 */
import type { PartTold, RectangleTold, StepTold } from '../../layout/index.ts';
import type { PlannedPage } from '../plan-pages.ts';
import { figure, indented, type StageDump, textOf } from './dump.ts';

/** The parts of each page, try by try. */
export const dumpParts = (issue: string, pages: readonly PlannedPage[]): StageDump => ({
  stage: 'parts',
  text: textOf(
    pages.flatMap(({ page, result }) => [
      `# parts ${issue} page ${page.number}`,
      ...(result.steps.length === 0 ? ['nothing was tried'] : result.steps.flatMap(stepLines)),
    ]),
  ),
  data: pages.map(({ page, result }) => ({
    issue,
    page: page.number,
    steps: result.steps.map((step) => ({
      ...step,
      parts: step.parts.map(({ table: _, ...part }) => part),
    })),
  })),
});

/** The tables of each page: those of the try that stands, else of the last. */
export const dumpTables = (issue: string, pages: readonly PlannedPage[]): StageDump => ({
  stage: 'tables',
  text: textOf(
    pages.flatMap(({ page, result }) => {
      const step = standing(result.steps);
      const head = `# tables ${issue} page ${page.number}`;
      return step
        ? [`${head}: ${stepName(step)}`, ...step.parts.flatMap(tableLines)]
        : [head, 'nothing was tried'];
    }),
  ),
  data: pages.map(({ page, result }) => {
    const step = standing(result.steps);
    return { issue, page: page.number, ...(step ? { ...step } : {}) };
  }),
});

const standing = (steps: readonly StepTold[]): StepTold | undefined =>
  steps.find(({ chosen }) => chosen) ?? steps.at(-1);

const stepLines = (step: StepTold): readonly string[] => [
  `## ${stepName(step)}`,
  ...indented(
    step.parts.map((part) => `${partName(part)}: ${part.widths.map(widthText).join('; ')}`),
  ),
];

const stepName = (step: StepTold): string => {
  const { slack, leave, fillers, blank, outcome, cost, weighed, chosen } = step;
  const wishes = [
    slack,
    ...(leave === 'nothing' ? [] : [`leave ${leave}`]),
    ...(fillers.length > 0 ? [`fillers ${fillers.join(' ')}`] : []),
    ...(blank ? ['blank'] : []),
  ];
  const price = cost === undefined ? '' : ` ${figure(cost)}`;
  return `${wishes.join(', ')}: ${outcome}${price}, ${weighed} weighed${chosen ? ', stands' : ''}`;
};

const partName = ({ part, rank, edge, with: beside }: PartTold): string =>
  [
    part,
    ...(rank === undefined ? [] : [`rank ${rank}`]),
    ...(edge === undefined ? [] : [`edge ${edge}`]),
    ...(beside === undefined ? [] : [`with ${beside}`]),
  ].join(', ');

const widthText = ({ cols, least, most, heights, cost }: PartTold['widths'][number]): string =>
  cost === undefined
    ? `${cols} cols none`
    : `${cols} cols ${least}-${most} rows (${heights}) from ${figure(cost)}`;

const CELL = 16;

/** A part's rectangles as a grid. */
const tableLines = (part: PartTold): readonly string[] => {
  const { table = [], widths } = part;
  const rows = [...new Set(table.map((cell) => cell.rows))].sort((a, b) => a - b);
  const byPlace = new Map(table.map((cell) => [`${cell.cols} ${cell.rows}`, cell] as const));
  const line = (head: string, cells: readonly string[]): string =>
    `${head.padStart(6)}${cells.map((cell) => `  ${cell.padEnd(CELL)}`).join('')}`.trimEnd();
  return [
    `## ${partName(part)}`,
    line(
      'rows',
      widths.map(({ cols }) => `${cols} cols`),
    ),
    ...rows.map((height) =>
      line(
        String(height),
        widths.map(({ cols }) => cellText(byPlace.get(`${cols} ${height}`))),
      ),
    ),
  ];
};

const cellText = (cell: RectangleTold | undefined): string => {
  if (!cell) return '·';
  const head = cell.headForm === 'none' ? '' : ` ${figure(cell.headPt)}pt`;
  return `${figure(cell.cost)}${head}${cell.headForm === 'column' ? ' column' : ''}`;
};
