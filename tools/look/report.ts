/** The comparison as one HTML page: before, after and difference side by side, the greatest difference first. */
import { type Compared, differenceName, type Size } from './compare.ts';

/** What the page says of itself. */
export interface ReportWords {
  /** Where the pictures before and after come from. */
  readonly before: string;
  readonly after: string;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);

/** A picture's address beside the page; each part of its name escaped, since `#` and `?` may stand in one. */
const addressOf = (folder: string, name: string): string =>
  escapeHtml([folder, ...name.split('/')].map(encodeURIComponent).join('/'));

const STYLE = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem; background: #f4f4f2; color: #222; }
section { margin: 0 0 2rem; padding-top: 0.5rem; border-top: 1px solid #bbb; }
h2 { font-size: 1rem; margin: 0 0 0.5rem; }
h2 b { display: inline-block; min-width: 6em; }
.pictures { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; }
figure { margin: 0; flex: 0 1 auto; }
figcaption { color: #666; font-size: 0.8rem; }
img { display: block; max-width: min(30vw, 640px); height: auto; background: #fff; box-shadow: 0 0 0 1px #ccc; }
details .pictures { flex-wrap: wrap; }
details figure { width: 12rem; overflow-wrap: anywhere; }
details img { width: 12rem; height: 14rem; object-fit: cover; object-position: top; }
summary { font-weight: bold; padding: 0.5rem 0; border-top: 1px solid #bbb; }
`;

/** The page; addresses are relative to it: `before/`, `after/`, `differences/`. */
export const reportHtml = (compared: readonly Compared[], words: ReportWords): string => {
  const of = (state: Compared['state']) => compared.filter((one) => one.state === state);
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>Banxin: before and after</title>',
    `<style>${STYLE}</style></head><body>`,
    '<h1>Before and after</h1>',
    `<p>Before: ${escapeHtml(words.before)}. After: ${escapeHtml(words.after)}.</p>`,
    `<p>${escapeHtml(summary(compared))}</p>`,
    ...wall('New', of('new'), 'after', true),
    ...wall('Gone', of('gone'), 'before', true),
    ...of('changed').map(section),
    ...wall('Not changed', of('same'), 'after', false),
    '</body></html>',
    '',
  ].join('\n');
};

/** `12 changed, 1 new, 0 gone, 240 the same`. */
export const summary = (compared: readonly Compared[]): string => {
  const count = (state: Compared['state']): number =>
    compared.filter((one) => one.state === state).length;
  return `${count('changed')} changed, ${count('new')} new, ${count('gone')} gone, ${count('same')} the same`;
};

const percent = (difference: number): string => `${(100 * difference).toFixed(3)} %`;

/** Small pictures of one take, none where there are none. */
const wall = (
  title: string,
  compared: readonly Compared[],
  take: 'before' | 'after',
  open: boolean,
): readonly string[] =>
  compared.length === 0
    ? []
    : [
        `<details${open ? ' open' : ''}><summary>${title}: ${compared.length}</summary><div class="pictures">`,
        ...compared.map((one) => figure(take, one.name, one.name, one[take])),
        '</div></details>',
      ];

/** One changed picture, side by side with what it was. */
const section = ({ name, difference, before, after }: Compared): string => {
  const pictures = [
    figure('before', name, 'before', before),
    figure('after', name, 'after', after),
    figure('differences', differenceName(name), 'difference'),
  ];
  return [
    `<section><h2><b>${percent(difference)}</b> ${escapeHtml(name)}</h2>`,
    `<div class="pictures">${pictures.join('')}</div></section>`,
  ].join('\n');
};

const figure = (folder: string, name: string, caption: string, size?: Size): string => {
  const address = addressOf(folder, name);
  const told = size ? `${caption}, ${size.width} × ${size.height}` : caption;
  const frame = size ? ` width="${size.width}" height="${size.height}"` : '';
  return `<figure><a href="${address}"><img loading="lazy" src="${address}" alt=""${frame}></a><figcaption>${escapeHtml(told)}</figcaption></figure>`;
};
