/** Contrast of two colours (WCAG 2.2, 1.4.3). In: `#rrggbb`. Out: 1 to 21. */

const luminance = (color: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** The paper of the web edition in light mode; `styles/base.css` has the same. */
export const webPaper = '#fbfaf6';
/** Least contrast of text. */
export const leastContrast = 4.5;

/** Contrast ratio of two colours. */
export const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};
