/**
 * The pictures of the desk's pages. In: plans. Out: an address for each picture, and its bytes when the
 * browser asks. What is remembered is how each is made: the bytes are the cache's to keep.
 */
import type { Cache } from '../../src/cache/cache.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import { pictureRecipes, preparePicture } from '../issue/picture-files.ts';
import type { PagePlan, PlacedPicture } from '../page-plan/page-plan.ts';

/** The pictures of one desk. */
export interface DeskPictures {
  /** Prepares what is placed on some pages of an issue's folder; gives the address of each. */
  readonly prepare: (
    plans: readonly PagePlan[],
    folder: string,
    fonts: FontSet,
  ) => Promise<(picture: PlacedPicture) => string>;
  /** The bytes of an address's last name; undefined when it is none that was given out. */
  readonly find: (name: string) => Promise<Uint8Array | undefined>;
}

/** Pictures that are kept in a cache, or made for every request without one. */
export const deskPictures = (cache: Cache | undefined): DeskPictures => {
  const makers = new Map<string, () => Promise<Uint8Array>>();
  return {
    prepare: async (plans, folder, fonts) => {
      const addresses = new Map<PlacedPicture, string>();
      for (const { picture, ...recipe } of pictureRecipes(plans, folder)) {
        const make = () => preparePicture(recipe, fonts.hei, cache);
        const { name } = await make();
        makers.set(name, async () => (await make()).bytes);
        addresses.set(picture, `/desk/pictures/${name}`);
      }
      return (picture) => addresses.get(picture) ?? '';
    },
    find: async (name) => makers.get(name)?.(),
  };
};
