/**
 * Tags of an MDX text by their characters. In: a text and the offset of a `<`. Out: the tag's name and attributes,
 * and its closing tag. Only what menders need: a text that cannot be read so gets no edit.
 */

/** An attribute: `name`, `name="value"` or `name={value}`. */
export interface Attribute {
  readonly name: string;
  readonly start: number;
  readonly nameEnd: number;
  /** Past the value, its quotes or braces with it. */
  readonly end: number;
  /** As typed, with quotes or braces; empty when there is none. */
  readonly value: string;
}

/** An opening or self-closing tag. */
export interface Tag {
  readonly name: string;
  readonly start: number;
  readonly nameEnd: number;
  /** Past its `>`. */
  readonly end: number;
  readonly selfClosing: boolean;
  readonly attributes: readonly Attribute[];
}

const NAME = /[\p{L}$_][\p{L}\p{N}$_.:-]*/uy;
/** Quotes of an input method are read as quotes, so that they can be mended. */
const VALUE =
  /"[^"]*"|'[^']*'|[“”„"][^“”"]*[“”"]|[‘’][^‘’]*[‘’]|[^\s"'<>{}=`/]+(?:\/(?!>)[^\s"'<>{}=`/]*)*|\/[^\s"'<>{}=`]+/uy;

const match = (pattern: RegExp, text: string, offset: number): string | undefined => {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[0];
};

const skipSpace = (text: string, offset: number): number => {
  let at = offset;
  while (/\s/.test(text[at] ?? '')) at += 1;
  return at;
};

/** Past the brace that closes the one at an offset; strings inside are passed over. */
const bracesEnd = (text: string, offset: number): number | undefined => {
  let depth = 0;
  for (let at = offset; at < text.length; at += 1) {
    const char = text[at];
    if (char === '{') depth += 1;
    else if (char === '}') {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (char === '"' || char === "'" || char === '`') {
      const close = text.indexOf(char, at + 1);
      if (close < 0) return undefined;
      at = close;
    }
  }
  return undefined;
};

const attributeAt = (text: string, start: number): Attribute | undefined => {
  const name = match(NAME, text, start);
  if (name === undefined) return undefined;
  const nameEnd = start + name.length;
  const equals = skipSpace(text, nameEnd);
  if (!/[=＝]/.test(text[equals] ?? '')) return { name, start, nameEnd, end: nameEnd, value: '' };
  const from = skipSpace(text, equals + 1);
  const end =
    text[from] === '{'
      ? bracesEnd(text, from)
      : from + (match(VALUE, text, from)?.length ?? Number.NaN);
  if (end === undefined || Number.isNaN(end)) return undefined;
  return { name, start, nameEnd, end, value: text.slice(from, end) };
};

/** The opening tag at an offset; undefined when none stands there or it cannot be read. */
export const tagAt = (text: string, start: number): Tag | undefined => {
  if (text[start] !== '<') return undefined;
  const name = match(NAME, text, start + 1);
  if (name === undefined) return undefined;
  const nameEnd = start + 1 + name.length;
  const attributes: Attribute[] = [];
  for (let at = skipSpace(text, nameEnd); at < text.length; at = skipSpace(text, at)) {
    if (text[at] === '>') {
      return { name, start, nameEnd, end: at + 1, selfClosing: false, attributes };
    }
    if (text.startsWith('/>', at)) {
      return { name, start, nameEnd, end: at + 2, selfClosing: true, attributes };
    }
    const attribute = attributeAt(text, at);
    if (attribute === undefined) return undefined;
    attributes.push(attribute);
    at = attribute.end;
  }
  return undefined;
};

/** The characters of the closing tag of an opening one: `[start, end)`. */
export const closingOf = (text: string, tag: Tag): readonly [number, number] | undefined => {
  if (tag.selfClosing) return undefined;
  const name = tag.name.replace(/[$.]/g, '\\$&');
  const pattern = new RegExp(`<(/?)${name}(?=[\\s/>])`, 'g');
  pattern.lastIndex = tag.end;
  let depth = 1;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const isClosing = found[1] === '/';
    if (isClosing) {
      depth -= 1;
      const end = text.indexOf('>', found.index) + 1;
      if (depth === 0) return end === 0 ? undefined : [found.index, end];
    } else if (!(tagAt(text, found.index)?.selfClosing ?? true)) depth += 1;
  }
  return undefined;
};
