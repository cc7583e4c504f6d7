/** The site of another project (`tests/fixtures/site`), built once a run below a base. Nobody changes it. */
import { join } from 'node:path';
import { inject } from 'vitest';
import { oncePer } from '../once.ts';
import { type BuiltSite, buildSite } from './build-site.ts';

/** The fixture, to be built otherwise. */
export const fixtureSiteFrom = join(import.meta.dirname, '../../fixtures/site');

/** Where the built site stands on its server. */
export const FIXTURE_BASE = '/paper';

/** The fixture as built with our sources, without print and cards. */
export const fixtureSite: () => Promise<BuiltSite> = oncePer(
  () => 'fixture',
  async () => {
    const site = await buildSite({
      from: fixtureSiteFrom,
      into: join(inject('shared'), 'fixture-site'),
      options: '{ print: false, cards: false }',
      config: `base: '${FIXTURE_BASE}'`,
    });
    if (site.status !== 0) throw new Error(site.log);
    return site;
  },
);
