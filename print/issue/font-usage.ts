/**
 * Every character that plans put on paper, with the use of the face that sets it: what subsets are cut
 * to and coverage is held against.
 */

import type { SourcePlace } from '../../src/diagnostics/diagnostic.ts';
import { type FontUsage, usagesOf } from '../../src/fonts/coverage.ts';
import type { Article } from '../../src/model/article.ts';
import type { Issue } from '../../src/model/issue.ts';
import { paragraphUse } from '../drawing/paragraph-use.ts';
import type { Furniture, Module, PagePlan, SetText } from '../page-plan/page-plan.ts';

const FOLIO_DIGITS = '0123456789';

/** The usages of all plans, in page order. */
export const fontUsages = (plans: readonly PagePlan[], issue: Issue): readonly FontUsage[] => {
  const articles = new Map(issue.articles.map((article) => [article.slug, article]));
  return plans.flatMap((plan) => [
    ...folioUsages(plan, issue.source),
    ...plan.furniture.flatMap((piece) => furnitureUsages(piece, issue.source)),
    ...plan.modules.flatMap((module) => {
      const article = articles.get(module.story);
      return article ? moduleUsages(module, article) : [];
    }),
  ]);
};

const folioUsages = (plan: PagePlan, source: SourcePlace): readonly FontUsage[] => [
  { role: 'song', text: plan.folio.name, source },
  { role: 'hei', text: FOLIO_DIGITS + plan.folio.date + plan.folio.contact, source },
  { role: 'kai', text: plan.folio.editors, source },
];

const furnitureUsages = (piece: Furniture, source: SourcePlace): readonly FontUsage[] =>
  piece.texts.flatMap((text) => setUsages(text, source));

const moduleUsages = (module: Module, article: Article): readonly FontUsage[] => [
  ...module.deck.flatMap((text) => setUsages(text, article.fields[text.part] ?? article.source)),
  ...module.paragraphs.flatMap((paragraph) =>
    usagesOf(paragraphUse(paragraph.role), paragraph, blockPlace(article, paragraph.block)),
  ),
  ...module.pictures.flatMap((picture) =>
    picture.caption ? setUsages(picture.caption, blockPlace(article, picture.block)) : [],
  ),
  ...module.cells.flatMap((cells) =>
    cells.rows.flat().flatMap((text) => setUsages(text, blockPlace(article, cells.block))),
  ),
];

/** Where a block stands in its file; `block` is an index path such as `5.0`. */
const blockPlace = (article: Article, block: string): SourcePlace =>
  article.blocks[Number.parseInt(block, 10)]?.at ?? article.source;

const setUsages = (text: SetText, source: SourcePlace): readonly FontUsage[] =>
  text.lines.map((line) => ({ role: line.role, text: line.text, source }));
