/**
 * 报头: the paper's name in its own lettering over a line with date, number and the registered codes,
 * as the trade has it. Page 1 carries it instead of a 报眉.
 */
import { printedDate } from '../../../src/text/dates.ts';
import type { Box } from '../../geometry/grid.ts';
import type { Furniture, Rule, SetText } from '../../page-plan/page-plan.ts';
import type { FurnitureContext } from '../page-input.ts';
import { setLine } from '../set/set-line.ts';

const LINE_ROWS = 1.6;

/** The nameplate in a box, with the rules over and under its date line. */
export const nameplate = (
  context: FurnitureContext,
  box: Box,
): { furniture: Furniture; rules: readonly Rule[] } => {
  const { publication, issue, type } = context;
  const { bodyPt, pitchPt } = publication.format;
  const widthPt = box.w * bodyPt;
  const nameRows = box.h - LINE_ROWS;
  const name = publication.nameplate.text;
  const slogan = publication.slogan ?? '';
  const sloganPt = slogan === '' ? 0 : 18;
  const nameHeight = nameRows * pitchPt - sloganPt;
  const nameLine = setLine(
    {
      text: name,
      role: 'nameplate',
      sizePt: nameHeight * 0.92,
      align: 'center',
      yPt: 0,
      heightPt: nameHeight,
      tone: 'house',
      insetPt: bodyPt * 2,
    },
    widthPt,
    type,
  );
  const facts = [
    publication.publisher ?? '',
    publication.cn ? `国内统一连续出版物号 ${publication.cn}` : '',
    publication.postalCode ? `邮发代号 ${publication.postalCode}` : '',
    `总第${issue.number}期`,
    `今日${issue.pages.length}版`,
  ].filter((part) => part !== '');
  const dateLine = setLine(
    {
      text: facts.join('　'),
      role: 'body',
      sizePt: 8.5,
      align: 'center',
      yPt: 0,
      heightPt: LINE_ROWS * pitchPt,
    },
    widthPt,
    type,
  );
  const texts: SetText[] = [{ part: 'label', text: name, generated: true, box, lines: [nameLine] }];
  if (slogan !== '') {
    const line = setLine(
      {
        text: slogan,
        role: 'kai',
        sizePt: 11,
        align: 'center',
        yPt: nameHeight,
        heightPt: sloganPt,
      },
      widthPt,
      type,
    );
    texts.push({ part: 'label', text: slogan, generated: true, box, lines: [line] });
  }
  const lineBox: Box = { ...box, y: box.y + nameRows, h: LINE_ROWS };
  texts.push({
    part: 'label',
    text: facts.join('　'),
    generated: true,
    box: lineBox,
    lines: [dateLine],
  });
  return {
    furniture: { kind: 'nameplate', box, frame: false, texts },
    rules: [pageRule(box, lineBox.y, 1.5), pageRule(box, lineBox.y + LINE_ROWS, 0.3)],
  };
  function pageRule(area: Box, y: number, weightPt: number): Rule {
    return { role: 'page', x1: area.x, x2: area.x + area.w, y1: y, y2: y, weightPt };
  }
};

/** 报眼 with the date: year and month, the day in large figures, weekday and 农历. */
export const dateEar = (context: FurnitureContext, box: Box): Furniture => {
  const { publication, issue, type } = context;
  const { bodyPt, pitchPt } = publication.format;
  const date = printedDate(issue.date);
  const widthPt = box.w * bodyPt;
  const heightPt = box.h * pitchPt;
  const rows: readonly {
    text: string;
    role: 'song' | 'hei' | 'kai';
    size: number;
    height: number;
    tone: 'ink' | 'house';
  }[] = [
    { text: `${date.year}年${date.month}月`, role: 'hei', size: 10.5, height: 16, tone: 'ink' },
    { text: String(date.day), role: 'song', size: 46, height: 50, tone: 'house' },
    { text: date.weekday, role: 'hei', size: 12, height: 18, tone: 'ink' },
    { text: date.lunar, role: 'kai', size: 10, height: 15, tone: 'ink' },
    {
      text: publication.site?.replace(/^https?:\/\//, '') ?? '',
      role: 'hei',
      size: 8,
      height: 14,
      tone: 'ink',
    },
  ];
  const used = rows.filter((row) => row.text !== '');
  const total = used.reduce((sum, row) => sum + row.height, 0);
  let y = Math.max(2, (heightPt - total) / 2);
  const texts = used.map((row): SetText => {
    const line = setLine(
      {
        text: row.text,
        role: row.role,
        sizePt: row.size,
        align: 'center',
        yPt: y,
        heightPt: row.height,
        tone: row.tone,
        insetPt: 4,
      },
      widthPt,
      type,
    );
    y += row.height;
    return { part: 'label', text: row.text, generated: true, box, lines: [line] };
  });
  return { kind: 'ear', box, frame: true, texts };
};
