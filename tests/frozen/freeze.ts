/**
 * `node tests/frozen/freeze.ts`: plans and draws every frozen page and says which came out otherwise, exit code 1
 * when any did. With `--keep` it keeps all as they are now, and nothing else.
 */
import { drawnSinceKept, keepDrawn } from './kept-drawn.ts';
import { changesSinceKept, keepRecords } from './kept-records.ts';
import { plannedCorpus, plannedSamples, recordsOf } from './make-records.ts';
import { FROZEN_PAGES } from './pages.ts';

const made = [...(await plannedSamples()), ...(await plannedCorpus(FROZEN_PAGES))];
if (process.argv.includes('--keep')) {
  keepRecords(recordsOf(made), true);
  keepDrawn(made, true);
  process.stdout.write(`${made.length} pages kept\n`);
} else {
  const changes = [...changesSinceKept(recordsOf(made)), ...drawnSinceKept(made)];
  process.stdout.write(changes.map((line) => `${line}\n`).join(''));
  process.stdout.write(`${made.length} pages, ${changes.length} lines of changes\n`);
  process.exitCode = changes.length > 0 ? 1 : 0;
}
