/**
 * `banxin typeset FILE`: a galley proof of one article or text, without a browser: every line as it is set,
 * why a paragraph runs to so many lines, and which cut wins one.
 */
import { InvalidArgumentError, Option } from 'commander';
import {
  type GalleyItem,
  type GalleyParagraph,
  type LineWish,
  openGalleyProof,
} from '../../../print/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { errorAt } from '../../diagnostics/make.ts';
import { charactersIn, missingGlyphs, usagesOf } from '../../fonts/coverage.ts';
import { faceAtIn } from '../../fonts/font-set.ts';
import type { Stopwatch } from '../../timings/stopwatch.ts';
import { placesOf } from '../open-paper.ts';
import { type OpenedText, openText } from '../open-text.ts';
import { proofText } from '../proof-text.ts';
import type { Verb } from '../verb.ts';

type Ready = NonNullable<OpenedText['ready']>;

const WIDEST_EM = 200;

/** `14`, `14em`, `13.5em`. */
const measureOf = (typed: string): number => {
  const value = Number(/^(\d+(?:\.\d+)?)(?:em)?$/.exec(typed)?.[1]);
  if (value > 0 && value <= WIDEST_EM) return value;
  throw new InvalidArgumentError(`14em, 0–${WIDEST_EM}em.`);
};

/** `8`, or `+1` and `-1` of the natural count. */
const wishOf = (typed: string): LineWish => {
  const [, sign, digits] = /^([+-]?)(\d{1,4})$/.exec(typed) ?? [];
  const value = Number(digits);
  if (!(value > 0)) throw new InvalidArgumentError('8, +1, -1.');
  if (sign === '') return { kind: 'count', lines: value };
  return { kind: 'change', by: sign === '-' ? -value : value };
};

/** The verb. Its JSON is `{ file, measureEm, lines, paragraphs: [{ natural, shown, lines, table, cut, addition }] }`. */
export const typeset: Verb = {
  name: 'typeset',
  words: '<file>',
  summary: {
    'zh-CN': '出一篇稿件的小样：逐行排出，说明删几字可省一行，不开浏览器',
    en: 'set one article line by line and say which cut wins a line; starts no browser',
  },
  configure: (command, language) => {
    const en = language === 'en';
    const measure = en
      ? 'measure, such as 14em (default: the column of the paper)'
      : '栏宽，如 14em（默认为本报一栏）';
    const lines = en
      ? 'set paragraphs in so many lines where they can be: 8, or +1 and -1 of the best count'
      : '能排的段落按这个行数排：8，或比最合适的行数 +1、-1';
    command
      .addOption(new Option('--measure <em>', measure).argParser(measureOf))
      .addOption(new Option('--lines <n>', lines).argParser(wishOf))
      .option('--explain', en ? 'what was done to each line' : '说明每行的挤压、拉开和行数表');
  },
  run: async (invocation) => {
    const { flags, options, words, stopwatch } = invocation;
    const opened = await openText(words[0] ?? '', placesOf(invocation), stopwatch);
    const { ready } = opened;
    if (!ready) return { diagnostics: opened.diagnostics };
    const measureEm =
      typeof flags.measure === 'number' ? flags.measure : ready.publication.format.measureEm;
    const wish = isWish(flags.lines) ? flags.lines : ({ kind: 'natural' } as const);
    const room = await stopwatch.timed('load', openGalleyProof);
    const { galleyCounts, makeGalley, proveParagraph } = room;
    const galley = stopwatch.timedNow(
      'typeset',
      () => makeGalley(ready.blocks, measureEm, contextOf(ready)),
      galleyCounts,
    );
    const items = galley.items.filter(isParagraph);
    const faults = faultsOf({ ready, items, measureEm, room, stopwatch });
    const diagnostics = [...opened.diagnostics, ...faults];
    const { file } = ready;
    if (items.length === 0) diagnostics.push(errorAt('typeset/no-text', { file }, { file }));
    const proof = { file, measureEm, paragraphs: items.map((item) => proveParagraph(item, wish)) };
    const lines = proof.paragraphs.reduce((sum, { shown }) => sum + shown, 0);
    return {
      diagnostics,
      text: proofText(proof, options.language, flags.explain === true),
      json: { ...proof, lines },
    };
  },
};

const isWish = (value: unknown): value is LineWish =>
  typeof value === 'object' && value !== null && 'kind' in value;

const isParagraph = (item: GalleyItem): item is GalleyParagraph => item.kind === 'paragraph';

const contextOf = ({ publication, fonts, lang, leadIn }: Ready) => ({
  story: '',
  style: publication.houseStyle,
  lexicon: publication.lexicon,
  lang,
  faces: (...[runs, voice]: [Parameters<typeof faceAtIn>[2], Parameters<typeof faceAtIn>[1]]) =>
    faceAtIn(fonts, voice, runs),
  leadIn,
});

interface Checked {
  readonly ready: Ready;
  readonly items: readonly GalleyParagraph[];
  readonly measureEm: number;
  readonly room: Awaited<ReturnType<typeof openGalleyProof>>;
  readonly stopwatch: Stopwatch;
}

/** Characters without a glyph, and what the line checker says of the natural setting. */
const faultsOf = ({ ready, items, measureEm, room, stopwatch }: Checked): readonly Diagnostic[] => {
  const { checkLines, rulesOf } = room;
  const { fonts, publication, blocks, file } = ready;
  const placeOf = ({ block }: GalleyParagraph) =>
    blocks[Number.parseInt(block, 10)]?.at ?? { file };
  const usages = items.flatMap((item) => usagesOf(useOf(item), item, placeOf(item)));
  const glyphs = stopwatch.timedNow(
    'glyphs',
    () => missingGlyphs(fonts, usages),
    () => ({ characters: charactersIn(usages) }),
  );
  const rules = rulesOf(publication);
  const running = items.filter(isRunning).map((item) => ({
    text: item.text,
    rules,
    source: placeOf(item),
    lines: (item.composed.table.get(item.composed.natural)?.lines ?? []).map((line) => ({
      ...line,
      text: item.text.slice(line.start, line.end),
      targetEm: (line.measureEm ?? measureEm) - line.indentEm,
    })),
  }));
  const faults = stopwatch.timedNow(
    'verify',
    () => running.flatMap((paragraph) => checkLines(paragraph)),
    () => ({ lines: running.reduce((sum, { lines }) => sum + lines.length, 0) }),
  );
  return [...glyphs, ...faults];
};

const isRunning = ({ role }: GalleyParagraph): boolean =>
  role === 'body' || role === 'kai' || role === 'list';

const useOf = ({ role }: GalleyParagraph): 'kai' | 'hei' | 'body' => {
  if (role === 'kai' || role === 'verse') return 'kai';
  return role === 'subhead' ? 'hei' : 'body';
};
