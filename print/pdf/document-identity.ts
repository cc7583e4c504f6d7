/**
 * Who and what a PDF says it is: the facts behind its information dictionary and its XMP packet.
 */

/** What a PDF says of itself. */
export interface PdfIdentity {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  readonly lang: string;
  /** Issue date, `YYYY-MM-DD`: the only date in the file. */
  readonly date: string;
  /** Program that made it, with its version. */
  readonly producer: string;
}
