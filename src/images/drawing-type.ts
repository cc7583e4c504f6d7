/** Sizes of type in a drawing. In: attributes and rules of style as they are met. Out: user units. */

/** What a drawing's elements inherit. */
export interface DrawingType {
  /** Font size in the units of the element. */
  readonly size: number;
  /** Units of the element as shares of the drawing's own. */
  readonly scale: number;
}

/** CSS 2.1's initial size, which SVG takes over. */
export const initialType: DrawingType = { size: 16, scale: 1 };

/** Font sizes by class or element name: `.small`, `text`. */
export type SizeRules = ReadonlyMap<string, string>;

/** The font sizes of a style sheet; selectors of one class or one element are read. */
export const sizeRules = (css: string): SizeRules => {
  const rules = new Map<string, string>();
  for (const [, selectors = '', body = ''] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const size = /(?:^|;)\s*font-size\s*:\s*([^;]+)/i.exec(body)?.[1];
    if (size === undefined) continue;
    for (const selector of selectors.split(',')) rules.set(selector.trim(), size.trim());
  }
  return rules;
};

const units: Readonly<Record<string, number>> = { px: 1, pt: 4 / 3, mm: 96 / 25.4, in: 96 };

const sizeOf = (typed: string, inherited: number): number => {
  const match = /^([\d.]+)\s*(px|pt|mm|in|em|%)?$/.exec(typed.trim());
  const value = Number(match?.[1] ?? Number.NaN);
  if (Number.isNaN(value)) return inherited;
  const unit = match?.[2] ?? 'px';
  if (unit === 'em') return inherited * value;
  return unit === '%' ? (inherited * value) / 100 : value * (units[unit] ?? 1);
};

/** How much a transform enlarges; turning and moving change no size. */
const scaleOf = (transform: string): number => {
  let scale = 1;
  for (const [, name, list = ''] of transform.matchAll(/(matrix|scale)\(([^)]*)\)/g)) {
    const [a = 1, b, c = 0, d = 1] = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    const area = name === 'scale' ? a * (b ?? a) : a * d - (b ?? 0) * c;
    scale *= Math.sqrt(Math.abs(area));
  }
  return scale;
};

/** The type of an element inside another. */
export const typeOf = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  outer: DrawingType,
  rules: SizeRules,
): DrawingType => {
  const own = /(?:^|;)\s*font-size\s*:\s*([^;]+)/i.exec(attributes['style'] ?? '')?.[1];
  const classes = (attributes['class'] ?? '').split(/\s+/).map((item) => rules.get(`.${item}`));
  const typed = own ?? classes.find(Boolean) ?? rules.get(name) ?? attributes['font-size'];
  return {
    size: typed === undefined ? outer.size : sizeOf(typed, outer.size),
    scale: outer.scale * scaleOf(attributes['transform'] ?? ''),
  };
};
