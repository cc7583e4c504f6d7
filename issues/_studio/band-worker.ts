/** A worker thread: takes a scene's name and bands of rows, sends back the exposed floats. */
import { parentPort } from 'node:worker_threads';
import { sceneNamed } from './catalogue.ts';
import { type Band, expose } from './expose.ts';

/** One band to expose. */
export type Order = { readonly name: string; readonly band: Band; readonly rays: number };

parentPort?.on('message', async (order: Order) => {
  const scene = await sceneNamed(order.name);
  const rows = expose(scene, order.band, order.rays);
  parentPort?.postMessage({ top: order.band.top, rows }, [rows.buffer as ArrayBuffer]);
});
