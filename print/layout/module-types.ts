/**
 * What modules are: the frame and columns of one, one way to fill it, what its cost table is made from.
 */
import type { AreaSpec } from '../../src/model/issue.ts';
import type { Format } from '../../src/model/publication.ts';
import type { Galley } from '../typeset/galley-types.ts';
import type { BodyArea } from './body-area.ts';
import type { Pour } from './flow.ts';
import type { DeckVariant } from './head.ts';
import type { Story, TypeService } from './story.ts';

/** The frame of a module and the columns inside it. */
export interface Inside {
  readonly boxed: boolean;
  /** Left edge of the content from the module's left edge, em. */
  readonly insetEm: number;
  /** Rows above and below the content inside the frame. */
  readonly padRows: number;
  readonly widthEm: number;
  readonly measureEm: number;
  readonly gutterEm: number;
}

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

/** What a cost table is made from. */
export interface ModuleInput {
  readonly story: Story;
  readonly spec: AreaSpec;
  readonly cols: number;
  readonly format: Format;
  readonly type: TypeService;
}
