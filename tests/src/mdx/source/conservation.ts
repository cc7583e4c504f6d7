/** The law of conservation over many paragraphs: kept to the character, or told. */
import fc from 'fast-check';
import { printedText, read, told, webText } from './read.ts';
import { typedPattern, withoutSpace } from './typed-again.ts';

/** How many paragraphs were kept to the character, and how many were told. */
export interface Tally {
  readonly kept: number;
  readonly told: number;
  /** Paragraphs that were changed without a word; there must be none. */
  readonly silent: readonly string[];
}

/** Reads `count` paragraphs; every `webEvery`th that is kept is compiled for the web too. */
export const tally = async (
  paragraphs: fc.Arbitrary<string>,
  {
    count,
    seed,
    webEvery,
  }: { readonly count: number; readonly seed: number; readonly webEvery: number },
): Promise<Tally> => {
  const silent: string[] = [];
  let kept = 0;
  let loud = 0;
  for (const text of fc.sample(paragraphs, { numRuns: count, seed })) {
    const { blocks, diagnostics } = await read(text);
    if (told(diagnostics).length > 0) {
      loud += 1;
      continue;
    }
    kept += 1;
    if (!typedPattern(blocks).test(withoutSpace(text))) silent.push(text);
    else if (kept % webEvery === 0 && (await webText(text)) !== printedText(blocks))
      silent.push(`web: ${text}`);
  }
  return { kept, told: loud, silent };
};
