/**
 * Author components, one definition each: name, props as a Zod schema, print form as
 * blocks. The web form of the same name is `src/web/components/author/<Name>.astro`.
 */
import type { z } from 'zod';
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import type { Block, Edition, RichText } from '../model/block.ts';
import { exampleOf } from '../schema/example.ts';
import { checkData, type SchemaFault } from '../schema/explain-schema.ts';
import { schemasAt } from '../schema/schema-keys.ts';

import type { MdxElement, MdxNode } from './element.ts';

/** What a component's `toBlocks` is given. */
export interface ComponentInput<Props> {
  readonly name: string;
  readonly props: Props;
  readonly children: readonly MdxNode[];
  /** Place of the tag. */
  readonly at: SourcePlace;
  readonly edition: Edition;
  /** The children as blocks, for an edition (default: the component's own). */
  readonly blocks: (edition?: Edition) => readonly Block[];
  /** The children as one paragraph's text; several paragraphs are reported as `mdx/children`. */
  readonly rich: () => RichText;
  /** Some inline nodes as rich text. */
  readonly inline: (nodes: readonly MdxNode[]) => RichText;
  /** A plain string as rich text, white space collapsed. */
  readonly plain: (text: string) => RichText;
  /** A picture's path inside the issue folder; undefined (and reported) when it cannot be used. */
  readonly picture: (src: string) => string | undefined;
  /** Reports that the children are not what the component needs; `expected` is a term. */
  readonly wrongChildren: (expected: string) => void;
  /** Reports any other fault at the tag. */
  readonly report: (diagnostic: Diagnostic) => void;
}

/** A component as its author defines it. */
export interface ComponentDefinition<Props> {
  readonly name: string;
  readonly props: z.ZodType<Props>;
  readonly toBlocks: (input: ComponentInput<Props>) => readonly Block[];
}

/** Services of the body reader that a definition's input is built from. */
export interface ComponentServices {
  readonly blocks: (children: readonly MdxNode[], context: BodyContext) => readonly Block[];
  readonly rich: (input: {
    readonly name: string;
    readonly children: readonly MdxNode[];
    readonly context: BodyContext;
  }) => RichText;
  readonly inline: (nodes: readonly MdxNode[], context: BodyContext) => RichText;
  readonly plain: (text: string) => RichText;
  readonly picture: (src: string, context: BodyContext) => string | undefined;
}

/** A component whose props type is closed over: what a registry holds. */
export interface AuthorComponent {
  readonly name: string;
  readonly props: z.ZodType;
  readonly expand: (
    element: MdxElement,
    context: BodyContext,
    services: ComponentServices,
  ) => readonly Block[];
}

/** A tag with a property as it may be typed: `alt="…"`, `crop={0.3}`. */
const tagExample = (name: string, key: string, schema: z.ZodType): string => {
  const [form] = schemasAt(schema, [key]);
  const value = form === undefined ? '…' : exampleOf(form);
  const isCode = /^[[{\d]|^(?:true|false)$/.test(value);
  return `<${name} ${key}=${isCode ? `{${value}}` : `"${value}"`}>`;
};

const propFault = (
  name: string,
  fault: SchemaFault,
  at: SourcePlace,
  schema: z.ZodType,
): Diagnostic => {
  const [key = ''] = fault.path.map(String);
  const example = tagExample(name, key, schema);
  if (fault.rule === 'model/unknown-key' && fault.path.length === 1) {
    return errorAt('mdx/unknown-prop', at, { ...fault.data, name });
  }
  // An empty text says as little as none: `![](a.jpg)` has no alt.
  const isMissing = fault.rule === 'model/missing-key' || fault.rule === 'model/blank-text';
  if (isMissing && fault.path.length === 1) {
    const markdown = name === 'Figure' && key === 'alt' ? '![…](./images/a.jpg)' : '';
    return errorAt('mdx/missing-prop', at, { name, key, example, markdown });
  }
  return errorAt('mdx/props', at, { value: '', ...fault.data, name, key, example });
};

/** Makes a registry entry of a definition; its props are checked before `toBlocks` is called. */
export const defineComponent = <Props>(definition: ComponentDefinition<Props>): AuthorComponent => {
  const { name } = definition;
  const expand: AuthorComponent['expand'] = (element, outer, services) => {
    const at = element.at ?? outer.at;
    const context: BodyContext = { ...outer, at };
    const checked = checkData(definition.props, element.props);
    if (!checked.ok) {
      for (const fault of checked.faults) {
        context.report(propFault(name, fault, at, definition.props));
      }
      return [];
    }
    const { children } = element;
    return definition.toBlocks({
      name,
      props: checked.value,
      children,
      at,
      edition: context.edition,
      blocks: (edition = context.edition) => services.blocks(children, { ...context, edition }),
      rich: () => services.rich({ name, children, context }),
      inline: (nodes) => services.inline(nodes, context),
      plain: services.plain,
      picture: (src) => services.picture(src, context),
      wrongChildren: (expected) => context.report(errorAt('mdx/children', at, { name, expected })),
      report: context.report,
    });
  };
  return { name, props: definition.props, expand };
};

/** The context of a body or of one element in it. */
export interface BodyContext {
  /** The element being read; the place of faults that have none of their own. */
  readonly at: SourcePlace;
  readonly edition: Edition;
  /** Issue folder, absolute. */
  readonly folder: string;
  readonly components: ReadonlyMap<string, AuthorComponent>;
  readonly webOnlyNames: ReadonlySet<string>;
  readonly report: (diagnostic: Diagnostic) => void;
  /** Reports a component that stands in a sentence. */
  readonly inlineComponent: (element: MdxElement) => void;
}
