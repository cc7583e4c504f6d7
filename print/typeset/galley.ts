/**
 * Galleys: the blocks of an article at one measure, as a run of items that can be poured into legs.
 *
 * In: blocks, the faces, a measure in em. Out: paragraphs with their line tables, spaces that vanish
 * at the top of a leg, and the inserts (pictures, tables, codes) that stand outside the flow. What
 * only the web shows is left out and named (law 1).
 */
import { type Block, BULLET, type RichText } from '../../src/model/block.ts';
import { composeParagraph } from './compose.ts';
import type {
  Galley,
  GalleyContext,
  GalleyItem,
  GalleyParagraph,
  Insert,
  Omission,
} from './galley-types.ts';
import { nameRows } from './names.ts';
import type { ComposeInput, ParagraphRole } from './types.ts';
import { verseLines } from './verse.ts';

interface Draft {
  readonly items: GalleyItem[];
  readonly inserts: Insert[];
  readonly omissions: Omission[];
}

/** Lays a story's blocks out at a measure. Pure; the same input gives the same galley. */
export const makeGalley = (
  blocks: readonly Block[],
  measureEm: number,
  context: GalleyContext,
): Galley => {
  const draft: Draft = { items: [], inserts: [], omissions: [] };
  let leadIn = context.leadIn;
  blocks.forEach((block, index) => {
    if (block.kind === 'break' && opensWithSpace(blocks[index + 1])) return;
    const first = leadIn !== '' && block.kind === 'paragraph' && block.edition !== 'web';
    addBlock(draft, block, String(index), measureEm, context, first ? leadIn : '');
    if (first) leadIn = '';
  });
  return { measureEm, ...draft };
};

/** Whether a block brings a blank row of its own, beside which a break would make two. */
const opensWithSpace = (block: Block | undefined): boolean =>
  block !== undefined && ['subhead', 'pull-quote', 'box', 'break'].includes(block.kind);

const addBlock = (
  draft: Draft,
  block: Block,
  path: string,
  measureEm: number,
  context: GalleyContext,
  leadIn: string,
): void => {
  if (block.edition === 'web') {
    draft.omissions.push({
      story: context.story,
      block: path,
      why: 'web-only',
      text: plain(block),
    });
    return;
  }
  const text = (
    rich: RichText,
    role: ParagraphRole,
    options: Partial<ParagraphOptions> = {},
  ): void => {
    draft.items.push(paragraph(rich, path, role, measureEm, context, options));
  };
  switch (block.kind) {
    case 'paragraph':
      text(withLeadIn(block, leadIn), block.voice === 'kai' ? 'kai' : 'body', {
        generated: leadIn.length,
      });
      return;
    case 'subhead':
      draft.items.push({ kind: 'space', rows: 1 });
      text(block, 'subhead', { indentEm: 0, solid: true, keepWithNext: 2 });
      return;
    case 'list-item':
      text(withMarker(block, block.marker), 'list', {
        generated: block.marker === BULLET ? BULLET.length + 1 : 0,
        indentEm: 0,
        hangEm: block.marker.length,
      });
      return;
    case 'summary':
      block.paragraphs.forEach((part) => {
        text(part, 'kai');
      });
      return;
    case 'pull-quote':
      draft.items.push({ kind: 'space', rows: 1 });
      text(block, 'kai', { indentEm: 0, solid: true });
      draft.items.push({ kind: 'space', rows: 1 });
      return;
    case 'box':
      draft.items.push({ kind: 'space', rows: 1 });
      if (block.title)
        text({ text: block.title, runs: [] }, 'subhead', { indentEm: 0, keepWithNext: 2 });
      block.blocks.forEach((inner, index) => {
        addBlock(draft, inner, `${path}.${index}`, measureEm, context, '');
      });
      draft.items.push({ kind: 'space', rows: 1 });
      return;
    case 'break':
      if (draft.items.at(-1)?.kind === 'paragraph') draft.items.push({ kind: 'space', rows: 1 });
      return;
    case 'verse':
      draft.items.push(...verseLines(block, path, measureEm, context));
      return;
    case 'name-list':
      draft.items.push(nameRows(block, path, measureEm, context));
      return;
    case 'figure':
    case 'table':
    case 'qr':
      draft.inserts.push({ block: path, content: block });
  }
};

interface ParagraphOptions {
  readonly indentEm: number;
  readonly hangEm: number;
  readonly generated: number;
  readonly solid: boolean;
  readonly keepWithNext: number;
}

const paragraph = (
  rich: RichText,
  block: string,
  role: ParagraphRole,
  measureEm: number,
  context: GalleyContext,
  options: Partial<ParagraphOptions>,
): GalleyParagraph => {
  const voice = role === 'kai' ? 'kai' : role === 'subhead' ? 'hei' : 'body';
  const input: ComposeInput = {
    text: rich.text,
    runs: rich.runs,
    faceAt: context.faces(rich.runs, voice),
    measureEm,
    indentEm: options.indentEm ?? context.style.indentEm,
    hangEm: options.hangEm ?? 0,
    style: context.style,
    lexicon: context.lexicon,
    lang: context.lang,
  };
  return {
    kind: 'paragraph',
    block,
    role,
    text: rich.text,
    runs: rich.runs,
    generated: options.generated ?? 0,
    composed: composeParagraph(input),
    input,
    solid: options.solid ?? false,
    keepWithNext: options.keepWithNext ?? 0,
  };
};

/** 本报讯 is set in the heavy face, the bracket with the names in Kai (house style). */
const withLeadIn = (rich: RichText, leadIn: string): RichText => {
  if (leadIn === '') return rich;
  const bracket = leadIn.indexOf('（');
  const word = bracket < 0 ? leadIn.length : bracket;
  const shift = leadIn.length;
  return {
    text: leadIn + rich.text,
    runs: [
      { start: 0, end: word, style: 'strong' },
      ...(word < shift ? [{ start: word, end: shift, style: 'em' as const }] : []),
      ...rich.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift })),
    ],
  };
};

const withMarker = (rich: RichText, marker: string): RichText => {
  const shift = marker.length + 1;
  return {
    text: `${marker} ${rich.text}`,
    runs: rich.runs.map((run) => ({ ...run, start: run.start + shift, end: run.end + shift })),
  };
};

const plain = (block: Block): string => {
  if ('text' in block) return block.text;
  switch (block.kind) {
    case 'figure':
      return block.caption?.text ?? '';
    case 'summary':
      return block.paragraphs.map((part) => part.text).join('');
    case 'box':
      return (block.title ?? '') + block.blocks.map(plain).join('');
    case 'table':
      return [block.head, ...block.rows]
        .flat()
        .map((cell) => cell.text)
        .join('');
    case 'name-list':
      return block.names.join('');
    case 'verse':
      return block.stanzas
        .flat()
        .map((line) => line.text)
        .join('');
    case 'qr':
      return block.label ?? '';
    case 'break':
      return '';
  }
};
