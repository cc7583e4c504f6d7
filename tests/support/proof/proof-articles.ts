/** The articles behind the proof plans, as the model would hold them. */
import type { Article } from '../../../src/model/article.ts';
import { proofTexts } from './proof-plan.ts';

const at = { file: 'issues/2023-08-18/proof.mdx', line: 9, column: 1 };

/** An article whose text is the proof's. */
export const proofArticle = (slug: string, page: number, texts = proofTexts): Article => ({
  slug,
  issue: '2023-08-18',
  source: at,
  fields: {},
  headline: { text: '一行落在一格上', breaks: [] },
  kicker: { text: '排字房里的算术', breaks: [] },
  kind: 'article',
  byline: { authors: [], reporters: [], correspondents: [], photographers: [] },
  page,
  priority: 1,
  lang: 'zh-CN',
  keep: [],
  print: { trim: 0, box: false, optional: [] },
  card: {},
  web: {},
  blocks: texts.map((text) => ({
    kind: 'paragraph',
    voice: 'body',
    text,
    runs: [],
    at,
    edition: 'both',
  })),
});

/** Both articles of `proofPlans`. */
export const proofArticles = (): readonly Article[] => [
  proofArticle('baseline-grid', 1),
  proofArticle('two-legs', 2),
];
