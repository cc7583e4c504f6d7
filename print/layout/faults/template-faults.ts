/** Faults of templates that the solver completes, at the places where a designer can mend them. */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { AreaSpec, PageTemplate } from '../../../src/model/issue.ts';
import type { AreaShape } from '../../geometry/area-shape.ts';
import { sizeBand } from '../head/size-band.ts';
import { forcedVariant, headlineFits, moduleTable } from '../module/module-variant.ts';
import type { PageInput } from '../page-input.ts';

/** A fault of the page's template; `data` is beside the number of the page. */
export const pageFault = (
  input: PageInput,
  template: PageTemplate,
  rule: Diagnostic['rule'],
  data: Diagnostic['data'],
): Diagnostic => ({
  rule,
  severity: 'error',
  data: { page: input.page.number, ...data },
  source: template.at,
});

/** A drawn area whose fixed rows are too few for its story; nothing where its rows are free or enough. */
export const tooSmall = (
  input: PageInput,
  template: PageTemplate,
  shape: AreaShape,
): readonly Diagnostic[] => {
  const spec = template.areas[shape.letter];
  const alone = spec?.stories.length === 1 ? input.stories.get(spec.stories[0] ?? '') : undefined;
  const bands = template.rows.slice(shape.firstBand, shape.endBand);
  if (!spec || !alone || spec.label || bands.includes('*')) return [];
  const height = bands.reduce<number>((sum, rows) => sum + (rows === '*' ? 0 : rows), 0);
  const { format } = input.publication;
  const module = { story: alone, spec, cols: shape.cols, format, type: input.type };
  const heights = [...moduleTable(module).keys()];
  const need = Math.min(...heights.filter((rows) => rows > height));
  if (heights.includes(height) || !Number.isFinite(need)) return [];
  const lines =
    forcedVariant(module, height)?.poured.overset ?? Math.max(1, (need - height) * shape.cols);
  if (lines === 0) return [];
  const data = {
    headline: alone.article.headline.text,
    lines,
    characters: Math.round(lines * format.measureEm * 0.95),
    rows: need - height,
    area: shape.letter,
    page: input.page.number,
    cols: shape.cols,
    height,
    need,
  };
  return [{ rule: 'layout/overset', severity: 'error', data, source: spec.at }];
};

/** A story alone in an area that is too narrow for its headline or its pictures at any height. */
export const unfitFaults = (
  input: PageInput,
  spec: AreaSpec | undefined,
  cols: number,
): readonly Diagnostic[] => {
  const [slug, ...others] = spec?.stories ?? [];
  const story = slug === undefined ? undefined : input.stories.get(slug);
  if (!spec || !story || others.length > 0 || spec.label) return [];
  const { format } = input.publication;
  const module = { story, spec, cols, format, type: input.type };
  if (forcedVariant(module, format.rows)) return [];
  const { article } = story;
  const rule = headlineFits(module) ? 'layout/inserts-do-not-fit' : 'layout/headline-does-not-fit';
  const sizePt = spec.sizePt ?? sizeBand(article).min;
  const data = { headline: article.headline.text, cols, sizePt, page: input.page.number };
  return [{ rule, severity: 'error', data, source: spec.at }];
};
