/** Composed paragraphs as a stand-alone page for a browser: body, bold and Kai subsets inside. */
import { LINE_CSS } from '../../../print/sheets/line-css.ts';
import { lineHtml } from '../../../print/sheets/line-html.ts';
import { composeParagraph } from '../../../print/typeset/compose.ts';
import type { ComposeInput } from '../../../print/typeset/types.ts';
import { buildFontFaces, fontFaceCss } from '../../../src/fonts/font-faces.ts';
import { type FontSet, faceAtIn } from '../../../src/fonts/font-set.ts';
import type { RichText } from '../../../src/model/block.ts';
import { defaultFonts } from '../../../src/model/defaults.ts';
import { dataUrl } from '../data-url.ts';
import { fontsOf } from '../read-paper.ts';
import { inputOf } from './house.ts';

/** Body size and pitch of the page, pixels: the default tabloid's 9 pt on 12.5 pt. */
export const SIZE_PX = 12;
/** Pitch of the lines, pixels. */
export const PITCH_PX = 50 / 3;

/**
 * Lines of a piece. The browser rounds the pitch up to 1/64 px, 0.0052 px too much: after eight lines
 * the error is still inside the tolerance of a baseline.
 */
const PIECE_LINES = 8;

/** The packaged faces of the default publication. */
export const packagedFonts = (): Promise<FontSet> =>
  fontsOf({ source: { file: 'newspaper.yaml' }, fonts: defaultFonts });

/** A paragraph of the page: what else it asks of the composer, and how its boxes are drawn. */
export interface PageParagraph extends RichText {
  readonly change?: Partial<ComposeInput>;
  readonly boxHtml?: (start: number, end: number) => string;
}

/** A paragraph set in lines, one `<p>`, its pieces as the sheets have them. */
const paragraphHtml = (
  fonts: FontSet,
  rich: PageParagraph,
  measure: number,
  top: number,
): string => {
  const faceAt = faceAtIn(fonts, 'body', rich.runs);
  const input = inputOf(rich.text, measure, { runs: rich.runs, faceAt, ...rich.change });
  const { natural, table } = composeParagraph(input);
  const lines = table.get(natural)?.lines ?? [];
  const html = lines.map((line, index) =>
    lineHtml(rich.text, rich.runs, line, {
      index,
      until: lines[index + 1]?.start ?? rich.text.length,
      pieceEm: measure,
      ...(rich.boxHtml ? { boxHtml: rich.boxHtml } : {}),
    }),
  );
  const pieces: string[] = [];
  for (let from = 0; from < html.length; from += PIECE_LINES) {
    const row = top + from;
    const style = `top:${row * PITCH_PX}px;width:${measure}em`;
    const piece = html.slice(from, from + PIECE_LINES).join('<wbr>');
    pieces.push(
      `<span class="piece lines" data-row="${row}" data-from="${from}" style="${style}">${piece}</span>`,
    );
  }
  return `<p>${pieces.join('')}</p>`;
};

/** The page, and the paragraphs' texts in order. */
export const pageHtml = async (
  fonts: FontSet,
  paragraphs: readonly PageParagraph[],
  measure: number,
): Promise<string> => {
  const text = `${paragraphs.map((rich) => rich.text).join('')} -0123456789`;
  const usages = (['body', 'strong', 'kai'] as const).map((role) => ({
    role,
    text,
    source: { file: 'test' },
  }));
  const faces = await buildFontFaces(fonts, usages, { formats: ['truetype'] });
  let top = 0;
  const body = paragraphs.map((rich) => {
    const html = paragraphHtml(fonts, rich, measure, top);
    top += html.split('class="ln"').length - 1;
    return html;
  });
  const family = (use: 'body' | 'strong' | 'kai'): string => `"${fonts[use].family}"`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>lines</title><style>
${fontFaceCss(faces, 'truetype', 'block', (face) => dataUrl(face, 'truetype'))}
* { margin: 0; padding: 0; }
html { font: ${SIZE_PX}px/${PITCH_PX}px ${family('body')}; font-weight: ${fonts.body.weight};
  --face-strong: ${family('strong')}; --weight-strong: ${fonts.strong.weight};
  --face-em: ${family('kai')}; --weight-em: ${fonts.kai.weight}; }
main { position: relative; height: ${top * PITCH_PX}px; margin: 20px; }
.piece { position: absolute; left: 0; display: block; }
${LINE_CSS}</style></head><body><main>${body.join('\n')}</main></body></html>`;
};
