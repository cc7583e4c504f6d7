/**
 * A page template as typed to `PageTemplate`, checked: bands equally long, as many columns as the
 * format, one rectangle a letter, every letter explained, `?` only where the rest is solved. In: the
 * template and its YAML. Out: the template, or diagnostics at its lines.
 */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import { isCutFault, leavesOf, parseCuts } from '../model/cut-tree.ts';
import { type AreaSpec, type PageTemplate, REST } from '../model/issue.ts';
import type { TemplateInput } from '../schema/template.ts';
import { type DataPath, dotted, placeOf, type YamlSource } from '../schema/yaml-source.ts';
import { areaOf, claimsOf, type ReadTemplate } from './read-area.ts';
import { readTree } from './read-tree.ts';

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

const checkBands = (
  bands: readonly (readonly string[])[],
  columns: number | undefined,
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
  if (columns !== undefined && first.length !== columns) {
    return [errorAt('model/template-columns', at, { found: first.length, expected: columns })];
  }
  const letters = [...new Set(bands.flat())].filter((letter) => letter !== REST).sort();
  return letters
    .filter((letter) => !isRectangle(bands, letter))
    .map((letter) => errorAt('model/template-shape', at, { letter }));
};

/** Settings of a template besides its letters. */
const settings = ['areas', 'tree', 'rows', 'rest'];

/** Names of a tree as typed: they may be keys of the template too. */
const namesOfTree = (tree: unknown): readonly string[] => {
  if (typeof tree !== 'string') return [];
  const read = parseCuts(tree);
  return isCutFault(read) ? [] : leavesOf(read).map(({ name }) => name);
};

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
    const named = isMap(layout) ? namesOfTree(layout['tree']) : [];
    return (isMap(layout) ? Object.keys(layout) : [])
      .filter((key) => !settings.includes(key) && [...key].length !== 1 && !named.includes(key))
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

/** Reads the template at `path` of an issue's front matter; `columns` are the format's, unknown while it cannot be read. */
export const readTemplate = (
  input: TemplateInput,
  path: DataPath,
  source: YamlSource,
  columns: number | undefined,
): ReadTemplate => {
  if (input.tree !== undefined) return readTree(input, path, source, columns);
  const { areas, rows, rest, tree: _, ...letters } = input;
  const at = placeOf(source, path, 'key');
  if (areas === undefined) {
    const data = {
      key: 'layout.areas',
      example: 'areas: [AAAAA, BBBCC]',
    };
    return { diagnostics: [errorAt('model/missing-key', at, data)] };
  }
  const areasAt = placeOf(source, [...path, 'areas'], 'key');
  const bands = bandsOf(areas);
  const drawn = [...new Set(bands.flat())].filter((letter) => letter !== REST);
  const specs: Record<string, AreaSpec> = {};
  for (const letter of [...drawn].sort()) {
    const place = placeOf(source, [...path, letter], 'key');
    const area = letters[letter];
    specs[letter] = area === undefined ? { stories: [], at: areasAt } : areaOf(area, place);
  }
  const restAt = placeOf(source, [...path, 'rest'], 'key');
  const wrong = [
    ...unknownLetters(Object.keys(letters), drawn, path, source),
    ...checkBands(bands, columns, areasAt),
    ...checkRest(bands, rest, areasAt, restAt),
    ...checkAreas(specs),
    ...drawn.flatMap((letter) =>
      claimsOf(letter, letters[letter], placeOf(source, [...path, letter], 'key')),
    ),
  ];
  if (rows !== undefined && rows.length !== bands.length) {
    const place = placeOf(source, [...path, 'rows'], 'key');
    const data = { found: rows.length, expected: bands.length };
    wrong.push(errorAt('model/template-rows', place, data));
  }
  if (wrong.length > 0) return { diagnostics: wrong };
  const template: PageTemplate = {
    bands,
    rows: rows ?? bands.map(() => '*' as const),
    ...(rows ? { rowsAt: placeOf(source, [...path, 'rows'], 'key') } : {}),
    areas: specs,
    at,
    ...(rest ? { rest } : {}),
  };
  return { template, diagnostics: [] };
};

const unknownLetters = (
  names: readonly string[],
  drawn: readonly string[],
  path: DataPath,
  source: YamlSource,
): readonly Diagnostic[] =>
  names
    .filter((letter) => !drawn.includes(letter))
    .map((letter) =>
      errorAt('model/template-letter', placeOf(source, [...path, letter], 'key'), { letter }),
    );

const checkRest = (
  bands: readonly (readonly string[])[],
  rest: TemplateInput['rest'],
  areasAt: SourcePlace,
  restAt: SourcePlace,
): readonly Diagnostic[] => {
  const band = bands.findIndex((letters) => letters.includes(REST));
  if (band < 0) return rest === undefined ? [] : [errorAt('model/rest-nowhere', restAt)];
  return rest === undefined ? [errorAt('model/rest-missing', areasAt, { band: band + 1 })] : [];
};

const checkAreas = (specs: Readonly<Record<string, AreaSpec>>): readonly Diagnostic[] =>
  Object.entries(specs).flatMap(([letter, area]) => {
    if (area.cols !== undefined) return [errorAt('model/drawn-cols', area.at, { letter })];
    const empty = area.stories.length === 0 && area.furniture === undefined;
    return empty ? [errorAt('model/empty-area', area.at, { letter })] : [];
  });
