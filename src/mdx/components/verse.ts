/** `<Verse>`: stanzas are paragraphs, and each line end in them is the poet's. */
import { z } from 'zod';
import type { RichText } from '../../model/block.ts';
import { type ComponentInput, defineComponent } from '../component.ts';
import { isBlank, isElement, type MdxNode } from '../element.ts';

/** The nodes of each line: hard breaks divide. */
const linesOf = (nodes: readonly MdxNode[]): readonly (readonly MdxNode[])[] => {
  const lines: MdxNode[][] = [[]];
  for (const node of nodes) {
    if (isElement(node) && node.tag === 'br') lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
};

const stanzasOf = (input: ComponentInput<object>): readonly (readonly RichText[])[] => {
  const paragraphs = input.children.filter(isElement).filter(({ tag }) => tag === 'p');
  const others = input.children.filter(
    (node) => !isBlank(node) && !paragraphs.includes(node as never),
  );
  if (others.length > 0 && paragraphs.length > 0) input.wrongChildren('@stanzas');
  const groups =
    paragraphs.length > 0 ? paragraphs.map(({ children }) => children) : [input.children];
  return groups
    .map((nodes) =>
      linesOf(nodes)
        .map(input.inline)
        .filter(({ text }) => text !== ''),
    )
    .filter((stanza) => stanza.length > 0);
};

/** 诗. */
export const verse = defineComponent({
  name: 'Verse',
  props: z.strictObject({}),
  toBlocks: (input) => {
    const stanzas = stanzasOf(input);
    if (stanzas.length === 0) {
      input.wrongChildren('@stanzas');
      return [];
    }
    return [{ kind: 'verse', at: input.at, edition: input.edition, stanzas }];
  },
});
