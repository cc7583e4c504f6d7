/**
 * A page template as typed to `PageTemplate`, checked: bands equally long, as many columns as the
 * format, one rectangle a letter, every letter explained. In: the template and its YAML. Out: the
 * template, or diagnostics at its lines.
 */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { nearestName } from '../text/nearest-name.ts';
import type { AreaSpec, PageTemplate } from './issue.ts';
import type { AreaInput, TemplateInput } from './schema/template.ts';
import { type DataPath, dotted, placeOf, type YamlSource } from './yaml-source.ts';

/** A template, or undefined when a fault forbids using it. */
export interface ReadTemplate {
  readonly template?: PageTemplate;
  readonly diagnostics: readonly Diagnostic[];
}

/** Lines of letters: `A A B` and `AAB` are the same. */
const bandsOf = (areas: string | readonly string[]): readonly (readonly string[])[] =>
  (typeof areas === 'string' ? areas.split('\n') : areas)
    .map((line) => [...line.replace(/\s+/g, '')])
    .filter((band) => band.length > 0);

/** Whether the cells of a letter fill their bounding box. */
const isRectangle = (bands: readonly (readonly string[])[], letter: string): boolean => {
  const cells = bands.flatMap((band, row) =>
    band.flatMap((name, column) => (name === letter ? [{ row, column }] : [])),
  );
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const height = Math.max(...rows) - Math.min(...rows) + 1;
  const width = Math.max(...columns) - Math.min(...columns) + 1;
  return cells.length === height * width;
};

const areaOf = (input: AreaInput, at: SourcePlace): AreaSpec => {
  if (typeof input === 'string') return { stories: [input], at };
  if (Array.isArray(input)) return { stories: input, at };
  const { story, stories, ...settings } = input;
  const given = Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  ) as Omit<AreaSpec, 'stories' | 'at'>;
  return { ...given, stories: stories ?? (story === undefined ? [] : [story]), at };
};

const checkBands = (
  bands: readonly (readonly string[])[],
  columns: number,
  at: SourcePlace,
): readonly Diagnostic[] => {
  const [first = []] = bands;
  const uneven = bands.flatMap((band, index) =>
    band.length === first.length
      ? []
      : [
          errorAt('model/template-bands', at, {
            band: index + 1,
            found: band.length,
            expected: first.length,
          }),
        ],
  );
  if (uneven.length > 0) return uneven;
  if (first.length !== columns) {
    return [errorAt('model/template-columns', at, { found: first.length, expected: columns })];
  }
  const letters = [...new Set(bands.flat())].sort();
  return letters
    .filter((letter) => !isRectangle(bands, letter))
    .map((letter) => errorAt('model/template-shape', at, { letter }));
};

/** Settings of a template besides its letters. */
const settings = ['areas', 'rows'];

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Mistyped settings in the templates of an issue's raw data: keys that are neither a setting nor a
 * single letter. Looked for before the schema, which would take them for areas. `paths` are theirs.
 */
export const mistypedTemplateKeys = (
  source: YamlSource,
): { readonly diagnostics: readonly Diagnostic[]; readonly paths: readonly string[] } => {
  const pages = isMap(source.data) ? source.data['pages'] : undefined;
  const found = (Array.isArray(pages) ? pages : []).flatMap((page: unknown, index) => {
    const layout = isMap(page) ? page['layout'] : undefined;
    return (isMap(layout) ? Object.keys(layout) : [])
      .filter((key) => !settings.includes(key) && [...key].length !== 1)
      .map((key) => ({ key, path: ['pages', index, 'layout', key] }));
  });
  const diagnostics = found.map(({ key, path }) => {
    const data = {
      key,
      where: 'layout',
      suggestion: nearestName(key, settings) ?? '',
      allowed: [...settings, 'A', 'B', '…'].join(', '),
    };
    return errorAt('model/unknown-key', placeOf(source, path, 'key'), data);
  });
  return { diagnostics, paths: found.map(({ path }) => dotted(path)) };
};

/** Reads the template at `path` of an issue's front matter; `columns` are the format's. */
export const readTemplate = (
  input: TemplateInput,
  path: DataPath,
  source: YamlSource,
  columns: number,
): ReadTemplate => {
  const { areas, rows, ...letters } = input;
  const at = placeOf(source, path, 'key');
  const areasAt = placeOf(source, [...path, 'areas'], 'key');
  const bands = bandsOf(areas);
  const drawn = [...new Set(bands.flat())];
  const names = Object.keys(letters);
  const specs: Record<string, AreaSpec> = {};
  for (const letter of [...drawn].sort()) {
    const place = placeOf(source, [...path, letter], 'key');
    const area = letters[letter];
    specs[letter] = area === undefined ? { stories: [], at: areasAt } : areaOf(area, place);
  }
  const wrong: Diagnostic[] = [];
  for (const letter of names) {
    if (drawn.includes(letter)) continue;
    wrong.push(
      errorAt('model/template-letter', placeOf(source, [...path, letter], 'key'), { letter }),
    );
  }
  wrong.push(...checkBands(bands, columns, areasAt));
  if (rows !== undefined && rows.length !== bands.length) {
    const place = placeOf(source, [...path, 'rows'], 'key');
    const data = { found: rows.length, expected: bands.length };
    wrong.push(errorAt('model/template-rows', place, data));
  }
  for (const [letter, area] of Object.entries(specs)) {
    if (area.stories.length === 0 && area.furniture === undefined) {
      wrong.push(errorAt('model/empty-area', area.at, { letter }));
    }
  }
  if (wrong.length > 0) return { diagnostics: wrong };
  const template = { bands, rows: rows ?? bands.map(() => '*' as const), areas: specs, at };
  return { template, diagnostics: [] };
};
