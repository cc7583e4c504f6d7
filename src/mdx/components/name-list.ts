/** `<NameList>` around a Markdown list, one name an item. */
import { z } from 'zod';
import { defineComponent } from '../component.ts';

/** A space that an author typed inside a Han name to open it; the house style does that. */
const openedName = /(?<=\p{Script=Han})[ \u3000]+(?=\p{Script=Han})/gu;

/** 名单. */
export const nameList = defineComponent({
  name: 'NameList',
  props: z.strictObject({}),
  toBlocks: ({ at, edition, blocks, wrongChildren }) => {
    const inner = blocks();
    const names = inner.flatMap((block) =>
      block.kind === 'list-item' && block.text !== '' ? [block.text.replace(openedName, '')] : [],
    );
    if (names.length === 0 || names.length < inner.length) wrongChildren('@name-list');
    return names.length === 0 ? [] : [{ kind: 'name-list', at, edition, names }];
  },
});
