/**
 * Draws the sample paper's pictures: `draw.ts [--proof DIR] [name…]`. In: scene names (none = all). Out: JPEGs in
 * the issues' image folders; with `--proof`, small, rough trial prints in DIR instead.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { sceneNamed, sceneNames } from './catalogue.ts';
import { develop } from './develop.ts';
import { encode } from './encode.ts';
import { negative } from './negative.ts';

const PROOF_WIDTH = 360;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { proof: { type: 'string' } },
});

/** Draws one picture and prints a line about it. */
async function draw(name: string, proof: string | undefined): Promise<void> {
  const began = performance.now();
  const scene = await sceneNamed(name);
  const width = proof ? PROOF_WIDTH : scene.width;
  const height = Math.round((width * scene.height) / scene.width);
  const detail = proof ? 1 : (scene.detail ?? 0.56);
  const film = await negative(
    name,
    Math.round(width * detail),
    Math.round(height * detail),
    proof ? 4 : (scene.rays ?? 8),
  );
  const folder = proof ?? fileURLToPath(new URL(`../${scene.issue}/images`, import.meta.url));
  await mkdir(folder, { recursive: true });
  const size = { width, height, grain: proof ? scene.darkroom.grain * 0.5 : scene.darkroom.grain };
  const bytes = await encode(
    develop(film, scene.darkroom),
    film,
    size,
    join(folder, `${name}.jpg`),
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  process.stdout.write(
    `${name}  ${width} × ${height}  ${Math.round(bytes / 1000)} KB  ${seconds} s\n`,
  );
}

for (const name of positionals.length > 0 ? positionals : sceneNames)
  await draw(name, values.proof);
