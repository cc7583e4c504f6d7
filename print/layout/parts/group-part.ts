/** Stories stacked under a label as one part for the solver. */
import type { AreaSpec } from '../../../src/model/issue.ts';
import type { AreaShape } from '../../geometry/area-shape.ts';
import type { AreaContent } from '../area/area.ts';
import { makeGroup } from '../area/group.ts';
import type { PageInput } from '../page-input.ts';
import type { Story } from '../story/story.ts';
import { blockCells, GROUP_HEAD, upTo } from './block-cells.ts';
import type { PagePart } from './page-part.ts';

/** What a group is made from. */
export interface GroupInput {
  /** Its name among the parts, after the `#` of parts that are no single story. */
  readonly name: string;
  readonly spec: AreaSpec;
  readonly stories: readonly Story[];
  /** Columns, where they are fixed; else one to as many as there are stories. */
  readonly cols?: number;
  /** Rows of the page's body, the last separation row included. */
  readonly rows: number;
  /** Cost of a height, thousandths; Infinity where it cannot have it. */
  readonly costOf: (content: AreaContent, rows: number) => number;
}

/** The part; it ranks as the least of its stories and may stand anywhere. */
export const groupPart = (input: PageInput, group: GroupInput): PagePart => {
  const { name, spec, stories, cols, rows, costOf } = group;
  const { format } = input.publication;
  const contentOf = (shape: AreaShape): AreaContent => {
    const made = makeGroup(stories, spec, shape.cols, format, input.type);
    return made ? { kind: 'group', shape, spec, group: made } : { kind: 'empty', shape };
  };
  const widths = cols ? [cols] : upTo(Math.min(format.columns, stories.length));
  const cells = blockCells({ widths, rows, head: GROUP_HEAD, contentOf, costOf });
  const priority = Math.max(...stories.map(({ article }) => article.priority));
  return { table: { id: `#${name}`, priority, unranked: true, cells }, content: contentOf };
};
