/** The pictures of the sample paper by name. In: a name. Out: its scene, loaded when asked for. */
import type { Scene } from './scene.ts';

const SCENES: Readonly<Record<string, () => Promise<{ readonly scene: Scene }>>> = {
  'type-case': () => import('./scenes/type-case.ts'),
};

/** Names in the order in which they are drawn. */
export const sceneNames: readonly string[] = Object.keys(SCENES);

/** Loads a scene; an unknown name is an error that lists the known ones. */
export async function sceneNamed(name: string): Promise<Scene> {
  const load = SCENES[name];
  if (!load) throw new Error(`No scene "${name}". Known: ${sceneNames.join(', ')}`);
  return (await load()).scene;
}
