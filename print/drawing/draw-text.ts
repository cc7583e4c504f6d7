/** Texts at fixed places as runs: heads, captions, cells, furniture. */
import { pt } from '../../src/units/units.ts';
import type { SetLine, SetText } from '../page-plan/page-plan.ts';
import type { Ruler } from './grid-place.ts';
import type { TextGroup } from './groups.ts';
import type { DisplayRun, DrawnLink, Owner } from './primitives.ts';

/** Parts that are set with half-width marks; the others keep running widths. */
const DISPLAY_PARTS: ReadonlySet<SetText['part']> = new Set([
  'headline',
  'kicker',
  'deck',
  'label',
]);

/** A text; with a target every line of it is a link. */
export const drawText = (text: SetText, ruler: Ruler, owner: Owner, target?: string): TextGroup => {
  const starts = lineStarts(text);
  return {
    kind: 'text',
    owner,
    part: text.part,
    text: text.text,
    generated: text.generated,
    ...(target === undefined ? {} : { target }),
    frame: ruler.rect(text.box),
    items: text.lines.flatMap((line, index) => {
      const run = runOf(text, line, index, starts[index] ?? 0, owner);
      return target === undefined ? [run] : [run, linkOf(run, target)];
    }),
  };
};

const runOf = (
  text: SetText,
  line: SetLine,
  index: number,
  start: number,
  owner: Owner,
): DisplayRun => ({
  kind: 'run',
  set: 'display',
  owner,
  role: text.part,
  text: text.text,
  start,
  end: start + line.text.length,
  shown: line.text,
  generated: text.generated ? text.text.length : 0,
  line: index,
  use: line.role,
  size: pt(line.sizePt),
  tone: line.tone,
  box: { x: pt(line.xPt), y: pt(line.yPt), w: pt(line.widthPt), h: pt(line.heightPt) },
  align: 'left',
  scaleX: line.scaleX ?? 1,
  trackEm: line.trackEm ?? 0,
  vertical: line.vertical,
  marks: DISPLAY_PARTS.has(text.part) ? 'half' : 'running',
});

const linkOf = (run: DisplayRun, target: string): DrawnLink => ({
  kind: 'link',
  owner: run.owner,
  box: run.box,
  target,
});

/** Where each line begins in the text: right behind the line before, or behind the white space there. */
const lineStarts = ({ text, lines }: SetText): readonly number[] => {
  let at = 0;
  return lines.map((line) => {
    const found = text.startsWith(line.text, at)
      ? at
      : at + (/^\s+/u.exec(text.slice(at))?.[0].length ?? 0);
    at = found + line.text.length;
    return found;
  });
};
