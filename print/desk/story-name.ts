/** What the desk calls a story: its headline as set on the page. In: the plan, a slug. Out: words. */
import { partName } from '../../src/diagnostics/part-names.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';

/** The headline of a slug; a group by its label; furniture by its trade name; else the slug. */
export const storyName = (plan: PagePlan, slug: string): string => {
  if (slug.startsWith('#')) return partName(slug);
  const module = plan.modules.find(({ story }) => story === slug);
  const headline = module?.deck.find(({ part }) => part === 'headline');
  return headline?.text ?? slug;
};
