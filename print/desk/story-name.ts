/** What the desk calls a story: its headline as set on the page. In: the plan, a slug. Out: words. */
import type { PagePlan } from '../page-plan/page-plan.ts';

const furnitureNames: Readonly<Record<string, string>> = {
  '#refers': '导读',
  '#ornament': '题花',
  '#blank': '空白',
};

/** The headline of a slug; a group by its label; furniture by its trade name; else the slug. */
export const storyName = (plan: PagePlan, slug: string): string => {
  if (slug.startsWith('#')) return furnitureNames[slug] ?? slug.slice(1);
  const module = plan.modules.find(({ story }) => story === slug);
  const headline = module?.deck.find(({ part }) => part === 'headline');
  return headline?.text ?? slug;
};
