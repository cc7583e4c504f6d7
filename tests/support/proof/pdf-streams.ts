/** Opens and replaces streams of a PDF under test. */
import { inflateSync } from 'node:zlib';
import { type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** The text of a ToUnicode map; undefined for any other stream. */
export function decodeMap(stream: PDFRawStream): string | undefined {
  const filter = String(stream.dict.get(PDFName.of('Filter')) ?? '');
  const bytes = stream.getContents();
  try {
    const text = (filter === '/FlateDecode' ? inflateSync(bytes) : Buffer.from(bytes)).toString(
      'latin1',
    );
    return text.includes('begincmap') ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Puts new text in the place of a stream. */
export function replaceStream(document: PDFDocument, stream: PDFRawStream, text: string): void {
  const ref = document.context.getObjectRef(stream);
  if (ref === undefined) return;
  const next = PDFRawStream.of(document.context.obj({}), Buffer.from(text, 'latin1'));
  document.context.assign(ref, next);
}
