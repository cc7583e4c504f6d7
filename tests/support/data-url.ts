/**
 * Faces inside a document, for pages that must stand alone.
 */

import type { FontFace } from '../../src/fonts/font-faces.ts';
import type { SubsetFormat } from '../../src/fonts/subset-face.ts';

const MEDIA_TYPE: Readonly<Record<SubsetFormat, string>> = {
  truetype: 'font/ttf',
  woff2: 'font/woff2',
};

/** The subset as a `data:` address, for pages that must stand alone. */
export const dataUrl = (face: FontFace, format: SubsetFormat): string =>
  `data:${MEDIA_TYPE[format]};base64,${face.files[format]?.bytes.toString('base64') ?? ''}`;
