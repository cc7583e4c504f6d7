/** Reading a body in a test: its blocks, what was told, and the text of both editions. */
import { createProcessor, type RunOptions, run } from '@mdx-js/mdx';
import type { Diagnostic } from '../../../../src/diagnostics/diagnostic.ts';
import { webRemarkPlugins } from '../../../../src/integration/markdown.ts';
import { authorComponents } from '../../../../src/mdx/components/index.ts';
import type { MdxElement, MdxNode } from '../../../../src/mdx/element.ts';
import { readBody } from '../../../../src/mdx/read-body.ts';
import { fragment, makeJsxDev, nodesOf } from '../../../../src/mdx/runtime.ts';
import { withKind } from '../../../../src/mdx/source/verse-by-kind.ts';
import { articleTextParts, normalizeText } from '../../../../src/model/article-text.ts';
import type { Block } from '../../../../src/model/block.ts';
import { makeArticle } from '../../web/data/make-article.ts';

const folder = import.meta.dirname;
const absolute = `${folder}/a.mdx`;

/** Reads a body as an article's. */
export const read = (body: string, kind?: string) =>
  readBody({ body, file: 'a.mdx', absolute, folder, ...(kind === undefined ? {} : { kind }) });

/** Everything but notes: `rule line:column`. */
export const told = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule, source }) => `${rule} ${source?.line}:${source?.column}`);

/** The text of blocks as conservation on paper compares it. */
export const printedText = (blocks: readonly Block[]): string => {
  const article = { ...makeArticle('a', { headline: '题' }), blocks };
  const parts = articleTextParts(article, 'print').filter(({ part }) => part !== 'headline');
  return normalizeText(parts.map(({ text }) => text).join('\n'));
};

const shownProps = ['title', 'caption', 'credit', 'label', 'by'];

const shown = (node: MdxNode): string => {
  if (typeof node === 'string') return node;
  if (node.type === 'invalid') return '';
  const { tag, props, children }: MdxElement = node;
  if (tag === 'PullQuote' || tag === 'LeadIn') return '';
  const own = shownProps.map((name) => String(props[name] ?? ''));
  return `${own.join('')}${children.map(shown).join('')}`;
};

/** The text of a page that the web's own list of plugins compiles, as a reader would see it. */
export const webText = async (body: string, kind?: string): Promise<string> => {
  const processor = createProcessor({
    format: 'mdx',
    outputFormat: 'function-body',
    development: true,
    providerImportSource: '#',
    remarkPlugins: [...webRemarkPlugins(folder)],
  });
  const data = withKind(kind);
  const code = String(await processor.process({ value: body, path: absolute, data }));
  const jsx = makeJsxDev(() => undefined);
  const names = [...authorComponents.map(({ name }) => name), 'LeadIn'];
  const components = Object.fromEntries(names.map((name) => [name, { component: name }]));
  const scope = { Fragment: fragment, jsx, jsxs: jsx, jsxDEV: jsx };
  const module = await run(code, {
    ...scope,
    useMDXComponents: () => components,
  } as unknown as RunOptions);
  const content = module.default as unknown as (props: object) => unknown;
  return normalizeText(nodesOf(content({})).map(shown).join(''));
};
