/**
 * Entry of `setup.mjs`: prints which browser will print the pages, after getting one if none is there.
 * `--optional` turns a missing browser into a warning, for work that only looks (`npm run dev`).
 */
import { describeBrowser } from '../print/index.ts';
import { ensureBrowser } from '../src/cli/install-browser.ts';
import { DiagnosticError } from '../src/diagnostics/diagnostic-error.ts';
import { explain } from '../src/diagnostics/format.ts';

try {
  const browser = await ensureBrowser((line) => console.log(`[banxin] ${line}`));
  console.log(`[banxin] browser: ${describeBrowser(browser)}, Node ${process.version}`);
} catch (error) {
  if (!(error instanceof DiagnosticError)) throw error;
  for (const item of error.diagnostics) {
    const { message, hint } = explain(item, 'en');
    console.error(`[banxin] ${item.rule}: ${message}\n[banxin] ${hint}`);
  }
  if (!process.argv.includes('--optional')) process.exitCode = 1;
}
