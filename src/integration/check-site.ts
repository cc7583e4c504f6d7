/**
 * What the web edition lacks though the paper is sound. In: the publication and the site's address. Out:
 * warnings: links that cannot be absolute, a house colour too pale to read.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { warningAt } from '../diagnostics/make.ts';
import type { Publication } from '../model/publication.ts';
import { contrast, leastContrast, webPaper } from '../web/data/contrast.ts';

/** Checks a site; `site` is Astro's own setting. */
export const checkSite = (
  publication: Publication,
  site: string | undefined,
): readonly Diagnostic[] => {
  const found = contrast(publication.color, webPaper);
  const address =
    site === undefined && publication.site === undefined
      ? [warningAt('web/no-site', publication.source)]
      : [];
  const colour =
    found < leastContrast
      ? [
          warningAt('web/pale-colour', publication.source, {
            color: publication.color,
            found: found.toFixed(1),
            least: leastContrast,
          }),
        ]
      : [];
  return [...address, ...colour];
};
