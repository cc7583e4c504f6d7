/**
 * Takes: a folder with a picture of everything to be seen in a `dist`. The last take is kept as the one before.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { RouteSubject, Subject } from './subjects.ts';

/** Makes pictures of routes, one after the other. */
export type Shoot = (
  routes: readonly RouteSubject[],
  keep: (subject: RouteSubject, png: Uint8Array) => Promise<void>,
) => Promise<void>;

/** Fills a folder with pictures; it is whole or not there. */
export const take = async (
  subjects: readonly Subject[],
  folder: string,
  shoot: Shoot,
): Promise<void> => {
  const fresh = `${folder}.tmp`;
  await rm(fresh, { recursive: true, force: true });
  const placeOf = async ({ name }: Subject): Promise<string> => {
    const file = path.join(fresh, name);
    await mkdir(path.dirname(file), { recursive: true });
    return file;
  };
  await mkdir(fresh, { recursive: true });
  for (const subject of subjects) {
    if (subject.kind !== 'route') await copyFile(subject.file, await placeOf(subject));
  }
  const routes = subjects.filter((subject) => subject.kind === 'route');
  await shoot(routes, async (subject, png) => writeFile(await placeOf(subject), png));
  await rm(folder, { recursive: true, force: true });
  await rename(fresh, folder);
};

/** Makes the last take the one before, if there was one. */
export const turnOver = async (after: string, before: string): Promise<void> => {
  if (!existsSync(after)) return;
  await rm(before, { recursive: true, force: true });
  await rename(after, before);
};
