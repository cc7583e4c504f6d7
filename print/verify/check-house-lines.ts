/**
 * Every paragraph of the plans under the line rules of `check-lines`, by the house style.
 *
 * In: plans, the publication, articles for their places in files. Out: its diagnostics, with file and
 * line. Verse, names and subheads are broken by the author or on purpose: they have no measure to fill,
 * nor has Latin text in a column so narrow that the composer sets it ragged.
 */
import type { Diagnostic, SourcePlace } from '../../src/diagnostics/diagnostic.ts';
import type { Article } from '../../src/model/article.ts';
import type { Block } from '../../src/model/block.ts';
import type { Publication } from '../../src/model/publication.ts';
import type { PagePlan } from '../page-plan/page-plan.ts';
import { setsRagged } from '../typeset/compose.ts';
import type { ParagraphRole } from '../typeset/types.ts';
import { type CheckRules, checkLines } from './check-lines.ts';
import { placeOfBox } from './places.ts';

const running: ReadonlySet<ParagraphRole> = new Set(['body', 'kai', 'list']);

/** The block at an index path; the box itself when the path leads to something inside that has none. */
function blockAt(blocks: readonly Block[], path: string): Block | undefined {
  const [first = '', ...rest] = path.split('.');
  const block = blocks[Number(first)];
  if (block?.kind !== 'box' || rest.length === 0) return block;
  return blockAt(block.blocks, rest.join('.')) ?? block;
}

const sourceOf = (article: Article | undefined, path: string): SourcePlace | undefined =>
  article === undefined ? undefined : (blockAt(article.blocks, path)?.at ?? article.source);

/** The rules that a publication's house style asks of every line. */
export const rulesOf = (publication: Publication): CheckRules => ({
  level: publication.houseStyle.lineRules,
  unitGlue: publication.houseStyle.unitGlue,
  shrink: publication.houseStyle.shrink,
  solid: publication.lexicon.filter((entry) => entry.solid).map((entry) => entry.text),
});

/** Checks the lines of all running paragraphs. */
export function checkHouseLines(
  plans: readonly PagePlan[],
  publication: Publication,
  articles: readonly Article[],
): readonly Diagnostic[] {
  const rules = rulesOf(publication);
  return plans.flatMap((plan) =>
    plan.modules.flatMap((module) => {
      const article = articles.find((item) => item.slug === module.story);
      const at = placeOfBox(plan, module.box, module.story);
      return module.paragraphs
        .filter((paragraph) => running.has(paragraph.role))
        .flatMap((paragraph) => {
          const source = sourceOf(article, paragraph.block);
          const lines = paragraph.lines.map((line) => ({
            text: paragraph.text.slice(line.start, line.end),
            widthEm: line.widthEm,
            targetEm: (line.measureEm ?? paragraph.measureEm) - line.indentEm,
            squeezeEm: line.squeezeEm,
            stretchEm: line.stretchEm,
            hyphen: line.hyphen,
            emergency: line.emergency,
          }));
          const { text } = paragraph;
          const firstEm = paragraph.lines[0]?.measureEm ?? paragraph.measureEm;
          return checkLines({
            text,
            lines,
            rules: { ...rules, ragged: setsRagged(text, firstEm) },
            at,
            ...(source === undefined ? {} : { source }),
          });
        });
    }),
  );
}
