/**
 * Small furniture: 通栏标语, the label of a group, an imprint, the words of the 报眉.
 */
import { printedDate } from '../../../src/text/dates.ts';
import type { Box } from '../../geometry/grid.ts';
import type { Furniture, PagePlan, Rule, SetText } from '../../page-plan/page-plan.ts';
import type { FurnitureContext } from '../page-input.ts';
import { setLine } from '../set/set-line.ts';

/** Rows a banner takes with the blank row under it. */
export const BANNER_ROWS = 3;

/** 通栏标语: white on the house colour over the whole width; phrases part by one em. */
export const banner = (context: FurnitureContext, text: string, box: Box): Furniture => {
  const { bodyPt, pitchPt } = context.publication.format;
  const filled: Box = { ...box, y: box.y + 0.1, h: box.h - 0.8 };
  const line = setLine(
    {
      text,
      role: 'hei',
      sizePt: 19,
      align: 'center',
      yPt: 0,
      heightPt: filled.h * pitchPt,
      tone: 'paper',
      insetPt: 12,
    },
    box.w * bodyPt,
    context.type,
  );
  return {
    kind: 'banner',
    box: filled,
    fill: 'house',
    frame: false,
    texts: [{ part: 'label', text, generated: true, box: filled, lines: [line] }],
  };
};

/** Size of a label, points. */
export const LABEL_PT = 17;

/** The label over a group of briefs (简讯) with a rule under it. */
export const groupLabel = (
  context: FurnitureContext,
  text: string,
  box: Box,
): { furniture: Furniture; rules: readonly Rule[] } => {
  const { bodyPt, pitchPt } = context.publication.format;
  const heightPt = (box.h - 1) * pitchPt;
  const line = setLine(
    { text, role: 'song', sizePt: LABEL_PT, align: 'left', yPt: 2, heightPt, tone: 'house' },
    box.w * bodyPt,
    context.type,
  );
  const y = box.y + box.h - 0.7;
  return {
    furniture: {
      kind: 'label',
      box,
      frame: false,
      texts: [{ part: 'label', text, generated: true, box, lines: [line] }],
    },
    rules: [{ role: 'deck', x1: box.x, x2: box.x + box.w, y1: y, y2: y, weightPt: 0.75 }],
  };
};

/** 版权信息 from the publication's own fields, a line each. */
export const imprint = (context: FurnitureContext, box: Box): Furniture => {
  const { publication, type } = context;
  const { bodyPt, pitchPt } = publication.format;
  const facts = [
    publication.publisher ? `编辑出版　${publication.publisher}` : '',
    publication.cn ? `国内统一连续出版物号　${publication.cn}` : '',
    ...Object.entries(publication.contact).map(([key, value]) => `${key}　${value}`),
  ].filter((text) => text !== '');
  const texts = facts.map((text, index): SetText => {
    const line = setLine(
      {
        text,
        role: 'kai',
        sizePt: 8.5,
        align: 'left',
        yPt: (index + 1) * pitchPt,
        heightPt: pitchPt,
        insetPt: 8,
      },
      box.w * bodyPt,
      type,
    );
    return { part: 'label', text, generated: true, box, lines: [line] };
  });
  return { kind: 'imprint', box, frame: true, texts };
};

/** The words of the 报眉: date, page name, editors, contact. */
export const folioWords = (context: FurnitureContext): PagePlan['folio'] => {
  const { editors } = context.page;
  const date = printedDate(context.issue.date);
  const people = [
    editors.responsible ? `责任编辑 ${editors.responsible}` : '',
    editors.art ? `美术编辑 ${editors.art}` : '',
    editors.proof ? `校对 ${editors.proof}` : '',
  ].filter((part) => part !== '');
  const contact = [editors.phone ? `电话 ${editors.phone}` : '', editors.email ?? ''].filter(
    (part) => part !== '',
  );
  return {
    date: `${date.solar}　${date.weekday}`,
    name: context.page.name,
    editors: people.join('　'),
    contact: contact.join('　'),
  };
};
