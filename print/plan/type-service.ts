/**
 * Answers layout's questions about type from font files, each question worked out once.
 */
import type { Face } from '../../src/fonts/face.ts';
import type { FontSet } from '../../src/fonts/font-set.ts';
import { faceAtIn } from '../../src/fonts/font-set.ts';
import type { Publication } from '../../src/model/publication.ts';
import { headlineAdvance, planHeadline, verticalAdvance } from '../../src/text/headline/index.ts';
import type { HeadlineSetting, TypeService } from '../layout/story.ts';
import { composeRagged } from '../typeset/compose.ts';

/** Length of a chunk along a line of each direction, em. */
const lengthOf = {
  across: (face: Face, chunk: string): number => headlineAdvance(face, chunk),
  down: (face: Face, chunk: string): number => verticalAdvance(face, chunk),
};

/** The service of a publication's faces and lexicon. Answers are pure; the cache only saves time. */
export const makeTypeService = (publication: Publication, fonts: FontSet): TypeService => {
  const lexicon = publication.lexicon.map((entry) => entry.text);
  const headlines = new Map<string, readonly HeadlineSetting[]>();
  return {
    houseStyle: publication.houseStyle,
    headline: (text, role, widthEm, maxLines, keep, direction = 'across') => {
      const key = JSON.stringify([
        text.text,
        text.breaks,
        role,
        widthEm.toFixed(4),
        maxLines,
        keep,
        direction,
      ]);
      const known = headlines.get(key);
      if (known) return known;
      const settings = planHeadline({
        text,
        lexicon,
        keep,
        widthEm,
        maxLines,
        advance: (chunk) => lengthOf[direction](fonts[role].face, chunk),
        lang: publication.lang,
      }).map((plan) => ({
        lines: plan.spans.map((span, index) => ({
          start: span.start,
          end: span.start + (plan.lines[index] ?? '').length,
          widthEm: plan.widthsEm[index] ?? 0,
        })),
        cost: plan.cost,
      }));
      headlines.set(key, settings);
      return settings;
    },
    verticalLength: (text, role) => verticalAdvance(fonts[role].face, text),
    displayWidth: (text, role) => headlineAdvance(fonts[role].face, text),
    ragged: (text, runs, role, widthEm) =>
      composeRagged({
        text,
        runs,
        faceAt: faceAtIn(fonts, role, runs),
        measureEm: widthEm,
        indentEm: 0,
        style: publication.houseStyle,
        lexicon: publication.lexicon,
        lang: publication.lang,
      }),
  };
};
