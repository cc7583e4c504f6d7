/**
 * `--dump galley`: the galleys that layout asked for, by story and measure: each paragraph with the line counts it can
 * be set in and their demerits, and what stands beside the flow.
 */
import type { Galley, GalleyItem, GalleyParagraph, Insert } from '../../typeset/galley-types.ts';
import { figure, indented, type StageDump, textOf } from './dump.ts';

/** Characters of a paragraph that tell it from the others. */
const OPENING = 12;

/** The galleys of an issue by slug, narrowest first. */
export const dumpGalleys = (
  issue: string,
  galleys: ReadonlyMap<string, readonly Galley[]>,
): StageDump => ({
  stage: 'galley',
  text: textOf([
    `# galley ${issue}`,
    ...[...galleys].flatMap(([story, list]) => [
      `## ${story}`,
      ...(list.length === 0 ? ['no measure was asked for'] : list.flatMap(galleyLines)),
    ]),
  ]),
  data: [...galleys].flatMap(([story, list]) =>
    list.map((galley) => ({
      issue,
      story,
      measureEm: galley.measureEm,
      items: galley.items.map(itemData),
      inserts: galley.inserts.map(({ block, content }) => ({ block, kind: content.kind })),
      omissions: galley.omissions,
    })),
  ),
});

const galleyLines = ({ measureEm, items, inserts, omissions }: Galley): readonly string[] => {
  const paragraphs = items.filter((item) => item.kind === 'paragraph');
  const lines = paragraphs.reduce((sum, { composed }) => sum + composed.natural, 0);
  return [
    `${figure(measureEm)} em: ${paragraphs.length} paragraphs, ${lines} lines`,
    ...indented([
      ...items.map(itemLine),
      ...inserts.map(insertLine),
      ...omissions.map(({ block, why, text }) => `${block} left out, ${why}: ${opening(text)}`),
    ]),
  ];
};

const itemLine = (item: GalleyItem): string => {
  if (item.kind === 'space') return `space ${item.rows}`;
  const { block, role, composed, text, solid, keepWithNext, minHead } = item;
  const marks = [
    ...(solid ? ['solid'] : []),
    ...(minHead === undefined ? [] : [`head ${minHead}`]),
    ...(keepWithNext > 0 ? [`keep ${keepWithNext}`] : []),
  ];
  const table = countsOf(item).map(({ lines, demerits }) => `${lines}: ${figure(demerits)}`);
  const kept = marks.length > 0 ? `, ${marks.join(', ')}` : '';
  return `${block} ${role}, natural ${composed.natural}; ${table.join(', ')}${kept}  ${opening(text)}`;
};

/** The line counts of a paragraph, fewest first. */
const countsOf = ({ composed }: GalleyParagraph) =>
  [...composed.table]
    .sort(([a], [b]) => a - b)
    .map(([lines, { demerits, emergency }]) => ({ lines, demerits, emergency }));

const itemData = (item: GalleyItem): object =>
  item.kind === 'space'
    ? item
    : {
        kind: item.kind,
        block: item.block,
        role: item.role,
        text: item.text,
        natural: item.composed.natural,
        counts: countsOf(item),
        solid: item.solid,
        keepWithNext: item.keepWithNext,
      };

const insertLine = ({ block, content }: Insert): string =>
  `${block} insert, ${content.kind}${content.kind === 'figure' ? ` ${content.src}` : ''}`;

const opening = (text: string): string => {
  const chars = [...text];
  return chars.length > OPENING ? `${chars.slice(0, OPENING).join('')}…` : text;
};
