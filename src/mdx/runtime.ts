/**
 * Our JSX runtime: what compiled MDX calls instead of React. In: a type, props and the source place
 * (the compiler's development form gives it). Out: an `MdxElement`. Local functions (`export const
 * Note = (props) => …`) are called; author components stay markers until `to-blocks`.
 */
import type { SourcePlace } from '../diagnostics/diagnostic.ts';
import type { ComponentMarker, MdxElement, MdxNode } from './element.ts';

/** The fragment of this runtime. */
export const fragment: unique symbol = Symbol('fragment');

interface JsxSource {
  readonly fileName?: string;
  readonly lineNumber?: number;
  readonly columnNumber?: number;
}

type Props = Readonly<Record<string, unknown>>;

const isMdxElement = (value: object): value is MdxElement =>
  'type' in value && 'tag' in value && 'children' in value;

const isMarker = (value: unknown): value is ComponentMarker =>
  (typeof value === 'object' || typeof value === 'function') &&
  value !== null &&
  'component' in value;

/** A value between tags as nodes: numbers become text, `null` and booleans nothing. */
export const nodesOf = (value: unknown): readonly MdxNode[] => {
  if (value === null || value === undefined || typeof value === 'boolean') return [];
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'bigint') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value === 'object' && isMdxElement(value)) return [value];
  if (value instanceof Promise) return [{ type: 'invalid', what: 'Promise' }];
  return [{ type: 'invalid', what: typeof value }];
};

const placeOf = (source: JsxSource | undefined): SourcePlace | undefined => {
  if (source?.fileName === undefined || source.lineNumber === undefined) return undefined;
  const { fileName: file, lineNumber: line, columnNumber: column } = source;
  return column === undefined ? { file, line } : { file, line, column };
};

const element = (
  type: MdxElement['type'],
  tag: string,
  props: Props,
  source?: JsxSource,
): MdxElement => {
  const { children, ...rest } = props;
  return { type, tag, props: rest, children: nodesOf(children), at: placeOf(source) };
};

/** Called with the place of a local component that threw, innermost first. */
export type FaultSink = (at: SourcePlace) => void;

/** The runtime's `jsxDEV` (type, props, key, isStatic, source) for one evaluation. */
export type JsxDev = (
  type: unknown,
  props: Props | null,
  key?: unknown,
  isStatic?: boolean,
  source?: JsxSource,
) => unknown;

/** Makes a runtime that tells `onFault` where a local component threw. */
export const makeJsxDev =
  (onFault: FaultSink): JsxDev =>
  (type, props, _key, _isStatic, source) => {
    const given = props ?? {};
    if (type === fragment) return element('fragment', '', given, source);
    if (typeof type === 'string') return element('html', type, given, source);
    if (isMarker(type)) return element('component', type.component, given, source);
    if (typeof type !== 'function') return element('component', String(type), given, source);
    try {
      return (type as (props: Props) => unknown)(given);
    } catch (error) {
      const at = placeOf(source);
      if (at !== undefined) onFault(at);
      throw error;
    }
  };
