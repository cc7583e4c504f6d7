/**
 * A story as layout sees it: the article, and the services that say how much room its parts take.
 *
 * The services are pure and cached by whoever makes the story (`print/issue/stories.ts`): layout itself reads
 * no file and starts no browser.
 */
import type { Article, MarkedText } from '../../../src/model/article.ts';
import type { TextRun } from '../../../src/model/block.ts';
import type { FontRole, HouseStyle } from '../../../src/model/publication.ts';
import type { Galley } from '../../typeset/galley-types.ts';
import type { ComposedLine } from '../../typeset/types.ts';

/** A headline broken into lines. */
export interface HeadlineSetting {
  /** Offsets `[start, end)` of each line; white space between lines is dropped. */
  readonly lines: readonly {
    readonly start: number;
    readonly end: number;
    readonly widthEm: number;
  }[];
  /** Less is better; 0 is a perfect break. */
  readonly cost: number;
}

/** What a display text is broken for, beyond its width. */
export interface HeadlineRoom {
  /** Along the line (default), or down it: then widths are lengths from vertical advances. */
  readonly direction?: 'across' | 'down';
  /** Measure of its place, em of the body: breaks agreed on for it are taken. None when absent. */
  readonly measureEm?: number;
  /** The size that the designer asked for, points: breaks agreed on at another are not taken. */
  readonly sizePt?: number;
}

/** What layout may ask about type; all answers come from font files. */
export interface TypeService {
  /** What the house decides about bylines and headlines. */
  readonly houseStyle: HouseStyle;
  /**
   * Ways to break a display text in at most `maxLines` lines of `widthEm` (em of its own size), best first.
   * Where breaks were agreed on for its place, they are the only way; none when they do not fit.
   */
  readonly headline: (
    text: MarkedText,
    role: FontRole,
    widthEm: number,
    maxLines: number,
    keep: readonly string[],
    room?: HeadlineRoom,
  ) => readonly HeadlineSetting[];
  /** Length of a display text set upright on one vertical line, em of its own size. */
  readonly verticalLength: (text: string, role: FontRole) => number;
  /** Width of a display text set on one line with half-width marks, em of its own size. */
  readonly displayWidth: (text: string, role: FontRole) => number;
  /** Small text flush left in lines of at most `widthEm` em of its own size. */
  readonly ragged: (
    text: string,
    runs: readonly TextRun[],
    role: FontRole,
    widthEm: number,
  ) => readonly ComposedLine[];
}

/** Pixel size of a picture; a drawing scales without loss. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly drawing: boolean;
}

/** One article, ready for layout. */
export interface Story {
  readonly article: Article;
  /** The article's blocks at a measure, em. */
  readonly galley: (measureEm: number) => Galley;
  /** Sizes of the pictures of its figures by `src`. */
  readonly pictures: ReadonlyMap<string, PictureSize>;
}
