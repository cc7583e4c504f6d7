/** Small random tables for checks against brute force: a cut page, a few heights round each cut. */
import type { SolveVariant, StoryTable } from '../../../../print/layout/solve/table.ts';
import { randomFrom } from './page-generator.ts';

/** Stories on `cols` columns and `rows` rows with at least one exact filling. */
export const smallPage = (
  seed: number,
  count: number,
  cols: number,
  rows: number,
): readonly StoryTable[] => {
  const random = randomFrom(seed);
  const pick = (n: number): number => Math.floor(random() * n);
  let rects = [{ cols, rows }];
  while (rects.length < count) {
    const index = pick(rects.length);
    const rect = rects[index];
    if (!rect) continue;
    const across = rect.cols === 1 || (rect.rows > 5 && random() < 0.6);
    if (across && rect.rows < 6) continue;
    const at = across ? 3 + pick(rect.rows - 5) : 1 + pick(rect.cols - 1);
    const halves = across
      ? [
          { cols: rect.cols, rows: at },
          { cols: rect.cols, rows: rect.rows - at },
        ]
      : [
          { cols: at, rows: rect.rows },
          { cols: rect.cols - at, rows: rect.rows },
        ];
    rects = [...rects.filter((_, i) => i !== index), ...halves];
  }
  return rects.map((rect, i) => {
    const priority = i === 0 ? 1 : 1 + pick(4);
    const cells = new Map<number, Map<number, SolveVariant[]>>();
    const put = (width: number, height: number): void => {
      if (width < 1 || width > cols || height < 2 || height > rows) return;
      const heights = cells.get(width) ?? new Map<number, SolveVariant[]>();
      heights.set(height, variants(width, height, priority, random));
      cells.set(width, heights);
    };
    put(rect.cols, rect.rows);
    for (let width = 1; width <= cols; width += 1) {
      const height = Math.round((rect.cols * rect.rows) / width);
      for (let off = -1; off <= 1; off += 1) if (random() < 0.8) put(width, height + off);
    }
    return { id: `s${i}`, priority, cells };
  });
};

const variants = (
  width: number,
  height: number,
  priority: number,
  random: () => number,
): SolveVariant[] =>
  Array.from({ length: 1 + Math.floor(random() * 2) }, (): SolveVariant => {
    const pictureRows = Math.min(height, 2 + Math.floor(random() * 4));
    return {
      cost: Math.floor(random() * 3000),
      headPt: 34 - 5 * priority + Math.floor(random() * 8),
      headRows: 1 + Math.floor(random() * 2),
      headForm: random() < 0.85 ? 'top' : 'column',
      face: random() < 0.5 ? 'song' : 'hei',
      framed: random() < 0.15,
      ...(random() < 0.4
        ? { picture: { col: width - 1, row: height - pictureRows, cols: 1, rows: pictureRows } }
        : {}),
      lines: width * height,
      white: Math.floor(random() * 3),
      copyfit: 0,
    };
  }).sort((a, b) => a.cost - b.cost);
