/**
 * `node tests/corpus/write.ts FOLDER [from] [to]`: writes the issues `from` to `to` of the corpus, both
 * counted (all when absent), into FOLDER, which any verb reads with `--issues FOLDER`.
 */
import { CORPUS_SIZE } from './corpus-issue.ts';
import { writeCorpus } from './write-corpus.ts';

const [folder, from = '0', to = String(CORPUS_SIZE - 1)] = process.argv.slice(2);
if (folder === undefined || !/^\d+$/u.test(from) || !/^\d+$/u.test(to)) {
  process.stderr.write('node tests/corpus/write.ts FOLDER [from] [to]\n');
  process.exit(2);
}
const indices = Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at);
writeCorpus(folder, indices);
process.stdout.write(`${indices.length} issues in ${folder}\n`);
