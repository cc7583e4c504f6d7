/** The front matter of a story, as an author types it. */
import { between, percent, pick, type Random, weighted } from '../random.ts';
import { briefHeadline, deck, headline, kicker, shortHeadline } from '../text/heads.ts';
import { fill } from '../text/slots.ts';
import type { StoryPlan } from './story-plan.ts';

/** YAML of a text: quoted where a plain one would be read as something else. */
const yamlText = (text: string): string =>
  /^[\w\p{Script=Han}“《【（][^#:"]*$/u.test(text) && !/^[\d.]+$/u.test(text)
    ? text
    : JSON.stringify(text);

const names = (random: Random, most: number): string =>
  `[${Array.from({ length: between(random, 1, most) }, () => fill(random, '{name}')).join(', ')}]`;

/** Every form of a byline, none too. */
const byline = (random: Random, plan: StoryPlan): readonly string[] => {
  const reporters = `reporters: ${names(random, 3)}`;
  const correspondents = `correspondents: ${names(random, 2)}`;
  const photographers = `photographers: ${names(random, 1)}`;
  const source = `source: ${fill(random, pick(random, ['本报编辑部', '{name}', '石谱组', '本报评论员']))}`;
  if (plan.kind === 'comment' || plan.kind === 'verse') return [`byline: { ${source} }`];
  const form = weighted(random, [
    ['none', 26],
    ['reporters', 34],
    ['both', 14],
    ['photo', 8],
    ['source', 12],
    ['correspondents', 6],
  ] as const);
  if (form === 'none') return [];
  if (form === 'both') return ['byline:', `  ${reporters}`, `  ${correspondents}`];
  const parts = { reporters, correspondents, source, photo: `${reporters}, ${photographers}` };
  return [`byline: { ${parts[form]} }`];
};

const wishes = (random: Random, plan: StoryPlan): readonly string[] => {
  const found = [
    plan.priority > 1 && percent(random, 7) ? 'box: true' : '',
    percent(random, 7) ? 'optional: [kicker, deck]' : '',
    percent(random, 5) ? `trim: ${between(random, 2, 8)}` : '',
    plan.priority > 2 && percent(random, 2) ? 'columns: [1, 2]' : '',
  ].filter((wish) => wish !== '');
  return found.length > 0 ? [`print: { ${found.join(', ')} }`] : [];
};

const decks = (random: Random, plan: StoryPlan): readonly string[] => {
  const share = plan.priority === 1 ? 34 : plan.priority === 2 ? 20 : 6;
  if (plan.kind === 'brief' || plan.kind === 'filler') return [];
  return [
    percent(random, share) ? `kicker: ${yamlText(kicker(random))}` : '',
    percent(random, share) ? `deck: ${yamlText(deck(random))}` : '',
    percent(random, 22) ? `shortHeadline: ${yamlText(shortHeadline(random))}` : '',
  ].filter((line) => line !== '');
};

/** The front matter with its rules. */
export const frontMatter = (random: Random, plan: StoryPlan): string => {
  const short = plan.kind === 'brief' || plan.kind === 'filler' || plan.kind === 'verse';
  const head = short ? briefHeadline(random) : headline(random);
  const keep = percent(random, 6) ? [`keep: [${fill(random, '{tool}, {thing}')}]`] : [];
  const kind = plan.kind === 'article' && percent(random, 60) ? [] : [`kind: ${plan.kind}`];
  return [
    '---',
    `headline: ${yamlText(head)}`,
    ...decks(random, plan),
    ...kind,
    ...byline(random, plan),
    `page: ${plan.page}`,
    `section: ${plan.section}`,
    ...(plan.priority === 3 && percent(random, 50) ? [] : [`priority: ${plan.priority}`]),
    ...keep,
    ...wishes(random, plan),
    '---',
  ].join('\n');
};
