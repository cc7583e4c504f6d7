/** What furniture is made from: the paper, the issue, the page, and services about type. */
import type { Issue, PageSpec } from '../../../src/model/issue.ts';
import type { Publication } from '../../../src/model/publication.ts';
import type { TypeService } from '../story.ts';

/** Everything furniture may read. */
export interface FurnitureContext {
  readonly publication: Publication;
  readonly issue: Issue;
  readonly page: PageSpec;
  readonly type: TypeService;
}
