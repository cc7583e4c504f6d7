/** The pictures of the sample paper by name. In: a name. Out: its scene, loaded when asked for. */
import type { Scene } from './scene.ts';

const SCENES: Readonly<Record<string, () => Promise<{ readonly scene: Scene }>>> = {
  'type-case': () => import('./scenes/type-case.ts'),
  'press-cylinder': () => import('./scenes/press-cylinder.ts'),
  'paper-rolls': () => import('./scenes/paper-rolls.ts'),
  'newspaper-stack': () => import('./scenes/newspaper-stack.ts'),
  loupe: () => import('./scenes/loupe.ts'),
  'composing-stick': () => import('./scenes/composing-stick.ts'),
  'ink-tins': () => import('./scenes/ink-tins.ts'),
  'window-desk': () => import('./scenes/window-desk.ts'),
  'old-proof': () => import('./scenes/old-proof.ts'),
  harvest: () => import('./scenes/harvest.ts'),
  'blood-donation': () => import('./scenes/blood-donation.ts'),
  'tea-cups': () => import('./scenes/tea-cups.ts'),
  'alley-bicycle': () => import('./scenes/alley-bicycle.ts'),
  'autumn-tiles': () => import('./scenes/autumn-tiles.ts'),
  'bridge-river': () => import('./scenes/bridge-river.ts'),
};

/** Names in the order in which they are drawn. */
export const sceneNames: readonly string[] = Object.keys(SCENES);

/** Loads a scene; an unknown name is an error that lists the known ones. */
export async function sceneNamed(name: string): Promise<Scene> {
  const load = SCENES[name];
  if (!load) throw new Error(`No scene "${name}". Known: ${sceneNames.join(', ')}`);
  return (await load()).scene;
}
