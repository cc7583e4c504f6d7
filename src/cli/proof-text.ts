/** A galley proof as text: paragraphs, their lines, what was done to each, and what an edit would win. */
import type { ParagraphProof, ProofLine, ProofSetting, Tier } from '../../print/index.ts';
import type { MessageLanguage } from '../diagnostics/messages/index.ts';
import { roundTo } from '../units/units.ts';

/** A whole proof. */
export interface GalleyProof {
  readonly file: string;
  readonly measureEm: number;
  readonly paragraphs: readonly ParagraphProof[];
}

interface Words {
  readonly head: (proof: GalleyProof, lines: number) => string;
  readonly paragraph: (number: number, role: string, lines: number) => string;
  readonly roles: Readonly<Record<ParagraphProof['role'], string>>;
  readonly range: (counts: string) => string;
  readonly cut: (count: number, unit: 'character' | 'word') => string;
  readonly addition: (count: number, unit: 'character' | 'word') => string;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly squeezed: string;
  readonly opened: string;
  readonly hyphen: string;
  readonly emergency: string;
  readonly row: (row: ProofSetting) => string;
  readonly joint: string;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const words: Readonly<Record<MessageLanguage, Words>> = {
  'zh-CN': {
    head: ({ file, measureEm, paragraphs }, lines) =>
      `${file}：栏宽 ${measureEm} 字，${paragraphs.length} 段 ${lines} 行`,
    paragraph: (number, role, lines) => `第 ${number} 段（${role}）${lines} 行`,
    roles: {
      body: '正文',
      kai: '楷体',
      subhead: '小标题',
      list: '列表',
      verse: '诗',
      names: '名单',
    },
    range: (counts) => `可排 ${counts} 行`,
    cut: (count, unit) => `删 ${count} ${unit === 'word' ? '词' : '字'}可省一行`,
    addition: (count, unit) => `加 ${count} ${unit === 'word' ? '词' : '字'}可多一行`,
    tiers: {
      space: '空格',
      dot: '间隔号',
      bracket: '引号括号',
      comma: '逗顿号',
      autospace: '中西间距',
      stop: '句号',
    },
    squeezed: '挤',
    opened: '拉',
    hyphen: '连字符',
    emergency: '超出限度',
    row: ({ lines, demerits, maxStretchEm, emergency }) =>
      `${lines} 行：代价 ${demerits}，最松 ${maxStretchEm} 字${emergency ? '，超出限度' : ''}`,
    joint: '，',
  },
  en: {
    head: ({ file, measureEm, paragraphs }, lines) =>
      `${file}: measure ${measureEm} em, ${plural(paragraphs.length, 'paragraph')}, ${plural(lines, 'line')}`,
    paragraph: (number, role, lines) => `paragraph ${number} (${role}) ${plural(lines, 'line')}`,
    roles: {
      body: 'body',
      kai: 'Kai',
      subhead: 'subhead',
      list: 'list',
      verse: 'verse',
      names: 'names',
    },
    range: (counts) => `can be set in ${counts}`,
    cut: (count, unit) => `cut ${plural(count, unit)} to save a line`,
    addition: (count, unit) => `add ${plural(count, unit)} for one more`,
    tiers: {
      space: 'spaces',
      dot: 'interpuncts',
      bracket: 'quotes and brackets',
      comma: 'commas',
      autospace: 'Han–Latin gaps',
      stop: 'stops',
    },
    squeezed: 'squeezed',
    opened: 'opened',
    hyphen: 'hyphen',
    emergency: 'past the limits',
    row: ({ lines, demerits, maxStretchEm, emergency }) =>
      `${plural(lines, 'line')}: demerits ${demerits}, loosest ${maxStretchEm} em${emergency ? ', past the limits' : ''}`,
    joint: ', ',
  },
};

/** The proof. `explain` adds adjustments and line tables. */
export const proofText = (
  proof: GalleyProof,
  language: MessageLanguage,
  explain: boolean,
): string => {
  const say = words[language];
  const lines = proof.paragraphs.reduce((sum, { shown }) => sum + shown, 0);
  const parts = proof.paragraphs.map((paragraph, index) =>
    [
      headOf(paragraph, index + 1, say),
      ...paragraph.lines.map((line, at) => lineText(line, at + 1, proof.measureEm, say, explain)),
      ...(explain ? paragraph.table.map((row) => tableRow(row, paragraph.shown, say)) : []),
    ].join('\n'),
  );
  return `${say.head(proof, lines)}\n\n${parts.join('\n\n')}\n`;
};

const headOf = (paragraph: ParagraphProof, number: number, say: Words): string => {
  const counts = paragraph.table.map((row) => row.lines);
  const [least = 0, most = 0] = [counts[0], counts.at(-1)];
  return [
    say.paragraph(number, say.roles[paragraph.role], paragraph.shown),
    ...(most > least ? [say.range(`${least}–${most}`)] : []),
    ...(paragraph.cut ? [say.cut(paragraph.cut.count, paragraph.cut.unit)] : []),
    ...(paragraph.addition
      ? [say.addition(paragraph.addition.count, paragraph.addition.unit)]
      : []),
  ].join(say.joint);
};

/** Adjustments stand in a column of their own, past the widest line. */
const lineText = (
  line: ProofLine,
  number: number,
  measureEm: number,
  say: Words,
  explain: boolean,
): string => {
  const text = `${'　'.repeat(Math.round(line.indentEm))}${line.text}${line.hyphen ? '-' : ''}`;
  const plain = `${String(number).padStart(4)}  ${text}`;
  const notes = explain ? notesOf(line, say) : [];
  if (notes.length === 0) return plain;
  const blank = Math.max(2, Math.ceil(measureEm * 2) + 4 - cellsOf(text));
  return `${plain}${' '.repeat(blank)}${notes.join(say.joint)}`;
};

const notesOf = (line: ProofLine, say: Words): readonly string[] => [
  ...line.squeezed.map(({ tier, em }) => `${say.squeezed} ${roundTo(em, 3)} ${say.tiers[tier]}`),
  ...(line.stretchEm > 0 ? [`${say.opened} ${roundTo(line.stretchEm, 3)}`] : []),
  ...(line.hyphen ? [say.hyphen] : []),
  ...(line.emergency ? [say.emergency] : []),
];

const tableRow = (row: ProofSetting, shown: number, say: Words): string =>
  `   ${row.lines === shown ? '→' : ' '}  ${say.row(row)}`;

/** Cells of a terminal that a text takes: two for all but Latin. */
const cellsOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) < 0x250 ? 1 : 2), 0);
