/**
 * 图片说明: a picture's caption and credit as lines of small Kai.
 *
 * In: caption, credit, the width in em of the caption's own size. Out: the text and its lines. The credit
 * stands an em behind the caption; where a line would end inside a name, the credit takes a line of its own.
 */
import type { ComposedLine } from '../../typeset/types.ts';
import type { TypeService } from '../story/story.ts';

/** A line of a caption: offsets in its text, em of its own size. */
export type CaptionLine = Pick<ComposedLine, 'start' | 'end' | 'indentEm' | 'widthEm'>;

/** A caption as set. */
export interface Caption {
  readonly text: string;
  readonly lines: readonly CaptionLine[];
}

/** Sets a caption; undefined when the picture has neither caption nor credit. */
export const setCaption = (
  caption: string,
  credit: string,
  widthEm: number,
  type: TypeService,
): Caption | undefined => {
  const text = [caption, credit].filter((part) => part !== '').join('　');
  if (text === '') return undefined;
  const set = (part: string): readonly CaptionLine[] => type.ragged(part, [], 'kai', widthEm);
  const lines = set(text);
  const from = text.length - credit.length;
  const torn = caption !== '' && lines.some((line) => line.start > from);
  if (!torn) return { text, lines };
  const below = set(credit).map((line) => ({
    ...line,
    start: line.start + from,
    end: line.end + from,
  }));
  return { text, lines: [...set(caption), ...below] };
};
