/**
 * Text and faces become atoms.
 *
 * In: a paragraph's text, the face of every offset, house style. Out: atoms in order; every character
 * of the text lies in one atom, in the space before one, or is a control between two (CLREQ 3.1.4:
 * —— and …… are one; 3.2: a number and what belongs to it are one).
 */
import type { Face } from '../../src/fonts/face.ts';
import type { Atom, Space } from './atoms.ts';
import { chunkParts, isNumber, type Need } from './chunks.ts';
import { type CharClass, classOf, NO_BREAK_SPACE, WIDE_SPACE } from './classes.ts';
import { isFullWidth, metricsOf } from './faces.ts';
import { SMALL_SCALE, smallRanges } from './small.ts';
import type { ComposeInput, InlineBox } from './types.ts';

interface Reader {
  readonly input: Pick<ComposeInput, 'text' | 'faceAt' | 'style' | 'lang'>;
  readonly need: Need;
  readonly splitOverEm: number;
  readonly boxes: ReadonlyMap<number, InlineBox>;
  readonly small: ReadonlySet<number>;
  readonly atoms: Atom[];
  /** What is known before the next atom is made. */
  space: Space | undefined;
  joined: boolean;
  opened: boolean;
}

/** Cuts a paragraph into atoms. `need` says where Latin chunks may be cut. */
export const atomise = (
  input: Pick<ComposeInput, 'text' | 'runs' | 'faceAt' | 'style' | 'lang' | 'boxes'>,
  need: Need = 0,
  splitOverEm = Number.POSITIVE_INFINITY,
): readonly Atom[] => {
  const reader: Reader = {
    input,
    need,
    splitOverEm,
    boxes: new Map((input.boxes ?? []).map((box) => [box.start, box])),
    small: smallRanges(input.runs),
    atoms: [],
    space: undefined,
    joined: false,
    opened: false,
  };
  let at = 0;
  while (at < input.text.length) at = readOne(reader, at);
  return reader.atoms;
};

const readOne = (reader: Reader, at: number): number => {
  const { text, faceAt } = reader.input;
  const box = reader.boxes.size > 0 ? reader.boxes.get(at) : undefined;
  if (box) return push(reader, at, box.end, 'box', box.widthEm, 'box');
  const codePoint = text.codePointAt(at) ?? 0;
  const kind = classOf(codePoint);
  switch (kind) {
    case 'han':
      return readGlyph(reader, at, codePoint, kind, faceAt(at));
    case 'space':
    case 'wide-space':
      return readSpace(reader, at);
    case 'joiner':
      reader.joined = true;
      return at + 1;
    case 'opener':
      reader.opened = true;
      return at + 1;
    case 'soft-hyphen':
    case 'combining':
      return absorb(reader, at, codePoint);
    case 'latin':
    case 'digit':
    case 'ascii':
      return readChunk(reader, at);
    case 'dash':
    case 'ellipsis':
      return readRepeated(reader, at, kind);
    default: {
      const face = faceAt(at);
      if (kind !== 'dot' && !isFullWidth(face, codePoint)) return readChunk(reader, at);
      return readGlyph(reader, at, codePoint, kind, face);
    }
  }
};

/** What only some atoms have. */
type Rest = Partial<Pick<Atom, 'lead' | 'trail' | 'cut' | 'endEm' | 'joined'>>;
const NOTHING_MORE: Rest = {};

/** Adds an atom and forgets what stood before it. */
const push = (
  reader: Reader,
  start: number,
  end: number,
  kind: Atom['kind'],
  body: number,
  unit?: Atom['unit'],
  rest: Rest = NOTHING_MORE,
): number => {
  reader.atoms.push({
    start,
    end,
    kind,
    body,
    lead: rest.lead ?? 0,
    trail: rest.trail ?? 0,
    unit,
    space: reader.space,
    joined: reader.joined || (rest.joined ?? false),
    opened: reader.opened,
    cut: rest.cut,
    endEm: rest.endEm ?? 0,
  });
  reader.space = undefined;
  reader.joined = false;
  reader.opened = false;
  return end;
};

const readSpace = (reader: Reader, at: number): number => {
  const { text, faceAt } = reader.input;
  const before = reader.space;
  const codePoint = text.codePointAt(at) ?? 0;
  reader.space = {
    start: before?.start ?? at,
    end: at + 1,
    advance: (before?.advance ?? 0) + metricsOf(faceAt(at), codePoint).advance,
    wide: (before?.wide ?? false) || codePoint === WIDE_SPACE,
    breakable: (before?.breakable ?? true) && codePoint !== NO_BREAK_SPACE,
  };
  return at + 1;
};

/**
 * A mark that sits on the character before it; alone at the start it is an atom without width. A face may
 * give the mark room beside its Han (U+302A–302F): the two are shaped as the browser will shape them.
 */
const absorb = (reader: Reader, at: number, codePoint: number): number => {
  const end = at + (codePoint > 0xffff ? 2 : 1);
  const before = reader.atoms.at(-1);
  if (!before || before.end !== at) return push(reader, at, end, 'ascii', 0, 'tight');
  const unit = before.unit ?? 'tight';
  const body = before.body + markWidth(reader, before, end);
  reader.atoms[reader.atoms.length - 1] = { ...before, end, unit, body };
  return end;
};

/** Width that the mark up to `end` adds to the atom before it. */
const markWidth = (reader: Reader, before: Atom, end: number): number => {
  const { text, faceAt } = reader.input;
  const face = faceAt(before.start);
  if (before.kind === 'box' || faceAt(end - 1) !== face) return 0;
  const scale = reader.small.has(before.start) ? SMALL_SCALE : 1;
  const widthTo = (offset: number): number => total(face.shape(text.slice(before.start, offset)));
  return scale * (widthTo(end) - widthTo(before.end));
};

const readGlyph = (
  reader: Reader,
  at: number,
  codePoint: number,
  kind: CharClass,
  face: Face,
): number => {
  const end = at + (codePoint > 0xffff ? 2 : 1);
  const metrics = metricsOf(face, codePoint);
  if (reader.small.size > 0 && reader.small.has(at)) {
    return push(reader, at, end, kind, metrics.advance * SMALL_SCALE, 'tight');
  }
  if (metrics.lead === 0 && metrics.trail === 0) {
    return push(reader, at, end, kind, metrics.advance);
  }
  return push(reader, at, end, kind, metrics.advance - metrics.lead - metrics.trail, undefined, {
    lead: metrics.lead,
    trail: metrics.trail,
  });
};

/** —— or ……: one box as wide as the face shapes it. */
const readRepeated = (reader: Reader, at: number, kind: CharClass): number => {
  const { text, faceAt } = reader.input;
  const face = faceAt(at);
  let end = at;
  while (end < text.length && text.charAt(end) === text.charAt(at) && faceAt(end) === face)
    end += 1;
  const isolated = /[\p{Script=Latin}]/u.test(text.charAt(at - 1) + text.charAt(end));
  if (kind === 'dash' && end - at === 1 && isolated) return readChunk(reader, at);
  // The second dash may stand in another face; the two stay one mark.
  const before = reader.atoms.at(-1);
  const joined = before?.end === at && before.kind === kind;
  const as = kind === 'dash' ? 'dash' : 'plain';
  const unit = kind === 'dash' ? 'dash' : 'signs';
  const width = total(face.shape(text.slice(at, end), { as }));
  return push(reader, at, end, kind, width, unit, { joined });
};

const readChunk = (reader: Reader, at: number): number => {
  const { text, faceAt, style, lang } = reader.input;
  const face = faceAt(at);
  const small = reader.small.has(at);
  let end = at + 1;
  while (
    end < text.length &&
    !reader.boxes.has(end) &&
    reader.small.has(end) === small &&
    faceAt(end) === face &&
    staysInChunk(text, end, face)
  ) {
    end += 1;
  }
  const chunk = text.slice(at, end);
  const number = isNumber(chunk);
  const options = {
    lang,
    halfWidth: style.halfWidthDigits,
    need: reader.need,
    splitOverEm: reader.splitOverEm,
  };
  const scale = small ? SMALL_SCALE : 1;
  const goesOn = reader.atoms.at(-1)?.end === at && isChunk(reader.atoms.at(-1));
  for (const part of chunkParts(chunk, face, options)) {
    push(
      reader,
      at + part.start,
      at + part.end,
      number ? 'digit' : /\p{L}|\d/u.test(chunk) ? 'latin' : 'ascii',
      part.width * scale,
      part.kind,
      {
        endEm: part.endEm,
        joined: part.start === 0 ? goesOn : part.cut === undefined,
        ...(part.cut ? { cut: part.cut } : {}),
      },
    );
  }
  return end;
};

const isChunk = (atom: Atom | undefined): boolean =>
  atom?.kind === 'latin' || atom?.kind === 'digit' || atom?.kind === 'ascii';

const staysInChunk = (text: string, at: number, face: Face): boolean => {
  const codePoint = text.codePointAt(at) ?? 0;
  switch (classOf(codePoint)) {
    case 'latin':
    case 'digit':
    case 'ascii':
    case 'combining':
    case 'soft-hyphen':
      return true;
    case 'dash':
      return isLetter(text, at - 1) && isLetter(text, at + 1);
    case 'open':
    case 'close':
      return codePoint === 0x2019 && isLetter(text, at - 1) && isLetter(text, at + 1)
        ? true
        : !isFullWidth(face, codePoint);
    default:
      return false;
  }
};

const isLetter = (text: string, at: number): boolean => /\p{Script=Latin}/u.test(text.charAt(at));

const total = (advances: Float64Array): number => {
  let sum = 0;
  for (const advance of advances) sum += advance;
  return sum;
};
