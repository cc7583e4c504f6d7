/** A `layout:` in YAML as the model reads it, for tests that paste what the solver wrote. */
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { PageTemplate } from '../../src/model/issue.ts';
import { readTemplate } from '../../src/read/read-template.ts';
import { checkYaml } from '../../src/schema/explain-schema.ts';
import { issueSchema } from '../../src/schema/issue.ts';
import { readYaml } from '../../src/schema/yaml-source.ts';

const head = 'date: 2023-08-18\nnumber: 33\npages:\n  - number: 1\n    name: 要闻\n';

/** The template of a page over so many columns; throws when the model refuses it. */
export const readLayout = (layout: string, columns = 5): PageTemplate => {
  const { template, diagnostics } = tryLayout(layout, columns);
  if (!template) throw new Error(JSON.stringify(diagnostics));
  return template;
};

/** The same, faults handed back. */
export const tryLayout = (
  layout: string,
  columns = 5,
): { readonly template?: PageTemplate; readonly diagnostics: readonly Diagnostic[] } => {
  const source = readYaml(`${head}${layout.replace(/^/gm, '    ')}`, { file: 'issue.mdx' });
  const { value, diagnostics } = checkYaml(issueSchema, source);
  const input = value?.pages[0]?.layout;
  if (!input) return { diagnostics };
  return readTemplate(input, ['pages', 0, 'layout'], source, columns);
};
