/**
 * What lines that run over the whole page cost: 通线 across it, the gutter that splits it. One home for the
 * program, which must never count more than the page will, and for the page as weighed.
 */
import type { DpInput } from './dp-tables.ts';
import type { Weights } from './weights.ts';

/** The middle of a page, where a line across it parts it in two: shares of its height from the top. */
const MIDDLE = { from: 0.35, to: 0.68 };

/** Cost of a line across the whole page at a share of its height, the lead not alone above it. */
export const lineCost = (share: number, weights: Weights): number =>
  share > MIDDLE.from && share < MIDDLE.to ? weights.throughMiddle : weights.through;

/** Cost of the line across the whole page that stands on the `below` last rows. */
export const throughCost = (input: DpInput, leadAlone: boolean, below: number): number =>
  leadAlone
    ? input.weights.throughLead
    : lineCost((input.rows - below) / input.rows, input.weights);

/** Cost of the gutter over the whole page whose right side is `right` columns wide. */
export const splitCost = (cols: number, right: number, weights: Weights): number =>
  right === 1 || right === cols - 1 ? weights.splitRail : weights.split;
