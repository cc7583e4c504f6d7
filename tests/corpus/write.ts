/**
 * `node tests/corpus/write.ts FOLDER [from] [to]`: writes the issues `from` to `to` of the corpus, both
 * counted (all when absent), into FOLDER, which any verb reads with `--issues FOLDER`.
 */
import { CORPUS_SIZE } from './corpus-issue.ts';
import { writeCorpus } from './write-corpus.ts';

const last = CORPUS_SIZE - 1;
const [folder, from = '0', to = String(last)] = process.argv.slice(2);
const isIndex = (word: string): boolean => /^\d+$/u.test(word) && Number(word) <= last;

if (folder === undefined || !isIndex(from) || !isIndex(to) || Number(from) > Number(to)) {
  process.stderr.write(`node tests/corpus/write.ts FOLDER [from] [to], indices 0 to ${last}\n`);
  process.exitCode = 2;
} else {
  const first = Number(from);
  const indices = Array.from({ length: Number(to) - first + 1 }, (_, at) => first + at);
  writeCorpus(folder, indices);
  process.stdout.write(`${indices.length} issues in ${folder}\n`);
}
