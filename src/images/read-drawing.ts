/**
 * What a drawing (SVG) holds that paper must know: the characters of its text, its smallest type, and what
 * cannot be drawn: pages of HTML inside, pictures and styles from elsewhere. In: the file's text. Out: plain
 * data; a drawing that is no XML is a fault, never an exception.
 */
import sax from 'sax';
import { type DrawingType, initialType, sizeRules, typeOf } from './drawing-type.ts';

/** Why a drawing cannot be used as it is. */
export interface DrawingFault {
  readonly rule: 'image/drawing-broken' | 'image/drawing-link' | 'image/drawing-part';
  /** The parser's reason, the address, or the name of the element. */
  readonly what: string;
}

/** A drawing as read. */
export interface Drawing {
  /** Every character that is drawn, in the order of the file. */
  readonly text: string;
  /** The smallest type that sets a character, and the drawing's width, in the same units; absent without. */
  readonly smallest?: number;
  readonly width?: number;
  readonly faults: readonly DrawingFault[];
}

/** Elements of HTML, which no renderer of drawings draws. */
const foreign: ReadonlySet<string> = new Set([
  'foreignObject',
  'iframe',
  'canvas',
  'video',
  'audio',
  'embed',
  'object',
]);

/** Elements whose text is not drawn. */
const undrawn: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'script', 'style']);

/** Whether an address leaves the file: neither a part of it nor data inside it. */
const leaves = (address: string): boolean => !/^\s*(?:#|data:|$)/i.test(address);

const styleLinks = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s*['"]?([^'")]*)['"]?\s*\)|@import\s+['"]([^'"]*)['"]/gi)]
    .map(([, url, imported]) => url ?? imported ?? '')
    .filter(leaves);

const linksOf = (name: string, attributes: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(attributes).flatMap(([key, value]) => {
    // A link to another page draws nothing.
    if (/^(?:xlink:)?href$/.test(key)) return name !== 'a' && leaves(value) ? [value] : [];
    return styleLinks(value);
  });

const widthOf = (attributes: Readonly<Record<string, string>>): number | undefined => {
  const [, , boxed] = (attributes['viewBox'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const width = boxed ?? Number.parseFloat(attributes['width'] ?? '');
  return Number.isFinite(width) && width > 0 ? width : undefined;
};

interface Draft {
  text: string;
  smallest: number;
  width: number | undefined;
  readonly faults: DrawingFault[];
}

/** The styles of a file, which may stand behind what they style. */
const stylesOf = (source: string): string =>
  [...source.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gi)].map(([, css]) => css).join('\n');

/** Reads a drawing. */
export const readDrawing = (source: string): Drawing => {
  const draft: Draft = {
    text: '',
    smallest: Number.POSITIVE_INFINITY,
    width: undefined,
    faults: [],
  };
  const styles = stylesOf(source);
  const rules = sizeRules(styles);
  const open: { readonly name: string; readonly type: DrawingType }[] = [];
  const fault = (rule: DrawingFault['rule'], what: string): void => {
    if (!draft.faults.some((item) => item.rule === rule && item.what === what))
      draft.faults.push({ rule, what });
  };
  for (const link of styleLinks(styles)) fault('image/drawing-link', link);
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => {
    const local = name.replace(/^.*:/, '');
    // In a `switch` the next branch is drawn instead.
    const isBranch = open.some((outer) => outer.name === 'switch');
    if (foreign.has(local) && !isBranch) fault('image/drawing-part', local);
    for (const link of linksOf(local, attributes)) fault('image/drawing-link', link);
    draft.width ??= widthOf(attributes);
    open.push({
      name: local,
      type: typeOf(local, attributes, open.at(-1)?.type ?? initialType, rules),
    });
  };
  parser.onclosetag = () => {
    open.pop();
  };
  const text = (value: string): void => {
    const isDrawn =
      open.some(({ name }) => name === 'text') && !open.some(({ name }) => undrawn.has(name));
    if (!isDrawn || value.trim() === '') return;
    const { size, scale } = open.at(-1)?.type ?? initialType;
    draft.text += value;
    draft.smallest = Math.min(draft.smallest, size * scale);
  };
  parser.ontext = text;
  parser.oncdata = text;
  let broken = false;
  parser.onerror = (error) => {
    if (!broken) fault('image/drawing-broken', error.message.split('\n')[0] ?? '');
    broken = true;
    throw error;
  };
  try {
    parser.write(source.replace(/^\ufeff/, '')).close();
  } catch {
    // Told above; what was read before the fault stands.
  }
  const { width, smallest, faults } = draft;
  return {
    text: draft.text,
    ...(Number.isFinite(smallest) ? { smallest } : {}),
    ...(width === undefined ? {} : { width }),
    faults,
  };
};
