/**
 * Heads in a column of their own: vertical (竖题) and side (串文题) in their plain form.
 *
 * The first column of the module belongs to the head over the whole height of the body, so that it
 * never reads as a second story (eye notes 12). Vertical lines run from right to left; the byline
 * stands as the last, leftmost line.
 */
import type { FontRole } from '../../src/model/publication.ts';
import { HEADLINE_SIZES, sizeBand } from './band.ts';
import { bylineText } from './byline.ts';
import { type DeckPart, type DeckVariant, deckVariants, headlineRole } from './head.ts';
import type { Inside, ModuleInput } from './module-variant.ts';
import type { SetLine } from './plan.ts';

const COLUMN_PITCH = 1.3;
const MAX_VERTICAL_EM = 12;

/** Decks that stand in the first column. */
export const columnHead = (
  input: ModuleInput,
  inside: Inside,
  form: 'vertical' | 'side' | 'top',
): readonly DeckVariant[] => {
  const widthPt = inside.measureEm * input.format.bodyPt;
  if (form !== 'vertical') {
    return deckVariants({
      article: input.story.article,
      spec: input.spec,
      format: input.format,
      widthPt,
      type: input.type,
      hasLeadIn: false,
    }).slice(0, 4);
  }
  const band = sizeBand(input.story.article);
  const sizes = input.spec.sizePt
    ? [input.spec.sizePt]
    : HEADLINE_SIZES.filter((size) => size >= band.min && size <= band.max);
  return sizes
    .flatMap((sizePt) => vertical(input, sizePt, widthPt, input.spec.sizePt ?? band.target))
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 3);
};

const vertical = (
  input: ModuleInput,
  sizePt: number,
  widthPt: number,
  target: number,
): readonly DeckVariant[] => {
  const { article } = input.story;
  const role = headlineRole(article, input.spec);
  const setting = input.type.headline(article.headline, role, MAX_VERTICAL_EM, 3, article.keep)[0];
  if (!setting) return [];
  const pitch = sizePt * COLUMN_PITCH;
  const byline = bylineText(article);
  const smallPt = 12;
  const bylineWidth = byline === '' ? 0 : smallPt * 2;
  const total = setting.lines.length * pitch + bylineWidth;
  if (total > widthPt) return [];
  const right = (widthPt + total) / 2;
  const longest = Math.max(...setting.lines.map((line) => line.end - line.start)) * sizePt;
  const parts: DeckPart[] = [
    {
      part: 'headline',
      text: article.headline.text,
      generated: false,
      heightPt: longest,
      gapPt: 0,
      lines: setting.lines.map((line, index) =>
        verticalLine(
          article.headline.text.slice(line.start, line.end),
          right - (index + 1) * pitch,
          0,
          sizePt,
          role,
        ),
      ),
    },
  ];
  if (byline !== '') {
    const height = [...byline].length * smallPt;
    parts.push({
      part: 'byline',
      text: byline,
      generated: true,
      heightPt: 0,
      gapPt: 0,
      lines: [verticalLine(byline, right - total, -height, smallPt, 'kai')],
    });
  }
  return [
    {
      rows: Math.ceil(longest / input.format.pitchPt) + 2,
      sizePt,
      role,
      lineCount: setting.lines.length,
      parts,
      heightPt: longest,
      cost: 3 * Math.abs(Math.log(sizePt / target)),
    },
  ];
};

const verticalLine = (
  text: string,
  xPt: number,
  yPt: number,
  sizePt: number,
  role: FontRole,
): SetLine => ({
  text,
  runs: [],
  xPt,
  yPt,
  widthPt: sizePt * COLUMN_PITCH,
  heightPt: [...text].length * sizePt,
  sizePt,
  role,
  vertical: true,
  tone: 'ink',
});
