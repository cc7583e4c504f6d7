/** The page grid of `tabloid-5`, bodies cut round inserts, and the rules between modules. */
import { describe, expect, it } from 'vitest';
import { columnX, overlaps, spanEm, toMm, typeOrigin } from '../../../../print/geometry/grid.ts';
import { moduleRules, type PlacedArea } from '../../../../print/layout/area/rules.ts';
import { cutBody } from '../../../../print/layout/insert/body-area.ts';
import type { InsertSize } from '../../../../print/layout/insert/insert.ts';
import { cropView } from '../../../../print/layout/insert/place-picture.ts';
import { areaShapes } from '../../../../print/layout/template/bands.ts';
import { defaultFormat } from '../../../../src/model/formats.ts';
import type { Format } from '../../../../src/model/publication.ts';

const format: Format = defaultFormat;

describe('the grid of tabloid-5', () => {
  it('has the type area of the preset, in the middle of the trim', () => {
    const area = toMm(format, { x: 0, y: 0, w: spanEm(format, 5), h: 81 });
    expect(area.w).toBeCloseTo(241.3, 6);
    expect(area.h).toBeCloseTo(357.19, 2);
    expect(area.x * 2 + area.w).toBeCloseTo(273, 9);
    expect(typeOrigin(format).y).toBeCloseTo(46.5, 1);
  });
  it('has the spans of the trade', () => {
    expect([1, 2, 3, 4, 5].map((cols) => spanEm(format, cols))).toEqual([14, 29.5, 45, 60.5, 76]);
    expect(columnX(format, 3)).toBe(46.5);
  });
  it('tells touching boxes from overlapping ones', () => {
    const box = { x: 0, y: 0, w: 14, h: 10 };
    expect(overlaps(box, { ...box, x: 14 })).toBe(false);
    expect(overlaps(box, { ...box, x: 13.9 })).toBe(true);
  });
});

const picture = (cols: number, rows: number): InsertSize => ({
  insert: { block: '0', content: { kind: 'qr', href: '', at: { file: '' }, edition: 'both' } },
  cols,
  rows,
  captionRows: 0,
  crop: 0,
  cost: 0,
});
const table = (cols: number, rows: number): InsertSize => {
  const size = picture(cols, rows);
  return {
    ...size,
    insert: {
      block: '0',
      content: { kind: 'table', align: [], head: [], rows: [], at: { file: '' }, edition: 'both' },
    },
  };
};
const photo = (cols: number, rows: number): InsertSize => {
  const size = picture(cols, rows);
  return {
    ...size,
    insert: {
      block: '0',
      content: {
        kind: 'figure',
        src: '',
        alt: '',
        focus: [0.5, 0.5],
        crop: 0,
        drawing: false,
        at: { file: '' },
        edition: 'both',
      },
    },
  };
};
/** The body as letters: `P` inserts, digits legs. */
const drawBody = (cols: number, rows: number, area: ReturnType<typeof cutBody>): string => {
  const grid = Array.from({ length: rows }, () => Array.from({ length: cols }, () => '.'));
  const paint = (col: number, row: number, w: number, h: number, letter: string): void => {
    for (let y = row; y < row + h; y += 1)
      for (let x = col; x < col + w; x += 1) {
        const line = grid[y];
        if (line) line[x] = letter;
      }
  };
  for (const place of area?.inserts ?? [])
    paint(place.col, place.row, place.size.cols, place.size.rows, 'P');
  area?.legs.forEach((leg, index) => {
    paint(leg.col, leg.row, 1, leg.rows, String(index));
  });
  return grid.map((line) => line.join('')).join('/');
};

describe('cutBody', () => {
  it('stands the first insert at the top right and leaves legs in reading order', () => {
    expect(drawBody(3, 5, cutBody(3, 5, [photo(2, 3)], undefined))).toBe('0PP/0PP/0PP/012/012');
  });
  it('stands a table after the text that speaks of it', () => {
    expect(drawBody(3, 5, cutBody(3, 5, [table(2, 3)], undefined))).toBe('012/012/0PP/0PP/0PP');
    expect(drawBody(3, 5, cutBody(3, 5, [table(2, 3)], 'top-right'))).toBe('0PP/0PP/0PP/012/012');
  });
  it('takes the corner the designer wished', () => {
    expect(drawBody(3, 5, cutBody(3, 5, [photo(2, 3)], 'bottom-left'))).toBe('012/012/PP2/PP2/PP2');
  });
  it('leaves slivers of one row blank', () => {
    expect(drawBody(2, 4, cutBody(2, 4, [photo(1, 3)], 'top-left'))).toBe('P0/P0/P0/.0');
  });
  it('says no when an insert is too wide, too high, or two collide', () => {
    expect(cutBody(2, 9, [photo(3, 3)], undefined)).toBeUndefined();
    expect(cutBody(3, 2, [photo(1, 3)], undefined)).toBeUndefined();
    expect(cutBody(2, 5, [photo(2, 3), photo(2, 3)], 'top')).toBeUndefined();
  });
  it('puts a code at the foot of the last column', () => {
    expect(drawBody(2, 4, cutBody(2, 4, [picture(1, 2)], undefined))).toBe('01/01/0P/0P');
  });
});

describe('cropView', () => {
  const size = { width: 1500, height: 1000, drawing: false };
  it('keeps the focus as central as the edges allow', () => {
    const square = { x: 0, y: 0, w: 10, h: (10 * 9) / 12.5 };
    expect(cropView(square, size, [0.5, 0.5], format).x).toBeCloseTo(1 / 6, 6);
    expect(cropView(square, size, [0, 0.5], format).x).toBe(0);
    expect(cropView(square, size, [1, 0.5], format).x).toBeCloseTo(1 / 3, 6);
  });
  it('shows all of a picture whose box has its proportions', () => {
    const box = { x: 0, y: 0, w: 15, h: (10 * 9) / 12.5 };
    expect(cropView(box, size, [0.2, 0.2], format)).toEqual({ x: 0, y: 0, w: 1, h: 1 });
  });
});

describe('moduleRules', () => {
  const bands = [25, 17, 14, 1, 19];
  const edges = [0, 25, 42, 56, 57, 76];
  const placed = (framed = ''): PlacedArea[] =>
    areaShapes({
      bands: ['AAAAA', 'BBBCC', 'DDDCC', 'DDDEE', 'FFFEE'].map((band) => [...band]),
      rows: bands,
      areas: {},
      at: { file: '' },
    }).map((shape) => ({
      shape,
      top: edges[shape.firstBand] ?? 0,
      bottom: edges[shape.endBand] ?? 0,
      framed: framed.includes(shape.letter),
    }));
  const rules = moduleRules(placed(), format, 76);

  it('runs one vertical rule unbroken over the whole shared edge', () => {
    const vertical = rules.filter((rule) => rule.role === 'column');
    expect(vertical).toHaveLength(1);
    expect([vertical[0]?.y1, vertical[0]?.y2]).toEqual([24.5, 75]);
  });
  it('starts at the top of the text where a page begins with two columns', () => {
    const pair = placed()
      .filter((area) => 'BC'.includes(area.shape.letter))
      .map((area) => ({ ...area, top: 0 }));
    expect(moduleRules(pair, format, 76).find((rule) => rule.role === 'column')?.y1).toBe(0.2);
  });
  it('meets at T-joints in the middle of the gutter and of the separation row', () => {
    const vertical = rules.find((rule) => rule.role === 'column');
    const ends = rules
      .filter((rule) => rule.role === 'module')
      .flatMap((rule) => [rule.x1, rule.x2]);
    expect(new Set(ends)).toEqual(new Set([0, 76, vertical?.x1]));
  });
  it('draws no rule beside a frame', () => {
    const beside = moduleRules(placed('D'), format, 76).filter((rule) => rule.role === 'module');
    expect(beside.map((rule) => rule.y1).sort((a, b) => a - b)).toEqual([24.5, 55.5]);
  });
});
