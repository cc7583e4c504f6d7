/** One issue: its pages, editors and designer's templates, and the articles that belong to it. */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import type { Article } from './article.ts';
import type { RichText } from './block.ts';
import type { CutTree } from './cut-tree.ts';
import type { HeadForm } from './head-form.ts';

/** The names of the 报眉. */
export interface Editors {
  readonly responsible?: string;
  readonly art?: string;
  readonly proof?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** What a designer said about one area of a template. */
export interface AreaSpec {
  /** Slugs set in this area; more than one makes a group (简讯). */
  readonly stories: readonly string[];
  /** A piece of furniture instead of stories. */
  readonly furniture?: 'nameplate' | 'ears' | 'refers' | 'ornament' | 'imprint';
  /** Form of the head; the article's own wish, else `top`, when absent. */
  readonly head?: HeadForm;
  /** Headline size in points; the solver chooses within its band when absent. */
  readonly sizePt?: number;
  /** Columns of the area where a tree is given; the solver chooses when absent. */
  readonly cols?: number;
  /** Copyfit (齐行): so many paragraphs are set a line longer, or shorter below 0; none when absent. */
  readonly fit?: number;
  /** Most headline lines allowed. */
  readonly lines?: number;
  readonly align?: 'center' | 'left';
  readonly face?: 'song' | 'hei' | 'kai';
  readonly box?: boolean;
  /** Columns the picture takes; the solver chooses when absent. */
  readonly pictureCols?: number;
  /** Rows the picture takes, caption not counted. */
  readonly pictureRows?: number;
  readonly picture?: 'top' | 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right' | 'foot';
  /** A title over a group of stories (`简讯`). */
  readonly label?: string;
  /** What fills the last leg's hole: nothing, or an ornament. */
  readonly foot?: 'none' | 'ornament';
  readonly at: SourcePlace;
}

/** The cells of a template that the solver fills (`rest: auto`). */
export const REST = '?';

/**
 * A designer's template of a page, CSS grid areas in baseline rows: areas drawn
 * as bands, some of them left to the solver, or the cuts alone as a tree (docs/design/solver.md#templates).
 */
export interface PageTemplate {
  /**
   * A letter a column, a row a band; every band has as many letters as the page has columns. Empty
   * where a tree is given.
   */
  readonly bands: readonly (readonly string[])[];
  /** Rows of each band; `*` lets the solver decide. */
  readonly rows: readonly (number | '*')[];
  /** Where `rows` stands; absent when it was not typed. */
  readonly rowsAt?: SourcePlace;
  /** Letter to what stands there. */
  readonly areas: Readonly<Record<string, AreaSpec>>;
  /** `?` cells stand for the stories of the page that no letter names; the solver places them. */
  readonly rest?: 'auto';
  /** The cuts of the page instead of bands; its leaves are keys of `areas`. Rows are solved. */
  readonly tree?: CutTree;
  readonly at: SourcePlace;
}

/** 版. */
export interface PageSpec {
  readonly number: number;
  readonly name: string;
  /** 通栏标语; phrases separated by U+3000. */
  readonly banner?: string;
  readonly editors: Editors;
  readonly layout?: PageTemplate;
  readonly at: SourcePlace;
}

/** One dated issue, whole. */
export interface Issue {
  /** `YYYY-MM-DD`, the folder's name. */
  readonly date: string;
  /** 总第N期. */
  readonly number: number;
  readonly source: SourcePlace;
  readonly pages: readonly PageSpec[];
  /** In page order, then priority, then slug. */
  readonly articles: readonly Article[];
  /** The editor's note of the web edition. */
  readonly note: readonly RichText[];
}
