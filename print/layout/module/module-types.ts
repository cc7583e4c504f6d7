/**
 * What modules are: the frame and columns of one, one way to fill it, what its cost table is made from.
 */
import type { Inside } from '../../geometry/inside.ts';
import type { Galley } from '../../typeset/galley-types.ts';
import type { DeckVariant } from '../head/deck.ts';
import type { BodyArea } from '../insert/body-area.ts';
import type { Pour } from './pour.ts';

/** One way to fill a module exactly. */
export interface ModuleVariant {
  /** Rows of the module, its separation row included. */
  readonly rows: number;
  readonly cost: number;
  readonly deck: DeckVariant;
  /** Rows the deck takes at the top of the module; 0 when it stands in a column of its own. */
  readonly deckRows: number;
  readonly columnHead: boolean;
  readonly inside: Inside;
  readonly body: BodyArea;
  readonly bodyRows: number;
  readonly galley: Galley;
  readonly poured: Pour;
  readonly ornament: boolean;
}
