/** The plan layer: a sound proof has no fault, and every seeded fault gives its own rule. */
import { describe, expect, it } from 'vitest';
import type { Module, PagePlan, PlacedParagraph } from '../../../print/page-plan/page-plan.ts';
import { checkPlan } from '../../../print/verify/check-plan.ts';
import { proofModule, proofPage, proofPlans } from '../../support/proof/proof-plan.ts';

const slugs = ['baseline-grid', 'two-legs'];
const rules = (plans: readonly PagePlan[], stories = slugs): readonly string[] =>
  checkPlan(plans, stories).map((item) => item.rule);

/** The proof with its first module changed. */
function withModule(change: (module: Module) => Module): readonly PagePlan[] {
  const [first, ...rest] = proofPlans();
  if (first === undefined) return [];
  return [{ ...first, modules: first.modules.map(change) }, ...rest];
}
const withPieces = (change: (paragraph: PlacedParagraph) => PlacedParagraph) =>
  withModule((module) => ({ ...module, paragraphs: module.paragraphs.map(change) }));

describe('plan layer', () => {
  it('finds nothing wrong with the proof', () => {
    expect(rules(proofPlans())).toEqual([]);
  });

  it('finds modules that overlap', () => {
    const page = proofPage(1, false, proofModule('baseline-grid', 5));
    const both = { ...page, modules: [...page.modules, proofModule('two-legs', 10)] };
    expect(rules([both])).toEqual(['verify/overlap']);
  });

  it('finds a module outside the type area, and says where', () => {
    const plans = withModule((module) => ({ ...module, box: { ...module.box, w: 90 } }));
    expect(rules(plans)).toContain('verify/outside-grid');
    expect(checkPlan(plans, slugs)[0]?.at?.box?.w).toBeCloseTo((90 * 9 * 25.4) / 72, 0);
  });

  it('finds a story that stands nowhere, and one that stands twice', () => {
    expect(rules(proofPlans(), [...slugs, 'absent'])).toEqual(['verify/story-missing']);
    const twice = [
      proofPage(1, true, proofModule('baseline-grid', 5)),
      proofPage(2, false, proofModule('baseline-grid', 5)),
    ];
    expect(rules(twice, ['baseline-grid'])).toEqual(['verify/story-parts']);
  });

  it('finds a line that is lost, doubled, or out of order', () => {
    const lost = withPieces((paragraph) => ({
      ...paragraph,
      pieces: paragraph.pieces.slice(0, 1),
    }));
    const doubled = withPieces((paragraph) => ({
      ...paragraph,
      pieces: [...paragraph.pieces, ...paragraph.pieces.slice(-1)],
    }));
    const turned = withPieces((paragraph) => ({
      ...paragraph,
      pieces: [...paragraph.pieces].reverse(),
    }));
    for (const plans of [lost, doubled, turned]) {
      expect(rules(plans)).toContain('verify/lines-not-covered');
    }
  });

  it('finds a piece that is higher than its leg', () => {
    const plans = withPieces((paragraph) => ({
      ...paragraph,
      pieces: paragraph.pieces.map((piece) => ({ ...piece, row: piece.row + 5 })),
    }));
    expect(rules(plans)).toContain('verify/piece-outside-leg');
  });

  it('finds pages out of order', () => {
    expect(rules([...proofPlans()].reverse())).toContain('verify/page-order');
  });
});
