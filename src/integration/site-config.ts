/** The small settings that pages need (`virtual:banxin/config`). In: folders and the paper. Out: data. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { Newspaper } from '../model/publication.ts';
import type { SiteConfig } from '../web/data/site-config.ts';

/** A nameplate drawing as an address that needs no file beside the page. */
const nameplateOf = ({ publication }: Newspaper, issuesDir: string): string | null => {
  const { svg } = publication.nameplate;
  if (svg === undefined || !existsSync(join(issuesDir, svg))) return null;
  return `data:image/svg+xml;base64,${readFileSync(join(issuesDir, svg)).toString('base64')}`;
};

/** The settings of a site. */
export const siteConfig = (
  config: Pick<AstroConfig, 'base' | 'site' | 'publicDir'>,
  newspaper: Newspaper,
  issuesDir: string,
): SiteConfig => ({
  base: config.base,
  site: config.site ?? null,
  hasIcon: existsSync(fileURLToPath(new URL('favicon.svg', config.publicDir))),
  nameplate: nameplateOf(newspaper, issuesDir),
});
