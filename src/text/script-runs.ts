/**
 * Cuts letters where the script changes, as browsers do before they shape: no kerning crosses the cut.
 * Characters of no script go with what stands before them (Unicode Standard Annex 24).
 */
const RUNS =
  /[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]+|[\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]+|[\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]+|[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]+/gu;

/** Runs of one script, in order; signs before the first letter are in its run. */
export const scriptRuns = (text: string): readonly string[] => {
  const lead = /^[\p{Script=Common}\p{Script=Inherited}]*/u.exec(text)?.[0] ?? '';
  const runs = text.slice(lead.length).match(RUNS) ?? [];
  const [first = '', ...rest] = runs;
  return lead + first === '' ? [] : [lead + first, ...rest];
};
