/** What the readers of a body share: where they stand, which edition, and how to report. */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import type { Edition } from '../model/block.ts';
import type { AuthorComponent } from './component.ts';
import type { MdxElement } from './element.ts';

/** The context of a body or of one element in it. */
export interface BodyContext {
  /** The element being read; the place of faults that have none of their own. */
  readonly at: SourcePlace;
  readonly edition: Edition;
  /** Issue folder, absolute. */
  readonly folder: string;
  readonly components: ReadonlyMap<string, AuthorComponent>;
  readonly webOnlyNames: ReadonlySet<string>;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Reports a component that stands in a sentence. */
  readonly inlineComponent: (element: MdxElement) => void;
}
