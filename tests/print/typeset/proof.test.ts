/** Galley proofs: what an editor is told is true when it is done. */
import { describe, expect, it } from 'vitest';
import { composeParagraph } from '../../../print/typeset/compose.ts';
import { editToFit, MOST_EDITED } from '../../../print/typeset/edits.ts';
import type { GalleyParagraph } from '../../../print/typeset/galley-types.ts';
import { proveParagraph, squeezeByTier } from '../../../print/typeset/proof.ts';
import type { ComposeInput } from '../../../print/typeset/types.ts';
import { ENGLISH } from '../../support/typeset/english.ts';
import { inputOf } from '../../support/typeset/house.ts';
import { makeParagraph, seeded } from '../../support/typeset/paragraphs.ts';

const random = seeded(31);
const paragraphs = Array.from({ length: 120 }, () => makeParagraph(random));
const naturalOf = (text: string): number => composeParagraph(inputOf(text, 14)).natural;

/** The text with characters taken from or doubled at the end of its last clause that is long enough. */
const edited = (text: string, count: number, how: 'cut' | 'double'): string => {
  const clause = [...text.matchAll(/\p{Script=Han}+/gu)].filter((m) => m[0].length > count).at(-1);
  const end = (clause?.index ?? 0) + (clause?.[0].length ?? 0);
  const part = text.slice(end - count, end);
  return how === 'cut'
    ? text.slice(0, end - count) + text.slice(end)
    : text.slice(0, end) + part + text.slice(end);
};

const itemOf = (input: ComposeInput): GalleyParagraph => ({
  kind: 'paragraph',
  block: '0',
  role: 'body',
  text: input.text,
  runs: input.runs,
  generated: 0,
  composed: composeParagraph(input),
  input,
  solid: false,
  keepWithNext: 0,
});

describe('edits', () => {
  it('counts what stands on a last line of three', () => {
    // Two full lines of 12 and 14; a stop at the end of the second needs half an em.
    const input = inputOf(`${'字'.repeat(28)}。`, 14);
    expect(editToFit(input, 3, 'shorter')).toEqual({ count: 3, unit: 'character' });
  });

  it('promises a line that the cut saves, and no smaller cut does', () => {
    let found = 0;
    for (const text of paragraphs) {
      const natural = naturalOf(text);
      const edit = editToFit(inputOf(text, 14), natural, 'shorter');
      if (!edit) continue;
      found += 1;
      expect(naturalOf(edited(text, edit.count, 'cut'))).toBeLessThan(natural);
      if (edit.count > 1) {
        expect(naturalOf(edited(text, edit.count - 1, 'cut'))).toBe(natural);
      }
    }
    expect(found).toBeGreaterThan(20);
  });

  it('promises a line that the addition makes', () => {
    let found = 0;
    for (const text of paragraphs) {
      const natural = naturalOf(text);
      const edit = editToFit(inputOf(text, 14), natural, 'longer');
      if (!edit) continue;
      found += 1;
      expect(naturalOf(edited(text, edit.count, 'double'))).toBeGreaterThan(natural);
    }
    expect(found).toBeGreaterThan(20);
  });

  it('offers nothing when no small cut will do', () => {
    const input = inputOf(`${'字'.repeat(12 + 14 + MOST_EDITED + 3)}。`, 14);
    expect(editToFit(input, 3, 'shorter')).toBeUndefined();
    expect(editToFit(inputOf('字。', 14), 1, 'shorter')).toBeUndefined();
  });

  it('leaves what we made ourselves alone', () => {
    const leadIn = '本报讯记者马超赵思远通讯员崔欣与王玉阳，';
    const input = inputOf(`${leadIn}到了。`, 10, { indentEm: 0 });
    const { natural } = composeParagraph(input);
    expect(editToFit(input, natural, 'shorter')).toBeDefined();
    expect(editToFit(input, natural, 'shorter', leadIn.length)).toBeUndefined();
  });

  it('counts words where there are no Han', () => {
    const edits = ENGLISH.map((text) => {
      const input = inputOf(text, 20, { lang: 'en', indentEm: 0 });
      return editToFit(input, composeParagraph(input).natural, 'shorter');
    }).filter((edit) => edit !== undefined);
    expect(edits.length).toBeGreaterThan(0);
    for (const edit of edits) expect(edit.unit).toBe('word');
  });

  it('takes runs and faces along', () => {
    const text = `${'字'.repeat(26)}Word字字`;
    const seen: number[] = [];
    const base = inputOf(text, 14, { runs: [{ start: 26, end: 30, style: 'strong' }] });
    const input: ComposeInput = {
      ...base,
      faceAt: (offset) => {
        seen.push(offset);
        return base.faceAt(offset);
      },
    };
    editToFit(input, composeParagraph(input).natural, 'longer');
    expect(Math.max(...seen)).toBeLessThan(text.length);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(0);
  });
});

describe('proofs', () => {
  it('share a squeeze out over the tiers, whole and within what each can give', () => {
    let squeezed = 0;
    for (const text of paragraphs) {
      const input = inputOf(text, 14);
      const { natural, table } = composeParagraph(input);
      for (const line of table.get(natural)?.lines ?? []) {
        if (line.squeezeEm === 0) continue;
        squeezed += 1;
        const tiers = squeezeByTier(input, line);
        const sum = tiers.reduce((total, tier) => total + tier.em, 0);
        expect(sum).toBeCloseTo(line.squeezeEm, 3);
        for (const tier of tiers) expect(tier.em).toBeLessThanOrEqual(tier.ofEm + 1e-9);
      }
    }
    expect(squeezed).toBeGreaterThan(50);
  });

  it('show the count asked for, and the natural one where the table has no such', () => {
    const input = inputOf(paragraphs.find((text) => naturalOf(text) > 4) ?? '', 14);
    const item = itemOf(input);
    const { natural, table } = item.composed;
    const longer = [...table.keys()].find((count) => count === natural + 1);
    expect(proveParagraph(item, { kind: 'natural' }).shown).toBe(natural);
    expect(proveParagraph(item, { kind: 'count', lines: 999 }).shown).toBe(natural);
    const proof = proveParagraph(item, { kind: 'change', by: 1 });
    expect(proof.shown).toBe(longer ?? natural);
    expect(proof.lines).toHaveLength(proof.shown);
    expect(proof.table.map((row) => row.lines)).toEqual([...table.keys()].sort((a, b) => a - b));
  });
});
