/**
 * What there is to be seen in a built `dist`: pages as printed, cards, routes of the web at two widths. In: the folder.
 * Out: subjects with names that stay the same from build to build, though names of files carry hashes.
 */
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Widths that routes are looked at, CSS pixels: a phone and a desk. */
export const WIDTHS = [360, 1280] as const;

/** A picture that the build left. */
export interface PictureSubject {
  readonly kind: 'page' | 'card';
  /** The picture's name in a take, `/` separated. */
  readonly name: string;
  /** The file in `dist`. */
  readonly file: string;
}

/** A route at a width. */
export interface RouteSubject {
  readonly kind: 'route';
  readonly name: string;
  /** `/2023-08-18/`. */
  readonly route: string;
  readonly width: number;
}

/** One thing to be seen. */
export type Subject = PictureSubject | RouteSubject;

const PAGE = /^([^/]+)\/print\/pages\/(\d+)\.webp$/;
/** `slug.preset.hash.jpg`. */
const CARD = /^([^/]+)\/cards\/(.+)\.[0-9a-f]{8}\.(jpg|png)$/;
const ROUTE = /^(.*)\.html$/;

/** The subjects of a `dist`, by name. */
export const findSubjects = async (dist: string): Promise<readonly Subject[]> => {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .flatMap((file) => subjectsOf(file, path.relative(dist, file).split(path.sep).join('/')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

const subjectsOf = (file: string, name: string): readonly Subject[] => {
  const [, pageDate, number] = PAGE.exec(name) ?? [];
  if (number !== undefined) {
    return [{ kind: 'page', name: `pages/${pageDate}-${number}.webp`, file }];
  }
  const [, cardDate, card, type] = CARD.exec(name) ?? [];
  if (card !== undefined)
    return [{ kind: 'card', name: `cards/${cardDate}-${card}.${type}`, file }];
  const [, html] = ROUTE.exec(name) ?? [];
  if (html === undefined) return [];
  const route = `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
  return WIDTHS.map((width) => {
    return { kind: 'route', name: `routes/${html}@${width}.png`, route, width };
  });
};
