/**
 * `npm run look`: one HTML page with every page, card and route of a built `dist`, before and after. What the last run saw
 * is what was before, unless `--base` names another `dist`.
 */
import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compareTakes } from './compare.ts';
import { reportHtml, summary } from './report.ts';
import { shootRoutes } from './shoot-routes.ts';
import { findSubjects } from './subjects.ts';
import { take, turnOver } from './take.ts';

const USAGE = 'npm run look -- [--dist dist] [--base FOLDER] [--out out/look]';

/** Takes a `dist` into a folder; says what it sees. */
const takeDist = async (dist: string, folder: string): Promise<void> => {
  const subjects = await findSubjects(dist);
  if (subjects.length === 0) {
    throw new Error(`nothing to be seen in ${dist}: run npm run build, or name a built folder`);
  }
  console.log(`[look] ${dist}: ${subjects.length} pictures`);
  await take(subjects, folder, shootRoutes(path.resolve(dist), progress));
};

const progress = (line: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K[look] ${line}`);
};

const look = async (dist: string, base: string | undefined, out: string): Promise<void> => {
  for (const folder of [dist, ...(base === undefined ? [] : [base])]) {
    if (!existsSync(folder)) throw new Error(`no folder ${folder}: run npm run build`);
  }
  const [before, after] = [path.join(out, 'before'), path.join(out, 'after')];
  const differences = path.join(out, 'differences');
  if (base === undefined) {
    const next = path.join(out, 'next');
    await takeDist(dist, next);
    await turnOver(after, before);
    await turnOver(next, after);
  } else {
    await takeDist(base, before);
    await takeDist(dist, after);
  }
  await rm(differences, { recursive: true, force: true });
  const compared = await compareTakes({ before, after, differences });
  const last = existsSync(before) ? 'the last run' : 'nothing yet';
  const words = { before: base ?? last, after: dist };
  const file = path.join(out, 'index.html');
  await writeFile(file, reportHtml(compared, words));
  progress('');
  console.log(`[look] ${summary(compared)}\n[look] ${file}`);
};

const options = {
  dist: { type: 'string', default: 'dist' },
  base: { type: 'string' },
  out: { type: 'string', default: path.join('out', 'look') },
} as const;

try {
  const { dist, base, out } = parseArgs({ options }).values;
  await look(dist, base, out);
} catch (error) {
  console.error(`[look] ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  process.exitCode = 1;
}
