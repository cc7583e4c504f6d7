/**
 * One of several processes that use one cache folder at once: `node race-worker.ts FOLDER SEED ROUNDS GRACE`. It
 * reads, makes, damages and prunes as its seed says, and prints what it saw as JSON. A value that is not the one
 * of its key ends it.
 */
import { statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { openCache } from '../../../src/cache/cache.ts';
import { pruneEntries } from '../../../src/cache/prune.ts';
import { KEYS, madeFrom, oldKeys } from './race.ts';

const [folder = '', seed = '1', rounds = '100', grace = '0'] = process.argv.slice(2);
const limits = { maxBytes: 0, graceMs: Number(grace) };
const cache = openCache({ folder, stamp: 'race', limits });
let state = Number(seed);
const random = (below: number): number => {
  state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};
const fileOf = (key: string): string => join(folder, 'entries', 'fonts', key);

/** Reads a value, or makes it. */
const use = async (name: string): Promise<'hit' | 'miss'> => {
  const key = cache.key(name);
  const found = (await cache.read('fonts', key))?.get('');
  if (found === undefined) {
    await cache.write('fonts', key, new Map([['', madeFrom(name)]]));
    return 'miss';
  }
  if (!madeFrom(name).equals(found)) throw new Error(`another value for ${name}`);
  return 'hit';
};

/** An old entry that is read is in use from then on, if it was still there to be marked. */
const useOld = async (name: string): Promise<string | undefined> => {
  const key = cache.key(name);
  const found = (await cache.read('fonts', key))?.get('');
  const used = statSync(fileOf(key), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return found !== undefined && Date.now() - used < limits.graceMs ? key : undefined;
};

const damage = (name: string): void => {
  try {
    truncateSync(fileOf(cache.key(name)), random(40));
  } catch {
    // Not there just now.
  }
};

const seen = { hits: 0, misses: 0 };
const inUse = new Set<string>();
for (let round = 0; round < Number(rounds); round += 1) {
  const name = `new ${random(KEYS)}`;
  const act = random(20);
  if (act === 0) await pruneEntries(join(folder, 'entries'), limits);
  else if (act === 1) damage(name);
  else if (act < 5) {
    const key = await useOld(oldKeys[random(oldKeys.length)] ?? '');
    if (key !== undefined) inUse.add(key);
  } else if ((await use(name)) === 'hit') seen.hits += 1;
  else seen.misses += 1;
}
process.stdout.write(JSON.stringify({ ...seen, inUse: [...inUse] }));
