/**
 * How Astro compiles the articles: the shared list of remark plugins (law 3) and one of the web's own.
 *
 * The list is set for the whole site, since Astro has one Markdown pipeline. What rewrites a text runs
 * on files of the issue folder only, so that a site's other pages stay as their authors wrote them.
 */
import { isUnifiedProcessor, unified } from '@astrojs/markdown-remark';
import type { AstroConfig, AstroIntegrationLogger } from 'astro';
import { articlePlugins, grammarPlugins, type RemarkPlugin } from '../mdx/remark-plugins.ts';
import { type ArticleGrammarOptions, articleGrammar } from '../mdx/source/article-grammar.ts';
import { isInside } from '../schema/issue-paths.ts';
import { webLeadIn } from './web-lead-in.ts';

type Tree = unknown;
interface FileLike {
  readonly path?: string;
}
type Transformer = (tree: Tree, file: FileLike) => void;

/** The same plugin, silent on files outside the folder of issues. */
const onlyIn = (issuesDir: string, plugin: () => Transformer) => (): Transformer => {
  const transform = plugin();
  return (tree, file) => {
    if (file.path !== undefined && isInside(issuesDir, file.path)) transform(tree, file);
  };
};

/** The plugins of the web edition, in order. */
export const webRemarkPlugins = (issuesDir: string): readonly RemarkPlugin[] => {
  const isArticle: ArticleGrammarOptions['isArticle'] = (path) =>
    path !== undefined && isInside(issuesDir, path);
  return [
    ...grammarPlugins,
    [articleGrammar, { isArticle }] as RemarkPlugin,
    ...[...articlePlugins, webLeadIn].map(
      (plugin) => onlyIn(issuesDir, plugin as () => Transformer) as RemarkPlugin,
    ),
  ];
};

type Processor = AstroConfig['markdown']['processor'];

/**
 * The site's processor with our plugins. A site that brings a `unified()` of its own keeps it, with
 * ours in front; another processor cannot run them and is replaced, with a warning.
 */
export const withArticles = (
  current: Processor | undefined,
  issuesDir: string,
  logger: AstroIntegrationLogger,
): Processor => {
  const plugins = webRemarkPlugins(issuesDir);
  if (current !== undefined && isUnifiedProcessor(current)) {
    current.options.remarkPlugins.unshift(...(plugins as typeof current.options.remarkPlugins));
    return current;
  }
  if (current !== undefined && current.name !== 'satteri') {
    logger.warn(
      `markdown.processor "${current.name}" cannot run remark plugins; unified() is used.`,
    );
  }
  return unified({
    remarkPlugins: plugins as NonNullable<Parameters<typeof unified>[0]>['remarkPlugins'] & object,
    gfm: false,
    smartypants: false,
  });
};
