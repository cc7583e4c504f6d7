/**
 * Random Chinese prose with ASCII and full-width punctuation anywhere in it, as fast-check makes it: what a
 * hurried hand, an input method or a paste from elsewhere may leave.
 */
import fc from 'fast-check';

const han = [
  ...'排字房的灯亮到半夜一行的字排进版心铅条垫得平纸面才压得匀老师傅说看先天头再地脚最后学徒把这句话抄在本子上隔了遍',
];
const ascii = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).filter(
  (character) => /[^0-9A-Za-z]/.test(character),
);
const wide = [...'，。、；：？！“”‘’（）《》〈〉【】—…·＊＃＿～｛｝＜＞｜［］'];
/** Marks that work in pairs or at the start of a line, so that they do now and then. */
const marks = ['*', '**', '_', '__', '`', '~~', '[', '](', '&lt;', '||', '##', '--', '==='];
const lines = ['\n', '\n\n', '\n- ', '\n1. ', '\n12) ', '\n> ', '\n## ', '\n---\n', '\n（一）'];

const words = fc
  .array(fc.constantFrom(...han), { minLength: 1, maxLength: 6 })
  .map((list) => list.join(''));

const piece = (punctuation: readonly string[]) =>
  fc.oneof(
    { weight: 30, arbitrary: words },
    { weight: 20, arbitrary: fc.constantFrom(...punctuation) },
    { weight: 10, arbitrary: fc.constantFrom(...wide) },
    { weight: 5, arbitrary: fc.constantFrom(...marks) },
    { weight: 4, arbitrary: fc.stringMatching(/^[0-9]{1,4}$/) },
    { weight: 2, arbitrary: fc.stringMatching(/^[A-Za-z]{1,5}$/) },
    { weight: 2, arbitrary: fc.constantFrom(' ', '\u3000') },
    { weight: 2, arbitrary: fc.constantFrom(...lines) },
  );

/** Paragraphs with any punctuation; most with `{` or `<` are told as MDX that cannot be read. */
export const prose = fc
  .array(piece(ascii), { minLength: 3, maxLength: 24 })
  .map((pieces) => pieces.join(''));

/** Paragraphs without the two characters that begin code in MDX, so that the rest of the way is gone. */
export const plainProse = fc
  .array(piece(ascii.filter((character) => !'{<'.includes(character))), {
    minLength: 3,
    maxLength: 24,
  })
  .map((pieces) => pieces.join(''));
