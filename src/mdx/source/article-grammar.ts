/**
 * Remark plugin: the grammar of an article is Markdown less the rules that take text away. What they would
 * take is text, in both editions. Other files of a site keep the whole grammar.
 *
 * Left out, each for what it does to ordinary Chinese copy:
 * - link and note definitions (`[问]: 您哪年进厂？`, `[^1]: 注`): a line that vanishes; CommonMark 4.7
 * - underlined headings (a long line over `---` or `===`): a paragraph that becomes a heading; CommonMark 4.3
 * - guessed links (`www.…`, bare addresses): the guess runs on to the next space, swallows the words and
 *   the marks after the address (`**https://x.example**（内测）`); GFM 6.9
 */

/** The rules left out, by the names of micromark's constructs. */
const leftOut = [
  'definition',
  'setextUnderline',
  'gfmFootnoteDefinition',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'wwwAutolink',
  'protocolAutolink',
  'emailAutolink',
] as const;

/** The part of a file that decides which grammar reads it. */
interface ReadFile {
  readonly path?: string;
}

/** An extension of the tree builder: what it does when a token begins, and with the finished tree. */
interface TreeExtension {
  readonly enter?: object;
}

type Extensions<T> = readonly (T | Extensions<T>)[];

/** The part of a unified processor that is used; `data` holds the extensions of all plugins. */
interface Processor {
  parser?: ((text: string, file: ReadFile) => unknown) | undefined;
  readonly data: () => {
    micromarkExtensions?: Extensions<object>;
    fromMarkdownExtensions?: Extensions<TreeExtension>;
  };
}

/** GFM's extension that looks for addresses in finished text (it has no construct to be switched off). */
const guessesLinks = (extension: TreeExtension): boolean =>
  extension.enter !== undefined && 'literalAutolink' in extension.enter;

const flat = <T extends object>(list: Extensions<T>): readonly T[] =>
  list.flatMap((item): readonly T[] =>
    Array.isArray(item) ? flat(item as Extensions<T>) : [item as T],
  );

/** Options of the grammar. */
export interface ArticleGrammarOptions {
  /** Whether a file is an article; every file when absent. */
  readonly isArticle?: (path: string | undefined) => boolean;
}

/** Reads articles by the shorter grammar. Stands after the plugins that add to the grammar. */
export function articleGrammar(this: unknown, options: ArticleGrammarOptions = {}): void {
  const processor = this as Processor;
  const whole = processor.parser;
  if (whole === undefined) throw new TypeError('articleGrammar stands before the parser');
  processor.parser = (text, file) => {
    if (options.isArticle !== undefined && !options.isArticle(file.path)) return whole(text, file);
    const data = processor.data();
    const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data;
    try {
      data.micromarkExtensions = [...micromarkExtensions, { disable: { null: [...leftOut] } }];
      data.fromMarkdownExtensions = flat(fromMarkdownExtensions).filter(
        (item) => !guessesLinks(item),
      );
      return whole(text, file);
    } finally {
      data.micromarkExtensions = micromarkExtensions;
      data.fromMarkdownExtensions = fromMarkdownExtensions;
    }
  };
}
