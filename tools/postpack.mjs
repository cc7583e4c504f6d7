/** Puts the project's own manifest back after `npm pack`. */
import { existsSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { manifestBackup } from './packed-manifest.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const backup = manifestBackup(root);
if (existsSync(backup)) renameSync(backup, join(root, 'package.json'));
