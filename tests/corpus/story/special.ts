/** Parts of a body that are no prose, as an author types them: tables, names, verse, boxes. */
import { between, percent, pick, type Random } from '../random.ts';
import { kicker, subhead } from '../text/heads.ts';
import { paragraph, sentence } from '../text/prose.ts';
import { fill } from '../text/slots.ts';
import type { StoryPlan } from './story-plan.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table of things and figures, plain Markdown or in `<Table>`. */
const table = (random: Random): string => {
  const columns = between(random, 2, 4);
  const numbers = columns - 1;
  const heads = ['名称', ...Array.from({ length: numbers }, () => fill(random, '{prop}'))];
  const rule = ['---', ...Array.from({ length: numbers }, () => '---:')];
  const rows = Array.from({ length: between(random, 3, 12) }, () => [
    fill(random, percent(random, 30) ? '{tool}' : '{thing}'),
    ...Array.from({ length: numbers }, () => fill(random, percent(random, 50) ? '{fig}' : '{n}')),
  ]);
  const lines = [heads, rule, ...rows].map(row).join('\n');
  if (percent(random, 45)) return lines;
  const caption = fill(random, '{thing}{prop}对照');
  return `<Table caption="${caption}">\n\n${lines}\n\n</Table>`;
};

/** A list of invented names, about a line of three names in 14 characters of room. */
export const nameList = (random: Random, characters: number): string => {
  const count = Math.max(9, Math.round(characters / 5));
  const names = Array.from({ length: count }, () => `- ${fill(random, '{name}')}`);
  return `<NameList>\n\n${names.join('\n')}\n\n</NameList>`;
};

const VERSE_LINES: readonly string[] = [
  '{thing}在{room}醒着',
  '一{mw}，一{mw}，数到天亮',
  '{kind}{thing}',
  '先{verb}，再{verb}',
  '缝里有光',
  '{tool}说：慢一点',
  '没有哪一{mw}是多余的',
  '我{how}{verb}',
  '听{part}的回声',
];

/** Stanzas of two to five lines. */
export const verse = (random: Random, characters: number): string => {
  const stanzas: string[] = [];
  for (let left = characters; left > 0; ) {
    const lines = Array.from({ length: between(random, 2, 5) }, () =>
      fill(random, pick(random, VERSE_LINES)),
    );
    stanzas.push(lines.join('\\\n'));
    left -= lines.length * 14;
  }
  return `<Verse>\n\n${stanzas.join('\n\n')}\n\n</Verse>`;
};

const makers: Readonly<Record<NonNullable<StoryPlan['special']>, (random: Random) => string>> = {
  table,
  box: (random) =>
    `<Box title="${subhead(random)}">\n\n${paragraph(random, between(random, 60, 160))}\n\n</Box>`,
  list: (random) => {
    const mark = pick(random, ['-', '1.']);
    return Array.from({ length: between(random, 3, 6) }, (_, index) => {
      const marker = mark === '-' ? '-' : `${index + 1}.`;
      return `${marker} ${sentence(random)}`;
    }).join('\n');
  },
  summary: (random) => `<Summary>\n\n${paragraph(random, between(random, 40, 90))}\n\n</Summary>`,
  'pull-quote': (random) =>
    `<PullQuote by="${fill(random, '{name}')}">${kicker(random)}</PullQuote>`,
  qr: (random) =>
    `<QR href="https://banxin.example/${between(random, 100, 999)}" label="${fill(random, '扫码看{thing}')}" />`,
};

/** The part of that name. */
export const special = (random: Random, kind: NonNullable<StoryPlan['special']>): string =>
  makers[kind](random);

/** Characters of room that such a part takes, about. */
export const roomOf: Readonly<Record<NonNullable<StoryPlan['special']>, number>> = {
  table: 150,
  box: 150,
  list: 190,
  summary: 80,
  'pull-quote': 60,
  qr: 90,
};
