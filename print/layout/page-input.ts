/** What a page is planned from, and what furniture may read of it. */
import type { Issue, PageSpec } from '../../src/model/issue.ts';
import type { LockedPage } from '../../src/model/layout-lock.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { Story, TypeService } from './story/story.ts';

/** Everything furniture may read. */
export interface FurnitureContext {
  readonly publication: Publication;
  readonly issue: Issue;
  readonly page: PageSpec;
  readonly type: TypeService;
}

/** What a page is planned from. */
export interface PageInput extends FurnitureContext {
  /** The stories of this page by slug. */
  readonly stories: ReadonlyMap<string, Story>;
  /** The page as it was agreed, if it was; only for a page without a template. */
  readonly lock?: LockedPage;
  /** Keep the locked page or give none: a solved page is not laid out anew. False when absent. */
  readonly keepOnly?: boolean;
  /** Tell each try with the whole tables of its parts. False when absent. */
  readonly tellTables?: boolean;
}
