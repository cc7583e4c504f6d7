/**
 * An MDX body to blocks: the whole of `src/mdx` behind one function. In: the body and its place.
 * Out: blocks and diagnostics; it never throws.
 */
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { nearestName } from '../diagnostics/nearest-name.ts';
import type { Block } from '../model/block.ts';
import { blocksKept } from './blocks-kept.ts';
import type { AuthorComponent, BodyContext } from './component.ts';
import { authorComponents } from './components/index.ts';
import { evaluateMdx, type MdxSource } from './evaluate.ts';
import { blocksOf } from './to-blocks.ts';

/** What a body gives. `blocks` is empty when the file could not be evaluated. */
export interface ReadBody {
  readonly blocks: readonly Block[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a body; `extra` are the print forms of a site's own components. */
export const readBody = async (
  source: MdxSource,
  extra: readonly AuthorComponent[] = [],
): Promise<ReadBody> => {
  const { nodes, tree, diagnostics, webOnlyNames, places } = await evaluateMdx(source);
  if (nodes === undefined) return { blocks: [], diagnostics };
  const list = [...diagnostics];
  const components = new Map([...authorComponents, ...extra].map((item) => [item.name, item]));
  const report = (diagnostic: Diagnostic): void => {
    const { source: at } = diagnostic;
    list.push(at && places ? { ...diagnostic, source: places(at) } : diagnostic);
  };
  const at = { file: source.file, line: 1, column: 1 };
  const context: BodyContext = {
    at,
    edition: 'both',
    folder: source.folder,
    components,
    webOnlyNames,
    report,
    inlineComponent: (element) => {
      const known = components.has(element.tag) || webOnlyNames.has(element.tag);
      const rule = known ? 'mdx/inline-component' : 'mdx/component';
      const allowed = [...components.keys()];
      const suggestion = known ? '' : (nearestName(element.tag, allowed) ?? '');
      const data = { name: element.tag, suggestion, allowed: allowed.join(' ') };
      report(errorAt(rule, element.at ?? at, data));
    },
  };
  const blocks = blocksOf(nodes, context);
  // A fault that was told may have left its text out.
  if (tree === undefined || hasErrors(list)) return { blocks, diagnostics: list };
  const isOwn = (name: string): boolean => components.has(name);
  return { blocks, diagnostics: [...list, ...blocksKept(tree, blocks, isOwn, source.file)] };
};
