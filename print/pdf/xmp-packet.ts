/**
 * The XMP packet of a PDF: the same facts as the information dictionary, for readers that look there
 * (ISO 16684-1). Written by hand: it is one small fixed document.
 */
import type { PdfIdentity } from './document-identity.ts';

const escapeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const alternative = (name: string, text: string): string =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;

/** The packet as text. */
export function xmpPacket(identity: PdfIdentity): string {
  const moment = `${identity.date}T00:00:00Z`;
  const keywords = identity.keywords.map((word) => `<rdf:li>${escapeXml(word)}</rdf:li>`).join('');
  const fields = [
    '<dc:format>application/pdf</dc:format>',
    alternative('dc:title', identity.title),
    alternative('dc:description', identity.subject),
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(identity.author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(identity.lang)}</rdf:li></rdf:Bag></dc:language>`,
    `<dc:subject><rdf:Bag>${keywords}</rdf:Bag></dc:subject>`,
    `<pdf:Producer>${escapeXml(identity.producer)}</pdf:Producer>`,
    `<pdf:Keywords>${escapeXml(identity.keywords.join(' '))}</pdf:Keywords>`,
    `<xmp:CreatorTool>${escapeXml(identity.producer)}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${moment}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${moment}</xmp:ModifyDate>`,
  ];
  const spaces = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:pdf="http://ns.adobe.com/pdf/1.3/"',
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${spaces.join(' ')}>`,
    ...fields,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
