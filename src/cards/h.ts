/**
 * Elements of a card: the plain objects that Satori draws, made by `h()`. Templates are functions of
 * data that return these; there is no JSX, so Node runs them as they stand.
 *
 * Every box is absolutely placed and no text ever wraps: places and line breaks are ours (law 2).
 */

/** CSS properties in Satori's camel case; a number is px. */
export type CardStyle = Readonly<Record<string, string | number>>;

/** Where a text has to be; the quality gate holds Satori's own boxes and the pixels against it. */
export interface Placed {
  /** `headline` boxes are also reported as lines; `text` is everything else. */
  readonly role: 'headline' | 'text';
  /** Pen origin and advance as drawn, px. */
  readonly left: number;
  readonly width: number;
  /** The box the text may fill: advance without cut blanks, em box high, px. */
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly w: number;
    readonly h: number;
  };
}

/** One node. `key` names texts uniquely in a card. */
export interface CardElement {
  readonly type: string;
  readonly key: string | null;
  readonly props: {
    readonly style: CardStyle;
    readonly children?: readonly CardElement[] | string;
    readonly placed?: Placed;
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
  };
}

/** A box with children or a text. */
export const h = (
  style: CardStyle,
  children?: readonly CardElement[] | string,
  more: { readonly key?: string; readonly placed?: Placed } = {},
): CardElement => ({
  type: 'div',
  key: more.key ?? null,
  props: {
    // Satori's default is content-box: padding would push the last lines off the card.
    style: { boxSizing: 'border-box', display: 'flex', ...style },
    ...(children === undefined ? {} : { children }),
    ...(more.placed ? { placed: more.placed } : {}),
  },
});

/** A filled rectangle: rules, panels, grounds. Whole px, so that its edges are sharp. */
export const rect = (
  x: number,
  y: number,
  width: number,
  height: number,
  color: string,
): CardElement =>
  h({
    position: 'absolute',
    left: Math.round(x),
    top: Math.round(y),
    width: Math.round(width),
    height: Math.max(1, Math.round(height)),
    backgroundColor: color,
  });

/** An open rectangle of a given line thickness, drawn inside its box. */
export const outline = (
  x: number,
  y: number,
  width: number,
  height: number,
  line: number,
  color: string,
): readonly CardElement[] => [
  rect(x, y, width, line, color),
  rect(x, y + height - line, width, line, color),
  rect(x, y + line, line, height - 2 * line, color),
  rect(x + width - line, y + line, line, height - 2 * line, color),
];

/** Stands for the photo until the renderer knows its bytes. */
export const PHOTO_SOURCE = 'banxin:photo';

/** The card's photo, already cut to this box. */
export const photoBox = (x: number, y: number, width: number, height: number): CardElement => ({
  type: 'img',
  key: 'photo',
  props: {
    style: { position: 'absolute', left: x, top: y, width, height },
    src: PHOTO_SOURCE,
    width,
    height,
  },
});

/** Every node of a tree, parents first. */
export const walk = (element: CardElement): readonly CardElement[] => {
  const { children } = element.props;
  return [element, ...(Array.isArray(children) ? children.flatMap(walk) : [])];
};
