/**
 * Card sizes as data. A preset says how big a picture is, what a platform covers or crops, how heavy it
 * may be and how large type may get. Only `og` is registered; the platforms' own sizes come later as
 * further entries of this table, with no other code.
 */

/** One size of card. Lengths are px of the finished picture. */
export interface CardPreset {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** No text outside these insets. */
  readonly safe: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** A centred crop that the platform also shows (width over height); absent when there is none. */
  readonly crop?: number;
  readonly format: 'jpeg' | 'png';
  readonly maxBytes: number;
  /** Type sizes. `headlineMin` stays readable when the card is shown 300 px wide. */
  readonly type: {
    readonly headlineMin: number;
    readonly headlineMax: number;
    readonly text: number;
    readonly small: number;
    readonly nameplate: number;
  };
  /** Most lines of a headline. */
  readonly maxLines: number;
  /** When the platform's limits were last looked up, `YYYY-MM-DD`. */
  readonly checked: string;
}

/** Link previews: Facebook, X, LinkedIn, Telegram, WhatsApp (300 kB is safe for the last). */
export const OG: CardPreset = {
  name: 'og',
  width: 1200,
  height: 630,
  safe: { top: 40, right: 56, bottom: 40, left: 56 },
  format: 'jpeg',
  maxBytes: 300_000,
  type: { headlineMin: 56, headlineMax: 148, text: 30, small: 25, nameplate: 62 },
  maxLines: 5,
  checked: '2026-11-22',
};

/** Registered presets by name. */
export const CARD_PRESETS: Readonly<Record<string, CardPreset>> = { og: OG };
