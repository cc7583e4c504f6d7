/** Public API of Banxin; re-exports only. `banxin/schema` and `banxin/content` are entries of their own. */
export { type BanxinConfig, defineConfig } from './define-config.ts';
export type { BanxinOptions } from './integration/options.ts';
export { banxin } from './integration.ts';
export {
  type AuthorComponent,
  type ComponentDefinition,
  type ComponentInput,
  defineComponent,
} from './mdx/component.ts';
export type { Article, ArticleKind } from './model/article.ts';
export type { Block } from './model/block.ts';
export type { Issue } from './model/issue.ts';
export type { Newspaper, Publication } from './model/publication.ts';
export type { Artifacts } from './web/data/artifacts.ts';
export type { SiteConfig } from './web/data/site-config.ts';
