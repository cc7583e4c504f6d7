/** Drawings become outlines: what a browser fills is what the glyph fills, and what cannot be is told. */
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { type Contour, type Outline, outlineOf } from '../../../../src/fonts/drawn/outline.ts';

const svg = (inner: string, viewBox = '0 0 200 200'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}">${inner}</svg>`;
const plain = (text: string): string => new Resvg(text).toString();
const outline = (inner: string, viewBox?: string): Outline => {
  const found = outlineOf(plain(svg(inner, viewBox)));
  if (typeof found === 'string') throw new Error(found);
  return found;
};

/** Pixels that a filled picture has, of a hundred by a hundred. */
const filled = (text: string): number => {
  const { pixels } = new Resvg(text, { fitTo: { mode: 'width', value: 100 } }).render();
  let count = 0;
  for (let at = 3; at < pixels.length; at += 4) if ((pixels[at] ?? 0) > 127) count += 1;
  return count;
};

/** The outline drawn again, as a `glyf` table is filled: quadratic, non-zero. */
const drawnAgain = ({ contours, advance }: Outline): string => {
  const data = contours.map((contour: Contour) => {
    const [first, ...rest] = contour;
    let path = `M ${first?.x} ${first?.y}`;
    rest.forEach((point, index) => {
      if (!point.onCurve)
        path += ` Q ${point.x} ${point.y} ${rest[index + 1]?.x} ${rest[index + 1]?.y}`;
      else if (rest[index - 1]?.onCurve !== false) path += ` L ${point.x} ${point.y}`;
    });
    return `${path} Z`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 -880 ${advance} 1000"><path transform="scale(1 -1)" d="${data.join(' ')}"/></svg>`;
};

const DRAWINGS: readonly (readonly [name: string, inner: string])[] = [
  ['a stroke', '<rect x="20" y="90" width="160" height="20"/>'],
  ['a ring', '<path fill-rule="evenodd" d="M20 20h160v160h-160z M60 60h80v80h-80z"/>'],
  ['a ring wound both ways', '<path d="M20 20h160v160h-160z M60 60v80h80v-80z"/>'],
  ['curves and arcs', '<path d="M100 20c60 0 80 60 80 80s-40 80-80 80a80 80 0 0 1 0-160z"/>'],
  [
    'a dot under groups',
    '<g transform="translate(100 100) rotate(30)"><ellipse rx="70" ry="30"/></g>',
  ],
  ['two shapes that cross', '<path d="M20 90h160v20h-160z"/><path d="M110 20v160h-20v-160z"/>'],
];

describe('outlineOf', () => {
  it.each(DRAWINGS)('fills what the picture fills: %s', (_name, inner) => {
    const wanted = filled(svg(inner));
    expect(wanted).toBeGreaterThan(500);
    expect(Math.abs(filled(drawnAgain(outline(inner))) - wanted)).toBeLessThanOrEqual(
      wanted * 0.01,
    );
  });

  it('sets the view box as one em: from 0.12 below the baseline to 0.88 above', () => {
    const { contours, advance } = outline('<rect width="200" height="200"/>');
    const ys = contours.flat().map(({ y }) => Math.round(y));
    expect([Math.min(...ys), Math.max(...ys), advance]).toEqual([-120, 880, 1000]);
    expect(outline('<rect width="50" height="200"/>', '0 0 100 200').advance).toBe(500);
  });

  it.each([
    ['stroke', '<path d="M0 0h100v100" stroke="#000" fill="none" stroke-width="8"/>'],
    ['white', '<rect width="200" height="200"/><rect x="50" width="20" height="200" fill="#fff"/>'],
    ['empty', '<g/>'],
  ])('tells what cannot be a glyph: %s', (problem, inner) => {
    expect(outlineOf(plain(svg(inner)))).toBe(problem);
  });
});
