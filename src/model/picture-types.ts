/**
 * The one list of picture types. In: a path as an author names it. Out: whether print, web and cards take it,
 * and whether a bundler may read it where it stands.
 */

/** Endings of photographs, and of drawings; letter case does not count. */
export const pictureEndings = ['jpg', 'jpeg', 'png', 'webp', 'avif', 'tif', 'tiff', 'svg'] as const;

const endingOf = (path: string): string => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/** Whether a path names a picture that every edition takes. */
export const isPicturePath = (path: string): boolean =>
  (pictureEndings as readonly string[]).includes(endingOf(path));

/** Whether a path names a drawing (SVG), which is never cropped. */
export const isDrawing = (path: string): boolean => endingOf(path) === 'svg';

/**
 * Whether an address of the web may be made from the path as it is, and a bundler reads the type: no `?`, `#`
 * or `%`, no letters that one system spells in two ways, no TIFF.
 */
export const isPlainPath = (path: string): boolean =>
  /^[a-z0-9_./-]+\.(?:jpe?g|png|webp|avif)$/i.test(path);
