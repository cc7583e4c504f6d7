/** Rounding of the composer's output: hundred-thousandths of an em, under a nanometre of body type. */
import { roundTo } from '../../src/units/units.ts';

/** Rounds as the contract in `types.ts` says. */
export const roundEm = (value: number): number => roundTo(value, 5);
