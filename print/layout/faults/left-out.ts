/**
 * What a page left out because its authors allowed it, told to people: parts of a head, lines of an end,
 * fillers that were not needed. In: a plan and the stories of its page. Out: notes, and the unused
 * fillers for the report (laws 1 and 4).
 */
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import type { Article } from '../../../src/model/article.ts';
import { shownMm } from '../../geometry/grid.ts';
import type { Module, PagePlan } from '../../page-plan/page-plan.ts';
import type { Omission } from '../../typeset/galley-types.ts';
import type { PageInput } from '../page-input.ts';

/** The fillers that stand nowhere on their page; whole on the web. */
export const unusedFillers = (input: PageInput, plan: PagePlan): readonly Omission[] => {
  const placed = new Set(plan.modules.map((module) => module.story));
  return [...input.stories.values()]
    .map((story) => story.article)
    .filter((article) => article.kind === 'filler' && !placed.has(article.slug))
    .map(({ slug, headline }) => ({
      story: slug,
      block: '',
      why: 'unused',
      text: headline.text,
    }));
};

/** One note a story and kind of omission, in page order. */
export const leftOutNotes = (input: PageInput, plan: PagePlan): readonly Diagnostic[] => [
  ...plan.modules.flatMap((module) => {
    const article = input.stories.get(module.story)?.article;
    return article && module.leftOut ? moduleNotes(input, article, module, module.leftOut) : [];
  }),
  ...unusedFillers(input, plan).flatMap((item): readonly Diagnostic[] => {
    const article = input.stories.get(item.story)?.article;
    const source = article?.fields.kind ?? article?.source;
    return [
      {
        rule: 'layout/filler-not-used',
        severity: 'info',
        data: { headline: item.text, page: input.page.number },
        ...(source ? { source } : {}),
      },
    ];
  }),
];

/** Most characters of a cut that a message shows; the report has all of it. */
const SHOWN = 40;

const opening = (text: string): string => {
  const characters = [...text.replace(/\s+/gu, ' ')];
  return characters.length > SHOWN
    ? `${characters.slice(0, SHOWN).join('')}…`
    : characters.join('');
};

const moduleNotes = (
  input: PageInput,
  article: Article,
  module: Module,
  leftOut: readonly Omission[],
): readonly Diagnostic[] => {
  const base = {
    severity: 'info',
    at: {
      issue: input.issue.date,
      page: input.page.number,
      story: article.slug,
      box: shownMm(input.publication.format, module.box),
    },
  } as const;
  const headline = article.headline.text;
  const parts = leftOut.filter((item) => item.why === 'optional');
  const trims = leftOut.filter((item) => item.why === 'trim');
  const lines = trims.reduce((sum, item) => sum + (item.lines ?? 0), 0);
  return [
    ...(parts.length === 0
      ? []
      : [
          {
            ...base,
            rule: 'layout/parts-left-out' as const,
            data: { headline, parts: parts.map((item) => `@part-${item.block}`).join(' / ') },
            source: article.fields['print.optional'] ?? article.source,
          },
        ]),
    ...(trims.length === 0
      ? []
      : [
          {
            ...base,
            rule: 'layout/trimmed' as const,
            data: { headline, lines, text: opening(trims.map((item) => item.text).join('')) },
            source: article.fields['print.trim'] ?? article.source,
          },
        ]),
  ];
};
