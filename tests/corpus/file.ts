/** A file of the corpus as data: its text, or what its picture is drawn from. */
import { drawPicture, type PictureSpec } from './pictures/draw.ts';

/** A file; `path` is relative to the folder of issues, `/` separated. */
export type CorpusFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly picture: PictureSpec };

/** What stands in a file. Pictures are drawn when asked for: most tests never look at them. */
export const contentOf = (file: CorpusFile): string | Uint8Array =>
  'text' in file ? file.text : drawPicture(file.picture);
