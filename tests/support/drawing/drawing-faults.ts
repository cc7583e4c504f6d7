/**
 * What a drawing must hold of its plan, found by walking its flat list: every character once and in order,
 * every rule once, every box on the page. One line a fault. The plan is read here on its own, by no function
 * that draws.
 */
import { drawPage } from '../../../print/drawing/draw-page.ts';
import type { DrawnRule, DrawnRun, Primitive } from '../../../print/drawing/primitives.ts';
import { primitivesOf } from '../../../print/drawing/primitives-of.ts';
import { typeOrigin } from '../../../print/geometry/grid.ts';
import type { PagePlan, SetText } from '../../../print/page-plan/page-plan.ts';
import { type FontSet, faceAtIn } from '../../../src/fonts/font-set.ts';
import { runWidth } from './run-width.ts';

/** A hair, points. */
const HAIR = 0.01;
/** Half-width marks at the ends of a line may show their blank half outside. */
const HANG_PT = 6;

/** A text that stands on the page: its name, and its characters. */
interface Expected {
  readonly name: string;
  readonly text: string;
}

/** The faults of a page as it is drawn, with the faces that set it. */
export const drawnPageFaults = (plan: PagePlan, fonts: FontSet): readonly string[] => {
  const primitives = primitivesOf(drawPage(plan));
  const widths = primitives.flatMap((item) => widthFaults(item, fonts));
  return [...drawingFaults(plan, primitives), ...widths].map(
    (fault) => `${plan.issue} page ${plan.number}: ${fault}`,
  );
};

/** A run that its faces and its spacing alone would draw wider or narrower than it was measured. */
const widthFaults = (item: Primitive, fonts: FontSet): readonly string[] => {
  if (item.kind !== 'run' || item.set !== 'composed') return [];
  const width = runWidth(item, faceAtIn(fonts, item.use, item.runs));
  if (Math.abs(width - item.width) < HAIR) return [];
  return [`${item.shown}: measured ${item.width} pt, drawn ${width} pt`];
};

/** The faults of a drawing that begins at the trim. */
export const drawingFaults = (
  plan: PagePlan,
  primitives: readonly Primitive[],
): readonly string[] => {
  const runs = primitives.filter((item) => item.kind === 'run');
  return [
    ...textFaults(plan, runs),
    ...runs.flatMap(runFaults),
    ...ruleFaults(plan, primitives),
    ...primitives.flatMap((item) => outside(plan, item)),
  ];
};

/** Texts of the plan in reading order, white space apart: what has no room has no lines, and is told elsewhere. */
const expectedTexts = (plan: PagePlan): readonly Expected[] => {
  const set = (name: string, { part, lines }: SetText): Expected => ({
    name: `${name} ${part}`,
    text: bare(lines.map((line) => line.text).join('')),
  });
  const folio = plan.front
    ? []
    : [
        String(plan.number),
        ...[plan.folio.name, plan.folio.date, plan.folio.contact, plan.folio.editors],
      ].map((text) => ({ name: 'folio', text: bare(text) }));
  const furniture = plan.furniture.flatMap((item) =>
    item.texts.map((text) => set(item.kind, text)),
  );
  const modules = plan.modules.flatMap((module) => {
    const { story } = module;
    const deck = module.deck.map((text) => set(story, text));
    const captions = module.pictures.flatMap(({ caption }) =>
      caption ? [set(story, caption)] : [],
    );
    const paragraphs = module.paragraphs.map((paragraph) => {
      const placed = paragraph.pieces.reduce((sum, { from, to }) => sum + to - from, 0);
      const next = paragraph.lines[placed];
      const end = next ? next.start : paragraph.text.length;
      const text = placed === 0 ? '' : paragraph.text.slice(0, end);
      return { name: `${story} ${paragraph.block}`, text: bare(text) };
    });
    const cells = module.cells.flatMap(({ rows }) => rows.flat().map((text) => set(story, text)));
    const head = module.headForm === 'over' ? [...captions, ...deck] : [...deck, ...captions];
    return [...head, ...paragraphs, ...cells];
  });
  return [...folio, ...furniture, ...modules].filter(({ text }) => text !== '');
};

const bare = (text: string): string => text.replace(/\s/gu, '');

const textFaults = (plan: PagePlan, runs: readonly DrawnRun[]): readonly string[] => {
  let at = 0;
  const drawn = bare(runs.map(charactersOf).join(''));
  for (const { name, text } of expectedTexts(plan)) {
    if (!drawn.startsWith(text, at)) {
      const found = drawn.slice(at, at + text.length);
      return [`${name}: ${JSON.stringify(text)} is drawn as ${JSON.stringify(found)}`];
    }
    at += text.length;
  }
  return at === drawn.length ? [] : [`beyond the plan: ${JSON.stringify(drawn.slice(at))}`];
};

/** What a run says it shows, by its offsets. */
const charactersOf = (run: DrawnRun): string =>
  run.text.slice(run.start, run.set === 'composed' ? run.until : run.end);

const runFaults = (run: DrawnRun): readonly string[] => {
  const name = `${run.owner.story} ${run.owner.block} ${run.role} line ${run.line}`;
  const found: string[] = [];
  if (run.text.slice(run.start, run.end) !== run.shown) found.push(`${name}: offsets of its text`);
  if (run.set === 'display') return found;
  const { pieces, start, until, width, indent, box } = run;
  const edges = [start, ...pieces.map((piece) => piece.end)];
  if (pieces.some((piece, index) => piece.start !== edges[index]) || edges.at(-1) !== until) {
    found.push(`${name}: its pieces have a hole`);
  }
  if (indent + width > box.w + HANG_PT) found.push(`${name}: wider than its room`);
  return found;
};

const ruleFaults = (plan: PagePlan, primitives: readonly Primitive[]): readonly string[] => {
  const { x, y } = typeOrigin(plan.format);
  const { bodyPt, pitchPt } = plan.format;
  const drawn = primitives.filter((item) => item.kind === 'rule');
  const ofPlan = drawn.filter(({ role }) => role !== 'table' && role !== 'ornament');
  const text = (role: string, ends: readonly number[], weight: number): string =>
    `${role} ${ends.map((end) => end.toFixed(2)).join(' ')} of ${weight}`;
  const planned = plan.rules.map(({ role, x1, y1, x2, y2, weightPt }) =>
    text(role, [x + x1 * bodyPt, y + y1 * pitchPt, x + x2 * bodyPt, y + y2 * pitchPt], weightPt),
  );
  const shown = ofPlan.map((rule) => text(rule.role, endsOf(rule), rule.weight));
  return [
    ...missing(planned, shown).map((rule) => `no rule ${rule}`),
    ...missing(shown, planned).map((rule) => `a rule too many: ${rule}`),
  ];
};

const endsOf = ({ x1, y1, x2, y2 }: DrawnRule): readonly number[] => [x1, y1, x2, y2];

/** What one list has more often than the other. */
const missing = (list: readonly string[], other: readonly string[]): readonly string[] => {
  const left = [...other];
  return list.filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
};

const outside = ({ format }: PagePlan, item: Primitive): readonly string[] => {
  const width = (format.width * 72) / 25.4 + HAIR;
  const height = (format.height * 72) / 25.4 + HAIR;
  const [x1, y1, x2, y2] =
    item.kind === 'rule'
      ? endsOf(item)
      : [item.box.x, item.box.y, item.box.x + item.box.w, item.box.y + item.box.h];
  const across = [x1, x2].every((x) => x !== undefined && x >= -HAIR && x <= width);
  const down = [y1, y2].every((y) => y !== undefined && y >= -HAIR && y <= height);
  return across && down ? [] : [`outside the page: ${item.kind} at ${[x1, y1, x2, y2].join(' ')}`];
};
