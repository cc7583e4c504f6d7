/**
 * Reads the HTML that our own pages are: well-formed, no optional tags left out. In: text. Out: a tree.
 * Not a browser's parser: a page that it cannot read is a fault of the page.
 */

/** An element; text stands as strings among its children. */
export interface Node {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Node | string)[];
}

const voids = new Set([
  'meta',
  'link',
  'img',
  'br',
  'wbr',
  'hr',
  'input',
  'polygon',
  'rect',
  'path',
  'line',
]);
const raw = new Set(['script', 'style']);

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decode = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]+);/gi, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);

const attributesOf = (text: string): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [, name, , quoted, single, bare] of text.matchAll(
    /([^\s=/]+)(\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g,
  )) {
    if (name !== undefined) found[name] = decode(quoted ?? single ?? bare ?? '');
  }
  return found;
};

/** The document as a tree under a nameless root. Throws on tags that do not match. */
export const parseHtml = (html: string): Node => {
  const root: Node = { tag: '', attributes: {}, children: [] };
  const open: Node[] = [root];
  const text = html.replace(/<!--[\s\S]*?-->|<!doctype[^>]*>/gi, '');
  const token = /<(\/?)([a-zA-Z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+)/g;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [, close, name = '', rest = '', words] = match;
    const top = open.at(-1) ?? root;
    if (words !== undefined) {
      top.children.push(decode(words));
      continue;
    }
    const tag = name.toLowerCase();
    if (close === '/') {
      if (top.tag !== tag && !voids.has(tag)) throw new Error(`</${tag}> closes <${top.tag}>`);
      if (top.tag === tag) open.pop();
      continue;
    }
    const node: Node = { tag, attributes: attributesOf(rest.replace(/\/$/, '')), children: [] };
    top.children.push(node);
    if (raw.has(tag)) {
      const end = text.indexOf(`</${tag}`, token.lastIndex);
      node.children.push(text.slice(token.lastIndex, end));
      token.lastIndex = text.indexOf('>', end) + 1;
    } else if (!voids.has(tag) && !rest.endsWith('/')) open.push(node);
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.tag}> is not closed`);
  return root;
};

/** Every element below a node that passes, in order. */
export const findAll = (node: Node, test: (node: Node) => boolean): readonly Node[] =>
  node.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(test(child) ? [child] : []), ...findAll(child, test)],
  );

/** Elements of a tag. */
export const byTag = (node: Node, tag: string): readonly Node[] =>
  findAll(node, (item) => item.tag === tag);

/** Text of a node without the parts that `skip` names. */
export const textOf = (node: Node, skip: (node: Node) => boolean = () => false): string =>
  node.children
    .map((child) => (typeof child === 'string' ? child : skip(child) ? '' : textOf(child, skip)))
    .join('');
