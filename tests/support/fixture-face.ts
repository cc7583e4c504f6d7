/**
 * Sets a small paper in the fixture face alone: a command loads its faces at every call, and the packaged ones
 * weigh fifty megabytes. For tests whose words stand in `tests/fixtures/fonts/characters.txt` and that ask
 * nothing of the faces.
 */
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = 'banxin-fixture-400.ttf';
const roles = ['body', 'song', 'hei', 'kai', 'fangsong', 'nameplate'];

/** Writes `newspaper.yaml` and the face into the issues folder of a project. */
export const setFixtureFace = (root: string): void => {
  const issues = join(root, 'issues');
  copyFileSync(join(import.meta.dirname, '../fixtures/fonts', file), join(issues, file));
  const fonts = roles.map((role) => `  ${role}: ./${file}\n`).join('');
  writeFileSync(join(issues, 'newspaper.yaml'), `name: 版心报\nfonts:\n${fonts}`);
};
