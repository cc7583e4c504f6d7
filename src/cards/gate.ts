/**
 * The quality gate: missing glyphs and overflow never raise errors in Satori, so every card is held
 * against its plan twice, by boxes and by pixels (docs/design/web-and-cards.md#the-gate). In: the tree, what was drawn. Out: errors; a card with
 * one is neither written nor cached.
 */
import type { Diagnostic, SourcePlace } from '../diagnostics/diagnostic.ts';
import { errorAt } from '../diagnostics/make.ts';
import { type CardElement, type Placed, walk } from './h.ts';
import type { CardPreset } from './presets.ts';
import type { DrawnCard } from './renderer.ts';
import type { CardBox } from './templates/card-template.ts';

/** Everything the gate compares. */
export interface GateInput {
  readonly root: CardElement;
  readonly ground: string;
  readonly bleeds: readonly CardBox[];
  readonly preset: CardPreset;
  readonly template: string;
  readonly drawn: DrawnCard;
  readonly at: SourcePlace;
}

interface Text {
  readonly key: string;
  readonly text: string;
  readonly placed: Placed;
}

/** Satori rounds its boxes to whole px. */
const DRIFT = 1;
/** Boxes may touch; rounding noise is no overlap. */
const TOUCH = 0.5;
/** A pixel is ink when a channel differs from the ground by more than this. */
const INK = 24;
/** Antialiasing may spill this far out of the safe area. */
const SPILL = 2;

const textsOf = (root: CardElement): readonly Text[] =>
  walk(root).flatMap(({ key, props }) =>
    key !== null && props.placed && typeof props.children === 'string'
      ? [{ key, text: props.children, placed: props.placed }]
      : [],
  );

const inside = (x: number, y: number, boxes: readonly CardBox[]): boolean =>
  boxes.some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);

const channels = (color: string): readonly [number, number, number] => [
  Number.parseInt(color.slice(1, 3), 16),
  Number.parseInt(color.slice(3, 5), 16),
  Number.parseInt(color.slice(5, 7), 16),
];

/** Whether a pixel differs from a colour. */
const differs = (
  pixels: Uint8Array,
  offset: number,
  color: readonly [number, number, number],
): boolean =>
  color.some((value, channel) => Math.abs((pixels[offset + channel] ?? 0) - value) > INK);

/** Every planned text was laid out, where and as wide as planned. */
const checkBoxes = (input: GateInput, texts: readonly Text[]): readonly Diagnostic[] => {
  const { preset, template, at, drawn } = input;
  const boxes = new Map(drawn.boxes.map((box) => [box.key, box]));
  const found = texts.filter(({ key }) => boxes.has(key)).length;
  return texts.flatMap(({ key, text, placed }) => {
    const box = boxes.get(key);
    const base = { preset: preset.name, template, text };
    if (!box || box.width <= 0 || box.height <= 0) {
      return [errorAt('card/text-lost', at, { ...base, expected: texts.length, found })];
    }
    const off = Math.max(Math.abs(box.left - placed.left), Math.abs(box.width - placed.width));
    if (off <= DRIFT) return [];
    return [
      errorAt('card/drift', at, { ...base, off: Math.round(off * 100) / 100, allowed: DRIFT }),
    ];
  });
};

/** Whether a text and a bleed share ground. */
const touches = (box: Placed['box'], bleed: CardBox): boolean =>
  box.x + box.w > bleed.x + TOUCH &&
  box.x < bleed.x + bleed.width - TOUCH &&
  box.y + box.h > bleed.y + TOUCH &&
  box.y < bleed.y + bleed.height - TOUCH;

/** How far a text runs out of a bleed that it touches. */
const spillOf = (box: Placed['box'], bleed: CardBox): number =>
  Math.max(bleed.x - box.x, box.x + box.w - bleed.x - bleed.width);

const checkSafe = (input: GateInput, texts: readonly Text[]): readonly Diagnostic[] => {
  const { safe, width, height, name } = input.preset;
  return texts.flatMap(({ text, placed: { box } }) => {
    const off = Math.max(
      safe.left - box.x,
      box.x + box.w - (width - safe.right),
      safe.top - box.y,
      box.y + box.h - (height - safe.bottom),
    );
    const holder = input.bleeds.find((bleed) => touches(box, bleed));
    const spilled = holder ? spillOf(box, holder) : 0;
    // A panel that runs off the card carries its text on its own ground, nearer to the edge.
    const near = Math.min(safe.left, safe.top) / 2;
    const worst = holder && spilled <= TOUCH ? off - near : Math.max(off, spilled);
    if (worst <= TOUCH) return [];
    const data = { preset: name, template: input.template, text, off: Math.ceil(worst) };
    return [errorAt('card/outside-safe', input.at, data)];
  });
};

const checkOverlap = (input: GateInput, texts: readonly Text[]): readonly Diagnostic[] =>
  texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const a = one.placed.box;
      const b = other.placed.box;
      const across = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x);
      const down = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y);
      if (across <= TOUCH || down <= TOUCH) return [];
      const data = { preset: input.preset.name, template: input.template };
      return [errorAt('card/overlap', input.at, { ...data, text: one.text, other: other.text })];
    }),
  );

/** Each text left ink in its box that differs from the box's own commonest edge colour. */
const checkInk = (input: GateInput, texts: readonly Text[]): readonly Diagnostic[] => {
  const { width, height, name } = input.preset;
  const { pixels } = input.drawn;
  return texts.flatMap(({ text, placed: { box } }) => {
    const x0 = Math.max(0, Math.floor(box.x));
    const x1 = Math.min(width, Math.ceil(box.x + box.w));
    const y0 = Math.max(0, Math.floor(box.y));
    const y1 = Math.min(height, Math.ceil(box.y + box.h));
    const corner = (y0 * width + x0) * 4;
    const ground = [pixels[corner] ?? 0, pixels[corner + 1] ?? 0, pixels[corner + 2] ?? 0] as const;
    for (let y = y0; y < y1; y += 1) {
      for (let x = x0; x < x1; x += 1) {
        if (differs(pixels, (y * width + x) * 4, ground)) return [];
      }
    }
    return [errorAt('card/no-ink', input.at, { preset: name, text })];
  });
};

const checkMargins = (input: GateInput): readonly Diagnostic[] => {
  const { safe, width, height, name } = input.preset;
  const ground = channels(input.ground);
  const core = {
    x: safe.left - SPILL,
    y: safe.top - SPILL,
    width: width - safe.left - safe.right + 2 * SPILL,
    height: height - safe.top - safe.bottom + 2 * SPILL,
  };
  const free = [core, ...input.bleeds];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if (!differs(input.drawn.pixels, (y * width + x) * 4, ground)) continue;
      if (inside(x, y, free)) continue;
      const data = { preset: name, template: input.template, x, y };
      return [errorAt('card/ink-in-margin', input.at, data)];
    }
  }
  return [];
};

/** All checks of one drawn card; empty when it is fit to print. */
export const checkCard = (input: GateInput): readonly Diagnostic[] => {
  const texts = textsOf(input.root);
  const { template, preset, at, drawn } = input;
  return [
    ...drawn.refused.map((reason) =>
      errorAt('card/style-refused', at, { preset: preset.name, template, reason }),
    ),
    ...checkBoxes(input, texts),
    ...checkSafe(input, texts),
    ...checkOverlap(input, texts),
    ...checkInk(input, texts),
    ...checkMargins(input),
  ];
};
