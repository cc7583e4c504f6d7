/**
 * What names a PDF: its information, dates, language and identifier, none of them from the clock.
 *
 * In: a loaded document and what the issue says of itself. Out: the document changed, then bytes whose
 * `/ID` is a hash of themselves. The same issue and the same browser give the same bytes (law 5).
 */

import { createHash } from 'node:crypto';
import { PDFArray, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PdfIdentity } from './document-identity.ts';
import { xmpPacket } from './xmp-packet.ts';

/** 16 bytes that stand in for the identifier until the rest of the file is known. */
const placeholder = 'BA'.repeat(16);

/** Midnight of the issue's day: fixed, and the same in every time zone. */
export const issueMoment = (date: string): Date => new Date(`${date}T00:00:00Z`);

/** Writes information dictionary, XMP, language and viewer wishes. */
export function identify(document: PDFDocument, identity: PdfIdentity): void {
  const moment = issueMoment(identity.date);
  document.setTitle(identity.title, { showInWindowTitleBar: true });
  document.setAuthor(identity.author);
  document.setSubject(identity.subject);
  document.setKeywords([...identity.keywords]);
  document.setProducer(identity.producer);
  document.setCreator(identity.producer);
  document.setCreationDate(moment);
  document.setModificationDate(moment);
  document.setLanguage(identity.lang);
  const { context, catalog } = document;
  const packet = context.stream(new TextEncoder().encode(xmpPacket(identity)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  catalog.set(PDFName.of('Metadata'), context.register(packet));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

/**
 * Saves a document with an identifier made from its content.
 *
 * The file is written with a placeholder; its hash then takes the placeholder's place, so that equal
 * documents are equal files and different ones never share an identifier.
 */
export async function saveWithContentId(document: PDFDocument): Promise<Buffer> {
  const { context } = document;
  const id = PDFArray.withContext(context);
  id.push(PDFHexString.of(placeholder));
  id.push(PDFHexString.of(placeholder));
  context.trailerInfo.ID = id;
  const saved = await document.save({ useObjectStreams: true, addDefaultPage: false });
  const bytes = Buffer.from(saved);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32).toUpperCase();
  for (let at = bytes.indexOf(placeholder); at !== -1; at = bytes.indexOf(placeholder, at + 1)) {
    bytes.write(hash, at, 'latin1');
  }
  return bytes;
}

/** A text string of a PDF: plain when it is ASCII, else UTF-16 with its mark. */
export const pdfText = (text: string): PDFString | PDFHexString =>
  /^[\x20-\x7e]*$/.test(text) ? PDFString.of(text) : PDFHexString.fromText(text);
