/** `<NameList>` around a Markdown list, one name an item, or a label and its names. */
import { z } from 'zod';
import { BULLET, type ListItem } from '../../model/block.ts';
import { namesText, splitNames } from '../../text/split-names.ts';
import { defineComponent } from '../component.ts';

/** An item's number is its author's text and stands before the names. */
const entryOf = ({ marker, text }: ListItem): string => {
  const names = namesText(splitNames(text));
  return marker === BULLET ? names : `${marker} ${names}`;
};

/** 名单. */
export const nameList = defineComponent({
  name: 'NameList',
  props: z.strictObject({}),
  toBlocks: ({ at, edition, blocks, wrongChildren }) => {
    const inner = blocks();
    const names = inner.flatMap((block) =>
      block.kind === 'list-item' && block.text !== '' ? [entryOf(block)] : [],
    );
    if (names.length === 0 || names.length < inner.length) wrongChildren('@name-list');
    return names.length === 0 ? [] : [{ kind: 'name-list', at, edition, names }];
  },
});
