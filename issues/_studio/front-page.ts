/**
 * A printed page to lay on the surfaces of several scenes. In: a date line and a headline. Out: a plate of 700 × 1000
 * units with nameplate, headlines, five columns of small text and two screened pictures. It is scenery: the words are
 * legible only by chance.
 */
import { type Plate, plate, words } from './lettering.ts';
import { hash } from './noise.ts';

const TEXT =
  '清晨五点，印刷间的灯还亮着，最后一版刚从机器上落下来，油墨未干，纸还是温的。师傅把头一张举到灯下，先看版心，再看栏线，最后才读标题。字不怕小，怕挤；版不怕满，怕乱。一行十四个字，正好是一口气读完的长度。排字的人说，空白也是字，只是它不出声。送报的车在门外等，天色从窗缝里一点一点白起来，城里的人将在早饭桌上打开它。';

/** Draws the page. */
export function frontPage(headline: string, second: string): Plate {
  const parts: string[] = [
    words('版心报', 350, 92, 84, 'Noto Serif SC', 'text-anchor="middle" font-weight="700"'),
    '<rect x="24" y="112" width="652" height="2"/><rect x="24" y="134" width="652" height="1"/>',
    words('二〇二三年八月  星期五  本期四版', 34, 129, 12),
    words(headline, 300, 192, 50, 'Noto Serif SC', 'text-anchor="middle" font-weight="700"'),
    words(second, 350, 668, 36, 'Noto Sans SC', 'text-anchor="middle" font-weight="700"'),
    '<rect x="24" y="620" width="652" height="1"/>',
    screened(156, 220, 382, 236, 5),
    screened(426, 700, 250, 180, 9),
  ];
  for (let column = 0; column < 5; column++) {
    const left = 24 + column * 132;
    const high = column === 2 || column === 3 ? 466 : 216;
    if (column > 0) {
      parts.push(`<rect x="${left - 7}" y="${high}" width="0.7" height="${612 - high}"/>`);
    }
    for (let top = 226; top < 985; top += 13) {
      const behind = column > 0 && column < 4 && top < 472;
      const beside = column > 2 && top > 690 && top < 895;
      if (behind || beside || (top > 606 && top < 690)) continue;
      const from = Math.floor(hash(column, top, 3) * (TEXT.length - 12));
      parts.push(words(TEXT.slice(from, from + 11), left, top, 11));
    }
  }
  return plate(700, 1000, parts.join(''));
}

/** A printed picture as seen from afar: a far ridge, a near one, soft clouds, all grey. */
function screened(x: number, y: number, w: number, h: number, seed: number): string {
  const shapes: string[] = [`<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="#c4c4c4"/>`];
  for (let i = 0; i < 9; i++) {
    const grey = Math.round(150 + 90 * hash(i, seed, 1));
    const cx = x + hash(i, seed, 2) * w;
    const cy = y + hash(i, seed, 3) * h * 0.5;
    shapes.push(
      `<ellipse cx="${cx}" cy="${cy}" rx="${w * 0.2}" ry="${h * 0.07}" fill="rgb(${grey},${grey},${grey})"/>`,
    );
  }
  for (const [level, fill] of [
    [0.45, '#8e8e8e'],
    [0.62, '#5e5e5e'],
    [0.8, '#333'],
  ] as const) {
    const points = Array.from({ length: 15 }, (_, i) => {
      const top = y + h * (level + 0.26 * (hash(i, seed, Math.round(level * 100)) - 0.5));
      return `${x + (w * i) / 14},${top}`;
    });
    shapes.push(
      `<polygon points="${x},${y + h} ${points.join(' ')} ${x + w},${y + h}" fill="${fill}"/>`,
    );
  }
  const id = `p${seed}`;
  return `<clipPath id="${id}"><rect x="${x}" y="${y}" width="${w}" height="${h}"/></clipPath><filter id="b${id}"><feGaussianBlur stdDeviation="5"/></filter><g clip-path="url(#${id})"><g filter="url(#b${id})">${shapes.join('')}</g></g>`;
}
