/**
 * Mends what Chromium's structure tree lacks for PDF/UA readers (docs/design/print.md#tags).
 *
 * `Aside` is known to PDF 2.0 only: it is mapped to `Sect`. A `<figure>` around an `<img>` becomes a Figure
 * in a Figure whose outside has no text of its own: the outer one is retagged `Div`. The text, its order
 * and the marked content are not touched.
 */
import { PDFArray, PDFDict, type PDFDocument, PDFName } from '@cantoo/pdf-lib';

const n = PDFName.of;

/** The element children of a structure element (marked content is skipped). */
function childrenOf(element: PDFDict): readonly PDFDict[] {
  const kids = element.lookup(n('K'));
  const list = kids instanceof PDFArray ? kids.asArray().map((_k, i) => kids.lookup(i)) : [kids];
  return list.filter((kid): kid is PDFDict => kid instanceof PDFDict && kid.has(n('S')));
}

const tagOf = (element: PDFDict): string => {
  const tag = element.lookup(n('S'));
  return tag instanceof PDFName ? tag.decodeText() : '';
};

/** Every element under a root, parents first. */
function* walk(element: PDFDict): Generator<PDFDict> {
  yield element;
  for (const child of childrenOf(element)) yield* walk(child);
}

const holdsFigure = (element: PDFDict): boolean =>
  childrenOf(element).some((child) => [...walk(child)].some((item) => tagOf(item) === 'Figure'));

/** Mends the tree of a document in place; a document without tags is left alone. */
export function tidyStructure(document: PDFDocument): void {
  const root = document.catalog.lookupMaybe(n('StructTreeRoot'), PDFDict);
  if (root === undefined) return;
  const roles = root.lookupMaybe(n('RoleMap'), PDFDict) ?? document.context.obj({});
  roles.set(n('Aside'), n('Sect'));
  root.set(n('RoleMap'), roles);
  for (const element of walk(root)) {
    if (tagOf(element) === 'Figure' && !element.has(n('Alt')) && holdsFigure(element)) {
      element.set(n('S'), n('Div'));
    }
  }
}
