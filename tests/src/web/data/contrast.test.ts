/** Contrast of the web edition's tokens (WCAG 2.2 AA), read from the style sheet itself. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSite } from '../../../../src/integration/check-site.ts';
import { defaultPublication } from '../../../../src/model/defaults.ts';
import { contrast, webPaper } from '../../../../src/web/data/contrast.ts';
import { makePublication } from './make-article.ts';

const css = readFileSync(join(import.meta.dirname, '../../../../src/web/styles/base.css'), 'utf8');

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

  it('are measured on the paper that the style sheet has', () => {
    expect(light['paper']).toBe(webPaper);
  });
});

describe('the check of a site', () => {
  const rules = (yaml: string, site?: string) =>
    checkSite(makePublication(yaml), site).map(({ rule }) => rule);
  it('warns of a pale house colour', () => {
    expect(rules("color: '#e8b04a'", 'https://a.example')).toEqual(['web/pale-colour']);
    expect(rules("color: '#b5121b'", 'https://a.example')).toEqual([]);
  });
  it('warns when nobody names the address', () => {
    expect(rules('')).toEqual(['web/no-site']);
    expect(rules('site: https://a.example')).toEqual([]);
  });
});
