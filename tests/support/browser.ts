/** The one browser of a worker. Tests open pages of their own and close them; the browser ends with the worker. */
import { type LaunchedBrowser, launchBrowser } from '../../print/paginate/browser.ts';
import { oncePer } from './once.ts';

/** Launches the browser when the first test asks for it. */
export const sharedBrowser: () => Promise<LaunchedBrowser> = oncePer(
  () => 'browser',
  () => launchBrowser(),
);
