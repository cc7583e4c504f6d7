/** What a story's modules are made from over one width. */
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { Format } from '../../../src/model/publication.ts';
import type { Story, TypeService } from './story.ts';

/** What a cost table is made from. */
export interface ModuleInput {
  readonly story: Story;
  readonly spec: AreaSpec;
  readonly cols: number;
  readonly format: Format;
  readonly type: TypeService;
}
