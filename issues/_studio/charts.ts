/**
 * Draws the sample's two charts: `charts.ts`. In: the figures below, from the articles that show them. Out: SVG with
 * live text, black with one red, 640 × 400 units; nothing is set smaller than 20 units, so that it can be read at the
 * width of two columns. The titles are in the captions.
 */
import { rename, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const RED = '#b5121b';
const INK = '#111';
/** One 9 pt character in millimetres. */
const EM_MM = (9 * 25.4) / 72;

/** The mark of a `<text>` element. */
function label(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  colour = INK,
): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" fill="${colour}">${text}</text>`;
}

function sheet(title: string, marks: readonly string[]): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 400" width="640" height="400" role="img" font-family="Noto Sans SC" font-size="21"><title>${title}</title>\n${marks.join('\n')}\n</svg>\n`;
}

/** Bars: characters a line at 9 pt against the width they need. */
function columnsChart(): string {
  const counts = [8, 10, 12, 14, 18, 22, 28, 38];
  const left = 74;
  const perMm = 3.72;
  const pitch = 42;
  const marks: string[] = [
    label(left - 12, 22, '每行', 'end'),
    label(left, 22, '栏宽（毫米）', 'start'),
  ];
  counts.forEach((count, i) => {
    const y = 36 + i * pitch;
    const width = count * EM_MM * perMm;
    const colour = count === 14 ? RED : INK;
    const places = count === 14 ? 100 : 10;
    const mm = Math.round(count * EM_MM * places + 1e-6) / places;
    marks.push(label(left - 12, y + 24, `${count}字`, 'end', colour));
    marks.push(
      `<rect x="${left}" y="${y + 5}" width="${width.toFixed(1)}" height="24" fill="${colour}"/>`,
    );
    const note = count === 14 ? `${mm}　本报一栏` : String(mm);
    marks.push(label(left + Number(width.toFixed(1)) + 9, y + 24, note, 'start', colour));
  });
  const foot = 36 + counts.length * pitch;
  marks.push(`<path d="M${left} 32V${foot}" stroke="${INK}" stroke-width="1.5"/>`);
  return sheet('9点字每行字数与栏宽', marks);
}

/** Columns: the named sizes against points. */
function sizesChart(): string {
  const sizes: readonly (readonly [string, number])[] = [
    ['初号', 42],
    ['小初', 36],
    ['一号', 26],
    ['二号', 22],
    ['三号', 16],
    ['四号', 14],
    ['小四', 12],
    ['五号', 10.5],
    ['小五', 9],
  ];
  const foot = 352;
  const perPoint = 7.3;
  const pitch = 69;
  const marks: string[] = [label(632, 24, '单位：点（pt）', 'end')];
  sizes.forEach(([name, points], i) => {
    const middle = 44 + i * pitch;
    const high = points * perPoint;
    const colour = points === 9 ? RED : INK;
    marks.push(
      `<rect x="${middle - 19}" y="${(foot - high).toFixed(1)}" width="38" height="${high.toFixed(1)}" fill="${colour}"/>`,
    );
    marks.push(label(middle, Math.round(foot - high - 9), String(points), 'middle', colour));
    marks.push(label(middle, foot + 30, name, 'middle', colour));
  });
  marks.push(`<path d="M8 ${foot}H632" stroke="${INK}" stroke-width="1.5"/>`);
  return sheet('字号与点数', marks);
}

const folder = new URL('../2023-08-18/images/', import.meta.url);
for (const [name, drawing] of [
  ['columns-chart', columnsChart()],
  ['sizes-chart', sizesChart()],
] as const) {
  const file = fileURLToPath(new URL(`${name}.svg`, folder));
  await writeFile(`${file}.tmp`, drawing);
  await rename(`${file}.tmp`, file);
  process.stdout.write(`${name}.svg  ${drawing.length} bytes\n`);
}
