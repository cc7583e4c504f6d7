/** Contrast of the web edition's tokens (WCAG 2.2 AA), read from the style sheet itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPublication } from '../../src/config/defaults.ts';

const css = readFileSync(join(import.meta.dirname, '../../src/web/styles/base.css'), 'utf8');

/** Relative luminance of `#rrggbb`. */
const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

const tokens = (block: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...block.matchAll(/--(\w+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

const [light = {}, dark = {}] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body = '']) =>
  tokens(body),
);

describe('colours', () => {
  it.each([
    ['light', light],
    ['dark', dark],
  ])('of text stand out on %s paper', (_, { paper = '', ink = '', soft = '' }) => {
    expect(contrast(ink, paper)).toBeGreaterThan(12);
    expect(contrast(soft, paper)).toBeGreaterThan(4.5);
  });

  it('of the house are readable on paper, and white on them', () => {
    expect(contrast(defaultPublication.color, light['paper'] ?? '')).toBeGreaterThan(4.5);
    expect(contrast('#ffffff', defaultPublication.color)).toBeGreaterThan(4.5);
  });

  it('too close to each other would fail', () => {
    expect(contrast('#999999', light['paper'] ?? '')).toBeLessThan(4.5);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  });
});
