/**
 * The pictures of an issue on disk: their sizes for layout, and the prepared file of each place.
 */
import path from 'node:path';
import type { Cache } from '../../src/cache/cache.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import {
  type DrawingFace,
  deriveDrawing,
  derivePhoto,
  type PhotoCut,
  type PreparedPicture,
} from '../../src/images/derive.ts';
import { imageSize } from '../../src/images/inspect.ts';
import { figuresOf } from '../../src/model/figures.ts';
import type { Issue } from '../../src/model/issue.ts';
import { shownMm } from '../geometry/grid.ts';
import type { PagePlan, PlacedPicture } from '../page-plan/page-plan.ts';
import type { PictureSizes } from './stories.ts';

/** Resolution pictures are scaled down to, pixels an inch (docs/design/print.md#pictures). */
export const MAX_PPI = 300;
/** Below this a picture is reported. */
export const LEAST_PPI = 200;

/** Reads the sizes of all pictures of an issue; missing files are the model's to report. */
export const pictureSizes = async (issue: Issue, folder: string): Promise<PictureSizes> => {
  const sources = new Set(
    issue.articles.flatMap((article) => figuresOf(article.blocks)).map((figure) => figure.src),
  );
  const sizes = new Map();
  for (const src of [...sources].sort()) {
    const size = await imageSize(path.join(folder, src));
    if (size) sizes.set(src, size);
  }
  return sizes;
};

/** How a placed picture is made: a photograph has a cut, a drawing none. */
export interface PictureRecipe {
  readonly picture: PlacedPicture;
  /** Absolute. */
  readonly file: string;
  readonly cut?: PhotoCut;
}

/** The recipes of all placed pictures, in page order. */
export const pictureRecipes = (
  plans: readonly PagePlan[],
  folder: string,
): readonly PictureRecipe[] =>
  plans.flatMap((plan) =>
    plan.modules
      .flatMap((module) => module.pictures)
      .map((picture) => {
        const file = path.join(folder, picture.src);
        if (!Number.isFinite(picture.ppi)) return { picture, file };
        const inches = (picture.box.w * plan.format.bodyPt) / 72;
        const cut = { view: picture.view, maxWidth: Math.ceil(inches * MAX_PPI) };
        return { picture, file, cut };
      }),
  );

/** Makes one picture, or takes what was made before. */
export const preparePicture = (
  { file, cut }: Pick<PictureRecipe, 'file' | 'cut'>,
  face: DrawingFace,
  cache?: Cache,
): Promise<PreparedPicture> =>
  cut === undefined ? deriveDrawing(file, face, cache) : derivePhoto(file, cut, cache);

/** Pictures printed below the least resolution. */
export const resolutionFaults = (plans: readonly PagePlan[], issue: Issue): readonly Diagnostic[] =>
  plans.flatMap((plan) =>
    plan.modules.flatMap((module) =>
      module.pictures
        .filter((picture) => picture.ppi < LEAST_PPI)
        .map(
          (picture): Diagnostic => ({
            rule: 'image/low-resolution',
            severity: 'warning',
            data: { file: picture.src, ppi: Math.round(picture.ppi), least: LEAST_PPI },
            source:
              issue.articles.find((article) => article.slug === module.story)?.source ??
              issue.source,
            at: {
              issue: plan.issue,
              page: plan.number,
              story: module.story,
              box: shownMm(plan.format, picture.box),
            },
          }),
        ),
    ),
  );
