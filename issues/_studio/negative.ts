/**
 * The whole negative of a scene, exposed in bands by two worker threads. In: scene, size, rays a pixel. Out: linear
 * floats. Bands are handed out as threads come free; the result does not depend on which thread did which.
 */
import { Worker } from 'node:worker_threads';
import type { Order } from './band-worker.ts';

/** Linear light, three floats a pixel. */
export type Negative = {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
};

const THREADS = 2;
const BAND = 16;

/** Exposes the named scene at the given size. */
export async function negative(
  name: string,
  width: number,
  height: number,
  rays: number,
): Promise<Negative> {
  const data = new Float32Array(width * height * 3);
  const orders: Order[] = [];
  for (let top = 0; top < height; top += BAND) {
    orders.push({ name, rays, band: { width, height, top, rows: Math.min(BAND, height - top) } });
  }
  const thread = (): Promise<void> =>
    new Promise((done, fail) => {
      const worker = new Worker(new URL('./band-worker.ts', import.meta.url));
      const give = (): void => {
        const order = orders.shift();
        if (order) worker.postMessage(order);
        else worker.terminate().then(() => done(), fail);
      };
      worker.on('error', fail);
      worker.on('message', (made: { top: number; rows: Float32Array }) => {
        data.set(made.rows, made.top * width * 3);
        give();
      });
      give();
    });
  await Promise.all(Array.from({ length: THREADS }, thread));
  return { width, height, data };
}
