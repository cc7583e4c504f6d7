/** The icon of a paper that brings none: a small page of columns under a bar of the house colour. */
export const iconUrl = (color: string): string => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path fill="#fbfaf6" d="M3 1h26v30H3z"/>' +
    `<path fill="${color}" d="M6 4h20v5H6z"/>` +
    '<path stroke="#17140f" stroke-width="3" d="M8 12v16M13.3 12v16M18.7 12v16M24 12v16"/></svg>';
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
};
