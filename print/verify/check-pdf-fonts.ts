/**
 * Fourth layer: the faces inside a finished PDF, by walking its objects.
 *
 * In: a loaded document. Out: what faces it holds, and a diagnostic for each that is not embedded, not a
 * subset, or of Type 3 (drawn glyphs: no hinting, no search, big; Chromium makes them of CFF, variable and
 * synthetic faces, docs/design/print.md#fonts).
 */
import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

/** A face as the PDF has it. */
export interface PdfFont {
  readonly name: string;
  /** `TrueType`, `CIDFontType2`, `Type3` … */
  readonly type: string;
  readonly embedded: boolean;
  readonly subset: boolean;
}

const n = PDFName.of;

const nameOf = (dict: PDFDict, key: string): string => {
  const value = dict.lookup(n(key));
  return value instanceof PDFName ? value.decodeText() : '';
};

/** The dictionary that has the descriptor: a composite face keeps it in its descendant. */
const descendantOf = (font: PDFDict): PDFDict => {
  const list = font.lookup(n('DescendantFonts'));
  const first = list instanceof PDFArray ? list.lookup(0) : undefined;
  return first instanceof PDFDict ? first : font;
};

function describe(font: PDFDict): PdfFont {
  const inner = descendantOf(font);
  const descriptor = inner.lookup(n('FontDescriptor'));
  const files = ['FontFile', 'FontFile2', 'FontFile3'];
  const embedded = descriptor instanceof PDFDict && files.some((file) => descriptor.has(n(file)));
  const name = nameOf(font, 'BaseFont');
  return { name, type: nameOf(inner, 'Subtype'), embedded, subset: /^[A-Z]{6}\+/.test(name) };
}

/** Every face of a document, descendants counted with their parents; sorted by name. */
export function listFonts(document: PDFDocument): readonly PdfFont[] {
  const fonts = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict)
    .filter((dict) => nameOf(dict, 'Type') === 'Font')
    .filter((dict) => !nameOf(dict, 'Subtype').startsWith('CIDFont'));
  return fonts.map(describe).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** Checks every face. */
export function checkFonts(fonts: readonly PdfFont[]): readonly Diagnostic[] {
  return fonts.flatMap((font): readonly Diagnostic[] => {
    const data = { font: font.name === '' ? '?' : font.name, type: font.type };
    if (font.type === 'Type3') {
      return [{ rule: 'verify/font-type3', severity: 'error', data }];
    }
    if (!font.embedded) return [{ rule: 'verify/font-not-embedded', severity: 'error', data }];
    if (!font.subset) return [{ rule: 'verify/font-not-subset', severity: 'error', data }];
    return [];
  });
}
