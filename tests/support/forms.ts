/**
 * A newspaper that shows heads in every form, for tests and for the sheet of decks: stories with heads of
 * all lengths, stacked in bands of areas whose columns the caller names.
 */
import type { HeadForm } from '../../src/model/head-form.ts';
import { type Files, prose } from './paper.ts';

/** One head to show. */
export interface ShownHead {
  readonly slug: string;
  readonly form: HeadForm;
  readonly headline: string;
  readonly kicker?: string;
  readonly deck?: string;
  readonly priority?: 1 | 2 | 3 | 4;
  /** Characters of body text. */
  readonly body: number;
}

/** A band of a page: heads side by side with the columns of each. */
export type Band = readonly { readonly head: ShownHead; readonly cols: number }[];

const matter = (head: ShownHead, page: number): string =>
  [
    '---',
    `headline: ${head.headline}`,
    ...(head.kicker === undefined ? [] : [`kicker: ${head.kicker}`]),
    ...(head.deck === undefined ? [] : [`deck: ${head.deck}`]),
    `page: ${page}`,
    `priority: ${head.priority ?? 2}`,
    'byline: { reporters: [沈嘉禾] }',
    '---',
    '',
    ...(head.form === 'over'
      ? ['<Figure src="./images/a.jpg" alt="灰" caption="卷筒纸。" crop={0.4} />', '']
      : []),
    prose(head.body),
    '',
  ].join('\n');

const page = (bands: readonly Band[], number: number): string => {
  const letters = bands.map((band, row) =>
    band.flatMap(({ cols }, at) => Array.from({ length: cols }, () => letter(row, at))).join(' '),
  );
  const areas = bands.flatMap((band, row) =>
    band.map(({ head }, at) => {
      return `      ${letter(row, at)}: { story: ${head.slug}, head: ${head.form} }`;
    }),
  );
  return [
    `  - number: ${number}`,
    `    name: 题式${number}`,
    '    layout:',
    '      areas: |',
    ...letters.map((row) => `        ${row}`),
    ...areas,
  ].join('\n');
};

const letter = (row: number, at: number): string => String.fromCharCode(65 + row * 3 + at);

/** The files of an issue whose pages hold these bands. */
export const formsPaper = (pages: readonly (readonly Band[])[]): Files => {
  const day = 'issues/2023-08-18';
  const stories = pages.flatMap((bands, index) =>
    bands.flat().map(({ head }): [string, string] => {
      return [`${day}/${head.slug}.mdx`, matter(head, index + 1)];
    }),
  );
  const sheets = pages.map((bands, index) => page(bands, index + 1)).join('\n');
  return {
    'issues/newspaper.yaml': 'name: 版心报\nlexicon: [沈嘉禾]\n',
    [`${day}/issue.mdx`]: `---\ndate: 2023-08-18\nnumber: 33\npages:\n${sheets}\n---\n`,
    ...Object.fromEntries(stories),
  };
};
