/**
 * The links over a page's picture. In: the page's zones and heads. Out: one link an article, its
 * outlines as SVG points in millimetres (an L-shaped or divided story has several), in rank order,
 * which is the order of the keyboard (docs/design/web-and-cards.md#reading-order).
 */
import type { Zone } from './artifacts.ts';
import type { Head, PageEntry } from './issue-view.ts';

/** A link over the picture. */
export interface ZoneLink {
  readonly slug: string;
  readonly href: string;
  readonly label: string;
  /** `points` of one polygon each. */
  readonly outlines: readonly string[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** SVG `points` of a polygon. */
export const svgPoints = (polygon: Zone['polygon']): string =>
  polygon.map(([x, y]) => `${round(x)},${round(y)}`).join(' ');

const linkOf = (head: Head, zones: readonly Zone[]): ZoneLink => ({
  slug: head.slug,
  href: head.href,
  label: head.text,
  outlines: zones.map(({ polygon }) => svgPoints(polygon)),
});

/**
 * Links in rank order. A part of a story that was continued here from another page (转版) has no head
 * on this page: `elsewhere` gives the heads of the other pages, and its link comes last.
 */
export const zoneLinks = (
  page: PageEntry,
  elsewhere: readonly Head[] = [],
): readonly ZoneLink[] => {
  const zones = page.artifact?.zones ?? [];
  const here = new Set(page.heads.map(({ slug }) => slug));
  const heads = [...page.heads, ...elsewhere.filter(({ slug }) => !here.has(slug))];
  return heads.flatMap((head) => {
    const own = zones.filter(({ story }) => story === head.slug);
    return own.length === 0 ? [] : [linkOf(head, own)];
  });
};
