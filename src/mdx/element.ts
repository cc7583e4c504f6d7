/**
 * The element tree that our JSX runtime builds from an evaluated MDX file: plain data, each element
 * with the line and column of its tag. `to-blocks` reads it; no HTML is ever made here.
 */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';

/** A child: text, an element, or a value that cannot be shown (an object, a function). */
export type MdxNode = string | MdxElement | InvalidNode;

/** One element. `tag` is the HTML tag or the component's name. */
export interface MdxElement {
  readonly type: 'html' | 'component' | 'fragment';
  readonly tag: string;
  readonly props: Readonly<Record<string, unknown>>;
  readonly children: readonly MdxNode[];
  readonly at: SourcePlace | undefined;
}

/** A value in braces that is neither text nor element. */
export interface InvalidNode {
  readonly type: 'invalid';
  readonly what: string;
}

/** Stands for an author component while MDX runs; `<Name>` becomes an element with that tag. */
export interface ComponentMarker {
  readonly component: string;
}

/** Whether a node is an element of any kind. */
export const isElement = (node: MdxNode): node is MdxElement =>
  typeof node !== 'string' && node.type !== 'invalid';

/** Whether a node is white space between blocks. */
export const isBlank = (node: MdxNode): boolean => typeof node === 'string' && node.trim() === '';
