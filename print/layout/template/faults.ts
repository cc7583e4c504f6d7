/** Faults of templates that the solver completes, at the places where a designer can mend them. */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { AreaSpec, PageTemplate } from '../../../src/model/issue.ts';
import { sizeBand } from '../band.ts';
import { forcedVariant, headlineFits } from '../module-variant.ts';
import type { PageInput } from '../page.ts';

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
