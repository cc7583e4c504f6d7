/**
 * What is kept of a page as drawn: a digest of its sheet's HTML and one of its `layout.json`, so that a change
 * of how pages are drawn shows that every byte is still the same. Baselines stand at a fixed height, pictures
 * are named by what is cut of them, faces by family: neither a browser nor a file takes part.
 */
import { layoutJson } from '../../print/sheets/layout-json.ts';
import { renderSheets } from '../../print/sheets/render.ts';
import { sha256 } from './canonical.ts';
import type { PlannedPage } from './make-records.ts';

/** A drawn page. */
export interface DrawnRecord {
  readonly key: string;
  readonly sheet: string;
  readonly layout: string;
}

/** Where a baseline stands in its row, points. */
const BASELINE_PT = 9.7637;

/** The record of a page; that of no page where it could not be laid out. */
export const drawnRecord = ({ key, planned, publication, fonts }: PlannedPage): DrawnRecord => {
  const { plans } = planned;
  const html = renderSheets({
    plans,
    fonts,
    style: {
      format: publication.format,
      color: publication.color,
      faces: fonts,
      fontFaces: '',
    },
    title: key,
    lang: publication.lang,
    pictureUrl: ({ src, view }) => `${src}?${[view.x, view.y, view.w, view.h].join()}`,
  });
  const { pages } = layoutJson(plans[0]?.issue ?? '', plans, { baselinePt: BASELINE_PT });
  // What is reported of a page is the plan's, and kept with it.
  const drawn = pages.map(({ report: _, ...page }) => page);
  return { key, sheet: sha256(html), layout: sha256(JSON.stringify(drawn)) };
};

/** The text of records as committed: a line a page. */
export const writeDrawn = (records: readonly DrawnRecord[]): string =>
  records.map(({ key, sheet, layout }) => `${sheet} ${layout} ${key}\n`).join('');

/** Reads them back. */
export const readDrawn = (text: string): readonly DrawnRecord[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [sheet = '', layout = '', ...key] = line.split(' ');
      return { key: key.join(' '), sheet, layout };
    });

/** What changed from the records kept to those made now; pages kept but not made are not asked for. */
export const drawnChanges = (
  kept: readonly DrawnRecord[],
  made: readonly DrawnRecord[],
): readonly string[] => {
  const byKey = new Map(kept.map((record) => [record.key, record]));
  return made.flatMap(({ key, sheet, layout }) => {
    const was = byKey.get(key);
    if (!was) return [`${key}: not kept yet`];
    return [
      ...(was.sheet === sheet ? [] : [`${key}: its sheet changed`]),
      ...(was.layout === layout ? [] : [`${key}: its layout.json changed`]),
    ];
  });
};
