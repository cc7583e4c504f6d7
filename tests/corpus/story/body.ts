/**
 * The body of a story: paragraphs with what real copy has between them (subheads typed three ways, rules,
 * emphasis, pictures at the head or inside, English words).
 */
import { between, percent, pick, type Random } from '../random.ts';
import { subhead } from '../text/heads.ts';
import { paragraph, prose } from '../text/prose.ts';
import { fill } from '../text/slots.ts';
import { nameList, roomOf, special, verse } from './special.ts';
import type { StoryPlan } from './story-plan.ts';

/** From this length on a story without a break is a grey wall. */
const WALL = 800;

/** A subhead as authors type it: the component, Markdown, or a short paragraph without a mark. */
const subheadTyped = (random: Random, way: 'component' | 'markdown' | 'bare'): string => {
  const text = subhead(random);
  if (way === 'component') return `<Subhead>${text}</Subhead>`;
  return way === 'markdown' ? `## ${text}` : text;
};

const withSubheads = (random: Random, paragraphs: readonly string[]): readonly string[] => {
  const way = pick(random, ['component', 'markdown', 'bare', 'bare'] as const);
  const every = between(random, 2, 4);
  return paragraphs.flatMap((text, index) =>
    index > 0 && index % every === 0 ? [subheadTyped(random, way), text] : [text],
  );
};

/** Emphasis and quoted passages over whole words of the text. */
const marked = (random: Random, text: string): string => {
  if (percent(random, 5)) return text.replace(/“([^“”]{3,12})”/u, '**“$1”**');
  if (percent(random, 3)) return text.replace(/《([^《》]+)》/u, '*《$1》*');
  if (percent(random, 2)) return `> ${text}`;
  return text;
};

const figure = (random: Random, { slug, picture }: StoryPlan): string => {
  if (!picture) return '';
  const drawing = picture.form === 'bars';
  const src = `./images/${slug}.${drawing ? 'svg' : 'png'}`;
  const alt = fill(random, drawing ? '各类{thing}的{prop}' : '{room}的{kind}{thing}');
  const caption = fill(random, '{who}在{room}{how}{verb}{thing}。');
  const credit = percent(random, 70) ? ` credit="${fill(random, '{name} 绘')}"` : '';
  if (!drawing && percent(random, 12)) return `![${alt}](${src})`;
  const focus = percent(random, 30) ? ' focus={[0.4, 0.5]}' : '';
  const name = drawing ? 'Chart' : 'Figure';
  return `<${name} src="${src}" alt="${alt}" caption="${caption}"${credit}${drawing ? '' : focus} />`;
};

const proseBody = (random: Random, plan: StoryPlan): readonly string[] => {
  const room = plan.special === undefined ? 0 : roomOf[plan.special];
  const paragraphs = prose(random, Math.max(30, plan.characters - room));
  const long = plan.characters > WALL;
  const headed = long && percent(random, 55) ? withSubheads(random, paragraphs) : paragraphs;
  const ruled = headed.length > 3 && percent(random, 3);
  const at = between(random, 1, Math.max(1, headed.length - 1));
  return [
    ...headed.slice(0, at).map((text) => marked(random, text)),
    ...(plan.special === undefined ? [] : [special(random, plan.special)]),
    ...(ruled ? ['---'] : []),
    ...headed.slice(at).map((text) => marked(random, text)),
  ];
};

const textBlocks = (random: Random, plan: StoryPlan): readonly string[] => {
  if (plan.kind === 'names') {
    return [paragraph(random, 60), nameList(random, Math.max(40, plan.characters - 60))];
  }
  if (plan.kind === 'verse') return [verse(random, plan.characters)];
  if (plan.kind === 'brief' || plan.kind === 'filler') {
    return [paragraph(random, plan.characters)];
  }
  return proseBody(random, plan);
};

/** The body as typed. */
export const bodyText = (random: Random, plan: StoryPlan): string => {
  const blocks = textBlocks(random, plan);
  if (!plan.picture) return blocks.join('\n\n');
  const at = plan.kind === 'photo' || percent(random, 60) ? 0 : between(random, 0, blocks.length);
  return [...blocks.slice(0, at), figure(random, plan), ...blocks.slice(at)].join('\n\n');
};
