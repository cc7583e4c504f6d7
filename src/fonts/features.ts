/**
 * How type is shaped, named once: subsets, the composer's measures, the sheets' style and the cards all
 * read this table, so that a line is drawn as wide as it was planned.
 *
 * Han, kana and their marks are set solid (CLREQ 3.1, JLREQ 3.1.2): each stands at its own advance and
 * nothing between two of them is kerned or joined. Letters and what stands among them are shaped as a
 * word, with what shapers turn on by themselves (OpenType feature registry: kern, liga, clig, calt), but
 * without localized forms: which sign takes one depends on the script of its neighbours, which the browser
 * finds anew in each leg. Words of heads, captions and cards are kerned but not joined: they may be
 * letter-spaced (CSS Text 3, 8.2: then no ligatures), and a card places them piece by piece.
 * Every feature is written out: a default that differs between two shapers would be drift.
 */

/**
 * `solid` Han, kana, marks; `dash` ——, full-width whatever script stands around it; `word` letters and the
 * signs among them in running text, `display` elsewhere; `plain` signs alone; `figures` on the half-em grid.
 */
export type Shaping = 'solid' | 'dash' | 'word' | 'display' | 'plain' | 'figures';

type Features = Readonly<Record<string, 0 | 1>>;

const JOINED = ['liga', 'clig', 'calt'] as const;
/** No shaper here kerns down the line: HarfBuzz does not by itself, a browser does when told to kern. */
const NEVER = ['vkrn', 'halt', 'palt', 'chws', 'vhal', 'vpal', 'vchw'] as const;

const all = (tags: readonly string[], value: 0 | 1): Features =>
  Object.fromEntries(tags.map((tag) => [tag, value]));

const never = all(NEVER, 0);
const apart = { kern: 0, ...all(JOINED, 0), ...never } as const;

/** The features of each kind of run, on (1) or off (0), by OpenType tag. */
export const SHAPING: Readonly<Record<Shaping, Features>> = {
  solid: { ...apart, locl: 1 },
  dash: { ...apart, locl: 1, fwid: 1 },
  word: { kern: 1, ...all(JOINED, 1), ...never, locl: 0 },
  display: { kern: 1, ...all(JOINED, 0), ...never, locl: 0 },
  plain: { ...apart, locl: 0 },
  figures: { ...apart, locl: 0, hwid: 1 },
};

/** The features of a run as a value of CSS `font-feature-settings`; Satori reads the same. */
export const featureSettings = (shaping: Shaping, more: Features = {}): string =>
  Object.entries({ ...SHAPING[shaping], ...more })
    .map(([tag, value]) => `"${tag}" ${value}`)
    .join(', ');

/**
 * Layout features kept in subsets: all that is named above, what shapers never leave out (composition,
 * localized forms, the place of a mark), and what the web edition's own style may ask for.
 */
export const keptFeatures: readonly string[] = [
  ...['ccmp', 'locl', 'rlig', 'mark', 'mkmk', 'vert', 'vrt2', 'kern'],
  ...JOINED,
  ...NEVER,
  ...['hwid', 'pwid', 'fwid'],
];
