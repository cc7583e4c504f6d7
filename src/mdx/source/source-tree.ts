/** The parts of an mdast node that the steps over the source read; every node of the tree fits. */

/** A position in the source; offsets are UTF-16 units from its start. */
export interface SourceSpan {
  readonly start: { readonly line: number; readonly column: number; readonly offset: number };
  readonly end: { readonly line: number; readonly column: number; readonly offset: number };
}

/** Any node of mdast, GFM or MDX. */
export interface SourceNode {
  type: string;
  name?: string | null;
  value?: string;
  url?: string;
  alt?: string | null;
  depth?: number;
  ordered?: boolean | null;
  attributes?: SourceNode[];
  children?: SourceNode[];
  data?: Readonly<Record<string, unknown>>;
  position?: SourceSpan;
}

/** A file as the plugins see it; `data` is shared by all of one reading. */
export interface SourceFile {
  readonly data: Record<string, unknown>;
  readonly toString: () => string;
}

/** Where a node begins and ends; undefined for a node that no author typed. */
export const spanOf = (node: SourceNode): readonly [number, number] | undefined => {
  const { position } = node;
  return position === undefined ? undefined : [position.start.offset, position.end.offset];
};

/** What the author typed for a node. */
export const typedOf = (node: SourceNode, source: string): string => {
  const span = spanOf(node);
  return span === undefined ? '' : source.slice(...span);
};

/** A position over part of the source. */
export const spanAt = (source: string, start: number, end: number): SourceSpan => ({
  start: pointAt(source, start),
  end: pointAt(source, end),
});

const pointAt = (source: string, offset: number): SourceSpan['start'] => {
  const before = source.slice(0, offset);
  return {
    line: before.split('\n').length,
    column: offset - before.lastIndexOf('\n'),
    offset,
  };
};
