/**
 * The pictures of an issue on disk: their sizes for layout, and the prepared file of each place.
 */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { deriveDrawing, derivePhoto } from '../../src/images/derive.ts';
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

/** Where prepared pictures are found: `file:` URLs by placed picture. */
export type PictureUrls = (picture: PlacedPicture) => string;

/** Prepares every placed picture in the cache. */
export const preparePictures = async (
  plans: readonly PagePlan[],
  folder: string,
  fontFiles: readonly string[],
  cacheDir: string,
): Promise<PictureUrls> => {
  const urls = new Map<PlacedPicture, string>();
  for (const plan of plans) {
    for (const picture of plan.modules.flatMap((module) => module.pictures)) {
      const file = path.join(folder, picture.src);
      const inches = (picture.box.w * plan.format.bodyPt) / 72;
      const prepared = Number.isFinite(picture.ppi)
        ? await derivePhoto(
            file,
            { view: picture.view, maxWidth: Math.ceil(inches * MAX_PPI) },
            cacheDir,
          )
        : await deriveDrawing(file, fontFiles, cacheDir);
      urls.set(picture, pathToFileURL(prepared).href);
    }
  }
  return (picture) => urls.get(picture) ?? '';
};

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
