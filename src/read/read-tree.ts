/**
 * A page's cuts as typed (`tree: "A/((B/D)|(C/E))"`) to a `PageTemplate`: every name is a letter whose
 * settings stand below, or the slug of a story, or a part of the page that the report calls `#…`. In: the
 * template and its YAML. Out: the template, or diagnostics at the very character.
 */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { type CutFault, isCutFault, leavesOf, parseCuts } from '../model/cut-tree.ts';
import type { AreaSpec } from '../model/issue.ts';
import type { TemplateInput } from '../schema/template.ts';
import { type DataPath, dotted, placeOf, type YamlSource } from '../schema/yaml-source.ts';
import { areaOf, claimsOf, type ReadTemplate } from './read-area.ts';

/** Settings that only a drawing of areas can have. */
const OF_AREAS = ['areas', 'rows', 'rest'] as const;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The place of a character of the tree; the value's when it stands on lines of its own. */
const placeAt = (source: YamlSource, path: DataPath, offset: number): SourcePlace => {
  const text = source.texts.get(dotted(path));
  if (text?.column === undefined) return placeOf(source, path, 'value');
  return { ...text, column: text.column + offset };
};

/** Reads a template that gives a tree; `columns` are the format's, unknown while it cannot be read. */
export const readTree = (
  input: TemplateInput,
  path: DataPath,
  source: YamlSource,
  columns: number | undefined,
): ReadTemplate => {
  const { areas: _areas, rows: _rows, rest: _rest, tree: text = '', ...letters } = input;
  const treePath = [...path, 'tree'];
  const cuts = parseCuts(text);
  const wrong: Diagnostic[] = OF_AREAS.filter((key) => input[key] !== undefined).map((key) =>
    errorAt('model/tree-key', placeOf(source, [...path, key], 'key'), { key }),
  );
  if (isCutFault(cuts)) {
    return { diagnostics: [...wrong, syntaxFault(cuts, placeAt(source, treePath, cuts.offset))] };
  }
  const areas = new Map<string, AreaSpec>();
  for (const { name, offset } of leavesOf(cuts)) {
    const at = placeAt(source, treePath, offset);
    if (areas.has(name)) wrong.push(errorAt('model/tree-twice', at, { name }));
    const typed = Object.hasOwn(letters, name) ? letters[name] : undefined;
    const place = placeOf(source, [...path, name], 'key');
    const area = typed === undefined ? { stories: [], at } : areaOf(typed, place);
    const spec = withSlug(name, area);
    areas.set(name, spec);
    wrong.push(...checkArea(name, spec, typed !== undefined, columns));
    wrong.push(...claimsOf(name, typed, place));
  }
  for (const letter of Object.keys(letters)) {
    if (areas.has(letter)) continue;
    const at = placeOf(source, [...path, letter], 'key');
    wrong.push(errorAt('model/template-letter', at, { letter }));
  }
  if (wrong.length > 0) return { diagnostics: wrong };
  const at = placeOf(source, path, 'key');
  const named = Object.fromEntries(areas);
  return { template: { bands: [], rows: [], areas: named, tree: cuts, at }, diagnostics: [] };
};

/** A name without a story of its own is the story's slug. */
const withSlug = (name: string, area: AreaSpec): AreaSpec => {
  const given = area.stories.length > 0 || area.furniture !== undefined;
  return given || !SLUG.test(name) ? area : { ...area, stories: [name] };
};

const checkArea = (
  name: string,
  spec: AreaSpec,
  explained: boolean,
  columns: number | undefined,
): readonly Diagnostic[] => {
  const wide = columns !== undefined && (spec.cols ?? 0) > columns;
  const width = wide
    ? [errorAt('model/tree-cols', spec.at, { name, cols: spec.cols ?? 0, columns })]
    : [];
  if (spec.stories.length > 0 || spec.furniture !== undefined || name.startsWith('#')) return width;
  const rule = explained ? 'model/empty-area' : 'model/tree-name';
  return [...width, errorAt(rule, spec.at, explained ? { letter: name } : { name })];
};

const syntaxFault = (fault: CutFault, at: SourcePlace): Diagnostic =>
  errorAt('model/tree-syntax', at, {
    position: fault.offset + 1,
    found: fault.found === '' ? '@end-of-text' : fault.found,
    why: `@cuts-${fault.fault}`,
  });
