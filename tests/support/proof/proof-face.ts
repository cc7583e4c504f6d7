/** The body face of the proofs, cut to the characters that a proof uses. Kept by content for a test run. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const source = join(
  dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc')),
  '400Regular',
  'NotoSerifSC_400Regular.ttf',
);

/** Path of a static TrueType subset that holds every character of `text`. */
export async function findFace(text: string): Promise<string> {
  const characters = [...new Set(text)].sort().join('');
  const name = createHash('sha256').update(characters).digest('hex').slice(0, 16);
  const folder = join(tmpdir(), 'banxin-proof-faces');
  const path = join(folder, `${name}.ttf`);
  if (existsSync(path)) return path;
  const bytes = await subsetFont(readFileSync(source), characters, { targetFormat: 'truetype' });
  mkdirSync(folder, { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, bytes);
  renameSync(draft, path);
  return path;
}
