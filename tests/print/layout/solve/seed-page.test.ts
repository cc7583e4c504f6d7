/**
 * The page the project starts from, by its lengths alone: the human
 * page had the lead over five columns, three stories in a stack of three columns, two in one of two.
 */
import { describe, expect, it } from 'vitest';
import { defaultBudget, solvePage } from '../../../../print/layout/solve/solve-page.ts';
import { type SyntheticStory, syntheticTable } from './synthetic-story.ts';
import { rankOf } from './topology.ts';

const story = (
  id: string,
  priority: SyntheticStory['priority'],
  headEm: number,
  lines: number,
  paragraphs: number,
): SyntheticStory => ({ id, priority, lang: 'zh', headEm, kicker: false, lines, paragraphs });

const stories: readonly SyntheticStory[] = [
  { ...story('beiqi', 1, 25, 94, 7), kicker: true },
  story('haidian', 2, 17, 39, 4),
  { ...story('keji', 3, 17, 26, 3), aspect: 1.8 },
  story('fangshan', 3, 17, 24, 2),
  story('zhuzong', 2, 20, 48, 5),
  story('kuaishou', 3, 18, 31, 3),
];
const human = '(((fangshan/haidian/zhuzong)|(keji/kuaishou))/beiqi)';

describe('the seed page', () => {
  it.each([76, 77, 78, 79, 80])(
    'at %i rows has the human topology among the first five',
    (rows) => {
      const tables = stories.map((one) => syntheticTable(one, 5, rows + 1));
      const solution = solvePage(
        tables,
        { cols: 5, rows: rows + 1, reserved: [] },
        { ...defaultBudget(6), alternatives: 60 },
      );
      const rank = rankOf(
        human,
        solution.pages.map((page) => page.tree),
        (index) => solution.stories[index]?.id ?? '?',
      );
      expect(rank).toBeGreaterThan(0);
      expect(rank).toBeLessThanOrEqual(5);
    },
  );
});
